import { type Difference, type DifferenceKind, type DifferenceLine, differenceKinds } from "./roster-difference.ts";
import { folded, searchWords } from "./search-text.ts";

/** Lines of one page of a list. */
export const LINES_OF_PAGE = 50;

/** Which list is looked through, and where. `page` counts from 1. */
export interface Shown {
  readonly kind: DifferenceKind;
  readonly search: string;
  readonly page: number;
}

/** A difference as a page shows it: the counts, and of each list its beginning, or the page that is looked at. */
export interface DifferencePage {
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  readonly kept: number;
  readonly lists: readonly DifferenceList[];
}

export interface DifferenceList {
  readonly kind: DifferenceKind;
  readonly lines: readonly DifferenceLine[];
  readonly search: string;
  /** How many lines the search found. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/** Cuts a difference to what one page shows. Empty lists are left out. */
export function differencePage(difference: Difference, shown: Shown | null): DifferencePage {
  const counts = Object.fromEntries(differenceKinds.map((kind) => [kind, difference[kind].length]));
  return {
    counts: counts as DifferencePage["counts"],
    kept: difference.kept,
    lists: differenceKinds
      .filter((kind) => difference[kind].length > 0)
      .map((kind) => listOf(kind, difference[kind], shown?.kind === kind ? shown : { kind, search: "", page: 1 })),
  };
}

function listOf(kind: DifferenceKind, all: readonly DifferenceLine[], { search, page }: Shown): DifferenceList {
  const words = searchWords(search);
  const found = words.length === 0 ? all : all.filter((line) => matches(line, words));
  const pages = Math.max(1, Math.ceil(found.length / LINES_OF_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const lines = found.slice((at - 1) * LINES_OF_PAGE, at * LINES_OF_PAGE);
  return { kind, lines, search, found: found.length, page: at, pages };
}

function matches({ externalId, name, changes }: DifferenceLine, words: readonly string[]): boolean {
  const text = folded([name, externalId, ...changes.flatMap(({ from, to }) => [from ?? "", to ?? ""])].join(" "));
  return words.every((word) => text.includes(word));
}
