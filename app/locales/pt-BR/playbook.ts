import type { playbook as english } from "../en/playbook.ts";
import type { Translated } from "../translated.ts";

export const playbook: Translated<typeof english, "pt-BR"> = {
  kind: { coaching: "Coaching", communication: "Comunicação" },
  patterns: {
    leaderHigher: "Você vê “{{item}}” de forma mais favorável ({{own}}) do que a sua equipe ({{team}}).",
    leaderLower:
      "A sua equipe vê “{{item}}” de forma mais favorável ({{team}}) do que você ({{own}}). É um ponto forte a reconhecer e manter.",
    bothLow:
      "Você e a sua equipe concordam que “{{item}}” não está onde deveria ({{team}}). É um problema comum, e não é culpa de ninguém.",
    breakAbove: "Em “{{item}}”, a visão muda acima de você, entre líderes e gestores. A sua equipe diz {{team}}.",
    breakBelow:
      "Em “{{item}}”, a visão muda entre gestores e vendedores. A sua equipe diz {{team}}, e isso está ao seu alcance.",
    predictionOff: "Você previu mais concordância em “{{item}}” do que houve: a sua equipe diz {{team}}.",
    smallTeam: "A sua equipe não tem resultado próprio em “{{item}}”. Na área ao redor, o valor é de {{team}}.",
    strong: "“{{item}}” funciona: a sua equipe diz {{team}}. Mantenha e mostre a outros como você faz.",
  },
  own: {
    share: "{{points}}%",
    agree: "você concorda",
    undecided: "você não concorda nem discorda",
    disagree: "você discorda",
  },
  measure: "“{{item}}” em {{to}} ou mais quando for perguntado de novo",
  plays: {
    "direction-repeat-back": {
      title: "Peça que repitam as três prioridades",
      steps: [
        "Comece a próxima reunião de equipe pedindo que cada pessoa escreva as nossas três prioridades de vendas, em ordem, sem consultar nada.",
        "Compare as listas em uma página. Fale só de onde elas divergem e definam juntos a ordem.",
        "Comece as três reuniões seguintes com uma prioridade: o que cada pessoa fez por ela na semana passada.",
      ],
      script:
        "Percebi que falei das prioridades mais vezes do que perguntei o que chegou até vocês. Escrevam as três primeiras, em ordem. Não há resposta errada: o que divergir, cabe a mim resolver.",
    },
    "direction-rank-five": {
      title: "Consiga uma lista em ordem de prioridade e mantenha-a por um trimestre",
      steps: [
        "Escreva em uma página as metas que você recebeu este ano e marque onde duas delas puxam em direções diferentes.",
        "Peça ao seu gestor que as ordene com você em uma reunião de meia hora e diga o que pode esperar.",
        "Leve a lista ordenada à equipe com o motivo do primeiro lugar e combine que mudanças vêm com data e porquê.",
      ],
      script:
        "A minha equipe não consegue colocar essas cinco em primeiro lugar ao mesmo tempo. Se só uma desse certo neste trimestre, qual deveria ser, e o que pode atrasar por ela?",
    },
    "direction-pass-on": {
      title: "Mostre a outra equipe como você mantém as prioridades claras",
      steps: [
        "Escreva em cinco linhas como o seu pessoal ficou sabendo a ordem das prioridades.",
        "Ofereça isso a um gestor cuja equipe vê menos clareza e participe da próxima reunião dela.",
        "A cada duas semanas, pergunte à sua equipe a qual prioridade a semana serviu, para que continue claro.",
      ],
      script:
        "Isso parece funcionar na minha equipe. Gostaria de ouvir como você faz e mostrar o que fazemos. Posso participar de uma reunião sua?",
    },
    "why-two-sentences": {
      title: "O porquê em duas frases, quatro semanas, quatro lugares",
      steps: [
        "Escreva a razão da estratégia deste ano em duas frases que um cliente entenderia.",
        "Diga-as na reunião de equipe, nas conversas individuais, por escrito e ao lado de um cliente: um lugar por semana.",
        "Na quarta semana, peça a três pessoas que expliquem o porquê com as próprias palavras e fique com a versão que funciona melhor.",
      ],
      script:
        "Vocês sabem o que estamos pedindo. Devo a vocês o porquê: … O que isso muda na forma de abordar a sua maior conta nesta semana?",
    },
    "why-ask-up": {
      title: "Busque o porquê com quem está acima",
      steps: [
        "Reúna com a equipe as duas perguntas sobre a estratégia que não conseguem responder a um cliente.",
        "Leve as duas ao seu gestor e peça a razão, não mais um slide.",
        "Traga as respostas em uma semana, mesmo que a resposta seja que ainda não está definido.",
      ],
      script:
        "O meu pessoal sabe dizer o que fazemos, e não por quê. Estas são as duas perguntas em que travam. O que você gostaria que dissessem a um cliente?",
    },
    "why-story": {
      title: "Reúna as histórias que carregam o porquê",
      steps: [
        "Peça a cada vendedor um momento com cliente em que a estratégia fez sentido para ele.",
        "Escolha duas e peça a esses vendedores que as contem na reunião de equipe.",
        "Com o consentimento deles, entregue as duas histórias a quem prepara o próximo encontro de vendas.",
      ],
      script:
        "Quando foi a última vez que a estratégia ajudou você diante de um cliente? Conte como contaria a um colega novo.",
    },
    "expectations-teach-back": {
      title: "Peça que repitam as três principais expectativas",
      steps: [
        "Em cada conversa individual, pergunte: quais são as três coisas que mais espero de você neste trimestre? Ouça até o fim e anote as palavras.",
        "Compare com as suas três. Resolva cada diferença na hora: quais clientes, quais produtos, até quando.",
        "Escreva as três combinadas onde os dois as vejam e comece a próxima conversa individual por elas.",
      ],
      script:
        "Achei que tinha sido claro e gostaria de verificar isso em mim. Se um colega assumisse o seu trabalho amanhã, o que você diria que eu espero, em primeiro, segundo e terceiro lugar?",
    },
    "expectations-write-down": {
      title: "Escreva uma expectativa por pessoa, com as cinco partes",
      steps: [
        "Com cada vendedor, escreva uma expectativa: o que exatamente, como se mede, ao alcance, a serviço de qual prioridade, até que data.",
        "Os dois dizem sim a ela, ou a mudam até que ambos possam dizer.",
        "Olhem para ela por cinco minutos a cada duas semanas; mudem-na só juntos.",
      ],
      script:
        "Um número sozinho não diz o que fazer na segunda-feira. Vamos escrever uma coisa de modo que, na data, nós dois saibamos se aconteceu.",
    },
    "expectations-show-yours": {
      title: "Mostre à equipe o que se espera de você",
      steps: [
        "Apresente à equipe as suas três expectativas do trimestre, com medida e data.",
        "Pergunte quais das expectativas deles servem às suas e quais parecem não servir a nenhuma.",
        "Elimine ou reescreva as que não servem a nenhuma e conte a outro gestor o que você descobriu.",
      ],
      script:
        "Isto é o que se espera que eu entregue. Se algo que vocês fazem não ajuda em nada disso, gostaria de saber antes do fim do trimestre.",
    },
    "coaching-live-hour": {
      title: "Uma hora em uma oportunidade real, com cada vendedor",
      steps: [
        "Reserve uma hora com cada vendedor ao longo de quatro semanas, em uma oportunidade aberta agora, de preferência ao lado do cliente.",
        "Deixe o vendedor escolher o momento a trabalhar. Observe, faça duas perguntas, dê uma observação.",
        "Combinem uma coisa a fazer de outro modo na próxima conversa e pergunte sobre ela na semana seguinte.",
      ],
      script:
        "Escolha a conversa desta semana que você mais gostaria que fosse diferente. Vou junto e não digo nada até o fim. O que devo observar?",
    },
    "coaching-protected-slot": {
      title: "Uma conversa individual fixa que não muda de horário",
      steps: [
        "Fixe um horário por vendedor a cada duas semanas, em um momento em que raramente surge algo urgente, e diga o que pode movê-lo: quase nada.",
        "Compartilhem uma página para a pauta: metade dela é do vendedor.",
        "Se for preciso mudar, mude dentro da mesma semana e conte quantas vezes isso acontece.",
      ],
      script:
        "Mudei as nossas conversas vezes demais. De agora em diante, este horário é seu. Se eu mexer nele, você pode me perguntar o que era mais importante.",
    },
    "coaching-swap": {
      title: "Troque uma sessão de coaching com outro gestor",
      steps: [
        "Combine com outro gestor que cada um assista a uma sessão de coaching do outro, com o consentimento dos vendedores.",
        "Anote o que o outro faz e você não, e digam um ao outro uma coisa a experimentar.",
        "Experimente nas suas três próximas sessões e pergunte ao vendedor qual versão ajudou mais.",
      ],
      script:
        "Gostaria de aprender com o seu jeito de fazer coaching, e tenho algo que funciona para nós. Vamos assistir a uma sessão cada um?",
    },
    "follow-visible-list": {
      title: "Uma lista visível de compromissos com datas",
      steps: [
        "Coloque cada compromisso das conversas individuais, inclusive os seus, em uma lista que os dois veem, cada um com data.",
        "Na data, faça uma pergunta: o que aconteceu? Antes do conselho vem a escuta.",
        "Encerre o que está feito e renegocie o resto abertamente, em vez de deixar que se perca.",
      ],
      script:
        "Você disse que ligaria para as três contas até quinta, e eu disse que conseguiria a tabela de preços. Como foi do seu lado? O meu está aqui.",
    },
    "follow-notice-in-a-day": {
      title: "Reconheça a boa execução em um dia",
      steps: [
        "A cada semana, procure uma coisa que alguém fez bem em uma prioridade, antes que haja qualquer resultado.",
        "Diga em até um dia, com o que exatamente a pessoa fez e a que isso levou.",
        "Mantenha uma contagem por quatro semanas, para que não sejam sempre as mesmas pessoas.",
      ],
      script:
        "Ontem você perguntou ao comprador o que já tinham tentado e depois esperou. Isso nos deu a razão verdadeira. Faça isso de novo.",
    },
    "follow-peer-checks": {
      title: "Deixe que duplas acompanhem uma à outra",
      steps: [
        "Junte em duplas pessoas que se respeitam e deixe que troquem um compromisso por semana.",
        "Dê às duplas dez minutos da reunião de equipe para verificar o que estava previsto.",
        "Depois de quatro semanas, pergunte o que as duplas querem manter.",
      ],
      script:
        "Vocês cumprem a palavra um com o outro melhor do que qualquer lista conseguiria. Vamos dar dez minutos por semana a isso.",
    },
    "capability-one-skill": {
      title: "Escolha uma habilidade e pratique-a por um mês",
      steps: [
        "Pergunte à equipe qual preocupação de cliente acham mais difícil de tratar e escolha uma.",
        "Pratiquem quinze minutos por semana em duplas, com casos reais e um observador.",
        "Reúna em uma página o que funcionou e que cada um experimente em três conversas reais.",
      ],
      script:
        "Vemos de forma diferente o quanto estamos preparados; então vamos olhar para uma coisa só. Que frase de um cliente deixa você sem uma boa resposta?",
    },
    "capability-ask-for-training": {
      title: "Peça a habilidade antes da meta",
      steps: [
        "Aponte a habilidade de que a estratégia precisa e que a equipe ainda não tem, com dois exemplos de negócios reais.",
        "Peça ao seu gestor uma data de treinamento ou uma pessoa que possa mostrar como se faz.",
        "Combine o que se pode esperar antes dessa data e conte à equipe.",
      ],
      script:
        "Pedem que vendamos isto e ninguém nos mostrou como. Estes dois negócios mostram onde falha. O que pode estar pronto antes que o número conte?",
    },
    "capability-teach-others": {
      title: "Deixe quem faz melhor ensinar os outros",
      steps: [
        "Descubra quem, na sua equipe, é melhor no que os outros acham difícil.",
        "Peça a essa pessoa que mostre isso em um atendimento real a dois colegas de outra equipe.",
        "Escreva em dez linhas o que ela faz, com as palavras dela.",
      ],
      script:
        "Você faz isso parecer fácil, e não é. Deixaria dois colegas ouvirem e contaria a eles o que estava pensando?",
    },
    "leaders-join-a-call": {
      title: "Convide um líder para uma visita, só para perguntar",
      steps: [
        "Convide um líder sênior para uma conversa da sua equipe com um cliente, com o pedido de fazer perguntas e não prometer nada.",
        "Depois, deixe que o vendedor e o líder digam, cada um, o que ouviram.",
        "Combinem uma coisa que o líder fará de outro modo e conte à equipe se aconteceu.",
      ],
      script:
        "Daqui parece que os líderes fazem o que pedem de nós. O meu pessoal vê menos disso. Você viria a uma visita, faria três perguntas e não prometeria nada?",
    },
    "leaders-ask-for-time": {
      title: "Abra espaço para desenvolver pessoas, em horas",
      steps: [
        "Conte por duas semanas quantas horas foram para desenvolver pessoas e o que tomou o lugar disso.",
        "Mostre a contagem ao seu gestor, com o relatório ou a reunião de que você abriria mão por isso.",
        "Combinem horas semanais protegidas e olhem a contagem de novo depois de um mês.",
      ],
      script:
        "Em duas semanas, dediquei duas horas a desenvolver pessoas e onze a este relatório. De qual dos dois você quer mais?",
    },
    "leaders-tell-what-helped": {
      title: "Conte aos líderes o que ajudou",
      steps: [
        "Pergunte à equipe o que um líder fez recentemente que facilitou o trabalho dela.",
        "Escreva a esse líder com o exemplo e o efeito.",
        "Leia a resposta para a equipe.",
      ],
      script:
        "Talvez você não tenha percebido, mas, quando veio à reunião de renovação e perguntou sobre os planos deles, isso mudou a forma como falamos com eles.",
    },
    "focus-cut-the-list": {
      title: "Reduza a lista de contas ao que a estratégia cita",
      steps: [
        "Com cada vendedor, marque todas as contas: citada pela estratégia, próxima dela ou nenhuma das duas.",
        "Veja para onde foram as horas da semana passada e passe duas delas de nenhuma para citadas.",
        "Revise a divisão por dez minutos toda semana, durante um mês.",
      ],
      script:
        "Nós dois queremos o esforço nos clientes certos. Vamos olhar juntos a sua agenda da semana passada: que horas você usaria do mesmo jeito de novo?",
    },
    "focus-stop-one-thing": {
      title: "Pare de fazer uma coisa",
      steps: [
        "Pergunte à equipe qual tarefa recorrente não serve a nenhuma prioridade e toma mais tempo.",
        "Decida o que para, a partir de que data e quem precisa ser avisado.",
        "Diga o porquê às pessoas afetadas e coloque essas horas, de forma visível, em uma prioridade.",
      ],
      script:
        "Não haverá ferramentas novas neste trimestre. O que podemos parar de fazer para ter tempo para o que importa? Eu levo a discussão para cima.",
    },
    "focus-share-the-no": {
      title: "Compartilhe como vocês dizem não",
      steps: [
        "Reúna três casos em que a sua equipe abriu mão de negócios que a estratégia não quer.",
        "Anote como isso foi dito ao cliente e no que deu.",
        "Ofereça os três casos aos outros gestores da sua área.",
      ],
      script:
        "Dizer não àquele pedido foi certo, e foi difícil. Como você colocou isso? Outros poderiam usar essas palavras.",
    },
    "incentives-check-praise": {
      title: "Verifique o que você elogia",
      steps: [
        "Anote por duas semanas quem você elogiou e por quê: resultado, atividade ou comportamento em uma prioridade.",
        "Compare a anotação com as prioridades em ordem.",
        "Nas duas semanas seguintes, elogie só o que serve à primeira prioridade e pergunte à equipe o que notou.",
      ],
      script:
        "Olhei o que elogio, e metade era volume. O que vocês gostariam de ouvir de mim quando trabalham na prioridade e o pedido ainda não veio?",
    },
    "incentives-report-conflict": {
      title: "Leve para cima um conflito de remuneração, com números",
      steps: [
        "Com a equipe, encontre a regra pela qual fazer o que a estratégia pede custa dinheiro.",
        "Monte um exemplo com números reais em meia página.",
        "Apresente-o ao seu gestor, peça uma decisão com data e conte à equipe o que foi decidido e por quê.",
      ],
      script:
        "Um vendedor que faz exatamente o que pedimos ganha este tanto a menos que um que não faz. É isso que queremos? Se não puder mudar este ano, o que posso dizer a eles?",
    },
    "incentives-quality-example": {
      title: "Dê visibilidade à qualidade",
      steps: [
        "Escolha por semana uma conversa ou proposta que foi boa, seja qual for o resultado.",
        "Deixe que quem a fez diga a que prestou atenção.",
        "Guarde os exemplos onde quem chega os encontre.",
      ],
      script:
        "Esta não fechou, e foi a melhor conversa da semana. Conte aos outros o que você estava procurando ouvir.",
    },
    "voice-quarter-hour": {
      title: "Quinze minutos para o que os clientes disseram",
      steps: [
        "Dê quinze minutos de cada reunião de equipe a uma pergunta: o que os clientes disseram que alguém acima deveria saber?",
        "Passe adiante um ponto por semana, com um nome e o pedido de resposta até uma data.",
        "Comece os quinze minutos seguintes com a resposta, também quando for não.",
      ],
      script:
        "Eu passo adiante o que vocês me contam, mas vocês não veem no que dá. A partir de hoje, cada ponto tem um nome, uma data e uma resposta.",
    },
    "voice-remove-a-step": {
      title: "Consiga eliminar uma etapa interna",
      steps: [
        "Pergunte à equipe qual etapa interna toma mais tempo de um cliente prioritário e meça-a em três casos.",
        "Sente-se com a área responsável pela etapa: primeiro os números, depois uma mudança de cada lado.",
        "Experimentem a mudança por um mês, meçam de novo em três casos e contem à equipe.",
      ],
      script:
        "Não se trata de culpa. Três propostas esperaram nove dias por esta aprovação. De que vocês precisariam de nós para fazer em dois?",
    },
    "voice-tell-the-answer": {
      title: "Conte a todos no que deu o que o campo disse",
      steps: [
        "Escolha duas coisas que a sua equipe passou adiante e que tiveram resposta ou ação.",
        "Conte aos outros gestores como você as levou e o que voltou.",
        "Agradeça, pelo nome, às pessoas acima que responderam.",
      ],
      script:
        "Vocês me contaram que os clientes tropeçam na segunda página da proposta. Ela foi mudada. Foi assim que aconteceu.",
    },
  },
};
