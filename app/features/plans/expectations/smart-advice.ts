import { primaryLanguage } from "../../questionnaires/languages.ts";
import { twoIdeas } from "../../questionnaires/lint-two-ideas.ts";
import { wordsIn } from "../../questionnaires/lint-words.ts";
import { type ExpectationContent, type SmartPart, smartParts } from "./expectation-schema.ts";
import { type SmartLexicon, smartLexicons } from "./smart-lexicon.ts";

/** What can be advised on. What to do about it is in the catalogue `expectations:advice.<code>`. */
export const smartCodes = ["empty", "vagueVerb", "noNumber", "noDate", "moreThanOne"] as const;
export type SmartCode = (typeof smartCodes)[number];

/** Advice on one part of an expectation. It never stands in the way of anything. */
export interface SmartAdvice {
  readonly part: SmartPart;
  readonly code: SmartCode;
  /** The words it is about; empty where it is about what is missing. */
  readonly words: readonly string[];
}

type Read = Pick<ExpectationContent, SmartPart | "dueOn" | "activity">;

/**
 * What would make an expectation easier to agree on, part by part: a part that is empty, a verb that leaves open what is different
 * afterwards, a measure without a number, no date, and more than one thing at once. Which words are vague is known of some
 * languages only; what needs no words is advised on in every language.
 */
export function smartAdvice(content: Read, language: string): SmartAdvice[] {
  const lexicon = smartLexicons[primaryLanguage(language)] ?? null;
  const texts = Object.fromEntries(smartParts.map((part) => [part, content[part].trim()])) as Record<SmartPart, string>;
  return smartParts.flatMap((part): SmartAdvice[] => {
    const text = texts[part];
    if (part === "timely" && content.dueOn === null && !namesDate(text, { language, lexicon }))
      return [{ part, code: "noDate", words: [] }];
    if (text === "") return part === "timely" ? [] : [{ part, code: "empty", words: [] }];
    const found: SmartAdvice[] = [];
    if (part === "specific") {
      const vague = vagueVerbs(text, language, lexicon);
      if (vague.length > 0) found.push({ part, code: "vagueVerb", words: vague });
      const several = moreThanOne(text, language);
      if (several) found.push({ part, code: "moreThanOne", words: several });
    }
    if (part === "measurable" && content.activity === null && !namesNumber(text, language, lexicon))
      found.push({ part, code: "noNumber", words: [] });
    return found;
  });
}

/** The vague verbs in a text, as the list has them, in the order of the list. */
function vagueVerbs(text: string, language: string, lexicon: SmartLexicon | null): string[] {
  const said = padded(text, language);
  const found = (lexicon?.vague ?? []).filter((verb) => forms(verb).some((form) => said.includes(` ${form} `)));
  // "try to" says all that "try" says.
  return found.filter((verb) => !found.some((other) => other !== verb && other.startsWith(`${verb} `)));
}

/** A verb with its usual endings, on its first word: improve, improves, improving. */
function forms(verb: string): string[] {
  const [first = "", ...rest] = verb.split(" ");
  const stem = first.endsWith("e") ? first.slice(0, -1) : first;
  const firsts = [first, `${first}s`, `${stem}ing`, first.endsWith("y") ? `${first.slice(0, -1)}ies` : first];
  return [...new Set(firsts)].map((each) => [each, ...rest].join(" "));
}

/** What joins several things: a conjunction and the verb after it, or the signs and lines that part them. */
function moreThanOne(text: string, language: string): string[] | null {
  const ideas = twoIdeas(text, language);
  if (ideas) return ideas;
  if (/[;；؛]/u.test(text)) return [";"];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 ? [] : null;
}

function namesNumber(text: string, language: string, lexicon: SmartLexicon | null): boolean {
  if (/[\p{Nd}\p{Nl}\p{No}〇一二三四五六七八九十百千]/u.test(text)) return true;
  const said = padded(text, language);
  return (lexicon?.numbers ?? []).some((word) => said.includes(` ${word} `));
}

/** A date in digits, a month or weekday of the language, a quarter, or words for a time. */
function namesDate(text: string, { language, lexicon }: { language: string; lexicon: SmartLexicon | null }): boolean {
  if (text === "") return false;
  if (/\p{Nd}{1,4}\s*[-./年月日]\s*\p{Nd}{0,2}|\p{Nd}{4}|\bQ[1-4]\b|\bH[12]\b/iu.test(text)) return true;
  const said = padded(text, language);
  const words = [...calendarWords(language), ...(lexicon?.dates ?? [])];
  return words.some((word) => said.includes(` ${word} `));
}

/** The names of months and weekdays, from the language data that every browser and server has. */
function calendarWords(language: string): string[] {
  const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, place) => month.format(Date.UTC(2024, place, 1)));
  const weekdays = Array.from({ length: 7 }, (_, place) => weekday.format(Date.UTC(2024, 0, 1 + place)));
  return [...months, ...weekdays].map((name) => wordsIn(name, language).join(" "));
}

/** The words of a text with one space around each. */
function padded(text: string, language: string): string {
  return ` ${wordsIn(text, language).join(" ")} `;
}
