import type { language as english } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const language: Translated<typeof english, "ja"> = {
  label: "言語",
  demo: "デモ",
  change: "切り替える",
  quoted: "「{{text}}」",
  separator: "、",
  copyOf: "{{title}}のコピー",
  account: {
    title: "あなたの言語",
    lead: "どこからサインインしても、ページとアカウントに関するメールはこの言語で表示されます。",
    choose: "ページの言語",
    byDefault: "組織の言語：{{language}}",
    submit: "この言語を使う",
  },
  organization: {
    title: "組織の言語",
    lead: "自分の言語を選んでいない人には、作業ページとアカウントに関するメールをこの言語で表示します。名簿に言語の記載がない回答者にも、この言語でお尋ねします。",
    choose: "{{organization}}の言語",
    submit: "この言語を使う",
    saved: "今後はこれが組織の言語になります。",
    link: "組織の言語",
    respondents: "実施中の診断でも、名簿に言語の記載がない人には次のメールからこの言語になります。",
  },
};
