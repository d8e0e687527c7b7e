type Form = "zero" | "one" | "two" | "few" | "many" | "other";
type Counted = Readonly<Record<Form, string>>;

// After "about" and "at least" a counted noun stands in the genitive; one and two are said without a number.
export const minutes: Counted = {
  zero: "{{count}} دقيقة",
  one: "دقيقة واحدة",
  two: "دقيقتين",
  few: "{{count}} دقائق",
  many: "{{count}} دقيقة",
  other: "{{count}} دقيقة",
};

export const answers: Counted = {
  zero: "{{count}} إجابة",
  one: "إجابة واحدة",
  two: "إجابتين",
  few: "{{count}} إجابات",
  many: "{{count}} إجابة",
  other: "{{count}} إجابة",
};

export const comments: Counted = {
  zero: "{{count}} تعليق",
  one: "تعليق واحد",
  two: "تعليقين",
  few: "{{count}} تعليقات",
  many: "{{count}} تعليقًا",
  other: "{{count}} تعليق",
};

export const people: Counted = {
  zero: "{{count}} شخص",
  one: "شخص واحد",
  two: "شخصين",
  few: "{{count}} أشخاص",
  many: "{{count}} شخصًا",
  other: "{{count}} شخص",
};

export const values: Counted = {
  zero: "{{count}} قيمة",
  one: "قيمة واحدة",
  two: "قيمتين",
  few: "{{count}} قيم",
  many: "{{count}} قيمة",
  other: "{{count}} قيمة",
};

export const problems: Counted = {
  zero: "{{count}} مشكلة",
  one: "مشكلة واحدة",
  two: "مشكلتين",
  few: "{{count}} مشكلات",
  many: "{{count}} مشكلة",
  other: "{{count}} مشكلة",
};

export const teams: Counted = {
  zero: "{{count}} فريق",
  one: "فريق واحد",
  two: "فريقين",
  few: "{{count}} فرق",
  many: "{{count}} فريقًا",
  other: "{{count}} فريق",
};

export const groups: Counted = {
  zero: "{{count}} مجموعة",
  one: "مجموعة واحدة",
  two: "مجموعتين",
  few: "{{count}} مجموعات",
  many: "{{count}} مجموعة",
  other: "{{count}} مجموعة",
};

export const times: Counted = {
  zero: "{{count}} مرة",
  one: "مرة واحدة",
  two: "مرتين",
  few: "{{count}} مرات",
  many: "{{count}} مرة",
  other: "{{count}} مرة",
};

export const letters: Counted = {
  zero: "{{count}} رسالة",
  one: "رسالة واحدة",
  two: "رسالتين",
  few: "{{count}} رسائل",
  many: "{{count}} رسالة",
  other: "{{count}} رسالة",
};

export const days: Counted = {
  zero: "{{count}} يوم",
  one: "يوم واحد",
  two: "يومين",
  few: "{{count}} أيام",
  many: "{{count}} يومًا",
  other: "{{count}} يوم",
};

export const programs: Counted = {
  zero: "{{count}} برنامج خطي",
  one: "برنامج خطي واحد",
  two: "برنامجين خطيين",
  few: "{{count}} برامج خطية",
  many: "{{count}} برنامجًا خطيًا",
  other: "{{count}} برنامج خطي",
};

export const repairs: Counted = {
  zero: "{{count}} تصحيح",
  one: "تصحيح واحد",
  two: "تصحيحين",
  few: "{{count}} تصحيحات",
  many: "{{count}} تصحيحًا",
  other: "{{count}} تصحيح",
};

export const changes: Counted = {
  zero: "{{count}} تغيير",
  one: "تغيير واحد",
  two: "تغييرين",
  few: "{{count}} تغييرات",
  many: "{{count}} تغييرًا",
  other: "{{count}} تغيير",
};

export const invitations: Counted = {
  zero: "{{count}} دعوة",
  one: "دعوة واحدة",
  two: "دعوتين",
  few: "{{count}} دعوات",
  many: "{{count}} دعوة",
  other: "{{count}} دعوة",
};

export const parts: Counted = {
  zero: "{{count}} جزء",
  one: "جزء واحد",
  two: "جزأين",
  few: "{{count}} أجزاء",
  many: "{{count}} جزءًا",
  other: "{{count}} جزء",
};

export const notes: Counted = {
  zero: "{{count}} ملاحظة",
  one: "ملاحظة واحدة",
  two: "ملاحظتين",
  few: "{{count}} ملاحظات",
  many: "{{count}} ملاحظة",
  other: "{{count}} ملاحظة",
};

export const languages: Counted = {
  zero: "{{count}} لغة",
  one: "لغة واحدة",
  two: "لغتين",
  few: "{{count}} لغات",
  many: "{{count}} لغة",
  other: "{{count}} لغة",
};

export const texts: Counted = {
  zero: "{{count}} نص",
  one: "نص واحد",
  two: "نصين",
  few: "{{count}} نصوص",
  many: "{{count}} نصًا",
  other: "{{count}} نص",
};

export const matters: Counted = {
  zero: "{{count}} أمر",
  one: "أمر واحد",
  two: "أمرين",
  few: "{{count}} أمور",
  many: "{{count}} أمرًا",
  other: "{{count}} أمر",
};

export const points: Counted = {
  zero: "{{count}} نقطة",
  one: "نقطة واحدة",
  two: "نقطتين",
  few: "{{count}} نقاط",
  many: "{{count}} نقطة",
  other: "{{count}} نقطة",
};

/** The noun where it is the subject of its sentence: only the dual is written differently there. */
export function asSubject(noun: Counted): Counted {
  return { ...noun, two: noun.two.replace(/أين(?= |$)/g, "آن").replace(/ين(?= |$)/g, "ان") };
}

/** A sentence in the six plural forms of Arabic, under the keys that i18next looks for: `left_few` for three minutes. */
export function counted<Key extends string>(key: Key, noun: Counted, sentence: (counted: string) => string) {
  const forms = Object.entries(noun).map(([form, words]) => [`${key}_${form}`, sentence(words)]);
  return Object.fromEntries(forms) as { readonly [Each in Form as `${Key}_${Each}`]: string };
}
