import type { common as english } from "../en/common.ts";
import type { Translated } from "../translated.ts";

export const common: Translated<typeof english, "ja"> = {
  product: "Parallax",
  tagline: "一つのことを、三つの立場に尋ねる。見え方の違いを明らかにし、ギャップを埋めます。",
  skip: "本文へ移動",
  menu: "メニュー",
  nav: {
    studio: "診断",
    roster: "名簿",
    questionnaires: "質問票",
    insights: "ギャップ",
    coaching: "自分のチーム",
    expectations: "期待",
    company: "皆さんの声",
    actions: "共同のアクション",
    voice: "市場の声",
    members: "メンバー",
    audit: "監査記録",
    account: "アカウント",
    outbox: "送信メール",
  },
  signOut: "サインアウト",
  organization: "組織",
  save: "保存",
  cancel: "キャンセル",
  back: "戻る",
  continue: "続ける",
  optional: "任意",
  errorSummary: "確認が必要な箇所があります",
  close: "閉じる",
  answeredOf: "{{invited}}人中{{answered}}人が回答",
  toDiagnostics: "診断の一覧へ",
  closedOn: "{{closed}}に終了",
  none: "なし",
  people_other: "{{count}}人",
  errors: {
    notFound: {
      title: "ページが見つかりません",
      body: "アドレスが間違っているか、ページが削除された可能性があります。最初のページからやり直してください。",
    },
    forbidden: {
      title: "このページを開く権限がありません",
      body: "サインインはできていますが、開こうとしたページは別の役割のものです。必要な場合は、Parallaxでの組織のオーナーに、その役割の付与をご依頼ください。",
    },
    tooMany: {
      title: "試行回数が多すぎます",
      body: "1分ほど待ってから、もう一度お試しください。何かを送信した直後の場合は、届いていません。前のページに戻って、もう一度送信してください。",
    },
    crossSite: {
      title: "別の場所から送信されたフォームです",
      body: "安全のため受け付けませんでした。何も変更されていません。このブラウザーでページを開き直し、そこから送信してください。",
    },
    badRequest: {
      title: "処理できませんでした",
      body: "想定と異なる内容が含まれていたため、何も変更されていません。前のページに戻り、再読み込みしてからもう一度お試しください。",
    },
    unexpected: {
      title: "こちら側で問題が発生しました",
      body: "中途半端に保存されたものはありません。1分ほどたってから、もう一度お試しください。再び発生する場合は、Parallaxの管理担当者に、日時と次の参照番号をお伝えください：{{reference}}",
    },
    home: "最初のページへ",
    signIn: "サインイン",
  },
};
