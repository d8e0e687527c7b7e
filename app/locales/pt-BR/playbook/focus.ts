import type { focusPlays as english } from "../../en/playbook/focus.ts";
import type { Translated } from "../../translated.ts";

export const focusPlays: Translated<typeof english, "pt-BR"> = {
  "focus-cut-the-list": {
    title: "Reduza a lista de contas ao que a estratégia cita",
    why: "Você vê o esforço onde ele deveria estar, e a sua equipe diz {{team}} em “{{item}}”. A agenda da semana passada mostra para onde ele foi de verdade.",
    steps: [
      "Com cada vendedor, marque todas as contas: citada pela estratégia, próxima dela ou nenhuma das duas.",
      "Veja para onde foram as horas da semana passada e passe duas delas de nenhuma para citadas.",
      "Escolham cinco contas por vendedor que não recebem mais visitas sem pedir e digam quem cuida delas no lugar.",
      "Compare as horas com a primeira semana e veja o que as duas horas deslocadas trouxeram.",
    ],
    script:
      "Nós dois queremos o esforço nos clientes certos. Vamos olhar juntos a sua agenda da semana passada: que horas você usaria do mesmo jeito de novo?",
    message:
      "Traga a sua lista de contas e a agenda da semana passada para a nossa conversa individual. Marcamos quais contas a estratégia cita e passamos duas horas por semana para elas. Você também escolhe cinco que deixamos de visitar sem que peçam.",
  },
  "focus-qualify-out": {
    title: "Pratiquem abrir mão de um negócio por semana",
    why: "Os gestores falam de foco, e os vendedores dizem {{team}} em “{{item}}”: quem quiser comprar continua sendo atendido. O foco começa quando se abre mão de um negócio real e ninguém é punido por isso.",
    steps: [
      "Combine com a equipe três sinais de que um negócio não é para nós, em palavras que se possam conferir: tamanho, uso, caminho de decisão.",
      "Em cada reunião de pipeline, um vendedor abre mão de um negócio por esses sinais, e a equipe ajuda com as palavras para o cliente.",
      "Tire o negócio da previsão desse vendedor no mesmo dia, sem pedir outro no lugar.",
      "Olhe os negócios de que se abriu mão: para onde foram as horas? Afine os três sinais.",
    ],
    script:
      "Este tem dois dos nossos três sinais contra ele. Se você abrir mão dele hoje, eu tiro do seu número, e ninguém pede outro até sexta. O que você faria com o tempo?",
    message:
      "A partir desta semana, cada reunião de pipeline termina com um negócio de que abrimos mão, pelos nossos três sinais: …, …, … Ele sai da previsão no mesmo dia, sem perguntas. Tragam um candidato, por favor.",
  },
  "focus-stop-one-thing": {
    title: "Pare de fazer uma coisa",
    why: "Com {{team}} em “{{item}}”, há pouco demais para coisas demais. Antes de pedir mais, tire uma coisa.",
    steps: [
      "Pergunte à equipe qual tarefa recorrente não serve a nenhuma prioridade e toma mais tempo.",
      "Decida o que para, a partir de que data e quem precisa ser avisado. Diga você mesmo o porquê.",
      "Coloque as horas liberadas na agenda, de forma visível, cada uma em uma conta específica.",
      "Confira se continua parado e indique o próximo candidato.",
    ],
    script:
      "Não haverá ferramentas novas neste trimestre. O que podemos parar de fazer para ter tempo para o que importa? Eu levo a discussão para cima.",
    message:
      "A partir de …, a minha equipe não prepara mais …: isso levava … horas por semana e não servia a nenhuma das nossas prioridades. O tempo vai para … Se você precisar de algo disso, fale comigo, por favor, e não com os vendedores.",
  },
  "focus-price-the-priorities": {
    title: "Calcule quanto custa a primeira prioridade e peça",
    why: "Líderes e gestores veem os recursos de formas diferentes; a sua equipe diz {{team}} em “{{item}}”. Ponha nisso um número a que alguém possa dizer sim ou não.",
    steps: [
      "Para a primeira prioridade, escreva o que dez contas específicas precisam: visitas, dias de engenharia, amostras, horas.",
      "Ponha em frente o que você tem. Marque o único item que mais falta.",
      "Leve ao seu gestor como uma escolha: fornecer isto, ou tirar três das dez contas da lista.",
      "Diga a resposta à equipe e altere a lista de contas de acordo na mesma semana.",
    ],
    script:
      "Dez contas como estas precisam de doze dias de engenharia, e temos quatro. Posso atender bem quatro contas ou mal dez. O que você quer de nós?",
    message:
      "Para a nossa primeira prioridade, falta …: dez contas precisam de …, temos … Ou recebemos …, ou tiro estas três da lista: … Com qual das duas eu planejo? Preciso saber até …",
  },
  "focus-level-the-load": {
    title: "Equilibre os territórios à mão por um trimestre",
    why: "A sua equipe diz {{team}} em “{{item}}”: alguns têm tempo para as contas indicadas, outros se afogam no resto. Equilibre onde puder sem pedir a ninguém.",
    steps: [
      "Escreva para cada vendedor: contas indicadas, outras contas, chamados de serviço abertos. Olhe só os extremos.",
      "Deixe os dois extremos proporem o que poderia trocar de mãos. Mova no máximo três contas, com uma boa ligação de passagem.",
      "Dê a quem estava sobrecarregado meio dia fixo por semana para as contas indicadas e mantenha-o livre de chamados de serviço.",
      "Pergunte aos dois como está funcionando e decida o que fica assim.",
    ],
    script:
      "Você tem trinta contas pequenas e nenhum tempo para as duas grandes; ela tem tempo e gostaria de mais delas. O que você passaria primeiro, e do que precisa para largar?",
    message:
      "Alguns de vocês têm espaço para as contas indicadas e outros não têm nenhum. Gostaria de mover até três contas por um trimestre, com uma ligação de passagem cada. … e …: podemos sentar em … ?",
  },
  "focus-share-the-no": {
    title: "Compartilhe como vocês dizem não",
    why: "“{{item}}” está em {{team}}. Dizer não ao negócio errado é um ofício, e os seus vendedores têm as palavras para isso.",
    steps: [
      "Reúna três casos em que a sua equipe abriu mão de negócios que a estratégia não quer.",
      "Anote como isso foi dito ao cliente e no que deu.",
      "Ofereça os três casos aos outros gestores da sua área, com os vendedores que os conduziram.",
      "Ouça de volta quais palavras outra equipe usou, e com que resultado.",
    ],
    script:
      "Dizer não àquele pedido foi certo, e foi difícil. Como você colocou isso? Outros poderiam usar essas palavras.",
    message:
      "Três casos em que a minha equipe disse não a um negócio que não queremos, com as palavras usadas e o que o cliente fez depois: … Pegue o que for útil para a sua. Gostaria de saber como vai.",
  },
};
