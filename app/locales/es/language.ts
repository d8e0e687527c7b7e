import type { language as english } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const language: Translated<typeof english, "es"> = {
  label: "Idioma",
  demo: "Demostración",
  change: "Cambiar",
  quoted: "«{{text}}»",
  separator: ", ",
  copyOf: "Copia de {{title}}",
  account: {
    title: "Su idioma",
    lead: "Las páginas y los correos sobre su cuenta están en este idioma, inicie sesión donde la inicie.",
    choose: "Idioma de sus páginas",
    byDefault: "El de su organización: {{language}}",
    submit: "Usar este idioma",
  },
  organization: {
    title: "El idioma de la organización",
    lead: "Quien no ha elegido un idioma propio encuentra este: en las páginas de trabajo y en los correos sobre su cuenta. Las personas encuestadas lo reciben cuando la lista de personal no dice qué leen.",
    choose: "Idioma de {{organization}}",
    submit: "Usar este idioma",
    saved: "A partir de ahora este es el idioma de la organización.",
    link: "El idioma de la organización",
    respondents:
      "También en un diagnóstico en curso se pregunta en este idioma, desde el próximo correo, a quien no tenga otro en la lista de personal.",
  },
};
