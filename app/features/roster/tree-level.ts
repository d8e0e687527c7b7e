/** One level of a reporting tree, as a page shows it. */
export interface TreeLevel {
  /** From the top to the person whose reports are shown; empty at the top. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly tier: string;
    /** Direct reports. */
    readonly reports: number;
  }[];
  /** How many people of this level are not listed. */
  readonly more: number;
}

interface Person {
  readonly externalId: string;
  readonly name: string;
  readonly tier: string;
  readonly managerExternalId: string | null;
}

/** The level below the person `at` (null, or somebody unknown: the top) of a roster that is not imported yet. */
export function treeLevel({
  people,
  at,
  limit,
  language,
}: {
  people: readonly Person[];
  at: string | null;
  limit: number;
  /** Whose order names stand in, BCP 47. */
  language: string;
}): TreeLevel {
  const byId = new Map(people.map((person) => [person.externalId, person]));
  const reports = Map.groupBy(people, ({ managerExternalId }) => managerExternalId);
  const head = at !== null && byId.has(at) ? at : null;
  const { compare } = new Intl.Collator(language);
  const level = (reports.get(head) ?? []).toSorted((a, b) => compare(a.name, b.name));
  return {
    path: lineTo(byId, head),
    people: level.slice(0, limit).map(({ externalId, name, tier }) => ({
      id: externalId,
      name,
      tier,
      reports: reports.get(externalId)?.length ?? 0,
    })),
    more: Math.max(0, level.length - limit),
  };
}

function lineTo(byId: ReadonlyMap<string, Person>, head: string | null): TreeLevel["path"] {
  const line: { id: string; name: string }[] = [];
  const seen = new Set<string>();
  for (let at = head; at !== null && !seen.has(at); at = byId.get(at)?.managerExternalId ?? null) {
    seen.add(at);
    line.unshift({ id: at, name: byId.get(at)?.name ?? at });
  }
  return line;
}
