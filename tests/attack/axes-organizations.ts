import type { Axis } from "#app/features/confidentiality/axes.ts";
import { randomFrom, wholeBetween } from "#tests/factories/random.ts";

/** An organisation as its axes see it: a reporting line, tenure bands and roles, both for everyone and by region. */
export interface GeneratedAxes {
  readonly axes: readonly Axis[];
  /** Respondents by class. */
  readonly counts: Float64Array;
}

export interface AxesShape {
  readonly people: number;
  readonly seed: number;
  readonly regions: number;
  readonly bands?: number;
  readonly roles?: number;
}

/**
 * Teams of 5 to 13 in areas of eight teams, areas in regions, about 110 managers to 1,000 people. Tenure and role are
 * independent of the team, skewed, and published for everyone and by region.
 */
export function generateAxes({ people, seed, regions, bands = 5, roles = 4 }: AxesShape): GeneratedAxes {
  const random = randomFrom(seed);
  const skewed = (values: number) => Math.floor(values * random() ** 1.5);
  const hierarchy = { ids: ["everyone"], parents: [-1] };
  const add = (parent: number) => {
    hierarchy.parents.push(parent);
    return hierarchy.ids.push(`head ${String(hierarchy.ids.length).padStart(6, "0")}`) - 1;
  };
  const heads = Array.from({ length: regions }, () => add(0));
  const classes = new Map<string, { team: number; band: number; role: number; region: number; count: number }>();
  let area = 0;
  let region = 0;
  for (let placed = 0, team = 0; placed < people; team++) {
    region = Math.floor((placed * regions) / people);
    if (team % 8 === 0) area = add(heads[region] ?? 0);
    const place = add(area);
    for (let size = wholeBetween(random, [5, 13]); size > 0 && placed < people; size--, placed++) {
      const [band, role] = [skewed(bands), skewed(roles)];
      const key = [place, band, role].join();
      const found = classes.get(key);
      if (found) found.count++;
      else classes.set(key, { team: place, band, role, region, count: 1 });
    }
  }
  const listed = [...classes.values()];
  const attribute = (name: string, values: number, of: (each: (typeof listed)[number]) => number): Axis => ({
    name,
    ids: Array.from({ length: values * (regions + 1) }, (_, place) =>
      place < values ? `${name} ${place}` : `${name} ${place % values} of region ${Math.floor(place / values)}`,
    ),
    parents: Int32Array.from({ length: values * (regions + 1) }, (_, place) => (place < values ? -1 : place % values)),
    groupOf: Int32Array.from(listed, (each) => of(each) + values * (1 + each.region)),
  });
  return {
    axes: [
      {
        name: "hierarchy",
        ids: hierarchy.ids,
        parents: Int32Array.from(hierarchy.parents),
        groupOf: Int32Array.from(listed, ({ team }) => team),
      },
      attribute("tenure", bands, ({ band }) => band),
      attribute("role", roles, ({ role }) => role),
    ],
    counts: Float64Array.from(listed, ({ count }) => count),
  };
}
