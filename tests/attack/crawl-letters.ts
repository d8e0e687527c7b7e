import PostalMime from "postal-mime";
import { allOf, type Element, readMarkup, textOf } from "./crawl-markup.ts";

/** A letter as whoever gets it can read it. */
export interface ReadLetter {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The blocks of its other form, and what mail readers show of it in their lists. */
  readonly blocks: readonly string[];
  /** Every address in it, of its links, headers and pictures. */
  readonly addresses: readonly string[];
}

/** Texts of one language as the catalogue has them: `letter.nudge.subject_one`. */
export type Catalogue = Readonly<Record<string, string>>;

/** Which texts each kind of letter is made of; its subject says which it is. */
const KINDS: Readonly<Record<string, { readonly subject: RegExp; readonly made: RegExp }>> = {
  "sign-in": { subject: /^emails:signIn\.subject/, made: /^emails:signIn\./ },
  test: { subject: /^emails:test\.subject/, made: /^emails:(test|invitation|promises)\./ },
  invitation: { subject: /^emails:invitation\.subject/, made: /^emails:(invitation|promises)\./ },
  link: { subject: /^emails:link\.subject/, made: /^emails:(link|invitation|promises)\./ },
  reminder: { subject: /^emails:reminder\.subject/, made: /^emails:(reminder|invitation|promises)\./ },
  cancellation: { subject: /^emails:cancellation\.subject/, made: /^emails:(cancellation|invitation)\./ },
  sender: { subject: /^delivery:sender\.testSubject/, made: /^delivery:sender\.test/ },
  nudge: { subject: /^rhythm:letter\.nudge\.subject/, made: /^rhythm:letter\./ },
  proposal: { subject: /^rhythm:letter\.proposal\.subject/, made: /^rhythm:letter\./ },
  plan: { subject: /^rhythm:letter\.plan\.subject/, made: /^(rhythm:letter|coaching:list|coaching:report)\./ },
  carry: { subject: /^coaching:carried\.askedTitle/, made: /^(rhythm:letter|coaching:carried|coaching:action)\./ },
  share: { subject: /^exports:letter\.subject/, made: /^exports:letter\./ },
};

/** Values that are numbers or times of the letter's own matter: how many things, minutes or answers, until when, and a code to type. */
const NUMBERS: Readonly<Record<string, string>> = {
  count: "\\d{1,2}",
  weeks: "\\d{1,2}",
  closes: "[^%]+?",
  first: "[^%]+?",
  due: "[^%]+?",
  code: "[A-Z0-9 -]+?",
};

export interface LetterSetting {
  readonly catalogue: Catalogue;
  /** Names of things with digits in them, that their reader knows anyhow: of diagnostics and organisations, and their own titles. */
  readonly words: readonly string[];
  readonly site: string;
}

/** Reads a letter as it was sent. Throws for one whose subject is none of the product's. */
export async function readLetter(file: Buffer, setting: LetterSetting): Promise<ReadLetter> {
  const { to, subject = "", text = "", html = "", headers } = await PostalMime.parse(file);
  const found = Object.entries(KINDS).find(([, kind]) =>
    patterns(setting, kind.subject).some((pattern) => pattern.test(plain(subject))),
  );
  const kind = found?.[0];
  if (kind === undefined) throw new Error(`No letter has the subject “${subject}”`);
  const page = readMarkup(html.replace(/<!doctype[^>]*>/i, ""));
  const linked = ["a", "img", "link"]
    .flatMap((tag) => allOf(page, tag))
    .flatMap(({ attributes: { href, src } }) => href ?? src ?? []);
  const inHeaders = headers.flatMap(({ value }) => value.match(ADDRESS) ?? []);
  return {
    kind,
    to: to?.[0]?.address ?? "",
    subject,
    text,
    blocks: innermost(page),
    addresses: [...new Set([...linked, ...(text.match(ADDRESS) ?? []), ...inHeaders])],
  };
}

const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/** Lines of a letter that have a digit in them, and are none of the sentences that such a letter is made of; and links that leave the site. */
export function strayInLetter(
  { kind, subject, text, blocks, addresses }: ReadLetter,
  setting: LetterSetting,
): string[] {
  const sentences = patterns(setting, KINDS[kind]?.made ?? /^$/);
  const lines = [subject, ...text.split("\n"), ...blocks];
  const strayLines = lines.filter((line) => {
    const words = plain(line.replace(ADDRESS, LINK));
    return /[\d%]/.test(words) && !sentences.some((pattern) => pattern.test(words));
  });
  const strayLinks = addresses.filter((address) => !address.startsWith(`${setting.site}/`) && address !== setting.site);
  return [...new Set([...strayLines, ...strayLinks])];
}

/** The people of `names` that a letter names, in any of its forms. */
export function namedIn({ subject, text, blocks }: ReadLetter, names: Iterable<string>): string[] {
  const words = [subject, text, ...blocks].join("\n");
  return [...names].filter((name) => words.includes(name));
}

const LINK = "(link)";

/** Without the sign of a list, and those that keep a name in one direction among words of the other. */
function plain(words: string): string {
  return words
    .replace(/^[•-] /, "")
    .replace(/[\u2066-\u2069\u200b-\u200f\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const made = new WeakMap<LetterSetting, Map<string, RegExp[]>>();

/** What the texts of these keys can read like, with the values that they may have. */
function patterns(setting: LetterSetting, keys: RegExp): RegExp[] {
  const known = made.get(setting) ?? new Map<string, RegExp[]>();
  made.set(setting, known);
  const ready = known.get(keys.source) ?? patternsOf(setting, keys);
  known.set(keys.source, ready);
  return ready;
}

function patternsOf({ catalogue, words }: LetterSetting, keys: RegExp): RegExp[] {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const word = `(?:[^\\d%]|${[LINK, ...words].map(literal).join("|")})*?`;
  return Object.entries(catalogue).flatMap(([key, text]) => {
    if (!keys.test(key)) return [];
    const parts = plain(text).split(/\{\{(\w+)\}\}/);
    const pattern = parts.map((part, place) => (place % 2 === 0 ? literal(part) : (NUMBERS[part] ?? word))).join("");
    return [new RegExp(`^${pattern}$`, "u")];
  });
}

const BLOCKS = ["p", "li", "td", "h1", "h2", "a", "div"];

/** The words of every block that has no other inside. */
function innermost(page: Element): string[] {
  return allOf(page, ...BLOCKS).flatMap((block) =>
    allOf(block, ...BLOCKS.filter((tag) => tag !== "a")).length > 0 ? own(block) : [textOf(block)],
  );
}

/** Words that stand beside blocks rather than in one. */
function own({ inside }: Element): string[] {
  return inside.flatMap((each) => (typeof each === "string" && each.trim() !== "" ? [each.trim()] : []));
}
