/**
 * An attacker who knows who is in each group, how displays are rounded and which answers exist, and who goes through every
 * sum of answers that fits all that is displayed. Exact for nested groups, as sets of sums and not as bounds.
 */
export interface DisplayedGroup {
  readonly members: readonly string[];
  /** Whether the group's answers may add up to so many units, going by what is displayed of it. */
  readonly fits: (sum: number) => boolean;
}

/** What is left of a group beside the groups inside it, and what its answers may add up to. */
export interface Remainder {
  readonly members: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** `most`: the units of the highest answer; the lowest has 0. */
export function possibleRemainders(groups: readonly DisplayedGroup[], { most }: { most: number }): Remainder[] {
  return nested(groups).flatMap((outermost) => {
    const sums = sumsOf(outermost, most);
    return remaindersOf(outermost, { allowed: sums.allowed, sums, most });
  });
}

interface Nested {
  readonly group: DisplayedGroup;
  readonly inside: readonly Nested[];
  /** Members in none of the groups inside. */
  readonly left: readonly string[];
}

interface Sums {
  readonly allowed: ReadonlySet<number>;
  readonly inside: readonly Sums[];
}

function nested(groups: readonly DisplayedGroup[]): Nested[] {
  const outermost: DisplayedGroup[] = [];
  for (const group of [...groups].sort((a, b) => b.members.length - a.members.length))
    if (!outermost.some((outer) => contains(outer, group))) outermost.push(group);
  return outermost.map((group) => {
    const inner = nested(groups.filter((other) => other !== group && contains(group, other)));
    const taken = new Set(inner.flatMap((each) => each.group.members));
    return { group, inside: inner, left: group.members.filter((member) => !taken.has(member)) };
  });
}

function contains(outer: DisplayedGroup, inner: DisplayedGroup): boolean {
  const members = new Set(outer.members);
  return inner.members.every((member) => members.has(member));
}

function sumsOf({ group, inside, left }: Nested, most: number): Sums {
  const inner = inside.map((each) => sumsOf(each, most));
  const sums = added([range(left.length * most), ...inner.map(({ allowed }) => allowed)]);
  return { allowed: new Set([...sums].filter(group.fits)), inside: inner };
}

function remaindersOf(
  { inside, left }: Nested,
  { allowed, sums, most }: { allowed: ReadonlySet<number>; sums: Sums; most: number },
): Remainder[] {
  const parts = [range(left.length * most), ...sums.inside.map((each) => each.allowed)];
  // A part may be what is left of an allowed whole when the other parts are taken away.
  const possible = parts.map((part, place) => {
    const others = added(parts.filter((_, other) => other !== place));
    return new Set([...part].filter((sum) => [...others].some((other) => allowed.has(sum + other))));
  });
  const own = [...(possible[0] ?? [])];
  const remainder = left.length > 0 ? [{ members: left, least: Math.min(...own), most: Math.max(...own) }] : [];
  return [
    ...remainder,
    ...inside.flatMap((each, place) => {
      const inner = sums.inside[place];
      return inner ? remaindersOf(each, { allowed: possible[place + 1] ?? new Set(), sums: inner, most }) : [];
    }),
  ];
}

function range(last: number): Set<number> {
  return new Set(Array.from({ length: last + 1 }, (_, sum) => sum));
}

function added(sets: readonly ReadonlySet<number>[]): Set<number> {
  return sets.reduce<Set<number>>(
    (sums, set) => {
      const next = new Set<number>();
      for (const sum of sums) for (const part of set) next.add(sum + part);
      return next;
    },
    new Set([0]),
  );
}
