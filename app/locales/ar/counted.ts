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

/** A sentence in the six plural forms of Arabic, under the keys that i18next looks for: `left_few` for three minutes. */
export function counted<Key extends string>(key: Key, noun: Counted, sentence: (counted: string) => string) {
  const forms = Object.entries(noun).map(([form, words]) => [`${key}_${form}`, sentence(words)]);
  return Object.fromEntries(forms) as { readonly [Each in Form as `${Key}_${Each}`]: string };
}
