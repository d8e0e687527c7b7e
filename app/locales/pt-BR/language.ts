import type { language as english } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const language: Translated<typeof english, "pt-BR"> = {
  label: "Idioma",
  demo: "Demonstração",
  change: "Trocar",
  quoted: "“{{text}}”",
  separator: ", ",
  copyOf: "Cópia de {{title}}",
  account: {
    title: "Seu idioma",
    lead: "As páginas e os e-mails sobre a sua conta ficam neste idioma, onde quer que você entre.",
    choose: "Idioma das suas páginas",
    byDefault: "O da sua organização: {{language}}",
    submit: "Usar este idioma",
  },
  organization: {
    title: "O idioma da organização",
    lead: "Quem não escolheu um idioma próprio encontra este: nas páginas de trabalho e nos e-mails sobre a própria conta. Quem responde o recebe quando o quadro de pessoal não diz o que lê.",
    choose: "Idioma de {{organization}}",
    submit: "Usar este idioma",
    saved: "A partir de agora este é o idioma da organização.",
    link: "O idioma da organização",
    respondents:
      "Um diagnóstico em andamento também passa a perguntar neste idioma, a partir do próximo e-mail, a quem não tem outro no quadro de pessoal.",
  },
};
