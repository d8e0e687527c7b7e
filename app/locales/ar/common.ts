import type { common as english } from "../en/common.ts";
import type { Translated } from "../translated.ts";

export const common: Translated<typeof english, "ar"> = {
  product: "Parallax",
  tagline: "أمر واحد يُسأل عنه بثلاث طرق: معرفة أين تختلف المستويات، وسدّ الفجوة.",
  skip: "الانتقال إلى المحتوى",
  menu: "الأقسام",
  nav: {
    studio: "الاستبيانات",
    roster: "كشف الموظفين",
    questionnaires: "قوائم الأسئلة",
    insights: "الفجوات",
    coaching: "فريقي",
    company: "ما قلتموه لنا",
    members: "الأعضاء",
    audit: "سجل التدقيق",
    account: "الحساب",
    outbox: "البريد الصادر",
  },
  signOut: "تسجيل الخروج",
  organization: "المؤسسة",
  save: "حفظ",
  cancel: "إلغاء",
  back: "رجوع",
  continue: "متابعة",
  optional: "اختياري",
  errorSummary: "توجد مشكلة",
  close: "إغلاق",
  answeredOf: "أجاب {{answered}} من أصل {{invited}}",
  toDiagnostics: "إلى الاستبيانات",
  closedOn: "انتهى في \u2068{{closed}}\u2069",
  none: "لا شيء",
  people_zero: "{{count}} شخص",
  people_one: "شخص واحد",
  people_two: "شخصان",
  people_few: "{{count}} أشخاص",
  people_many: "{{count}} شخصًا",
  people_other: "{{count}} شخص",
  errors: {
    notFound: {
      title: "هذه الصفحة غير موجودة",
      body: "ربما كُتب العنوان خطأً، أو أُزيل ما كان هنا. يمكن البدء من جديد من صفحتك الأولى.",
    },
    forbidden: {
      title: "هذه الصفحة ليست لدورك",
      body: "لقد سجّلت الدخول، لكن ما فتحته يخص دورًا آخر. عند الحاجة إليه، يُرجى أن تطلب من مالك مؤسستك في \u2068Parallax\u2069 منحك ذلك الدور.",
    },
    tooMany: {
      title: "محاولات كثيرة جدًا",
      body: "يُرجى الانتظار دقيقة ثم إعادة المحاولة. وإذا كنت ترسل شيئًا، فهو لم يصل: يُرجى الرجوع وإرساله مرة أخرى.",
    },
    crossSite: {
      title: "أُرسل هذا النموذج من مكان آخر",
      body: "حفاظًا على سلامتك لم يُقبل، ولم يتغير شيء. يُرجى فتح الصفحة من جديد في هذا المتصفح والإرسال منها.",
    },
    badRequest: {
      title: "تعذّر فهم هذا الطلب",
      body: "في الطلب شيء غير متوقع، ولم يتغير شيء. يُرجى الرجوع وتحميل الصفحة من جديد ثم إعادة المحاولة.",
    },
    unexpected: {
      title: "حدث خطأ من جانبنا",
      body: "لم يُحفظ أي شيء ناقصًا. يُرجى إعادة المحاولة بعد دقيقة. وإذا تكرر الأمر، فيُرجى إبلاغ من يدير \u2068Parallax\u2069 لديكم بالوقت وبهذا الرقم المرجعي: \u2068{{reference}}\u2069.",
    },
    home: "الانتقال إلى صفحتك الأولى",
    signIn: "تسجيل الدخول",
  },
};
