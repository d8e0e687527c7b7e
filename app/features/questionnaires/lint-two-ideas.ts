import { wordsIn } from "./lint-words.ts";

/**
 * Two things that somebody may answer differently: an English "and" or "or" between two verbs. Null where none is found.
 * Without a grammar a word counts as a verb by this list: those that items about work use. Where a word may be a noun as well
 * (plans, results), it counts only before something that a verb acts on. Other languages are not looked at.
 */
export function twoIdeas(text: string, language: string): string[] | null {
  if (!/^en\b/.test(language)) return null;
  const found = wordsIn(text, language);
  for (const [place, word] of found.entries()) {
    if (word !== "and" && word !== "or") continue;
    const [next, at] = nextVerbPlace(found, place + 1);
    const before = found.slice(0, place).some((earlier) => verbs.has(earlier) || participles.has(earlier));
    if (!before || next === undefined) continue;
    if (isVerbHere(next, found[at + 1])) return [word, next];
  }
  return null;
}

/** The word after a conjunction, past words that only stand before verbs: "and also always reviews". */
function nextVerbPlace(found: readonly string[], start: number): [string | undefined, number] {
  let place = start;
  while (/^(then|also|always|often|to|they|i|we|he|she|it|can|will|are|is|be|been|.+ly)$/.test(found[place] ?? ""))
    place++;
  return [found[place], place];
}

function isVerbHere(word: string, following: string | undefined): boolean {
  if (!verbs.has(word) && !participles.has(word)) return false;
  return (
    !alsoNouns.has(word) ||
    /^(a|an|the|my|our|their|your|his|her|its|me|us|them|it|what|how|why|that|with|on|each|every)$/.test(
      following ?? "",
    )
  );
}

const BASES =
  `explain set make give take ask tell show check coach train support help develop listen act answer respond react meet
  plan review follow hold keep track measure reward praise recognise recognize notice agree share discuss decide define describe
  understand know learn adapt deal handle build bring carry change move drop cancel cover repeat send visit sell win close qualify
  prepare provide offer receive use update report raise solve remove focus lead manage motivate encourage trust respect value
  reach improve correct challenge inform communicate clarify prioritise prioritize name see hear say write work do`.split(
    /\s+/,
  );

const IRREGULAR =
  `made gave given took taken told shown met held kept understood known learnt built brought sent sold won led heard
  said wrote written did done saw seen`.split(/\s+/);

const verbs = new Set(BASES.flatMap((base) => [base, thirdPerson(base)]));
const participles = new Set([...BASES.map(pastOf), ...IRREGULAR]);
const alsoNouns = new Set(
  BASES.filter((base) =>
    /^(check|coach|train|support|help|act|answer|plan|review|track|measure|reward|praise|notice|share|deal|change|move|drop|cover|visit|close|offer|use|update|report|raise|focus|lead|trust|respect|value|reach|challenge|name|work|show|set|win|hold|ask)$/.test(
      base,
    ),
  ).flatMap((base) => [base, thirdPerson(base)]),
);

function thirdPerson(base: string): string {
  if (/(s|x|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return /^(plan|drop|stop|set|cancel)$/.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}
