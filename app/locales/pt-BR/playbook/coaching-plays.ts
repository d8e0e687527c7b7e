import type { coachingPlays as english } from "../../en/playbook/coaching-plays.ts";
import type { Translated } from "../../translated.ts";

export const coachingPlays: Translated<typeof english, "pt-BR"> = {
  "coaching-live-hour": {
    title: "Uma hora em uma oportunidade real, com cada vendedor",
    why: "A sua equipe diz {{team}} em “{{item}}”, menos do que você vê. O que você conta como coaching pode chegar a ela como uma pergunta sobre a previsão; uma hora em um negócio real não deixa dúvida.",
    steps: [
      "Reserve uma hora com cada vendedor ao longo de quatro semanas, em uma oportunidade aberta agora, de preferência ao lado do cliente.",
      "Deixe o vendedor escolher o momento a trabalhar. Observe, faça duas perguntas, dê uma observação.",
      "Combinem uma coisa a fazer de outro jeito na próxima conversa, nas palavras do vendedor.",
      "Pergunte a cada um o que fez de outro jeito e o que o cliente fez então.",
    ],
    script:
      "Escolha a conversa desta semana que você mais gostaria que fosse diferente. Vou junto e não digo nada até o fim. O que devo observar?",
    message:
      "Gostaria de passar uma hora com você em um negócio aberto, ao lado do cliente se possível. Você escolhe o negócio e o momento. Nenhuma pergunta sobre previsão nessa hora.",
  },
  "coaching-split-forecast": {
    title: "Separe a conversa de coaching da conversa de previsão",
    why: "Os gestores sentem que fazem coaching, e os vendedores dizem {{team}} em “{{item}}”. Na maioria das conversas individuais, a previsão engole o coaching; uma linha entre os dois o torna visível.",
    steps: [
      "Olhe as suas últimas oito conversas individuais: quantos minutos foram para números, quantos para o jeito de vender?",
      "Passe a previsão para uma reunião própria de dez minutos, no mesmo dia toda semana, com as mesmas cinco perguntas.",
      "Abra cada conversa individual com uma situação de cliente e feche o notebook nos primeiros vinte minutos.",
      "Conte os minutos de novo e pergunte a cada vendedor qual das duas conversas ele preferiria perder.",
    ],
    script:
      "Números às terças, dez minutos. Esta meia hora é sobre como você vende. Onde foi a última vez que um cliente deixou você sem resposta?",
    message:
      "A partir da semana que vem, a previsão tem os seus próprios dez minutos às terças. A nossa conversa individual começa então com uma situação de cliente que você traz. Vou deixar o pipeline fechado nos primeiros vinte minutos.",
  },
  "coaching-protected-slot": {
    title: "Uma conversa individual fixa que não muda de horário",
    why: "Com {{team}} em “{{item}}”, o problema provavelmente é a agenda. Um horário que nada pode mover vem antes de qualquer método.",
    steps: [
      "Fixe um horário por vendedor a cada duas semanas, quando normalmente nada urgente acontece. Diga o que pode movê-lo: quase nada.",
      "Compartilhem uma página para a pauta. Metade dela é do vendedor, que escreve a parte dele primeiro.",
      "Se um horário tiver que mudar, mude dentro da mesma semana e marque na página.",
      "Contem juntos as marcas e resolvam o que causou a maioria delas.",
    ],
    script:
      "Mudei as nossas conversas vezes demais. De agora em diante, este horário é seu. Se eu mexer nele, você pode me perguntar o que era mais importante.",
    message:
      "A nossa conversa individual agora é fixa: a cada duas semanas, …, às …. Se eu tiver que mudar, será na mesma semana, e a gente conta quantas vezes. A página da pauta é compartilhada; a sua metade vem primeiro.",
  },
  "coaching-agree-the-hours": {
    title: "Combine para cima quantas horas o coaching pode levar",
    why: "Os líderes acreditam que há coaching; em “{{item}}”, a sua equipe diz {{team}}, e as agendas no meio do caminho explicam isso. Combine as horas com o nível que enche a sua.",
    steps: [
      "Conte duas semanas comuns: horas com coaching, com reuniões internas, com relatórios, com os seus próprios clientes.",
      "Leve a conta ao seu gestor com uma proposta: quatro horas de coaching por semana, e o que cede lugar a elas.",
      "Bloqueie as quatro horas. Recuse o que cair nelas, com o acordo como motivo.",
      "Mande ao seu gestor a nova conta e uma coisa que um vendedor fez de outro jeito por causa dela.",
    ],
    script:
      "Você espera que eu faça coaching, e eu quero fazer. Estas são as minhas últimas duas semanas em horas. Quatro horas de coaching cabem se este relatório passar a ser a cada duas semanas. Você concorda?",
    message:
      "As minhas últimas duas semanas tiveram … horas de coaching e … de relatórios. Gostaria de bloquear quatro horas por semana para coaching e abrir mão de … para isso. Podemos acertar isso em quinze minutos?",
  },
  "coaching-fair-share": {
    title: "Distribua com justiça as suas horas de coaching",
    why: "A sua equipe diz {{team}} em “{{item}}”: alguns recebem coaching e outros ficam sozinhos. Para onde foram as suas horas no mês passado vai mostrar quem.",
    steps: [
      "Escreva cada nome e as horas que você passou com a pessoa em uma situação real de cliente no mês passado. Sem estimativas: use a agenda.",
      "Planeje as próximas quatro semanas do fim dessa lista para cima, começando pelo meio estável, que é quem menos pede.",
      "Depois de cada sessão, anote uma linha: a situação, e o que o vendedor vai tentar.",
      "Refaça a lista. Mostre à equipe a distribuição, sem nomes, antes e depois.",
    ],
    script:
      "Você faz bem o seu trabalho e pede pouco, por isso recebeu pouco de mim. Gostaria de mudar isso. Qual cliente vamos olhar juntos na quinta?",
    message:
      "Olhei para onde foi o meu tempo de coaching, e estava desigual. Este mês é a sua vez: uma hora sobre um cliente à sua escolha. Qual, e antes de qual conversa?",
  },
  "coaching-two-questions": {
    title: "Duas perguntas antes e depois de cada ligação conjunta",
    why: "Ao seu redor, “{{item}}” está em {{team}}. Em uma equipe pequena, você já está em muitas ligações: quatro perguntas as transformam em coaching sem uma hora a mais.",
    steps: [
      "Antes de cada ligação conjunta, pergunte: o que você quer ter conseguido quando desligarmos? O que pode dar errado?",
      "Durante a ligação, deixe o vendedor falar, também onde você seria mais rápido.",
      "Logo depois, pergunte: o que funcionou? O que você vai fazer diferente da próxima vez? Espere a resposta e então acrescente uma coisa.",
      "Deixe o vendedor fazer as quatro perguntas a você antes de uma ligação sua.",
    ],
    script:
      "Antes de ligarmos: o que faria desta uma boa ligação para você? E depois vou perguntar só duas coisas, antes de dizer o que vi.",
    message:
      "Nas ligações que fizermos juntos, vou fazer duas perguntas antes e duas depois, e ficar em silêncio no meio. Na semana que vem você pode fazer o mesmo comigo: tenho a ligação com … em …",
  },
  "coaching-swap": {
    title: "Troque uma sessão de coaching com outro gestor",
    why: "“{{item}}” é um ponto forte aqui ({{team}}). Observar um ao outro é como isso se espalha, e como você recebe algo de volta.",
    steps: [
      "Combine com outro gestor que cada um assista a uma sessão de coaching do outro, com o consentimento dos vendedores.",
      "Observe em silêncio e anote o que o outro faz e você não.",
      "Digam um ao outro uma coisa a manter e uma a experimentar. Experimente-a nas suas próximas três sessões.",
      "Pergunte aos seus vendedores qual versão ajudou mais e conte ao outro gestor.",
    ],
    script:
      "Gostaria de aprender com o seu jeito de fazer coaching, e tenho algo que funciona para nós. Vamos assistir a uma sessão cada um? Dez minutos depois bastam.",
    message:
      "Você assistiria a uma das minhas sessões de coaching e me deixaria assistir a uma das suas? Os vendedores precisam concordar, não dizemos nada durante a sessão, e dez minutos depois trocamos uma coisa a manter e uma a experimentar.",
  },
};
