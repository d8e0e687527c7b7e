import type { insights as english } from "../en/insights.ts";
import type { Translated } from "../translated.ts";

export const insights: Translated<typeof english, "pt-BR"> = {
  list: {
    title: "Resultados",
    lead: "Cada um mostra onde os níveis veem coisas diferentes.",
    emptyTitle: "Ainda não há resultados",
    empty:
      "Assim que um diagnóstico for encerrado e publicado, o mapa de calor aparece aqui. Nada é mostrado enquanto ainda há respostas chegando.",
  },
  heatmap: {
    everyone: "Todas as pessoas",
    where: "Parte da organização",
    row: "Tema e item",
    byParts: "Por parte",
    by: "Por {{axis}}",
    pair: "{{upper}} – {{lower}}",
    noBands:
      "Nada é mostrado aqui por {{axis}}. Os recortes por atributo são feitos só para todas as pessoas e para partes grandes, e onde houve respostas suficientes: veja a área acima.",
    interval: "{{low}} a {{high}}",
    hiddenAnswered: "{{invited}} convidados ({{name}})",
  },
  gaps: {
    points_one: "{{count}} ponto",
    points_many: "{{count}} de pontos",
    points_other: "{{count}} pontos",
    pointsBetween: "{{low}} a {{high}} pontos",
    about: "cerca de {{value}}%",
    exact: "{{value}}%",
    band: "{{low}}–{{high}}%",
    aboutTime: "cerca de {{value}}% do tempo",
    exactTime: "{{value}}% do tempo",
    bandTime: "{{low}}–{{high}}% do tempo",
  },
  detail: {
    back: "Voltar ao mapa de calor",
    unit: "Todas as pessoas",
    gapNone:
      "Nenhum nível desta parte pode ser comparado: respostas insuficientes ou proximidade demais de um grupo vizinho.",
    gapSentence: "{{upper}} estão {{points}} acima de {{lower}}.",
    gapSentenceLow: "{{upper}} estão {{points}} abaixo de {{lower}}.",
    gapSentenceNone: "{{upper}} e {{lower}} não diferem mais do que a resolução permite ver.",
    whatAsked: "O que cada nível leu e o que diz",
    level: "Nível",
    wording: "Pergunta",
    says: "Diz",
    saysFrequency: "Diz (parte do tempo)",
    saysAgreement: "Diz (parcela que concorda)",
    n: "Respostas",
    tooFew: "respostas insuficientes para mostrar",
    unreported: "não mostrado, como prometido",
    chart: "O que cada nível diz, com o que o número de respostas permite saber",
    chartAxisFrequency: "% do tempo",
    chartAxisAgreement: "% favorável",
    chartLow: "De",
    chartHigh: "Até",
    distribution: "Como as respostas se distribuem",
    distributionNote:
      "Parcelas das respostas, arredondadas para 5%. Mostradas a partir de 50 respostas, só para todas as pessoas.",
    categoriesAgreement: [
      "Discordo totalmente",
      "Discordo",
      "Não concordo nem discordo",
      "Concordo",
      "Concordo totalmente",
    ],
    gaps: "As lacunas, com os seus intervalos de 95%",
    gap: "Lacuna",
    interval: "Intervalo",
    noInterval: {
      theme: "sem intervalo para um tema",
      fewClusters: "equipes insuficientes para um intervalo",
      oneTeam: "uma só equipe, portanto nada indica como as equipes diferem",
    },
    noIntervalOther: "sem intervalo",
    sure: "dificilmente acaso",
    unsure: "pode ser acaso",
    parts: "Em cada parte",
    part: "Parte",
    noParts: "Esta parte não tem partes próprias que sejam mostradas.",
    partsMany:
      "Partes demais para uma só tabela: {{parts}}. Estas se destacam além do acaso; o mapa de calor tem todas.",
    partsManyNone:
      "Partes demais para uma só tabela: {{parts}}. Nenhuma se destaca além do acaso; o mapa de calor tem todas.",
    hidden: "poucas",
    breaks: "A maior parte da lacuna surge entre {{upper}} e {{lower}}.",
    dyads: "Gestores em comparação com as próprias equipes",
    dyadsOver: "Avaliam-se acima do que a equipe avalia",
    dyadsUnder: "Avaliam-se abaixo",
    dyadsAgree: "Veem como a equipe vê",
    dyadsUndecided: "Respostas insuficientes para dizer",
    dyadsNote:
      "De {{managers}} gestores cujas equipes têm resultado liberado, com arredondamento. Nunca quais: a resposta de um gestor é só dele.",
    dyadsWithheld: {
      fewManagers: "Quantos gestores se avaliam acima ou abaixo da equipe só é mostrado a partir de 20 gestores.",
      noVariation: "Não há diferença detectável entre as equipes.",
    },
    predictions: "O que foi previsto, e o que é",
    prediction: "{{upper}} previram que {{predicted}} de {{lower}} diriam isso. {{actual}} dizem.",
    predictionGap: "Previsto menos real: {{difference}} pontos ({{interval}}).",
    predictionOwn: "Visão própria de {{upper}} menos o que diz o nível abaixo: {{difference}} pontos ({{interval}}).",
    predictionNote:
      "Quem se avalia alto e prevê que os outros não farão o mesmo sabe da lacuna. Quem prevê demais não sabe.",
    chartSentence:
      "O ponto é o que um nível diz, a barra é o que o arredondamento deixa em aberto. Um nível com barra e sem ponto é pequeno demais para um número.",
    cascade: "De cima para baixo",
    cascadeSentence: "O degrau grosso leva a maior parte da lacuna.",
    cascadePlain: "Cada ponto é o que um nível diz, de cima para baixo.",
    noBreak: "De nenhum degrau sozinho se pode dizer que leva a maior parte da lacuna.",
    step: "Degrau",
    breaksHere: "Onde se rompe",
    breaksMark: "a maior parte da lacuna está aqui",
    dyadsAxis: "% dos gestores",
    chartShares: "% das respostas",
    beside: "Ao lado de outras do mesmo nível",
    standing: {
      above: "mais alto",
      below: "mais baixo",
    },
    standingNone: "não pode ser distinguido",
    standingNote:
      "Mais alto ou mais baixo: além do acaso, no que {{lower}} dizem, ao lado das outras partes do mesmo nível. Não se dão posições, porque as menores partes seriam sempre as primeiras e as últimas.",
    skippedOften:
      "Mais de um quinto de {{lower}} pulou esta pergunta, portanto talvez ela não seja para todas as pessoas.",
    unanswered:
      "{{tier}}: menos pessoas responderam a isto do que seria preciso para definir a questão: com a resposta de todas, o valor ficaria entre {{low}}% e {{high}}%.",
    actions: "O que está sendo feito a respeito",
    toWords: "Ler o que as pessoas escreveram",
    explainSays:
      "O que um nível diz é a parte média do tempo nas perguntas sobre frequência, e a parcela que concorda nas outras.",
    explainInterval:
      "O intervalo é o que a lacuna pode razoavelmente ser, considerando quantas pessoas responderam e quanto as equipes diferem. Onde ele deixa o zero de fora, a lacuna dificilmente é acaso.",
    reversed: "Este item está formulado ao contrário; ele é invertido, para que mais alto seja melhor.",
    base: "Ver-se de forma um pouco mais favorável do que os outros veem é comum: nos estudos publicados, cerca de um terço de um desvio-padrão.",
  },
  priorities: {
    title: "Qual alavanca de crescimento vem primeiro?",
    stated: "A ordem da liderança: {{order}}.",
    notStated: "A ordem da própria liderança não é mostrada: poucos líderes responderam.",
    level: "Nível",
    first: "Coloca em primeiro",
    namesFirst: "Citam a primeira prioridade da liderança",
    overlap: "Parcela das três principais da liderança nas suas próprias",
    n: "Respostas",
  },
  words: {
    title: "Com suas palavras",
    lead: "{{name}}. Mostrado em ordem aleatória, de grupos de pelo menos {{threshold}}, separado de qualquer pontuação.",
    none: "Nada é mostrado aqui: menos de {{threshold}} pessoas desta parte escreveram algo, ou um grupo vizinho está perto demais.",
    of: "{{tier}}, {{count}} comentários",
    search: "Buscar uma palavra nestes comentários",
    searchNote:
      "Os comentários só são mostrados para uma palavra se pelo menos {{threshold}} a contêm. A busca fica no seu navegador; ninguém fica sabendo o que você procura.",
    found: "{{tier}}: {{count}} comentários a contêm",
    notFound: "{{tier}}: menos de {{threshold}} comentários a contêm, por isso nenhum é mostrado.",
  },
  company: {
    listTitle: "O que vocês disseram",
    listLead: "Resultados liberados para todos e o que é feito a respeito.",
    emptyTitle: "Nada foi liberado ainda",
    empty:
      "Quando um diagnóstico de que você participou for encerrado e publicado, você encontrará aqui o que todos disseram em conjunto e o que será feito a respeito.",
    title: "O que vocês disseram, e o que fazemos a respeito",
    lead: "{{name}}, encerrado em {{closed}}. {{participation}}",
    participation: "{{answered}} de {{invited}} responderam.",
    thanks:
      "Obrigado por responder. Todos na organização leem a mesma página; respostas individuais nunca são mostradas.",
    told: "O que vocês disseram",
    strongest: "O que funciona melhor",
    weakest: "O que funciona pior",
    furthest: "Onde os níveis mais divergem",
    strongestItem: "“{{item}}” – {{tier}}: {{value}}.",
    furthestItem: "“{{item}}” – {{upper}}: {{upperValue}}, {{lower}}: {{lowerValue}}.",
    actions: "O que vamos fazer",
    actionsCount_one: "{{count}} ação está aberta a todos: o quê, por quem e até quando.",
    actionsCount_many: "{{count}} de ações estão abertas a todos: o quê, por quem e até quando.",
    actionsCount_other: "{{count}} ações estão abertas a todos: o quê, por quem e até quando.",
    noActions:
      "Ninguém compartilhou uma ação ainda. Quem trabalha em uma ação decide se ela aparece aqui. Pergunte ao seu gestor o que está planejado na sua equipe.",
    by: "{{owner}}, até {{due}}",
    status: {
      accepted: "em andamento",
      done: "concluída",
    },
    answersTo: "Em resposta a: {{theme}}",
    general: "O resultado como um todo",
    next: "O que acontece agora",
    nextTalk:
      "O seu gestor tem uma página própria ao lado do resultado da equipe e conversa com você sobre isso. Ninguém acima vê essa página.",
    nextPulse: "Um pulso curto repete algumas das mesmas perguntas, para que você possa ver se algo mudou.",
    carried: "Ações que você conduz com outras pessoas",
    result: "O que cada nível diz, item por item",
    resultNote:
      "Partes do tempo, ou parcelas que concordam, de toda a organização. Grupos pequenos aparecem como faixa, para que não se possa deduzir a resposta de ninguém.",
    chart: "O que cada nível diz, tema por tema",
    chartSentence:
      "Barras afastadas mostram onde os níveis veem coisas diferentes; barras longas são faixas, onde poucos responderam.",
    certificate: "O que foi prometido, e a prova",
  },
  certificate: {
    title: "O que foi prometido e como foi cumprido",
    lead: "{{name}}. Esta página é o certificado da sua liberação. Todos os que foram consultados podem lê-la.",
    promises: "O que foi prometido",
    k: "Nenhum número se baseia em menos de {{k}} respostas, sozinho ou em qualquer combinação com os outros.",
    kExcept:
      "Nenhum número se baseia em menos de {{k}} respostas, sozinho ou em qualquer combinação com os outros. A única exceção é o que a liderança declara: os seus membros concordaram em ser mostrados, por menos que sejam.",
    comments: "Os comentários só são mostrados de grupos de pelo menos {{threshold}}.",
    mode: {
      confidential: "{{tier}}: confidencial. O vínculo entre respostas e pessoas foi cortado no encerramento.",
      attributed: "{{tier}}: cada pessoa vê as próprias respostas ao lado do resultado; ninguém mais as vê.",
      stated: "{{tier}}: mostrado em conjunto como o que a liderança declara, conforme informado a essas pessoas.",
      unreported: "{{tier}}: não apresentado.",
    },
    proof: "Como foi verificado",
    support:
      "O menor número de respostas em que se baseia qualquer soma, diferença ou combinação de todos os números publicados de um item: {{minSupport}} (prova {{theorems}} da metodologia, feita para {{proofs}} combinações de item e nível).",
    supportNone: "Nada foi publicado, portanto não há nada a combinar.",
    groups:
      "São publicados {{published}} dos {{eligible}} grupos que tinham tamanho suficiente; os outros teriam revelado demais sobre os seus vizinhos.",
    teams:
      "Equipes com pelo menos {{k}} respostas das quais um resultado é publicado: {{tiers}}. Uma equipe são todas as pessoas de um nível abaixo de uma pessoa a quem algumas delas respondem.",
    teamsOfTier: "{{tier}} {{published}} de {{eligible}}",
    inferable:
      "Respostas que um atacante perfeito poderia inferir de tudo o que é mostrado de cada item em cada grupo, incluindo as distribuições de respostas: {{inferable}} de {{total}}, nenhuma delas desfavorável. Esta é uma contagem sobre os dados reais, e não uma alegação de risco zero: não inclui os intervalos, os números de toda a organização, como estimativas e prioridades, os itens considerados em conjunto, nem o que as pessoas contam umas às outras.",
    undecided_one: "Para {{count}} delas não foi possível decidir, e ela está contada.",
    undecided_many: "Para {{count}} delas não foi possível decidir, e elas estão contadas.",
    undecided_other: "Para {{count}} delas não foi possível decidir, e elas estão contadas.",
    byPrograms_one:
      "A contagem considera todos os recortes em conjunto. Foi feita por {{count}} programa linear, só a partir do que é mostrado.",
    byPrograms_many:
      "A contagem considera todos os recortes em conjunto. Foi feita por {{count}} de programas lineares, só a partir do que é mostrado.",
    byPrograms_other:
      "A contagem considera todos os recortes em conjunto. Foi feita por {{count}} programas lineares, só a partir do que é mostrado.",
    byIntervals:
      "A contagem é exata: ao longo da linha hierárquica, os intervalos propagados pelos grupos dizem tudo o que se pode saber.",
    coarsened_one:
      "{{count}} item foi omitido em um nível inteiro porque uma resposta desfavorável ficaria identificada.",
    coarsened_many:
      "{{count}} de vezes um item foi omitido em um nível inteiro porque uma resposta desfavorável ficaria identificada.",
    coarsened_other:
      "{{count}} vezes um item foi omitido em um nível inteiro porque uma resposta desfavorável ficaria identificada.",
    frozen: "A liberação foi feita uma única vez, no encerramento, e nunca muda.",
    method: "Versão do método",
    contractHash: "Hash das promessas, como congeladas no lançamento (SHA-256)",
    hash: "Hash dos resultados liberados (SHA-256)",
    axes: "Dividido por",
    axesHierarchy: "só a linha hierárquica",
    axesFurther: "a linha hierárquica, {{axes}}",
    merged: "Em {{axis}}, {{values}} formaram um só grupo. Isso fazia parte do que foi prometido no lançamento.",
    breakdowns: "O que cada recorte mostra",
  },
  axes: {
    title: "O que cada recorte mostra e omite",
    axis: "Recorte",
    hierarchy: "Linha hierárquica",
    level: "De",
    of: {
      everyone: "todas as pessoas",
      parts: "partes",
    },
    groups: "Grupos",
    results: "Resultados mostrados",
    withheld: "Omitidos",
    none: "nada pôde ser mostrado",
    coarsened_one:
      "{{axis}}, {{of}}: {{count}} vez uma pergunta foi omitida em todos os grupos de um nível, porque seria possível deduzir uma resposta individual.",
    coarsened_many:
      "{{axis}}, {{of}}: {{count}} de vezes uma pergunta foi omitida em todos os grupos de um nível, porque seria possível deduzir uma resposta individual.",
    coarsened_other:
      "{{axis}}, {{of}}: {{count}} vezes uma pergunta foi omitida em todos os grupos de um nível, porque seria possível deduzir uma resposta individual.",
    note: "Contado em todos os níveis: um resultado é o que um grupo diz sobre uma pergunta. Ele é omitido quando menos de {{k}} responderam à pergunta, quando poderia ser combinado com outros de modo que um número se baseasse em menos, e quando seria possível deduzir respostas individuais. Qual desses motivos foi, não se diz de nenhum resultado em particular. Os grupos deixados de fora pelos mesmos motivos não são contados aqui.",
  },
};
