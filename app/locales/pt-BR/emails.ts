import type { LetterTexts } from "../translated.ts";

export const emails: LetterTexts<"pt-BR"> = {
  invitation: {
    subject: "{{organization}}: a sua visão sobre “{{diagnostic}}”",
    preview: "Alguns minutos no celular, sem precisar de conta. Aberto até {{closes}}.",
    heading: "Como isso parece de onde você está?",
    greeting: "Olá, {{name}}!",
    ask: "{{organization}} pergunta a executivos, gestores e vendedores sobre os mesmos temas, para ver onde os níveis veem as coisas de forma diferente. A sua visão conta tanto quanto a de qualquer outra pessoa.",
    practical_one:
      "Leva cerca de {{count}} minuto, funciona no celular e não exige conta. Você pode parar e continuar depois, e alterar suas respostas até {{closes}}.",
    practical_many:
      "Leva cerca de {{count}} de minutos, funciona no celular e não exige conta. Você pode parar e continuar depois, e alterar suas respostas até {{closes}}.",
    practical_other:
      "Leva cerca de {{count}} minutos, funciona no celular e não exige conta. Você pode parar e continuar depois, e alterar suas respostas até {{closes}}.",
    button: "Responder agora",
    promisesHeading: "Quem verá o quê",
    code: "Em um computador compartilhado, abra {{address}} e digite este código: {{code}}",
    personal: "O link é só seu. Por favor, não o repasse.",
    newLink: "Se o link não funcionar ou se alguém da sua equipe não tiver recebido este e-mail: {{newLink}}",
    noReminders: "Se você não quiser lembretes: {{remindersLink}} Você poderá responder mesmo assim.",
  },
  link: {
    subject: "{{organization}}: o seu link para “{{diagnostic}}”",
    heading: "Aqui está o seu link",
    ask: "O seu link para “{{diagnostic}}” foi solicitado na página de links perdidos ou por meio da equipe responsável pela pesquisa. Se não foi você, não precisa fazer nada: ele não foi enviado a mais ninguém.",
  },
  reminder: {
    subject: "{{organization}}: ainda aberto até {{closes}}",
    heading: "Ainda dá tempo de responder",
    ask: "Há alguns dias pedimos a sua visão sobre “{{diagnostic}}”. Se você tiver alguns minutos, o link abaixo continua sendo seu. O encerramento é em {{closes}}. Se você já tiver respondido nesse meio-tempo, não precisa fazer nada.",
    extended:
      "Há mais tempo do que foi dito no início: o encerramento seria em {{first}} e agora fica aberto até {{closes}}.",
    only: "Quem não respondeu até certo dia recebe esta mensagem automaticamente. Ninguém na sua organização fica sabendo quem respondeu e quem não respondeu.",
  },
  cancellation: {
    subject: "{{organization}}: “{{diagnostic}}” foi cancelado",
    preview: "Você não precisa fazer nada. As respostas já dadas foram apagadas.",
    heading: "“{{diagnostic}}” foi cancelado",
    said: "{{organization}} cancelou “{{diagnostic}}”, sobre o qual pedimos a sua visão. Você não precisa fazer nada.",
    destroyed: "Todas as respostas dadas foram apagadas e não há resultados. Ninguém viu nenhuma delas.",
    button: "Ver que foi cancelado",
    nothing: "O seu link anterior não aceita mais respostas.",
  },
  test: {
    subject: "[Teste] {{subject}}",
    note: "Este é um teste, enviado a mais ninguém. O botão abre uma prévia em que nada é gravado.",
  },
  promises: {
    confidential_one:
      "Suas respostas são confidenciais. Os resultados são mostrados só para grupos de pelo menos {{count}} resposta, e nenhum par de resultados deste diagnóstico, mesmo combinado, revela um grupo menor.",
    confidential_many:
      "Suas respostas são confidenciais. Os resultados são mostrados só para grupos de pelo menos {{count}} de respostas, e nenhum par de resultados deste diagnóstico, mesmo combinado, revela um grupo menor.",
    confidential_other:
      "Suas respostas são confidenciais. Os resultados são mostrados só para grupos de pelo menos {{count}} respostas, e nenhum par de resultados deste diagnóstico, mesmo combinado, revela um grupo menor.",
    attributed:
      "Suas respostas são mostradas a você ao lado do resultado da sua equipe, e a mais ninguém com o seu nome.",
    attributedTop:
      "Suas respostas são apresentadas junto com as das demais lideranças, como aquilo que a liderança espera. Se forem poucas pessoas, isso pode apontar para você.",
    unreported: "As respostas do seu nível são contadas, mas não são apresentadas a ninguém.",
    breakdown: "Os resultados também são mostrados por: {{axes}}. A mesma regra vale para cada grupo.",
    comments_one:
      "O que você escreve com suas palavras é mostrado como você escreveu, sem o seu nome, e só em meio a pelo menos {{count}} comentário.",
    comments_many:
      "O que você escreve com suas palavras é mostrado como você escreveu, sem o seu nome, e só em meio a pelo menos {{count}} de comentários.",
    comments_other:
      "O que você escreve com suas palavras é mostrado como você escreveu, sem o seu nome, e só em meio a pelo menos {{count}} comentários.",
    frozen: "Estas regras foram fixadas no início. Ninguém pode mudá-las.",
  },
  signIn: {
    subject: "Seu link de acesso ao Parallax",
    preview_one: "Vale para um acesso, por {{count}} minuto.",
    preview_many: "Vale para um acesso, por {{count}} de minutos.",
    preview_other: "Vale para um acesso, por {{count}} minutos.",
    heading: "Entrar no Parallax",
    ask_one: "Clique no botão no navegador que você quer usar. O link vale para um acesso, por {{count}} minuto.",
    ask_many: "Clique no botão no navegador que você quer usar. O link vale para um acesso, por {{count}} de minutos.",
    ask_other: "Clique no botão no navegador que você quer usar. O link vale para um acesso, por {{count}} minutos.",
    button: "Entrar",
    notYou: "Se você não pediu isto, pode ignorar: sem este e-mail ninguém consegue entrar.",
  },
  outbox: {
    title: "E-mails enviados",
    lead: "Esta instalação não tem provedor de e-mail, por isso os e-mails ficam guardados aqui em vez de serem enviados. Os mais recentes primeiro.",
    empty:
      "Ainda não há e-mails. Eles aparecem aqui sozinhos, um instante depois que alguém pede um link de acesso ou um diagnóstico é aberto.",
    subject: "Assunto",
    to: "Para",
    at: "Quando",
    all: "Todos os e-mails",
    showing: "Os {{count}} e-mails mais recentes",
    find: "Buscar por endereço ou assunto",
    search: "Buscar",
    from: "De",
    missing: "Esse e-mail não está mais aqui.",
  },
};
