import type { QuestionnaireTexts } from "../translated.ts";

// "Vendedor" rather than "representante", who in Brazil is an independent agent. "Cobrar" is to hold somebody to what they took on.
export const brazilianPortuguese: QuestionnaireTexts = {
  title: "Da estratégia ao campo",
  description:
    "Se a estratégia chega ao campo: o que executivos, gestores da linha de frente e vendedores veem, cada um do seu lugar.",
  pulse: {
    title: "Da estratégia ao campo: pulso",
    description: "Os itens que mudam primeiro, perguntados de novo em dois minutos.",
  },
  shortForm: {
    title: "Da estratégia ao campo: versão curta",
    description: "Doze dos itens pareados, pelo menos um de cada tema, em cerca de três minutos.",
  },
  tiers: {
    executive: { name: "Executivo", plural: "Executivos" },
    manager: { name: "Gestor", plural: "Gestores" },
    rep: { name: "Vendedor", plural: "Vendedores" },
  },
  themes: {
    direction: {
      name: "Direção estratégica",
      question: "As metas de vendas decorrem da estratégia, em uma ordem que as pessoas conhecem?",
    },
    understanding: {
      name: "Entendimento comum",
      question: "A estratégia é entendida, tanto o porquê quanto o quê?",
    },
    expectations: {
      name: "Expectativas claras",
      question: "Está claro e definido o que se espera de cada pessoa?",
    },
    coaching: {
      name: "Coaching",
      question: "Os gestores fazem coaching sobre o trabalho real, e isso muda alguma coisa?",
    },
    "follow-through": {
      name: "Acompanhamento",
      question: "Os compromissos são acompanhados e o bom trabalho é notado?",
    },
    capability: {
      name: "Capacidade da força de vendas",
      question: "As pessoas conseguem fazer o que a estratégia pede?",
    },
    leadership: {
      name: "Compromisso da alta liderança",
      question: "A liderança faz o que pede e abre espaço para o desenvolvimento das pessoas?",
    },
    focus: {
      name: "Foco e recursos",
      question: "O esforço e os recursos vão para onde a estratégia aponta?",
    },
    incentives: {
      name: "Incentivos e indicadores",
      question: "A remuneração, os elogios e os indicadores recompensam o que a estratégia pede?",
    },
    voice: {
      name: "Voz e cooperação",
      question: "O que o campo ouve chega ao topo, e o restante da empresa ajuda?",
    },
  },
  items: {
    "goals-follow-strategy": {
      label: "Metas de vendas decorrem da estratégia",
      wording: {
        executive: "As metas de vendas que defino decorrem visivelmente da estratégia da empresa.",
        manager: "As metas de vendas que recebo decorrem visivelmente da estratégia da empresa.",
        rep: "As metas de vendas que busco atingir decorrem visivelmente da estratégia da empresa.",
      },
    },
    "goals-ranked": {
      label: "Metas em uma ordem que se sabe repetir",
      wording: {
        executive:
          "Nossas metas de vendas têm uma ordem de prioridade que as pessoas da minha área saberiam repetir hoje.",
        manager: "Nossas metas de vendas têm uma ordem de prioridade que eu saberia repetir hoje.",
        rep: "Nossas metas de vendas têm uma ordem de prioridade que eu saberia repetir hoje.",
      },
    },
    "priorities-shift": {
      label: "Prioridades mudam cedo demais",
      wording: {
        executive: "Nossas prioridades mudam antes que minha área consiga colocá-las em prática.",
        manager: "Nossas prioridades mudam antes que minha equipe consiga colocá-las em prática.",
        rep: "Nossas prioridades mudam antes que eu consiga colocá-las em prática.",
      },
    },
    "why-explained": {
      label: "O porquê é explicado",
      wording: {
        executive:
          "Quando transmitem o que a estratégia pede, os gestores da minha área explicam a razão por trás disso.",
        manager: "Quando transmito o que a estratégia pede, explico a razão por trás disso.",
        rep: "Quando transmite o que a estratégia pede, meu gestor explica a razão por trás disso.",
      },
    },
    "strategy-revisited": {
      label: "A estratégia volta nas reuniões",
      wording: {
        executive: "Os gestores da minha área retomam a estratégia em suas reuniões de equipe e conversas individuais.",
        manager: "Retomo a estratégia em nossas reuniões de equipe e conversas individuais.",
        rep: "Meu gestor retoma a estratégia em nossas reuniões de equipe e conversas individuais.",
      },
    },
    "expectations-set": {
      label: "Expectativas claras e definidas",
      wording: {
        executive: "Os gestores da minha área deixam claro e definido o que esperam de cada um de seus vendedores.",
        manager: "Deixo claro e definido o que espero de cada um dos meus vendedores.",
        rep: "Meu gestor deixa claro e definido o que se espera de mim.",
      },
    },
    "expectations-specific": {
      label: "Expectativas além da meta de vendas",
      wording: {
        executive:
          "As expectativas que os gestores da minha área definem dizem quais clientes, produtos e comportamentos importam, além da meta de vendas.",
        manager:
          "As expectativas que defino dizem quais clientes, produtos e comportamentos importam, além da meta de vendas.",
        rep: "As expectativas que meu gestor define dizem quais clientes, produtos e comportamentos importam, além da meta de vendas.",
      },
    },
    "expectations-measurable": {
      label: "Expectativas com medida e data",
      wording: {
        executive: "As expectativas que os gestores da minha área definem podem ser medidas e têm data.",
        manager: "As expectativas que defino podem ser medidas e têm data.",
        rep: "As expectativas que meu gestor define para mim podem ser medidas e têm data.",
      },
    },
    "coaching-in-field": {
      label: "Coaching em situações reais com clientes",
      wording: {
        executive:
          "Quando os gestores da minha área fazem coaching, é em situações reais com clientes, em campo ou em ligações.",
        manager: "Quando faço coaching, é em situações reais com clientes, em campo ou em ligações.",
        rep: "Quando meu gestor faz coaching comigo, é em situações reais com clientes, em campo ou em ligações.",
      },
    },
    "coaching-changes-week": {
      label: "Coaching muda a semana seguinte",
      wording: {
        executive:
          "Depois de um coaching com os gestores da minha área, os vendedores fazem algo diferente na semana seguinte.",
        manager: "Depois de um coaching comigo, meus vendedores fazem algo diferente na semana seguinte.",
        rep: "Depois de um coaching com meu gestor, faço algo diferente na semana seguinte.",
      },
    },
    "one-to-ones-dropped": {
      label: "Conversas individuais remarcadas ou canceladas",
      wording: {
        executive:
          "Os gestores da minha área remarcam ou cancelam suas conversas individuais com os vendedores quando surge algo urgente.",
        manager: "Remarco ou cancelo minhas conversas individuais com os vendedores quando surge algo urgente.",
        rep: "Meu gestor remarca ou cancela nossas conversas individuais quando surge algo urgente.",
      },
    },
    "commitments-checked": {
      label: "Compromissos verificados na data prevista",
      wording: {
        executive:
          "Na data prevista, os gestores da minha área verificam aquilo com que seus vendedores se comprometeram.",
        manager: "Na data prevista, verifico aquilo com que meus vendedores se comprometeram.",
        rep: "Na data prevista, meu gestor verifica aquilo com que me comprometi.",
      },
    },
    "execution-noticed": {
      label: "Boa execução é notada",
      wording: {
        executive:
          "Quando os vendedores executam bem alguma coisa, os gestores da minha área notam isso antes de o resultado aparecer.",
        manager: "Quando meus vendedores executam bem alguma coisa, noto isso antes de o resultado aparecer.",
        rep: "Quando executo bem alguma coisa, meu gestor nota isso antes de o resultado aparecer.",
      },
    },
    "accountability-as-control": {
      label: "Cobrança sentida como controle",
      wording: {
        executive: "A forma como os gestores da minha área cobram seus vendedores passa a impressão de controle.",
        manager: "A forma como cobro meus vendedores passa a impressão de controle.",
        rep: "A forma como meu gestor me cobra passa a impressão de controle.",
      },
    },
    "people-adapt": {
      label: "As pessoas se adaptam a cada cliente",
      wording: {
        executive:
          "Nossos vendedores se adaptam às necessidades de cada cliente e tratam as preocupações à medida que surgem.",
        manager:
          "Os vendedores da minha equipe se adaptam às necessidades de cada cliente e tratam as preocupações à medida que surgem.",
        rep: "Os vendedores com quem trabalho se adaptam às necessidades de cada cliente e tratam as preocupações à medida que surgem.",
      },
    },
    "skills-built-first": {
      label: "Competências antes da cobrança de resultados",
      wording: {
        executive: "Desenvolvemos as competências que a estratégia pede antes de pedir os resultados.",
        manager:
          "A empresa desenvolve as competências que a estratégia pede antes de pedir os resultados à minha equipe.",
        rep: "A empresa desenvolve as competências que a estratégia pede antes de me pedir os resultados.",
      },
    },
    "leaders-do-it": {
      label: "A liderança faz o que pede aos outros",
      wording: {
        executive: "Nós, da alta liderança, fazemos o que pedimos aos outros em vendas.",
        manager: "Nossa alta liderança faz, ela própria, o que pede aos outros em vendas.",
        rep: "Nossa alta liderança faz, ela própria, o que pede aos outros em vendas.",
      },
    },
    "managers-have-time": {
      label: "Há espaço para desenvolver pessoas",
      wording: {
        executive:
          "Aqui, os gestores da linha de frente têm espaço para desenvolver suas equipes e recebem reconhecimento quando o fazem.",
        manager: "Tenho espaço para desenvolver minha equipe e recebo reconhecimento quando o faço.",
        rep: "Aqui, os gestores têm espaço para desenvolver suas equipes e recebem reconhecimento quando o fazem.",
      },
    },
    "effort-on-named-customers": {
      label: "O esforço vai para onde a estratégia aponta",
      wording: {
        executive:
          "Na minha área, o esforço vai para os clientes e as ofertas que a estratégia indica, à frente de quem simplesmente queira comprar.",
        manager:
          "Na minha equipe, o esforço vai para os clientes e as ofertas que a estratégia indica, à frente de quem simplesmente queira comprar.",
        rep: "Meu esforço vai para os clientes e as ofertas que a estratégia indica, à frente de quem simplesmente queira comprar.",
      },
    },
    "resources-for-priorities": {
      label: "Tempo, ferramentas e verba para as prioridades",
      wording: {
        executive: "As pessoas da minha área têm o necessário para nossas prioridades: tempo, ferramentas e orçamento.",
        manager: "Minha equipe tem o necessário para nossas prioridades: tempo, ferramentas e orçamento.",
        rep: "Tenho o necessário para nossas prioridades: tempo, ferramentas e orçamento.",
      },
    },
    "pay-matches-strategy": {
      label: "Remuneração e elogios pela estratégia",
      wording: {
        executive: "Aqui, o que rende remuneração e elogios aos vendedores é o que a estratégia pede.",
        manager: "O que rende remuneração e elogios à minha equipe é o que a estratégia pede.",
        rep: "O que me rende remuneração e elogios é o que a estratégia pede.",
      },
    },
    "activity-over-quality": {
      label: "A quantidade conta mais do que a qualidade",
      wording: {
        executive: "Na minha área, a quantidade de atividades conta mais do que a qualidade delas.",
        manager: "Na minha equipe, a quantidade de atividades conta mais do que a qualidade delas.",
        rep: "No meu trabalho, a quantidade de atividades conta mais do que a qualidade delas.",
      },
    },
    "field-is-heard": {
      label: "O campo é ouvido e recebe resposta",
      wording: {
        executive: "O que o campo ouve dos clientes chega a nós, que decidimos, e recebe resposta.",
        manager: "O que minha equipe ouve dos clientes chega a quem decide e recebe resposta.",
        rep: "O que ouço dos clientes chega a quem decide e recebe resposta.",
      },
    },
    "functions-help": {
      label: "Outros departamentos ajudam o trabalho",
      wording: {
        executive:
          "Outros departamentos e as etapas internas ajudam o trabalho da minha área para os clientes prioritários a avançar.",
        manager:
          "Outros departamentos e as etapas internas ajudam o trabalho da minha equipe para os clientes prioritários a avançar.",
        rep: "Outros departamentos e as etapas internas ajudam meu trabalho para os clientes prioritários a avançar.",
      },
    },
    "predict-expectations": {
      label: "Previsão: expectativas claras",
      wording: {
        manager:
          "Que parcela dos seus vendedores dirá que, na maior parte do tempo, está claro o que você espera deles?",
      },
    },
    "predict-follow-up": {
      label: "Previsão: acompanhamento na data prevista",
      wording: {
        manager:
          "Que parcela dos seus vendedores dirá que, na maior parte do tempo, você acompanha o combinado na data prevista?",
      },
    },
    "growth-priorities": {
      label: "Ordem dos motores de crescimento",
      wording: {
        executive: "Ordene os cinco motores de crescimento pelo quanto você os espera de vendas neste ano.",
        manager:
          "Ordene os cinco motores de crescimento pelo quanto você acredita que a empresa os espera de vendas neste ano.",
        rep: "Ordene os cinco motores de crescimento pelo quanto você acredita que a empresa os espera de vendas neste ano.",
      },
      options: {
        "new-customers": "Conquistar novos clientes",
        "products-services": "Vender mais produtos e serviços aos clientes que já temos",
        "new-markets": "Entrar em novos mercados",
        profitability: "Aumentar a rentabilidade",
        brand: "Fortalecer a marca",
      },
    },
    clearer: {
      label: "O que deixaria mais claro",
      wording: {
        executive: "Que única coisa deixaria mais claro o que se espera de você?",
        manager: "Que única coisa deixaria mais claro o que se espera de você?",
        rep: "Que única coisa deixaria mais claro o que se espera de você?",
      },
    },
    "customers-say": {
      label: "O que os clientes nos dizem",
      wording: {
        executive: "O que os clientes dizem a você que a liderança deveria ouvir?",
        manager: "O que os clientes dizem a você que a liderança deveria ouvir?",
        rep: "O que os clientes dizem a você que a liderança deveria ouvir?",
      },
    },
  },
};
