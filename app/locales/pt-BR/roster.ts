import type { roster as english } from "../en/roster.ts";
import type { Translated } from "../translated.ts";

export const roster: Translated<typeof english, "pt-BR"> = {
  problems: {
    tooLarge: {
      message: "O arquivo tem mais de 64 MB.",
      fix: "Exporte só as pessoas que participam ou divida a organização.",
    },
    spreadsheet: {
      message: "Isto é uma planilha, não um arquivo CSV.",
      fix: "Abra-a, escolha Arquivo, Salvar como, e selecione CSV UTF-8 (delimitado por vírgulas). Depois envie esse arquivo.",
    },
    pdf: { message: "Isto é um PDF, não um arquivo CSV.", fix: "Exporte a lista do seu sistema de RH como CSV." },
    notText: {
      message: "Este arquivo não é texto, por isso não é possível ler uma tabela nele.",
      fix: "Exporte a lista do seu sistema de RH, ou salve-a da sua planilha, como CSV.",
    },
    empty: {
      message: "O arquivo está vazio.",
      fix: "Exporte a lista de novo e confira se há uma linha de cabeçalho e pelo menos uma pessoa.",
    },
    noRows: {
      message: "O arquivo tem uma linha de cabeçalho e ninguém abaixo dela.",
      fix: "Exporte a lista de novo; talvez um filtro tenha ocultado todas as pessoas.",
    },
    tooManyRows: {
      message: "O arquivo tem mais de {{most, number}} linhas.",
      fix: "Apague as linhas em branco, exporte só as pessoas que participam ou divida a organização.",
    },
    tooManyColumns: {
      message: "Esta linha tem mais de {{most, number}} colunas.",
      fix: "Exporte só as colunas necessárias e apague as vazias à direita delas.",
    },
    tooManyCellsInAll: {
      message: "O arquivo tem mais de {{most, number}} células.",
      fix: "Exporte só as pessoas que participam e as colunas necessárias.",
    },
    unreadable: {
      message: "A partir da linha {{row}}, o arquivo não pode ser lido como tabela.",
      fix: "Procure aspas abertas e nunca fechadas e salve o arquivo como CSV de novo.",
    },
    noIdColumn: {
      message: "Nenhuma coluna distingue as pessoas.",
      fix: "Adicione uma coluna chamada Employee ID (matrícula) ou pelo menos Work e-mail (e-mail de trabalho).",
    },
    noManagerColumn: {
      message: "Nenhuma coluna diz a quem as pessoas respondem.",
      fix: "Adicione uma coluna chamada Manager ID ou Manager e-mail (matrícula ou e-mail do gestor). Para a pessoa no topo, deixe em branco.",
    },
    sameColumnTwice: {
      message: "As colunas “{{first}}” e “{{header}}” significam o mesmo.",
      fix: "Mantenha uma delas ou renomeie a outra.",
    },
    cellTooLong: {
      message: "Uma célula tem mais de {{longest, number}} caracteres.",
      fix: "Procure aspas abertas e nunca fechadas nesta linha ou acima dela.",
    },
    tooManyCells: {
      message: "Esta linha tem {{found}} células; o cabeçalho tem {{expected}}.",
      fix: "Coloque entre aspas os valores que contêm o separador, como “Silva, Ana”.",
    },
    tooFewCells: {
      message: "Esta linha tem {{found}} células; o cabeçalho tem {{expected}}.",
      fix: "Adicione as células que faltam ou remova a quebra que divide esta linha.",
    },
    missingId: {
      message: "Esta pessoa não tem matrícula.",
      fix: "Preencha o identificador usado pelo seu sistema de RH.",
    },
    duplicateId: {
      message: "A matrícula {{id}} já está na linha {{first}}.",
      fix: "Remova uma das duas linhas ou corrija a matrícula.",
    },
    duplicateEmail: {
      message: "O e-mail {{email}} já está na linha {{first}}.",
      fix: "Dê a cada pessoa um endereço próprio ou deixe em branco para quem não tem.",
    },
    malformedEmail: {
      message: "“{{email}}” não é um endereço de e-mail.",
      fix: "Corrija-o ou deixe a célula em branco: nesse caso a pessoa é importada e não pode ser convidada.",
    },
    unknownManager: {
      message: "O gestor “{{manager}}” não está neste arquivo.",
      fix: "Adicione o gestor como linha ou corrija a referência.{{near}}",
    },
    managerConflict: {
      message: "As colunas de gestor de {{id}} indicam duas pessoas: {{first}} e {{second}}.",
      fix: "Corrija a matrícula ou o endereço, ou deixe um dos dois em branco.",
    },
    selfManager: {
      message: "{{id}} responde a si mesmo.",
      fix: "Informe o gestor real. Para a pessoa no topo, deixe a célula em branco.",
    },
    cycle: {
      message: "{{count}} pessoas respondem umas às outras em círculo: {{loop}}.",
      fix: "Corrija o gestor de uma delas, de modo que a linha leve ao topo.",
    },
    severalTops: {
      message: "{{count}} pessoas não têm gestor: {{list}}.",
      fix: "Deixe o gestor em branco só para a pessoa no topo e preencha-o para as demais.",
    },
    noTop: {
      message: "Ninguém está no topo: todas as pessoas têm gestor.",
      fix: "Deixe o gestor em branco para a pessoa no topo.",
    },
    unknownTier: {
      message: "O nível “{{tier}}” não foi entendido.",
      fix: "Use um destes: {{tiers}}; ou deixe em branco: a linha hierárquica então decide.",
    },
    repWithReports: {
      message: "O nível de {{id}} é {{tier}}, e {{count}} pessoas respondem a essa pessoa.",
      fix: "Mude para {{up}} ou corrija a quem essas pessoas respondem.",
    },
    tierAboveManager: {
      message: "{{id}} tem o nível {{tier}}, mas responde a {{manager}}, cujo nível é {{managerTier}}.",
      fix: "Corrija o nível de um dos dois ou a linha hierárquica.",
    },
    emailAsId: {
      message: "Não há matrícula, por isso o endereço de e-mail faz as vezes dela.",
      fix: "Adicione uma coluna Employee ID se os endereços mudam, por exemplo quando muda o nome.",
    },
    noNameColumn: {
      message: "Nenhuma coluna diz como as pessoas se chamam; são usadas as matrículas.",
      fix: "Adicione uma coluna chamada Name, ou First name e Last name: o nome aparece no convite.",
    },
    missingName: {
      message: "{{id}} não tem nome; é usada a matrícula.",
      fix: "Preencha o nome: ele aparece no convite.",
    },
    missingEmail: {
      message: "{{id}} não tem endereço de e-mail: é importado e não pode ser convidado.",
      fix: "Preencha um endereço se esta pessoa deve responder.",
    },
    unknownLanguage: {
      message: "O idioma “{{language}}” não foi entendido; será usado o inglês.",
      fix: "Use um nome, como alemão, ou um código, como en, de ou pt-BR.",
    },
    managerWithoutReports: {
      message: "O nível de {{id}} é {{tier}}, e ninguém responde a essa pessoa.",
      fix: "Se for isso mesmo, tudo bem: a pessoa responde e não tem resultado de equipe.",
    },
    repUnderExecutive: {
      message:
        "O nível de {{id}} é {{tier}}, e a pessoa responde diretamente a {{manager}}, cujo nível é {{managerTier}}.",
      fix: "Se for isso mesmo, tudo bem: as respostas contam para tudo o que está abaixo de {{manager}}.",
    },
    tierInferred: {
      message: "{{id}} não tem nível; pela linha hierárquica, é {{tier}}.",
      fix: "Preencha o nível se não estiver certo.",
    },
    blankRows: { message: "{{count}} linhas em branco foram ignoradas.", fix: "Não há nada a fazer." },
  },
  rest: {
    message_one: "Mais {{count, number}} problema deste tipo não aparece na lista.",
    message_many: "Mais {{count, number}} de problemas deste tipo não aparecem na lista.",
    message_other: "Mais {{count, number}} problemas deste tipo não aparecem na lista.",
    fix: "Resolva os que aparecem na lista e confira o arquivo de novo.",
  },
  near: " Você quis dizer {{near}}?",
  check: {
    people: "{{count}} pessoas",
    tiers: "{{tiers}}; {{teams}} equipes",
    spans: "Liderados diretos: {{smallest}} a {{largest}}, mediana {{median}}",
    file: "Lido como {{encoding}}, separado por {{delimiter}}",
    errors_one: "{{count}} problema a resolver antes da importação",
    errors_many: "{{count}} de problemas a resolver antes da importação",
    errors_other: "{{count}} problemas a resolver antes da importação",
    warnings_one: "{{count}} observação",
    warnings_many: "{{count}} de observações",
    warnings_other: "{{count}} observações",
    ready: "Nenhum problema. Pode ser importado.",
    row: "Linha {{row}}",
    wholeFile: "O arquivo",
    more: "… e mais {{count}} do mesmo tipo",
    noFile: "Não existe o arquivo {{file}}.",
    isFolder: "{{file}} é uma pasta. Indique um arquivo dentro dela.",
    notAllowed:
      "Você não tem permissão para ler o arquivo {{file}}. Peça-a ao dono ou copie o arquivo para uma pasta sua.",
    cannotRead: "O arquivo {{file}} não pode ser lido.",
  },
  delimiters: { comma: "vírgulas", semicolon: "pontos e vírgulas", tab: "tabulações" },
  answers: {
    problems: {
      tooLarge: {
        message: "O arquivo de respostas tem mais de 64 MB.",
        fix: "Use uma linha para cada pessoa e uma coluna para cada item, e deixe de fora todas as outras colunas.",
      },
      spreadsheet: {
        message: "As respostas estão em uma planilha, não em um arquivo CSV.",
        fix: "Abra-a, escolha Arquivo, Salvar como, e selecione CSV UTF-8 (delimitado por vírgulas). Depois indique esse arquivo.",
      },
      pdf: {
        message: "As respostas estão em um PDF, não em um arquivo CSV.",
        fix: "Exporte as respostas da sua ferramenta de pesquisa como CSV.",
      },
      notText: {
        message: "O arquivo de respostas não é texto, por isso não é possível ler uma tabela nele.",
        fix: "Exporte as respostas da sua ferramenta de pesquisa, ou salve-as da sua planilha, como CSV.",
      },
      empty: {
        message: "O arquivo de respostas está vazio.",
        fix: "Exporte as respostas de novo e confira se há uma linha de cabeçalho e pelo menos uma resposta.",
      },
      tooManyCellsInAll: {
        message: "O arquivo de respostas tem mais de {{most, number}} células.",
        fix: "Deixe de fora as colunas que não são itens e as pessoas que não responderam.",
      },
      tooManyCells: {
        message: "Esta linha tem {{found}} células; o cabeçalho tem {{expected}}.",
        fix: "Coloque entre aspas as respostas que contêm o separador, como “4,0” ou “Menos metas, mas melhores”.",
      },
      nearlyLong: {
        message: "Além de item_id e value há outras colunas, por isso cada coluna foi lida como um item.",
        fix: "Se cada linha contém uma resposta, mantenha só employee_id, item_id e value.",
      },
      noEmployeeColumn: {
        message: "Nenhuma coluna diz quem respondeu.",
        fix: "Dê a uma coluna o nome employee_id, com as matrículas do quadro de pessoal.",
      },
      noItems: {
        message: "O arquivo não tem nenhuma coluna com respostas.",
        fix: "Escreva employee_id, item_id e value como cabeçalho, ou employee_id e uma coluna para cada item.",
      },
      itemTwice: { message: "O item {{item}} tem duas colunas.", fix: "Mantenha uma delas." },
      unnamedColumn: {
        message: "A coluna {{place}} contém respostas (a primeira na linha {{first}}) e não tem nome.",
        fix: "Escreva o id do item acima delas ou esvazie a coluna.",
      },
      badItem: {
        message: "“{{item}}” não pode ser o id de um item.",
        fix: "Renomeie-o: ids que começam com theme: são os dos temas.",
      },
      missingEmployee: {
        message: "Esta linha não diz quem respondeu.",
        fix: "Preencha a matrícula do quadro de pessoal.",
      },
      missingItem: { message: "Esta linha não diz o que foi respondido.", fix: "Preencha o id do item." },
      unknownEmployee: {
        message: "{{id}} não está no quadro de pessoal.",
        fix: "Corrija a matrícula ou adicione a pessoa ao quadro.{{near}}",
      },
      unknownItem: {
        message: "“{{item}}” não é um item do questionário.",
        fix: "Use os ids do questionário; as opções de uma ordenação se escrevem item.option.",
      },
      notAsked: {
        message: "O questionário não pergunta {{item}} a {{id}}, cujo nível é {{tier}}.",
        fix: "Remova esta resposta ou corrija o nível da pessoa no quadro.",
      },
      notANumber: {
        message: "“{{value}}” não é uma resposta a {{item}}.",
        fix: "Use {{allowed}} ou deixe em branco se não foi respondido.",
      },
      outOfRange: {
        message: "{{value}} não é uma resposta a {{item}}.",
        fix: "Use {{allowed}} ou deixe em branco se não foi respondido.",
      },
      duplicateAnswer: {
        message: "{{id}} já respondeu {{item}} na linha {{first}}.",
        fix: "Mantenha uma das duas linhas.",
      },
      duplicateEmployee: {
        message: "As respostas de {{id}} já estão na linha {{first}}.",
        fix: "Mantenha uma das duas linhas.",
      },
      rankTwice: {
        message: "{{id}} deu a mesma posição a duas opções de {{item}}.",
        fix: "Dê a cada opção uma posição diferente ou deixe toda a ordenação em branco.",
      },
      tooManyAnswerRows: {
        message: "O arquivo tem mais de {{most, number}} linhas.",
        fix: "Use uma linha para cada pessoa e uma coluna para cada item.",
      },
      noAnswers: {
        message: "Não há nenhuma resposta no arquivo.",
        fix: "Exporte as respostas de novo; talvez um filtro tenha ocultado todas.",
      },
    },
    form: { long: "Uma resposta por linha", wide: "Uma pessoa por linha" },
    file: "{{form}}, lido como {{encoding}}, separado por {{delimiter}}",
    errors_one: "{{count}} problema a resolver nas respostas antes de qualquer cálculo",
    errors_many: "{{count}} de problemas a resolver nas respostas antes de qualquer cálculo",
    errors_other: "{{count}} problemas a resolver nas respostas antes de qualquer cálculo",
  },
};
