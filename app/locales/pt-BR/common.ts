import type { common as english } from "../en/common.ts";
import type { Translated } from "../translated.ts";

export const common: Translated<typeof english, "pt-BR"> = {
  product: "Parallax",
  tagline: "Um tema, perguntado de três formas. Veja onde os níveis divergem e feche a lacuna.",
  skip: "Ir para o conteúdo",
  menu: "Seções",
  nav: {
    studio: "Diagnósticos",
    roster: "Quadro de pessoal",
    questionnaires: "Questionários",
    insights: "Lacunas",
    coaching: "Minha equipe",
    expectations: "Expectativas",
    company: "O que vocês disseram",
    actions: "Ações compartilhadas",
    voice: "Do mercado",
    members: "Membros",
    audit: "Trilha de auditoria",
    account: "Conta",
    outbox: "Caixa de saída",
  },
  signOut: "Sair",
  organization: "Organização",
  save: "Salvar",
  cancel: "Cancelar",
  back: "Voltar",
  continue: "Continuar",
  optional: "opcional",
  errorSummary: "Há um problema",
  close: "Fechar",
  answeredOf: "{{answered}} de {{invited}} responderam",
  toDiagnostics: "Para os diagnósticos",
  closedOn: "Encerrado em {{closed}}",
  none: "Nenhum",
  people_one: "{{count}} pessoa",
  people_many: "{{count}} de pessoas",
  people_other: "{{count}} pessoas",
  errors: {
    notFound: {
      title: "Esta página não existe",
      body: "O endereço pode ter sido digitado errado, ou o que estava aqui foi removido. Recomece pela sua página inicial.",
    },
    forbidden: {
      title: "Esta página não é para o seu papel",
      body: "Você entrou na conta, mas o que abriu pertence a outro papel. Se precisar dele, peça ao proprietário da sua organização no Parallax que o atribua a você.",
    },
    tooMany: {
      title: "Tentativas demais",
      body: "Espere um minuto e tente de novo. Se você estava enviando algo, não chegou: volte e envie outra vez.",
    },
    crossSite: {
      title: "Este formulário foi enviado de outro lugar",
      body: "Para a sua segurança, ele não foi aceito e nada foi alterado. Abra a página de novo neste navegador e envie a partir dela.",
    },
    badRequest: {
      title: "Não foi possível entender",
      body: "Algo na solicitação não era o esperado, e nada foi alterado. Volte, recarregue a página e tente mais uma vez.",
    },
    unexpected: {
      title: "Algo deu errado do nosso lado",
      body: "Nada ficou salvo pela metade. Tente de novo em um minuto. Se acontecer outra vez, informe o horário e esta referência a quem administra o Parallax para vocês: {{reference}}.",
    },
    home: "Ir para a página inicial",
    signIn: "Entrar",
  },
};
