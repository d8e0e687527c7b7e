import type { understandingPlays as english } from "../../en/playbook/understanding.ts";
import type { Translated } from "../../translated.ts";

export const understandingPlays: Translated<typeof english, "pt-BR"> = {
  "why-two-sentences": {
    title: "O porquê em duas frases, quatro semanas, quatro lugares",
    why: "Você tem certeza de que isso é dito, e a sua equipe diz {{team}} em “{{item}}”. O que é dito uma vez em uma reunião raramente é ouvido; as mesmas duas frases em quatro lugares são.",
    steps: [
      "Escreva a razão da estratégia deste ano em duas frases que um cliente entenderia. Diga-as na reunião de equipe.",
      "Abra com elas cada conversa individual e pergunte o que elas mudam para a maior conta desse vendedor.",
      "Ponha-as no convite da reunião de pipeline e diga-as uma vez ao lado de um cliente.",
      "Peça a três pessoas que expliquem o porquê com as próprias palavras. Fique com a versão que funciona melhor e use-a daí em diante.",
    ],
    script:
      "Vocês sabem o que estamos pedindo. Devo a vocês o porquê: … O que isso muda na forma de abordar a sua maior conta nesta semana?",
    message:
      "Por que estamos apostando em … este ano, em duas frases: … Vou voltar a elas o mês todo, até vocês as dizerem melhor do que eu. Respondam com a conta em que elas fazem mais diferença.",
  },
  "why-account-by-account": {
    title: "Traduza o porquê para uma conta de cada um",
    why: "Os gestores explicam, e os vendedores ainda dizem {{team}} em “{{item}}”. A razão é entendida quando trata de uma conta que o vendedor conhece.",
    steps: [
      "Escolha com cada vendedor uma conta específica em que a estratégia deveria aparecer.",
      "Deixe o vendedor escrever três linhas: o que a estratégia quer ali, por que este cliente se importaria, o que deixamos de oferecer a ele.",
      "Leiam juntos as três linhas antes da próxima ligação sobre essa conta e passem por elas de novo logo depois.",
      "Troquem as linhas na reunião de equipe: qual razão funcionou com o cliente, palavra por palavra?",
    ],
    script:
      "Esqueça os slides. Pegue este cliente: por que é bom para ele que a gente venda deste jeito agora? Se você não souber dizer, é porque eu não expliquei; vamos descobrir juntos.",
    message:
      "Para a sua próxima conversa individual, escolha uma conta, por favor, e escreva três linhas: o que a nossa estratégia quer ali, por que o cliente se importaria, o que não oferecemos mais a ele. A gente termina junto.",
  },
  "why-ask-up": {
    title: "Busque o porquê com quem está acima",
    why: "“{{item}}” está em {{team}}, e isso é mais do que uma questão de contar: a razão não chegou inteira ao seu nível. É preciso ir buscá-la, pergunta por pergunta.",
    steps: [
      "Reúna com a equipe as duas perguntas sobre a estratégia que não conseguem responder a um cliente.",
      "Leve as duas ao seu gestor, com as palavras do cliente, e peça a razão, não mais um slide.",
      "Traga as respostas em uma semana, mesmo que a resposta seja que ainda não está definido.",
      "Teste as respostas em duas ligações reais e mande ao seu gestor o que os clientes acharam delas.",
    ],
    script:
      "O meu pessoal sabe dizer o que fazemos, e não por quê. Estas são as duas perguntas em que travam. O que você gostaria que dissessem a um cliente?",
    message:
      "Dois clientes nos perguntaram esta semana: “…” e “…”. A minha equipe sabe dizer o que fazemos, e não por quê. Que razão você daria a esses clientes? Vou passar adiante as suas palavras, também se forem “ainda não está definido”.",
  },
  "why-leader-in-meeting": {
    title: "Traga quem criou a estratégia para a reunião de equipe",
    why: "A razão é clara para os líderes e muda no caminho até os gestores: em “{{item}}”, a sua equipe diz {{team}}. Meia hora com quem decidiu encurta o caminho.",
    steps: [
      "Peça a um líder que participou da decisão trinta minutos, sem slides, só para responder às perguntas da sua equipe.",
      "Recolha as perguntas por escrito antes, sem nomes, inclusive as incômodas, e mande-as com antecedência.",
      "Façam a meia hora. Um vendedor anota as respostas como foram ditas.",
      "Mande as respostas à equipe e ao líder. Na reunião seguinte, pergunte qual resposta foi usada com um cliente.",
    ],
    script:
      "Você estava na sala quando isso foi decidido, e nós não. Você dedicaria meia hora às perguntas da minha equipe? Sem slides, e “não sei” é uma boa resposta.",
    message:
      "Você responderia por trinta minutos às perguntas da minha equipe sobre a estratégia? Você as recebe dois dias antes, sem filtro. O que você diz vai mais longe do que contado por mim de terceira mão.",
  },
  "why-same-words": {
    title: "Dê a todas as pessoas os mesmos cinco minutos",
    why: "A sua equipe diz {{team}} em “{{item}}”: alguns recebem a explicação e outros não. Quem por acaso viaja com você não deveria decidir isso.",
    steps: [
      "Anote por uma semana a quem você explicou a razão de um pedido, e a quem passou só o pedido.",
      "Reserve cinco minutos para o porquê em cada conversa individual, os mesmos cinco para todos, começando por quem menos recebeu.",
      "Quando pedir algo por e-mail ou chat, acrescente sempre uma linha “porque …”.",
      "Mostre à equipe a sua anotação da primeira semana e pergunte a cada pessoa na conversa individual se ficou mais equilibrado.",
    ],
    script:
      "Revi a minha semana: alguns de vocês ouviram de mim a razão três vezes, e outros só a tarefa. Isso é comigo. O que pedi a vocês ultimamente sem dizer por quê?",
    message:
      "Alguns de vocês ouvem as razões de mim com frequência, e outros quase nunca. A partir desta semana, cada conversa individual tem cinco minutos para o porquê, e cada pedido meu, um “porque”. Podem me cobrar.",
  },
  "why-story": {
    title: "Reúna as histórias que carregam o porquê",
    why: "“{{item}}” é um ponto forte aqui ({{team}}). Histórias das contas dos seus vendedores levam a razão a pessoas que só conhecem os slides.",
    steps: [
      "Peça a cada vendedor um momento com cliente em que a estratégia fez sentido para ele.",
      "Escolha duas e peça a esses vendedores que as contem na reunião de equipe, em dois minutos cada uma.",
      "Escreva cada uma em oito linhas, com o nome da conta trocado se o cliente puder se incomodar.",
      "Entregue as duas histórias, com o consentimento dos vendedores, a quem prepara o próximo encontro de vendas.",
    ],
    script:
      "Quando foi a última vez que a estratégia ajudou você diante de um cliente? Conte como contaria a um colega novo: quem estava lá, o que disseram, o que você fez.",
    message:
      "Estou reunindo momentos em que a nossa estratégia fez sentido para um cliente. Dois minutos contados por vocês bastam. Com o consentimento de vocês, duas das histórias vão para o próximo encontro de vendas com o nome de quem as viveu.",
  },
};
