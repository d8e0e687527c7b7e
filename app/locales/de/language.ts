import type { language as english } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const language: Translated<typeof english, "de"> = {
  label: "Sprache",
  demo: "Demo",
  change: "Wechseln",
  quoted: "„{{text}}“",
  separator: ", ",
  copyOf: "Kopie von {{title}}",
  account: {
    title: "Ihre Sprache",
    lead: "In dieser Sprache sind die Seiten und die Mails zu Ihrem Konto, wo immer Sie sich anmelden.",
    choose: "Sprache Ihrer Seiten",
    byDefault: "Die Ihres Unternehmens: {{language}}",
    submit: "Diese Sprache verwenden",
  },
  organization: {
    title: "Die Sprache des Unternehmens",
    lead: "Wer keine eigene Sprache gewählt hat, wird in dieser angesprochen: auf den Arbeitsseiten und in Mails zum eigenen Konto. Befragte erhalten sie, wenn in der Personalliste nicht steht, was sie lesen.",
    choose: "Sprache von {{organization}}",
    submit: "Diese Sprache verwenden",
    saved: "Ab jetzt ist das die Sprache des Unternehmens.",
    link: "Die Sprache des Unternehmens",
    respondents:
      "Auch in einer laufenden Diagnose wird ab der nächsten Mail in dieser Sprache gefragt, wenn in der Personalliste keine andere steht.",
  },
};
