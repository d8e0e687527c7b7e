import type { communicationPlays as english } from "../../en/playbook/communication.ts";
import type { Translated } from "../../translated.ts";

export const communicationPlays: Translated<typeof english, "pt-BR"> = {
  "say-order-every-week": {
    title: "Diga a ordem das prioridades toda semana, com as mesmas palavras",
    why: "Uma ordem mostrada uma vez por ano é adivinhada no resto dele. “{{item}}” anda quando as mesmas três linhas voltam toda semana.",
    audience: "Todas as pessoas de vendas; os gestores diretos, dois dias antes das outras",
    channel: "Três linhas no alto do e-mail semanal de vendas e o primeiro minuto de cada reunião da liderança",
    when: "Toda segunda-feira por oito semanas; uma mudança de ordem nunca de passagem, sempre com data e motivo",
    repeat:
      "Cada executivo abre as suas próprias reuniões com as três linhas; cada gestor começa a reunião de pipeline com a primeira prioridade",
    say: "A nossa ordem neste ano: primeiro …, depois …, depois … Se duas delas se atrapalharem, a primeira ganha, e ninguém precisa perguntar. Isso vale até …; se mudar antes, vocês ouvem de mim com o motivo.",
    message:
      "Três linhas, as mesmas toda segunda: primeiro …, segundo …, terceiro … Nesta semana, a primeira significou: … Comecem a própria reunião com estas linhas, por favor, e me digam onde elas se atrapalham.",
  },
  "say-why-as-decided": {
    title: "Conte como a decisão foi tomada",
    why: "“{{item}}” sofre quando só o resultado é anunciado. As pessoas conseguem passar adiante uma razão quando sabem quais alternativas foram deixadas de lado.",
    audience: "Os gestores diretos, depois as equipes deles",
    channel: "Uma fala de vinte minutos sem slides, gravada, com vinte minutos de perguntas",
    when: "Em até duas semanas depois deste resultado, e de novo quando os números do primeiro trimestre forem conhecidos",
    repeat:
      "Os gestores respondem às perguntas das equipes em até uma semana e levam à próxima sessão as que não sabem responder",
    say: "Tínhamos três caminhos: …, … e … Escolhemos … porque os clientes nos disseram … O que deixamos em troca é … Terá dado certo quando …",
    message:
      "Gostaria de contar como chegamos a esta estratégia, inclusive o que decidimos não fazer. Vinte minutos, sem slides, depois as suas perguntas. Recolham da sua equipe, por favor, duas que vocês não saibam responder agora.",
  },
  "say-own-expectations": {
    title: "Mostre primeiro as suas próprias expectativas",
    why: "As expectativas só ficam claras para baixo até onde estão claras no topo. Em “{{item}}”, isso começa com uma página que qualquer pessoa pode ler.",
    audience: "Todos os gestores da sua área e, por meio deles, cada vendedor",
    channel: "Uma página com três expectativas, cada uma com medida e data, lida em voz alta na reunião da área",
    when: "Neste mês; revista em público em cada uma das três datas",
    repeat:
      "Cada gestor mostra a própria página uma semana depois, feita a partir da sua, e cada vendedor tem a dele duas semanas mais tarde",
    say: "Isto é o que a empresa pode esperar de mim neste trimestre: …, … e …, até estas datas. Em cada data conto como foi. Peço a mesma página de cada um de vocês, feita a partir da minha.",
    message:
      "Aqui estão as três coisas que se podem esperar de mim neste trimestre, com medida e data. Na semana que vem gostaria de ver a sua página e, na seguinte, a de cada pessoa da sua equipe. O que não estiver claro na minha, digam primeiro.",
  },
  "say-managers-first": {
    title: "Informe os gestores antes de qualquer outra pessoa",
    why: "A mensagem se perde entre gestores e vendedores em “{{item}}”. Quem precisa traduzir precisa dela primeiro, com tempo para perguntas, e em palavras que possa usar.",
    audience: "Os gestores diretos",
    channel:
      "Uma reunião de 45 minutos em grupos de no máximo dez, com um kit de uma página: mensagem, duas perguntas prováveis, um exercício",
    when: "Dois dias úteis antes de qualquer e-mail a todas as pessoas; nunca no mesmo dia",
    repeat:
      "Cada gestor na próxima reunião de equipe, com as próprias palavras; o RH pergunta a três vendedores por semana o que chegou",
    say: "Vocês ouvem isto antes das suas equipes, porque elas vão perguntar a vocês e não a nós. Digam com as próprias palavras. Estas são as duas perguntas que vão receber, e isto é o que podemos responder até agora.",
    message:
      "Antes de escrevermos a todas as pessoas em …, gostaria de 45 minutos com vocês. Vocês recebem a mensagem, as duas perguntas que a equipe vai fazer e um exercício para a reunião. Digam o que não vai funcionar com o seu pessoal.",
  },
  "say-time-for-coaching": {
    title: "Libere horas para o coaching e diga quais",
    why: "“{{item}}” não vai andar com um apelo. Anda quando os líderes citam um relatório ou uma reunião que acaba, e os gestores ouvem que as horas são deles.",
    audience: "Os gestores diretos e quem recebe os relatórios que acabam",
    channel: "Uma decisão por escrito, de um parágrafo, e a série na agenda cancelada no mesmo dia",
    when: "Em até duas semanas; revista depois de seis semanas contando horas, não pedindo opiniões",
    repeat:
      "Cada executivo no começo da próxima reunião da área: o que acabou, quantas horas por semana, para que elas servem",
    say: "A partir do dia primeiro, … não é mais feito, e … acontece a cada duas semanas. Isso libera cerca de … horas por semana para cada gestor. Elas são para coaching em negócios reais, e ninguém marca nada nelas, nem eu.",
    message:
      "A partir de …, vocês não precisam mais …, e a reunião de … está cancelada. As horas são para fazer coaching do seu pessoal em negócios reais. Se alguém marcar algo nelas, mandem falar comigo. Em seis semanas pergunto o que fizeram com elas.",
  },
  "say-promises-and-dates": {
    title: "Preste contas em público das suas próprias promessas",
    why: "Cumprir o prometido se aprende observando. Em “{{item}}”, os líderes são mais observados justamente onde eles mesmos se atrasaram.",
    audience: "Todas as pessoas de vendas",
    channel:
      "Uma lista do que a liderança prometeu depois deste resultado, com datas, em “O que vocês disseram” e na reunião mensal",
    when: "No primeiro dia útil de cada mês, as atrasadas primeiro",
    repeat: "Os gestores passam pela lista na reunião de equipe e acrescentam o que foi prometido à própria equipe",
    say: "Depois das suas respostas, prometemos quatro coisas. Duas estão feitas: … Uma está atrasada, porque …, e vem até … Uma não podemos fazer, porque … Vocês ouvem sobre as próximas no dia primeiro.",
    message:
      "O que foi prometido e como está: … está feito; … está atrasado e vem até …; … não vai acontecer, porque … Passem por isto com a sua equipe, por favor, e digam o que ela acha que foi prometido e falta aqui.",
  },
  "say-what-we-train-first": {
    title: "Anuncie o treinamento antes da meta",
    why: "“{{item}}” mostra que as metas chegam antes das habilidades. Inverta a ordem uma vez, de forma visível, para a primeira prioridade.",
    audience: "Os vendedores que vendem o que a primeira prioridade cita, e os gestores deles",
    channel: "Uma nota com três datas: treinamento, prática em contas próprias e só então a meta",
    when: "Na próxima mudança de meta ou de produto, pelo menos seis semanas antes de contar",
    repeat:
      "Os gestores combinam na conversa individual o que se pratica em qual conta; quem treina informa o que ainda falta",
    say: "Para …, não há meta até o fim de … Primeiro há dois dias de prática, depois quatro semanas nas suas próprias contas com alguém ao lado. O que não conseguirmos treinar até lá, não vamos contar.",
    message:
      "Antes de … contar para a sua meta, vocês têm dois dias de prática em … e quatro semanas nas próprias contas. Escolham com o seu gestor, por favor, duas contas para praticar. A meta vem em …, não antes.",
  },
  "say-what-leaders-do": {
    title: "Faça você uma coisa, e deixe que seja vista",
    why: "Em “{{item}}”, anúncios enfraquecem o que anunciam. Uma ação, repetida todo mês onde os vendedores possam ver, não.",
    audience: "Os vendedores e gestores das áreas que você visita",
    channel:
      "Duas visitas por mês a clientes com um vendedor, só perguntando; depois, cinco linhas para a área sobre o que você aprendeu",
    when: "A partir do mês que vem, com datas fixadas para meio ano, movidas só dentro da mesma semana",
    repeat: "O vendedor conta à equipe o que aconteceu; o gestor pergunta em um mês o que foi feito das cinco linhas",
    say: "Peço que vocês ouçam os clientes antes de oferecer, então vou fazer o mesmo: duas visitas por mês com um de vocês, três perguntas em cada, nenhuma promessa. Depois vocês leem o que aprendi e o que vou mudar.",
    message:
      "Com … em … nesta semana, fiz três perguntas e aprendi: … Eu não sabia … Vou mudar … até … Agradeço a … por me levar junto. A próxima visita é em …, em …",
  },
  "say-what-stops": {
    title: "Diga o que para",
    why: "Todo mundo ouve o que é acrescentado. Em “{{item}}”, as pessoas esperam que alguém com esse direito tire alguma coisa.",
    audience: "Todas as pessoas de vendas, e as áreas que recebem menos a partir de agora",
    channel: "Uma lista curta, assinada pela liderança: três coisas que acabam, a partir de que data, quem foi avisado",
    when: "Junto com o próximo plano e antes de qualquer nova iniciativa",
    repeat: "Cada gestor risca as três coisas com a equipe e cita as contas que recebem o tempo",
    say: "A partir do dia primeiro, paramos: … , … e … Quem pedir isso a vocês, mandem falar conosco. O tempo vai para as contas da nossa primeira prioridade. Se mais alguma coisa deveria acabar, digam até …",
    message:
      "Paramos três coisas em …: … , … e … As áreas envolvidas sabem. Risquem-nas juntos, por favor, na próxima reunião e decidam quais contas recebem as horas. Próxima revisão do que para: …",
  },
  "say-pay-straight": {
    title: "Diga abertamente onde remuneração e estratégia se separam",
    why: "Em “{{item}}”, as pessoas já fizeram a conta. Dizer primeiro custa menos confiança do que ser descoberto.",
    audience: "Todos os vendedores e gestores com plano de comissão",
    channel:
      "Uma página com dois exemplos calculados, explicada por quem dirige vendas em uma reunião, com perguntas respondidas por escrito",
    when: "Antes de começar o próximo trimestre; a decisão sobre uma mudança, com data",
    repeat: "Os gestores calculam os três maiores negócios de cada vendedor; o RH recolhe os conflitos que restam",
    say: "Duas pessoas entre vocês, com o mesmo esforço, são pagas hoje de forma diferente, e a que faz o que pedimos recebe menos. A culpa é nossa, não de vocês. Até …, decidimos entre dois caminhos: … ou … Até lá, ninguém é medido por …",
    message:
      "Seguem dois exemplos calculados de onde o nosso plano de remuneração e a nossa estratégia se separam. Decidimos sobre uma mudança até … Calculem com o seu gestor, por favor, os seus maiores negócios e mandem os conflitos que não vimos.",
  },
  "say-you-said": {
    title: "Responda a cinco coisas que o campo disse",
    why: "“{{item}}” muda quando uma resposta volta, mesmo um não. Cinco respostas com nomes embaixo valem mais que uma campanha de abertura.",
    audience: "Todas as pessoas de vendas, primeiro quem levantou os pontos",
    channel: "A página “O que vocês disseram” e dez minutos na próxima reunião geral",
    when: "Em até três semanas depois deste resultado, e depois mais cinco a cada trimestre",
    repeat:
      "Os gestores leem as respostas na reunião e perguntam o que ainda está em aberto; cada executivo assume um ponto",
    say: "Vocês nos disseram muitas coisas; aqui estão cinco com resposta. Sim: …, até … Sim, em parte: … Não: …, porque … Precisamos descobrir: …, até … Visto e não resolvido: … Cada uma traz embaixo o nome de alguém a quem perguntar.",
    message:
      "Cinco respostas ao que vocês nos disseram: … Cada uma traz o nome de quem decidiu e de quem pode ser perguntado. Se a sua não está entre elas, diga ao seu gestor: mais cinco vêm em …",
  },
  "say-shared-problem": {
    title: "Chame um problema comum pelo nome",
    why: "Todos os níveis concordam em “{{item}}”, portanto não é preciso convencer nem culpar ninguém. O que falta é alguém dizer em voz alta e ir na frente.",
    audience: "Todas as pessoas, com as mesmas palavras em cada nível",
    channel: "A próxima reunião geral: duas frases, um número, um primeiro passo; depois o mesmo em cada área",
    when: "Em até duas semanas, antes que as pessoas concluam que as respostas foram para a gaveta",
    repeat: "Os executivos nas suas áreas e os gestores nas suas equipes, cada um acrescentando um passo próprio",
    say: "Nisto todos concordamos, do topo ao campo, e não está bom o bastante. Não é culpa de um nível. O nosso primeiro passo é …, até … Qual é o de vocês? Fazemos a mesma pergunta de novo em …",
    message:
      "Todos respondemos igual: … não está onde deveria, em nível nenhum. A liderança começa com …, até … Encontrem na sua equipe, por favor, um passo que esteja nas mãos de vocês e escrevam-no abaixo do nosso até …",
  },
  "say-two-groups": {
    title: "Converse com as duas metades antes de falar a todos",
    why: "As respostas sobre “{{item}}” ficam nos dois extremos. Uma só mensagem para todos seria errada para metade; descubra primeiro o que as separa.",
    audience: "Dois grupos mistos de oito voluntários, depois todas as pessoas",
    channel:
      "Duas conversas de uma hora, conduzidas por alguém de fora da área; depois, uma página para todas as pessoas",
    when: "As conversas em até três semanas, a página uma semana depois",
    repeat: "Quem participou conta à própria equipe o que foi discutido, nunca quem disse o quê",
    say: "Mais ou menos tantos de vocês vivem isto quanto não vivem. Os dois lados têm razão. Queremos entender o que faz a diferença: lugar, produto, cliente, ou o jeito como lideramos. Não procuramos quem disse o quê.",
    message:
      "As respostas de vocês sobre … se dividem em duas metades. Procuramos oito pessoas de cada lado, por escolha própria, para uma conversa de uma hora sobre o que faz a diferença. Nenhum nome sai da sala. Respondam a … até …",
  },
  "say-hidden-strength": {
    title: "Devolva o reconhecimento que o campo deu",
    why: "O campo vê “{{item}}” de forma mais favorável do que os seus líderes. Um ponto forte que os líderes não conhecem se perde fácil em uma reorganização.",
    audience: "Os gestores diretos, com os vendedores ao lado",
    channel: "Uma palavra pessoal em cada reunião de área e dois exemplos contados por vendedores",
    when: "Antes de falar de qualquer um dos problemas",
    repeat: "Os executivos perguntam em cada visita como é feito; os gestores trocam os exemplos entre equipes",
    say: "O seu pessoal avalia isto melhor do que nós mesmos avaliamos. Tínhamos subestimado isso, e assim também vocês. Antes de mudarmos qualquer coisa aqui, mostrem como vocês fazem: …",
    message:
      "Um resultado nos surpreendeu: em …, as suas equipes veem mais do que acreditávamos. Agradecemos. Gostaríamos que duas equipes mostrassem às outras como fazem, na reunião de … Quem toparia?",
  },
  "say-keep-what-works": {
    title: "Diga o que fica como está",
    why: "Depois de uma pesquisa, as pessoas esperam mudanças em toda parte. “{{item}}” está bom em todos os níveis: dizer isso o protege e torna o resto crível.",
    audience: "Todas as pessoas de vendas",
    channel: "O primeiro parágrafo de cada relato deste resultado",
    when: "De imediato, e de novo quando uma reorganização ou uma nova ferramenta for anunciada",
    repeat: "Os gestores perguntam à equipe o que o mantém bom e mandam para cima as duas respostas mais frequentes",
    say: "Isto funciona, e todos os níveis dizem isso. Não vamos mexer nele neste ano. O que faz funcionar, como vocês descrevem: … Se algo planejado o puser em risco, digam antes, não depois.",
    message:
      "O que fica: … Todos os níveis avaliam bem, e decidimos deixar como está. Perguntem à sua equipe, por favor, o que o mantém bom e me mandem duas linhas, para que não o percamos por acidente.",
  },
  "say-first-priority": {
    title: "Torne a primeira prioridade conhecida pelo nome",
    why: "A liderança tem uma primeira prioridade, e poucos a citam. A clareza que se sente e a clareza que se pode demonstrar são duas coisas.",
    audience: "Primeiro os gestores, depois todos os vendedores",
    channel:
      "Uma frase que cita a primeira prioridade e o que pode ceder por ela; depois, uma rodada de cartões em cada equipe",
    when: "A frase nesta semana, os cartões em até um mês, e de novo antes do pulso",
    repeat: "Cada gestor pede à equipe que escreva a primeira prioridade em um cartão e informa só quantos eram iguais",
    say: "Se só uma coisa der certo neste ano, tem que ser … Por ela, … pode ceder. Quem tiver que escolher entre as duas escolhe a primeira, e nós damos respaldo.",
    message:
      "Uma frase para passar adiante: a nossa primeira prioridade é …, e … pode ceder por ela. Peçam ao seu pessoal, por favor, que escreva a primeira prioridade em um cartão na próxima reunião e me mandem só quantos coincidem.",
  },
  "say-managers-mirror": {
    title: "Prepare os gestores para o espelho deles",
    why: "Os gestores previram mais concordância em “{{item}}” do que houve. Quem encontra isso sozinho em uma tela arruma explicação; quem está preparado pergunta à equipe.",
    audience: "Os gestores diretos, por nível e nunca por nome",
    channel: "Uma sessão de uma hora em grupos pequenos, antes que falem com as equipes",
    when: "Na semana em que os gestores recebem os seus resultados",
    repeat:
      "Duplas de gestores conversam sobre as suas páginas depois de duas semanas; os executivos perguntam o que aprenderam, nunca os números deles",
    say: "Quase todo mundo se vê com um pouco mais de generosidade do que os outros veem, e nós também. A sua página é só para vocês. Ninguém acima de vocês a vê. Tirem uma coisa dela e perguntem à equipe antes de explicar qualquer coisa.",
    message:
      "Nesta semana vocês encontram as suas próprias respostas ao lado das da equipe. Só vocês veem essa página. Antes de falar com a equipe, venham a uma hora em um grupo pequeno em …: como ler, o que perguntar, o que não dizer.",
  },
  "say-thanks-and-when": {
    title: "Agradeça e diga o que acontece até quando",
    why: "Quem responde e não ouve nada por semanas responde uma vez só. Depois de “{{name}}”, datas importam mais que conclusões.",
    audience: "Todas as pessoas consultadas, tenham respondido ou não",
    channel: "Um e-mail de quem dirige vendas com o link para “O que vocês disseram”, lido nas reuniões de equipe",
    when: "Em até três dias depois da publicação",
    repeat: "Os gestores na próxima reunião de equipe, com uma data própria",
    say: "Agradecemos as respostas. Hoje vocês veem o que todas as pessoas veem: a página “O que vocês disseram”. Até …, o seu gestor conversa com vocês sobre a equipe; até …, dizemos o que fazemos; e em …, fazemos de novo algumas das mesmas perguntas.",
    message:
      "Agradecemos por responder. O resultado está em “O que vocês disseram”, igual para todas as pessoas. O que acontece agora: até …, conversas nas equipes; até …, o que a liderança faz; em …, um pulso curto com as mesmas perguntas. Ninguém pode ser identificado; o certificado ali diz como.",
  },
  "say-few-answered": {
    title: "Diga abertamente por quem o resultado fala",
    why: "Nem todas as pessoas responderam, e as que não responderam podem ver de outro jeito. Dito primeiro, é um limite; descoberto depois, é uma desculpa.",
    audience: "Os executivos e gestores que leem o resultado; depois, todas as pessoas",
    channel: "Uma frase em cada relato do resultado e um convite aberto a dizer o que impediu as pessoas de responder",
    when: "Sempre que um número for citado",
    repeat:
      "Os gestores perguntam na equipe, sem perguntar quem: o que precisaria ser diferente para que mais de vocês respondessem?",
    say: "Isto fala por quem respondeu. Não sabemos o que os outros pensam, e não sabemos quem são. Se algo impediu vocês, tempo, dúvida ou a última vez em que nada aconteceu, digam em termos gerais.",
    message:
      "Um lembrete a quem cita o resultado: ele fala por quem respondeu. Perguntem às suas equipes, por favor, sem perguntar quem respondeu, o que faria valer a pena responder da próxima vez. Mandem o que aparecer mais de uma vez.",
  },
  "say-small-teams": {
    title: "Diga aos gestores de equipes pequenas que nada se perdeu",
    why: "Algumas equipes não têm resultado próprio, para que não se possa deduzir a resposta de ninguém nelas. Os gestores delas podem tomar isso por um veredito.",
    audience: "Todos os gestores diretos, porque não é da conta de ninguém a quem isso se refere",
    channel: "Um parágrafo na carta aos gestores e uma hora aberta para perguntas",
    when: "No dia em que os gestores recebem os seus resultados",
    repeat: "Os executivos na reunião da área: não ter resultado não é um julgamento, e todos têm um plano",
    say: "Se a sua página mostra a área no lugar da equipe, é a proteção funcionando, e não um julgamento. Vocês têm um plano mesmo assim, feito a partir das suas próprias respostas e das da área. Perguntem direto às suas poucas pessoas: vocês podem.",
    message:
      "Alguns de vocês vão ver o resultado da área no lugar do da própria equipe. É assim que as pessoas ficam protegidas, e isso não diz nada sobre vocês. Vocês encontram um plano mesmo assim. Perguntas: … em … às …",
  },
  "say-calendar": {
    title: "Fixe os próximos noventa dias de comunicação",
    why: "De “{{name}}” vai se falar por uma semana naturalmente. Depois disso, só do que está em uma agenda.",
    audience: "Os executivos e gestores, como quem conduz isso",
    channel: "Uma página com cinco datas, lançadas nas agendas pelo RH, não como um pedido para fazer isso",
    when: "Na semana da publicação, para noventa dias",
    repeat: "O RH pergunta em cada data o que foi dito e o que voltou, e põe os dois em “O que vocês disseram”",
    say: "Cinco datas: conversas nas equipes até …; o que a liderança faz até …; uma primeira palavra sobre o andamento em …; respostas ao campo em …; o pulso em … Cada uma tem uma pessoa que fala e uma que recolhe o que volta.",
    message:
      "Para que isto não se apague, há cinco datas na sua agenda: … Em cada uma há quem fala e quem escuta. Se vocês não puderem na sua, troquem com um colega em vez de mudar a data.",
  },
};
