/** Signs that no XML 1.0 can hold (2.2): one of them, pasted into a name, and an office program refuses the whole file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same with texts that every kind of file can hold: without such signs, and half a surrogate pair as U+FFFD. */
export function withWritableTexts<Value>(value: Value): Value {
  if (typeof value === "string") return value.replace(NO_XML, "").toWellFormed() as Value;
  if (Array.isArray(value)) return value.map(withWritableTexts) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withWritableTexts(each)])) as Value;
}
