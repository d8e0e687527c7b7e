import type { language as english } from "../en/language.ts";
import type { Translated } from "../translated.ts";

export const language: Translated<typeof english, "ar"> = {
  label: "اللغة",
  demo: "عرض توضيحي",
  change: "تغيير",
  quoted: "«{{text}}»",
  separator: "، ",
  copyOf: "نسخة من {{title}}",
  account: {
    title: "لغتك",
    lead: "تظهر الصفحات والرسائل الخاصة بحسابك بهذه اللغة أينما سجّلت الدخول.",
    choose: "لغة صفحاتك",
    byDefault: "لغة مؤسستك: {{language}}",
    submit: "استخدام هذه اللغة",
  },
  organization: {
    title: "لغة المؤسسة",
    lead: "من لم يختر لغة خاصة به تُعرض له هذه اللغة: في صفحات العمل وفي الرسائل الخاصة بحسابه. ويتلقاها المشاركون في الاستبيان إذا لم تُذكر لغتهم في كشف الموظفين.",
    choose: "لغة {{organization}}",
    submit: "استخدام هذه اللغة",
    saved: "هذه لغة المؤسسة من الآن فصاعدًا.",
    link: "لغة المؤسسة",
    respondents: "ويشمل ذلك التشخيص الجاري: من الرسالة التالية يُسأل بهذه اللغة كل من لم تُذكر لغته في كشف الموظفين.",
  },
};
