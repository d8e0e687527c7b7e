import type { leadershipPlays as english } from "../../en/playbook/leadership.ts";
import type { Translated } from "../../translated.ts";

export const leadershipPlays: Translated<typeof english, "pt-BR"> = {
  "leaders-join-a-call": {
    title: "Convide um líder para uma visita, só para perguntar",
    why: "Você vê os líderes fazendo o que pedem mais do que a sua equipe vê ({{team}} em “{{item}}”). As pessoas acreditam no que veem; traga um líder para onde ele possa ser visto.",
    steps: [
      "Convide um líder sênior para uma conversa da sua equipe com um cliente, com o pedido de fazer perguntas e não prometer nada.",
      "Prepare o líder e o vendedor por dez minutos: o vendedor conduz, o líder tem três perguntas.",
      "Façam a ligação. Depois, cada um diz o que ouviu, o vendedor primeiro.",
      "Combinem uma coisa que o líder fará de outro modo e conte à equipe se aconteceu.",
    ],
    script:
      "Daqui parece que os líderes fazem o que pedem de nós. O meu pessoal vê menos disso. Você viria a uma visita, faria três perguntas e não prometeria nada?",
    message:
      "Você participaria de uma ligação com … em …? O meu vendedor conduz; você traz três perguntas para o cliente e nenhuma promessa. Dez minutos depois, vocês dois comparam o que ouviram.",
  },
  "leaders-say-what-they-did": {
    title: "Torne visível o que os líderes já fizeram",
    why: "Isso é conhecido entre os gestores e não entre os vendedores, que dizem {{team}} em “{{item}}”. Você está onde os dois podem ser ouvidos, então passe adiante ações, não mensagens.",
    steps: [
      "Liste o que os líderes fizeram pela sua equipe no último trimestre: uma ligação, uma decisão, um orçamento liberado. Só o que alguém poderia ter visto.",
      "Conte uma dessas coisas por semana na reunião de equipe: o que foi pedido, o que foi feito, até quando.",
      "Diga com a mesma clareza o que foi pedido e não foi feito, e o que você faz a respeito.",
      "Pergunte a dois vendedores o que um líder fez pelo trabalho deles da última vez. Se nada vier, diga isso ao líder.",
    ],
    script:
      "Em março pedimos mais uma pessoa de engenharia para as propostas. Desde maio ela existe: foi uma decisão da diretoria de vendas. E os contratos mais rápidos não vieram; pergunto por eles de novo na sexta.",
    message:
      "O que foi feito do que pedimos à liderança: … está feito desde … ; … foi recusado porque … ; … ainda está em aberto, e pergunto de novo em … Digam o que mais vocês estão esperando.",
  },
  "leaders-ask-for-time": {
    title: "Abra espaço para desenvolver pessoas, em horas",
    why: "“{{item}}” está em {{team}}, e boa vontade sozinha não muda isso. Espaço para as pessoas se faz em horas, e as horas precisam sair de algum lugar.",
    steps: [
      "Conte por duas semanas quantas horas foram para desenvolver pessoas e o que tomou o lugar disso.",
      "Mostre a contagem ao seu gestor, com o relatório ou a reunião de que você abriria mão por isso.",
      "Combinem horas semanais protegidas e diga à equipe quais são.",
      "Olhe a contagem de novo com o seu gestor: mantidas, ou tomadas por quê?",
    ],
    script:
      "Em duas semanas, dediquei duas horas a desenvolver pessoas e onze a este relatório. De qual dos dois você quer mais?",
    message:
      "Em duas semanas tive … horas para desenvolver o meu pessoal; … tomou … Gostaria de proteger três horas por semana e largar … para isso. Posso fazer isso a partir do dia primeiro?",
  },
  "leaders-one-thing-each": {
    title: "Combine uma coisa de cada lado com o nível acima",
    why: "A visão muda entre líderes e gestores: em “{{item}}”, a sua equipe diz {{team}}. Uma troca pequena, uma promessa por outra, é mais fácil de cumprir do que um programa.",
    steps: [
      "Pergunte à sua equipe o que os líderes poderiam fazer em um mês que fosse notado: algo visto, não dito.",
      "Leve a melhor ideia ao líder acima de você e pergunte o que ele gostaria de ver da sua equipe em troca.",
      "Escrevam as duas com uma data só e pendurem onde a equipe veja.",
      "Na data, confiram os dois lados em dez minutos. Promessas cumpridas são renovadas; a outra é explicada.",
    ],
    script:
      "A minha equipe notaria se você fizesse esta única coisa até o fim do mês. O que você notaria de nós? Vamos apertar as mãos: uma por uma.",
    message:
      "Proposta: uma promessa de cada lado até … Da liderança: … Da minha equipe: … As duas ficam no nosso quadro, e na data olhamos as duas em dez minutos. Você faria essa troca?",
  },
  "leaders-two-pictures": {
    title: "Ponha na mesa as duas imagens da liderança",
    why: "A sua equipe diz {{team}} em “{{item}}”: alguns encontram líderes que agem, outros só ouvem falar deles. Quais líderes, e onde, vale a pena saber antes de generalizar.",
    steps: [
      "Peça a cada vendedor um momento em que um líder fez, ou não fez, o que pede de vendas. Momentos, sem necessidade de nomes.",
      "Separe-os: por região, por linha de produto, por tipo de reunião. De onde vêm os bons?",
      "Peça ao líder por trás dos bons uma hora com os vendedores que não viram nenhum.",
      "Diga ao nível acima, em duas frases, onde a liderança é vista e onde faz falta.",
    ],
    script:
      "Metade de vocês viu líderes fazerem o que pedem, metade não. Acredito nas duas metades. O que vocês viram, e onde foi?",
    message:
      "Por favor, escrevam um momento em que um líder fez, ou não fez, o que pede de nós. Não precisa de nomes. Quero descobrir por que alguns de vocês veem isso e outros não.",
  },
  "leaders-tell-what-helped": {
    title: "Conte aos líderes o que ajudou",
    why: "“{{item}}” está em {{team}}. Líderes raramente ouvem o que funcionou; quem ouve, faz de novo.",
    steps: [
      "Pergunte à equipe o que um líder fez recentemente que facilitou o trabalho dela.",
      "Escreva a esse líder com o exemplo e o efeito em uma conta.",
      "Leia a resposta para a equipe, palavra por palavra.",
      "Peça ao líder que conte a um colega do mesmo nível o que fez ali.",
    ],
    script:
      "Talvez você não tenha percebido, mas, quando veio à reunião de renovação e perguntou sobre os planos deles, isso mudou a forma como falamos com eles.",
    message:
      "Um retorno do campo: quando você …, isso teve este efeito em …: … A minha equipe notou. Se você repetir uma coisa neste trimestre, que seja essa.",
  },
};
