/** Letters that mean the same to whoever looks for a name, beyond accents: one spelling for each. */
const SAME: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
  // Arabic and Persian forms of one letter, the stretching mark, and the digits of both.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ـ: "",
  ...Object.fromEntries([..."٠١٢٣٤٥٦٧٨٩"].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => [digit, String(value)])),
};
const SAME_LETTERS = new RegExp(`[${Object.keys(SAME).join("")}]`, "gu");

/** An entry of the index must stay well below 2,700 bytes. */
const LONGEST_SEARCH = 400;
const MOST_WORDS = 8;

/** A text without case, accents, vowel marks, apostrophes and spellings of one letter: "Łukasz O’Brien" is "lukasz obrien". */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’ʼ`\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(SAME_LETTERS, (letter) => SAME[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

/** What a person is found by. */
export function searchText({
  name,
  externalId,
  email,
}: {
  name: string;
  externalId: string;
  email: string | null;
}): string {
  return folded([name, externalId, email ?? ""].join(" ")).slice(0, LONGEST_SEARCH);
}

/** The parts of what somebody typed, all of which a person has to match. */
export function searchWords(typed: string): string[] {
  return folded(typed.slice(0, 200))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}
