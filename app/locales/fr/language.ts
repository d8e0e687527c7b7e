import type { language as english } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const language: Translated<typeof english, "fr"> = {
  label: "Langue",
  demo: "Démo",
  change: "Changer",
  quoted: "«\u00a0{{text}}\u00a0»",
  separator: ", ",
  copyOf: "Copie de {{title}}",
  account: {
    title: "Votre langue",
    lead: "Les pages et les e-mails concernant votre compte sont dans cette langue, où que vous vous connectiez.",
    choose: "Langue de vos pages",
    byDefault: "Celle de votre organisation\u00a0: {{language}}",
    submit: "Utiliser cette langue",
  },
  organization: {
    title: "La langue de l’organisation",
    lead: "Les personnes qui n’ont pas choisi leur propre langue sont accueillies dans celle-ci\u00a0: sur les pages de travail et dans les e-mails concernant leur compte. Les personnes interrogées la reçoivent lorsque la liste du personnel n’indique pas ce qu’elles lisent.",
    choose: "Langue de {{organization}}",
    submit: "Utiliser cette langue",
    saved: "C’est désormais la langue de l’organisation.",
    link: "La langue de l’organisation",
    respondents:
      "Un diagnostic en cours passe lui aussi à cette langue, dès le prochain e-mail, pour les personnes dont la liste du personnel n’indique pas la langue.",
  },
};
