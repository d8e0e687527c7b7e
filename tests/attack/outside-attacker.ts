import loadHighs from "highs";
import type { OutsidePerson } from "./outside-organizations.ts";

/**
 * An attacker who has a `release.json`, knows everybody and who answered what item, and nothing of how releases are made. Reads
 * the document as plain JSON; takes no code from the product.
 */
export interface FoundRelease {
  readonly method: { readonly k: number; readonly modes: Readonly<Record<string, string>> };
  readonly tiers: readonly { readonly id: string; readonly invited: number }[];
  readonly groups: readonly FoundGroup[];
  readonly cells: readonly FoundCell[];
}

export interface FoundGroup {
  readonly id: string;
  readonly tier: string;
  readonly selector: { readonly head: string | null; readonly attribute?: string; readonly value?: string };
  readonly invited: number;
  readonly answered: number;
}

interface FoundCell {
  readonly group: string;
  readonly item: string;
  readonly n: number;
  readonly display: {
    readonly kind: string;
    readonly low: number;
    readonly high: number;
    readonly value: number | null;
  };
  readonly distribution: readonly number[] | null;
}

/** Totals that the attacker can add and subtract: of one kind of count, each group as the people in it. */
export interface FoundFamily {
  readonly what: string;
  readonly groups: readonly { readonly id: string; readonly members: readonly string[] }[];
}

const highs = await loadHighs();

/** Everyone whom a group is about. */
export function membersOf(
  people: readonly OutsidePerson[],
  { tier, selector }: Omit<FoundGroup, "id" | "invited" | "answered">,
) {
  const { head, attribute, value } = selector;
  return people.filter(
    (person) =>
      person.tier === tier &&
      (head === null || person.above.includes(head)) &&
      (attribute === undefined || person.attributes[attribute] === value),
  );
}

/** Every family of totals in a release: the invited, those who answered, and by item those who answered it. */
export function foundFamilies(release: FoundRelease, people: readonly OutsidePerson[]): FoundFamily[] {
  const families: FoundFamily[] = [];
  for (const { id: tier } of release.tiers) {
    if (states(release, tier)) continue;
    const groups = release.groups.filter((group) => group.tier === tier);
    const answered = (person: OutsidePerson) => Object.keys(person.said).length > 0;
    const family = (what: string, shown: readonly FoundGroup[], counts: (person: OutsidePerson) => boolean) =>
      families.push({
        what: `${tier}: ${what}`,
        groups: shown.map((group) => ({
          id: group.id,
          members: membersOf(people, group)
            .filter(counts)
            .map(({ id }) => id),
        })),
      });
    family("invited", groups, () => true);
    family("answered", groups, answered);
    for (const item of new Set(release.cells.map((cell) => cell.item))) {
      if (item.startsWith("theme:")) continue;
      const shown = new Set(release.cells.flatMap((cell) => (cell.item === item ? cell.group : [])));
      family(
        item,
        groups.filter(({ id }) => shown.has(id)),
        ({ said }) => item in said,
      );
    }
  }
  return families.filter(({ groups }) => groups.length > 0);
}

/** A top level below k that says what it expects: promised to be shown, so nothing to find. */
function states({ method, tiers }: FoundRelease, tier: string): boolean {
  return tiers[0]?.id === tier && method.modes[tier] === "attributed" && (tiers[0]?.invited ?? 0) < method.k;
}

interface MembershipClass {
  readonly groups: readonly number[];
  readonly size: number;
}

function classesOf(groups: readonly { readonly members: readonly string[] }[]): MembershipClass[] {
  const membership = new Map<string, number[]>();
  groups.forEach(({ members }, group) => {
    for (const member of members) membership.set(member, [...(membership.get(member) ?? []), group]);
  });
  return [...Map.groupBy(membership.values(), (of) => of.join()).values()].map((alike) => ({
    groups: alike[0] ?? [],
    size: alike.length,
  }));
}

/**
 * The fewest people that a weighted sum of the groups rests on, as far as linear programs tell (theorem T4): per class of fewer
 * than k, the smallest sum of people times weight with that class at weight 1 and nobody above. Never more than the truth;
 * the truth itself for up to two axes. `exact` is what the sums that were found rest on: never less than the truth.
 */
