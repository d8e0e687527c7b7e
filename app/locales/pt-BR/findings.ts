import type { findings as english } from "../en/findings.ts";
import type { Translated } from "../translated.ts";

export const findings: Translated<typeof english, "pt-BR"> = {
  headline: {
    says: {
      time: "“{{label}}”: {{upper}} dizem {{upperValue}} do tempo, {{lower}} dizem {{lowerValue}}.",
      notTime: "Parte do tempo em que “{{label}}” não acontece: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      agree: "“{{label}}”, de acordo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      disagree: "“{{label}}”, em desacordo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
    },
    rank: {
      largest: "É a maior de {{count}} lacunas entre {{upper}} e {{lower}}: {{points}}, e pelo menos {{least}}.",
      surest:
        "De {{count}} lacunas entre {{upper}} e {{lower}}, nenhuma é grande com mais certeza: {{points}} como mostrado, e pelo menos {{least}}.",
      only: "É a única lacuna entre {{upper}} e {{lower}} que pode ser mostrada: {{points}}, e pelo menos {{least}}.",
      reverse:
        "{{lower}} veem de forma mais favorável que {{upper}}, por pelo menos {{least}}. Não há nenhuma lacuna segura em que seja o contrário.",
    },
    breaks: "A maior parte surge entre {{upper}} e {{lower}}.",
    partsAll: "Aparece em todas as {{count}} partes da organização que podem ser comparadas.",
    partsSome: "Aparece em {{same}} das {{count}} partes que podem ser comparadas; nas outras, pode ser acaso.",
    partsMixed: "Aparece em {{same}} das {{count}} partes que podem ser comparadas; em {{opposite}}, é o contrário.",
    agree: "Os níveis concordam em grande parte",
    agreeLead_one: "A única lacuna entre dois níveis não pode ser maior que {{points}}.",
    agreeLead_many:
      "De {{count}} de lacunas entre os níveis, nenhuma existe com certeza, e nenhuma pode ser maior que {{points}}.",
    agreeLead_other:
      "De {{count}} lacunas entre os níveis, nenhuma existe com certeza, e nenhuma pode ser maior que {{points}}.",
    open: "Nenhuma lacuna entre os níveis é segura",
    openLead_one: "A única lacuna pode ser acaso. Com tão poucas respostas, também pode chegar a {{points}}.",
    openLead_many:
      "Cada uma de {{count}} de lacunas pode ser acaso. Com as respostas que há, lacunas de até {{points}} poderiam passar despercebidas.",
    openLead_other:
      "Cada uma das {{count}} lacunas pode ser acaso. Com as respostas que há, lacunas de até {{points}} poderiam passar despercebidas.",
    noIntervals: "Há lacunas, e nada diz quão seguras são",
    noIntervalsLead_one: "Poucas equipes responderam para distinguir do acaso a única lacuna.",
    noIntervalsLead_many: "Poucas equipes responderam para distinguir do acaso alguma de {{count}} de lacunas.",
    noIntervalsLead_other: "Poucas equipes responderam para distinguir do acaso alguma das {{count}} lacunas.",
    oneLevel: "Só se pode mostrar o que {{tier}} dizem",
    oneLevelLead:
      "Uma lacuna precisa de dois níveis. Dos outros, poucas pessoas responderam, ou as respostas não são apresentadas, como prometido antes da primeira pergunta.",
    tooFew: "Respostas insuficientes para mostrar algo aqui",
    tooFewLead: "Nenhum número desta parte da organização se baseia em respostas suficientes.",
  },
  pages: {
    title: "Páginas deste resultado",
    result: "Em resumo",
    heatmap: "Mapa de calor",
    strategy: "Estratégia e prioridades",
    trend: "Mudança desde uma vez anterior",
    words: "Nas próprias palavras",
    certificate: "O que foi prometido, e a prova",
  },
  first: {
    of: "{{name}}, {{part}}",
    toHeatmap: "Ver todas as lacunas no mapa de calor",
  },
  gap: {
    says: {
      time: "{{upper}} dizem {{upperValue}} do tempo, {{lower}} dizem {{lowerValue}}.",
      notTime: "Parte do tempo em que não acontece: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      agree: "De acordo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
      disagree: "Em desacordo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
    },
  },
  sense: {
    time: "Parte do tempo:",
    notTime: "Parte do tempo em que não acontece:",
    agree: "Parcela que concorda:",
    disagree: "Parcela que discorda:",
  },
  levelSays: "{{tier}} {{value}}",
  certainty: {
    title: "Quem respondeu, e que certeza há",
    answered: "{{tier}}: {{answered}} de {{invited}} responderam.",
    sure: "Lacunas entre dois níveis que dificilmente são acaso: {{sure}} de {{count}}. As outras podem ser acaso.",
    unknown: "Lacunas para as quais poucas equipes responderam para distingui-las do acaso: {{count}}.",
    thin: "{{tier}}: tantas pessoas não responderam que as ausentes poderiam mudar alguns resultados. Cada pergunta diz em quanto.",
  },
  matter: {
    title: "As lacunas que mais importam",
    none: "Não há nenhuma lacuna segura em que um nível veja de forma mais favorável que o nível abaixo dele.",
    size: "A diferença é de {{points}}, e de pelo menos {{least}}.",
    sizeBetween: "A diferença fica entre {{low}} e {{high}} pontos.",
    unstable: "Estar entre estas depende de como os motivos são ponderados entre si.",
  },
  factors: {
    size: {
      name: "Que tamanho tem",
      low: "pequena",
      middle: "média",
      high: "grande",
    },
    certainty: {
      name: "Que certeza há",
      low: "pode ser pequena",
      middle: "provavelmente mais que pequena",
      high: "quase com certeza mais que pequena",
    },
    reach: {
      name: "A quantas pessoas diz respeito",
      parts: {
        low: "poucas pessoas estão em partes que a têm",
        middle: "cerca de metade está em partes que a têm",
        high: "a maioria está em partes que a têm",
      },
      answers: {
        low: "poucas das pessoas consultadas responderam",
        middle: "cerca de metade das pessoas consultadas respondeu",
        high: "a maioria das pessoas consultadas respondeu",
      },
    },
  },
  strengths: {
    title: "O que vai bem",
    none: "Nada se destaca: nenhum nível está com certeza melhor do que pensa o nível acima dele, e nada é visto de forma favorável em todos os níveis.",
    hidden: "Melhor do que pensa o nível acima. Vale a pena dizer, e vale a pena manter:",
    shared: "Visto de forma favorável em todos os níveis:",
  },
  problems: {
    title: "Onde todos os níveis veem o mesmo problema",
    lead: "Não há lacuna a fechar: todos os níveis dizem que não está bom.",
  },
  actions: {
    title: "O que está sendo feito",
    none: "Ninguém compartilhou uma ação ainda. Os próprios gestores decidem o que compartilham.",
    underWay_one: "{{count}} ação compartilhada está em andamento.",
    underWay_many: "{{count}} de ações compartilhadas estão em andamento.",
    underWay_other: "{{count}} ações compartilhadas estão em andamento.",
    done_one: "{{count}} ação compartilhada está concluída.",
    done_many: "{{count}} de ações compartilhadas estão concluídas.",
    done_other: "{{count}} ações compartilhadas estão concluídas.",
    note: "Só se contam as ações que os responsáveis escolheram compartilhar, e só como contagem.",
  },
  explain: {
    what: "O que estes números significam",
    why: "Por que estas, e o que as barras significam",
    gap: "Uma lacuna é o que um nível diz menos o que outro diz, em pontos de cem. Todos os níveis responderam à mesma pergunta a partir de onde estão.",
    sure: "Dificilmente acaso: se todas as pessoas respondessem de novo em outro dia, a lacuna quase com certeza ainda estaria lá. Mesmo assim, cerca de uma em cada dez chamadas assim pode ser acaso.",
    least:
      "“Pelo menos” é o extremo menor do que a lacuna pode razoavelmente ser, considerando quantas pessoas responderam e quanto as equipes diferem.",
    rounded:
      "Grupos pequenos são mostrados como faixa, os maiores arredondados, para que não se possa deduzir a resposta de ninguém. O arredondamento vai na direção de menos certeza, nunca de mais.",
    score: "Quatro coisas são multiplicadas, por isso uma lacuna só vem primeiro se as quatro falarem a favor dela.",
    size: "Tamanho: a lacuna descontada a sorte. A maior de muitas lacunas costuma ser em parte sorte, por isso cada uma é puxada um pouco na direção das outras.",
    importance: "Importância: quanto depende dela. Ninguém foi consultado, por isso conta igual para todas.",
    certainty: "Certeza: quão provável é que a lacuna seja mais que pequena.",
    reach: "Alcance: que parcela das pessoas envolvidas está em partes da organização onde ela aparece.",
  },
  strategy: {
    title: "Quem está em campo sabe o que vem primeiro?",
    titleKnown: "{{tier}}: {{shown}} põem em primeiro lugar o que a liderança põe em primeiro lugar",
    lead: "{{name}}. A liderança pôs em ordem o que mais quer de vendas. Os outros níveis puseram em ordem o que acreditam que ela quer.",
    none: "Este diagnóstico não pediu a ninguém que pusesse prioridades em ordem.",
    tooFew: "Poucas pessoas puseram as prioridades em ordem para mostrar como.",
    notStated:
      "A ordem da própria liderança não é mostrada: poucos líderes ordenaram, ou as respostas deles não são apresentadas. Por isso nada diz quão perto dela os outros estão.",
    order: "Como cada nível as ordena",
    orderLead: "O primeiro lugar é o que um nível põe em primeiro, em média.",
    priority: "Prioridade",
    chart:
      "Cada linha é uma prioridade, de nível em nível. Linhas que se cruzam são prioridades que trocam de lugar no caminho para baixo.",
    place: "Lugar",
    table: "O mesmo em tabela",
    apart: "Quão perto cada nível está da ordem da liderança",
    level: "Nível",
    namesFirst: "Põem em primeiro a primeira prioridade da liderança",
    overlap: "Das três primeiras da liderança, entre as suas três",
    sameOrder: "Ordem, no todo",
    oneMind: "Entre si",
    n: "Respostas",
    tau: {
      same: "praticamente a mesma",
      partly: "em parte a mesma",
      unrelated: "pouco relacionada",
      opposite: "mais para o contrário",
    },
    concordance: {
      one: "em grande parte de acordo",
      some: "em parte de acordo",
      none: "cada um por si",
    },
    value: "{{words}} ({{value}})",
    felt: "Clareza sentida ao lado da clareza demonstrada",
    feltLead:
      "Quem diz que a ordem está clara, ao lado de quem depois cita o que a liderança põe em primeiro. Onde o primeiro número fica bem acima do segundo, as pessoas têm certeza de uma ordem que não é a da liderança.",
    feltItem: "Concordam: “{{label}}”",
    feltNone: "Este diagnóstico não perguntou a ninguém se a ordem está clara.",
    feltHigher:
      "{{tier}}: mais pessoas dizem que está claro ({{felt}}) do que citam a primeira prioridade ({{shown}}).",
    feltLower: "{{tier}}: mais pessoas citam a primeira prioridade ({{shown}}) do que dizem que está claro ({{felt}}).",
    feltSame:
      "{{tier}}: mais ou menos tantas pessoas dizem que está claro ({{felt}}) quantas citam a primeira prioridade ({{shown}}).",
    explainFirst: "A parcela de um nível cujo próprio primeiro lugar é aquele a que a liderança deu o primeiro lugar.",
    explainOverlap:
      "Das três prioridades que a liderança põe em primeiro, quantas estão em média entre as três que as pessoas de um nível põem em primeiro, como parcela.",
    explainTau:
      "“Ordem, no todo” compara as prioridades duas a duas: é um quando as duas ordens concordam em todas, menos um quando são opostas, e zero quando não têm relação.",
    explainMind:
      "“Entre si” diz até que ponto as pessoas de um nível ordenam de forma parecida: um quando todas dão a mesma ordem, zero quando não há ordem comum.",
  },
  chart: {
    loading: "O gráfico está sendo carregado.",
    table: "O mesmo em tabela",
  },
  trend: {
    title: "De {{count}} lacunas, {{smaller}} ficaram menores e {{larger}} maiores, além do acaso",
    titleCalm: "De {{count}} lacunas, nenhuma mudou com certeza mais do que tais lacunas variam sozinhas",
    titleFew: "Respostas insuficientes para dizer o que mudou",
    titleNone: "Ainda não há com o que comparar",
    lead: "{{name}}, encerrado em {{closed}}, ao lado de {{earlier}}, encerrado em {{earlierClosed}}. Só perguntas que foram feitas palavra por palavra iguais.",
    leadNone:
      "{{name}}. Assim que as mesmas perguntas forem feitas duas vezes ao mesmo público, a mudança aparece aqui.",
    choose: "Comparar com",
    wave: "{{name}}, encerrado em {{closed}}",
    between: "{{pair}}",
    chart: "Cada lacuna antes, agora, e como seria de esperar se nada fosse feito",
    chartSentence:
      "Ponto cheio: agora, com o intervalo como barra. Ponto vazado: antes. Traço: o que seria de esperar, porque lacunas grandes são em parte sorte e encolhem sozinhas.",
    axis: "Lacuna em pontos",
    item: "Pergunta",
    level: "Nível",
    earlier: "Antes",
    later: "Agora",
    expected: "Esperado",
    change: "Mudança, com o intervalo",
    changeValue: "{{change}} ({{low}} a {{high}})",
    fromTo: "A lacuna era de {{earlier}} e é de {{later}}.",
    tooFew: "respostas insuficientes para dizer",
    othersUnsure: "Outras que podem ser acaso: {{unsure}}.",
    othersHidden: "Outras em que poucas pessoas responderam em uma das duas vezes: {{hidden}}.",
    verdict: {
      smaller: "Com certeza ficou menor, mais do que ficaria sozinha.",
      larger: "Com certeza ficou maior, mais do que ficaria sozinha.",
      drift: "Com certeza mudou, mas não mais do que uma lacuna assim varia sozinha.",
      noDrift: "Com certeza mudou. Há poucas perguntas para dizer quanto uma lacuna assim varia sozinha.",
    },
    levels: "O que cada nível dizia antes e diz agora",
    levelsLead:
      "Entre quais valores a mudança está, até onde o arredondamento permite saber; quanto disso é acaso está nas lacunas acima.",
    levelsOpen: "Todas as perguntas, nível por nível",
    possible: "Mudança entre",
    explainChange:
      "A mudança é a lacuna de agora menos a de antes. O intervalo é feito a partir dos dois intervalos que foram liberados, e tende a ser largo demais, não estreito demais.",
    explainExpected:
      "Esperado: como uma lacuna fica na vez seguinte se nada for feito. As maiores lacunas costumam ser em parte sorte, e a sorte não se repete, por isso elas encolhem sozinhas. Só o que vai além disso conta como mudança.",
    explainFew:
      "Uma mudança só é mostrada onde houve respostas suficientes nas duas vezes; grupos menores são mostrados antes e agora, sem mudança. Foi provado que cada um dos dois resultados é seguro por si só; os dois juntos, não.",
  },
};
