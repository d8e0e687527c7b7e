import type { roster as english } from "../en/roster.ts";
import type { Translated } from "../translated.ts";

export const roster: Translated<typeof english, "ja"> = {
  problems: {
    tooLarge: {
      message: "ファイルが64MBを超えています。",
      fix: "参加する人だけを書き出すか、組織を分けてください。",
    },
    spreadsheet: {
      message: "これは表計算ソフトのファイルで、CSVファイルではありません。",
      fix: "ファイルを開き、「ファイル」→「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選び、保存したファイルをアップロードしてください。",
    },
    pdf: {
      message: "これはPDFで、CSVファイルではありません。",
      fix: "人事システムから一覧をCSVで書き出してください。",
    },
    notText: {
      message: "このファイルはテキストではないため、表として読み取れません。",
      fix: "人事システムから一覧をCSVで書き出すか、表計算ソフトからCSVで保存してください。",
    },
    empty: {
      message: "ファイルが空です。",
      fix: "一覧をもう一度書き出し、見出し行と1人以上の行があることを確認してください。",
    },
    noRows: {
      message: "ファイルに見出し行はありますが、その下に誰もいません。",
      fix: "一覧をもう一度書き出してください。フィルターで全員が隠れている可能性があります。",
    },
    tooManyRows: {
      message: "ファイルの行数が{{most, number}}行を超えています。",
      fix: "空白行を削除するか、参加する人だけを書き出すか、組織を分けてください。",
    },
    tooManyColumns: {
      message: "この行の列数が{{most, number}}列を超えています。",
      fix: "必要な列だけを書き出し、その右にある空の列を削除してください。",
    },
    tooManyCellsInAll: {
      message: "ファイルのセル数が{{most, number}}を超えています。",
      fix: "参加する人と必要な列だけを書き出してください。",
    },
    unreadable: {
      message: "{{row}}行目以降を表として読み取れません。",
      fix: "閉じられていない引用符がないか確認し、もう一度CSVで保存してください。",
    },
    noIdColumn: {
      message: "人を区別するための列がありません。",
      fix: "「Employee ID」（社員ID）列、または少なくとも「Work e-mail」（勤務先のメールアドレス）列を追加してください。",
    },
    noManagerColumn: {
      message: "上司が誰かを示す列がありません。",
      fix: "「Manager ID」（上司の社員ID）列または「Manager e-mail」（上司のメールアドレス）列を追加してください。最上位の人は空欄にします。",
    },
    sameColumnTwice: {
      message: "「{{first}}」列と「{{header}}」列は同じ意味です。",
      fix: "どちらか一方を残すか、もう一方の列名を変えてください。",
    },
    cellTooLong: {
      message: "{{longest, number}}文字を超えるセルがあります。",
      fix: "この行またはそれより上に、閉じられていない引用符がないか確認してください。",
    },
    tooManyCells: {
      message: "この行のセルは{{found}}個、見出しは{{expected}}個です。",
      fix: '区切り文字を含む値を引用符で囲んでください（例："Smith, Anna"）。',
    },
    tooFewCells: {
      message: "この行のセルは{{found}}個、見出しは{{expected}}個です。",
      fix: "足りないセルを補うか、この行を分断している改行を取り除いてください。",
    },
    missingId: { message: "この人には社員IDがありません。", fix: "人事システムで使っているIDを入力してください。" },
    duplicateId: {
      message: "社員ID {{id}} は、すでに{{first}}行目にあります。",
      fix: "どちらかの行を削除するか、IDを修正してください。",
    },
    duplicateEmail: {
      message: "メールアドレス {{email}} は、すでに{{first}}行目にあります。",
      fix: "一人ひとりに固有のアドレスを入力し、アドレスのない人は空欄にしてください。",
    },
    malformedEmail: {
      message: "「{{email}}」はメールアドレスではありません。",
      fix: "修正するか、セルを空欄にしてください。空欄の場合、取り込まれますが案内は送れません。",
    },
    unknownManager: {
      message: "上司「{{manager}}」がこのファイルにありません。",
      fix: "上司の行を追加するか、記載を修正してください。{{near}}",
    },
    managerConflict: {
      message: "{{id}}の上司の列が、{{first}}と{{second}}の2人を指しています。",
      fix: "IDまたはアドレスを修正するか、どちらか一方を空欄にしてください。",
    },
    selfManager: {
      message: "{{id}}の上司が本人になっています。",
      fix: "実際の上司を入力してください。最上位の人は空欄にします。",
    },
    cycle: {
      message: "{{count}}人の上司関係が循環しています：{{loop}}",
      fix: "最上位までつながるように、いずれかの人の上司を修正してください。",
    },
    severalTops: {
      message: "上司のいない人が{{count}}人います：{{list}}",
      fix: "上司を空欄にするのは最上位の1人だけにし、ほかの人には上司を入力してください。",
    },
    noTop: {
      message: "最上位の人がいません。全員に上司がいます。",
      fix: "最上位の人の上司を空欄にしてください。",
    },
    unknownTier: {
      message: "階層「{{tier}}」を認識できません。",
      fix: "{{tiers}}のいずれかにするか、空欄にしてください。空欄の場合はレポートラインから判断します。",
    },
    repWithReports: {
      message: "{{id}}の階層は「{{tier}}」ですが、部下が{{count}}人います。",
      fix: "階層を「{{up}}」にするか、その部下の上司を修正してください。",
    },
    tierAboveManager: {
      message: "{{id}}の階層は「{{tier}}」ですが、上司の{{manager}}の階層は「{{managerTier}}」です。",
      fix: "どちらかの階層、またはレポートラインを修正してください。",
    },
    emailAsId: {
      message: "社員IDがないため、メールアドレスを代わりに使います。",
      fix: "改姓などでアドレスが変わることがある場合は、「Employee ID」列を追加してください。",
    },
    noNameColumn: {
      message: "名前の列がないため、代わりにIDを使います。",
      fix: "「Name」列、または「First name」列と「Last name」列を追加してください。名前は案内に表示されます。",
    },
    missingName: {
      message: "{{id}}には名前がないため、代わりにIDを使います。",
      fix: "名前を入力してください。案内に表示されます。",
    },
    missingEmail: {
      message: "{{id}}にはメールアドレスがありません。取り込まれますが、案内は送れません。",
      fix: "この人にも尋ねる場合は、アドレスを入力してください。",
    },
    unknownLanguage: {
      message: "言語「{{language}}」を認識できないため、英語を使います。",
      fix: "「日本語」「German」のような名前か、en、de、pt-BRのようなコードにしてください。",
    },
    managerWithoutReports: {
      message: "{{id}}の階層は「{{tier}}」ですが、部下がいません。",
      fix: "実際にそうであれば問題ありません。この人にも尋ねますが、チームの結果はありません。",
    },
    repUnderExecutive: {
      message: "{{id}}の階層は「{{tier}}」で、上司は階層「{{managerTier}}」の{{manager}}です。",
      fix: "実際にそうであれば問題ありません。回答は{{manager}}の配下全体に含まれます。",
    },
    tierInferred: {
      message: "{{id}}には階層の記載がありません。レポートラインから「{{tier}}」と判断しました。",
      fix: "正しくない場合は、階層を入力してください。",
    },
    blankRows: { message: "空白行を{{count}}行読み飛ばしました。", fix: "対処は不要です。" },
  },
  rest: {
    message_other: "同じ種類の問題がほかに{{count, number}}件あります（表示していません）。",
    fix: "表示されているものを解決し、ファイルをもう一度確認してください。",
  },
  near: "{{near}}のことでしょうか。",
  check: {
    people: "{{count}}人",
    tiers: "{{tiers}}、{{teams}}チーム",
    spans: "直属の部下：{{smallest}}～{{largest}}人、中央値{{median}}人",
    file: "{{encoding}}として読み取り、区切りは{{delimiter}}",
    errors_other: "取り込む前に解決が必要な問題：{{count}}件",
    warnings_other: "参考情報：{{count}}件",
    ready: "問題はありません。取り込めます。",
    row: "{{row}}行目",
    wholeFile: "ファイル全体",
    more: "…同じ種類のものがほかに{{count}}件",
    noFile: "ファイル {{file}} がありません。",
    isFolder: "{{file}} はフォルダーです。その中のファイルを指定してください。",
    notAllowed:
      "ファイル {{file}} を読み取る権限がありません。所有者に依頼するか、自分のフォルダーにコピーしてください。",
    cannotRead: "ファイル {{file}} を読み取れません。",
  },
  delimiters: { comma: "カンマ", semicolon: "セミコロン", tab: "タブ" },
  answers: {
    problems: {
      tooLarge: {
        message: "回答のファイルが64MBを超えています。",
        fix: "1人を1行、1項目を1列とし、ほかの列はすべて除いてください。",
      },
      spreadsheet: {
        message: "回答が表計算ソフトのファイルで、CSVファイルではありません。",
        fix: "ファイルを開き、「ファイル」→「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選び、保存したファイルを指定してください。",
      },
      pdf: {
        message: "回答がPDFで、CSVファイルではありません。",
        fix: "アンケートツールから回答をCSVで書き出してください。",
      },
      notText: {
        message: "回答のファイルがテキストではないため、表として読み取れません。",
        fix: "アンケートツールから回答をCSVで書き出すか、表計算ソフトからCSVで保存してください。",
      },
      empty: {
        message: "回答のファイルが空です。",
        fix: "回答をもう一度書き出し、見出し行と1件以上の回答があることを確認してください。",
      },
      tooManyCellsInAll: {
        message: "回答のファイルのセル数が{{most, number}}を超えています。",
        fix: "項目ではない列と、回答していない人を除いてください。",
      },
      tooManyCells: {
        message: "この行のセルは{{found}}個、見出しは{{expected}}個です。",
        fix: '区切り文字を含む回答を引用符で囲んでください（例："4,0"、"目標は少なく,良いものを"）。',
      },
      nearlyLong: {
        message: "item_idとvalueのほかにも列があるため、各列を項目として読み取りました。",
        fix: "1行が1件の回答であれば、employee_id、item_id、valueだけを残してください。",
      },
      noEmployeeColumn: {
        message: "誰の回答かを示す列がありません。",
        fix: "名簿の社員IDの列をemployee_idという名前にしてください。",
      },
      noItems: {
        message: "ファイルに回答の列がありません。",
        fix: "見出しをemployee_id、item_id、valueにするか、employee_idと項目ごとの列にしてください。",
      },
      itemTwice: { message: "項目 {{item}} の列が2つあります。", fix: "どちらか一方を残してください。" },
      unnamedColumn: {
        message: "{{place}}列目に回答があります（最初は{{first}}行目）が、列名がありません。",
        fix: "列名に項目のIDを書くか、列を空にしてください。",
      },
      badItem: {
        message: "「{{item}}」は項目のIDにできません。",
        fix: "名前を変えてください。theme: で始まるIDはテーマのものです。",
      },
      missingEmployee: {
        message: "この行には、誰の回答かが書かれていません。",
        fix: "名簿の社員IDを入力してください。",
      },
      missingItem: { message: "この行には、何への回答かが書かれていません。", fix: "項目のIDを入力してください。" },
      unknownEmployee: {
        message: "{{id}}は名簿にありません。",
        fix: "社員IDを修正するか、その人を名簿に追加してください。{{near}}",
      },
      unknownItem: {
        message: "「{{item}}」は質問票の項目ではありません。",
        fix: "質問票のIDを使ってください。順位付けの選択肢はitem.optionの形で書きます。",
      },
      notAsked: {
        message: "この質問票では、階層「{{tier}}」の{{id}}に{{item}}を尋ねていません。",
        fix: "この回答を削除するか、名簿でその人の階層を修正してください。",
      },
      notANumber: {
        message: "「{{value}}」は{{item}}の回答として使えません。",
        fix: "{{allowed}}を使ってください。未回答の場合は空欄にします。",
      },
      outOfRange: {
        message: "{{value}}は{{item}}の回答として使えません。",
        fix: "{{allowed}}を使ってください。未回答の場合は空欄にします。",
      },
      duplicateAnswer: {
        message: "{{id}}の{{item}}への回答は、すでに{{first}}行目にあります。",
        fix: "どちらか一方の行を残してください。",
      },
      duplicateEmployee: {
        message: "{{id}}の回答は、すでに{{first}}行目にあります。",
        fix: "どちらか一方の行を残してください。",
      },
      rankTwice: {
        message: "{{id}}は{{item}}の2つの選択肢に同じ順位を付けています。",
        fix: "選択肢ごとに異なる順位にするか、順位をすべて空欄にしてください。",
      },
      tooManyAnswerRows: {
        message: "ファイルの行数が{{most, number}}行を超えています。",
        fix: "1人を1行、1項目を1列にしてください。",
      },
      noAnswers: {
        message: "ファイルに回答がありません。",
        fix: "回答をもう一度書き出してください。フィルターですべて隠れている可能性があります。",
      },
    },
    form: { long: "1行に1件の回答", wide: "1行に1人" },
    file: "{{form}}、{{encoding}}として読み取り、区切りは{{delimiter}}",
    errors_other: "集計の前に解決が必要な回答の問題：{{count}}件",
  },
};