export function supportByPrograms({ groups }: FoundFamily, k: number): { bound: number; exact: number } {
  const classes = classesOf(groups);
  let bound = k;
  let exact = k;
  classes.forEach(({ size }, aim) => {
    if (size >= k) return;
    const people = classes.map((each, at) => `${each.size} t${at}`).join(" + ");
    const rows = classes.flatMap(({ groups: of }, at) => {
      const sum = of.map((group) => `+ y${group}`).join(" ");
      return [
        ` a${at}: ${sum} - t${at} <= 0`,
        ` b${at}: ${sum} + t${at} >= 0`,
        ...(at === aim ? [` e: ${sum} = 1`] : []),
      ];
    });
    const free = groups.map((_, group) => ` y${group} free`);
    const bounds = classes.map((_, at) => ` 0 <= t${at} <= 1`);
    const solved = highs.solve(
      ["Minimize", ` o: ${people}`, "Subject To", ...rows, "Bounds", ...free, ...bounds, "End"].join("\n"),
    );
    if (solved.Status !== "Optimal") return;
    bound = Math.min(bound, solved.ObjectiveValue);
    const weight = (group: number) => solved.Columns[`y${group}`]?.Primal ?? 0;
    const rests = classes.filter(
      ({ groups: of }) => Math.abs(of.reduce((sum, group) => sum + weight(group), 0)) > 1e-6,
    );
    exact = Math.min(
      exact,
      rests.reduce((sum, each) => sum + each.size, 0),
    );
  });
  return { bound, exact };
}

/** What the attacker learns of those who answered an item: how many must have given, or not given, a favourable answer. */
export interface Pinned {
  readonly favourable: number;
  readonly unfavourable: number;
}

/**
 * Solves for how many in each class gave a favourable answer, given everything displayed of an agreement item in a tier: bands
 * and rounded shares as intervals of whole counts, category shares too. Whole numbers throughout.
 */
export function pinnedByPrograms(
  release: FoundRelease,
  { people, tier, item }: { people: readonly OutsidePerson[]; tier: string; item: string },
): Pinned {
  const shown = release.cells.flatMap((cell) => {
    const group = release.groups.find(({ id }) => id === cell.group);
    return group?.tier === tier && cell.item === item ? [{ cell, group }] : [];
  });
  if (shown.length === 0 || states(release, tier)) return { favourable: 0, unfavourable: 0 };
  const classes = classesOf(
    shown.map(({ group }) => ({
      members: membersOf(people, group)
        .filter(({ said }) => item in said)
        .map(({ id }) => id),
    })),
  );
  const rows = shown.flatMap(({ cell }, group) => {
    const counts = countsFor(cell);
    const sum = classes.flatMap(({ groups }, at) => (groups.includes(group) ? [`+ x${at}`] : [])).join(" ");
    return [` l${group}: ${sum} >= ${counts[0]}`, ` h${group}: ${sum} <= ${counts.at(-1)}`];
  });
  const tail = ["Subject To", ...rows, "Bounds", ...classes.map(({ size }, at) => ` 0 <= x${at} <= ${size}`)];
  const whole = ["General", ` ${classes.map((_, at) => `x${at}`).join(" ")}`, "End"];
  const extreme = (sense: "Minimize" | "Maximize", at: number) => {
    const solved = highs.solve([sense, ` o: x${at}`, ...tail, ...whole].join("\n"));
    if (solved.Status !== "Optimal") throw new Error(`${item} in ${tier} is shown as nobody can have answered it`);
    return Math.round(solved.ObjectiveValue);
  };
  return classes.reduce<Pinned>(
    (found, { size }, at) => ({
      favourable: found.favourable + (extreme("Minimize", at) >= size ? size : 0),
      unfavourable: found.unfavourable + (extreme("Maximize", at) === 0 ? size : 0),
    }),
    { favourable: 0, unfavourable: 0 },
  );
}

/** Every number of favourable answers of n that is displayed so, by the rules that the documentation prints. */
function countsFor({ n, display, distribution }: FoundCell): number[] {
  return Array.from({ length: n + 1 }, (_, count) => count).filter((count) => {
    const share = (100 * count) / n;
    return isShownSo(share, n, display) && (distribution === null || fitsShares(count, n, distribution));
  });
}

function isShownSo(share: number, n: number, { low, high, value }: FoundCell["display"]): boolean {
  if (n >= 20) {
    const step = n < 50 ? 10 : n < 200 ? 5 : 1;
    const shown = share <= step / 2 ? 0 : share >= 100 - step / 2 ? 100 : Math.round(share / step) * step;
    return shown === value;
  }
  // Ends belong to the outer bands: [0,20] (20,40] (40,60) [60,80) [80,100].
  const from = low === 0 ? share >= 0 : low < 50 ? share > low : share >= low;
  const to = high === 100 ? share <= 100 : high <= 40 ? share <= high : share < high;
  return from && to;
}

function fitsShares(count: number, n: number, shares: readonly number[]): boolean {
  const possible = shares.map((share) =>
    Array.from({ length: n + 1 }, (_, each) => each).filter((each) => Math.round((20 * each) / n) * 5 === share),
  );
  const ends = (from: number, to: number, at: 0 | -1) =>
    possible.slice(from, to).reduce((sum, each) => sum + (each.at(at) ?? 0), 0);
  return count >= Math.max(ends(3, 5, 0), n - ends(0, 3, -1)) && count <= Math.min(ends(3, 5, -1), n - ends(0, 3, 0));
}
