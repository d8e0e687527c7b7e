import type { Display, ReleaseDocument } from "#app/features/confidentiality/release-schema.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";

/** A gap as a test wants it: what both levels say (a pair is a band), how far they are apart, and how sure that is. */
export interface MadeGap {
  readonly item: string;
  readonly says: Readonly<Record<string, number | readonly [number, number]>>;
  readonly difference: number;
  readonly interval: readonly [number, number] | null;
  readonly adjustedP?: number | null;
  /** Null or left out: everyone. */
  readonly unit?: string | null;
  /** Answers on each side. */
  readonly n?: number;
}

/** Levels from the top down, with names of their own where the built-in questionnaire has none. */
export function tiersOf(ids: readonly string[]): Questionnaire["tiers"] {
  return ids.map(
    (id) => strategyToField.tiers.find((tier) => tier.id === id) ?? { id, name: { en: id }, plural: { en: `${id}s` } },
  );
}

/**
 * A release that says what a test wants it to say, with the questionnaire that it is of: for views, which only read. It is neither
 * proved nor hashed, and a test has to mark it as released.
 */
export function madeRelease({
  tiers = strategyToField.tiers,
  gaps,
  breaks = {},
  only = [],
  change = (release) => release,
}: {
  tiers?: Questionnaire["tiers"];
  gaps: readonly MadeGap[];
  /** By item, the step that carries most of the gap. */
  breaks?: Readonly<Record<string, readonly [string, string]>>;
  /** Levels of which one item is shown though there is no gap. */
  only?: readonly string[];
  change?: (release: ReleaseDocument) => ReleaseDocument;
}): { document: ReleaseDocument; questionnaire: Questionnaire } {
  const ids = tiers.map(({ id }) => id);
  const sides = gaps.map(({ item, says, unit = null, n = 300 }) => {
    const [upper = "", lower = ""] = ids.filter((id) => id in says);
    return { item, says, unit, n, upper, lower };
  });
  const shown = [
    ...sides.flatMap(({ item, says, unit, n, upper, lower }) =>
      [upper, lower].map((tier) => ({ tier, unit, item, n, said: says[tier] ?? 0 })),
    ),
    ...only.map((tier) => ({ tier, unit: null, item: "expectations-set", n: 300, said: 50 })),
  ];
  const cells = new Map(shown.map((each) => [`${idOf(each)} ${each.item}`, each]));
  const groups = new Map(shown.map((each) => [idOf(each), each]));
  const { items, ...rest } = strategyToField;
  return {
    questionnaire: { ...rest, tiers, items },
    document: change({
      ...empty,
      method: { ...empty.method, modes: Object.fromEntries(ids.map((id) => [id, "confidential"])) },
      tiers: ids.map((id) => ({ id, mode: "confidential", invited: 400, answered: 300 })),
      groups: [...groups.values()].map(({ tier, unit, n }) => ({
        id: idOf({ tier, unit }),
        tier,
        axis: "hierarchy",
        selector: { head: unit },
        invited: n + 100,
        answered: n,
      })),
      cells: [...cells.values()].map((each) => ({
        group: idOf(each),
        item: each.item,
        n: each.n,
        display: displayOf(each.said),
        distribution: null,
      })),
      gaps: gaps.map(({ item, difference, interval, adjustedP = null }, place) => {
        const { upper = "", lower = "", unit = null } = sides[place] ?? {};
        return {
          item,
          upper: { tier: upper, group: idOf({ tier: upper, unit }) },
          lower: { tier: lower, group: idOf({ tier: lower, unit }) },
          difference,
          low: interval?.[0] ?? null,
          high: interval?.[1] ?? null,
          noInterval: interval ? null : "fewClusters",
          adjustedP,
          method: "cluster-robust t",
        };
      }),
      cascade: Object.entries(breaks).map(([item, [upper, lower]]) => ({
        item,
        steps: [],
        breaksAt: { upper, lower },
      })),
    }),
  };
}

function idOf({ tier, unit }: { tier: string; unit: string | null }): string {
  return `${tier}/hierarchy/${unit ?? "*"}`;
}

function displayOf(said: number | readonly [number, number]): Display {
  if (typeof said !== "number") return { kind: "band", low: said[0], high: said[1], value: null };
  return { kind: "percent", low: Math.max(0, said - 0.5), high: Math.min(100, said + 0.5), value: said };
}

const empty: ReleaseDocument = {
  schema: "parallax.release/1",
  method: { version: "1.2", k: 5, commentThreshold: 10, axes: [], modes: {} },
  tiers: [],
  items: [],
  groups: [],
  cells: [],
  gaps: [],
  dyads: [],
  cascade: [],
  priorities: { item: null, stated: null, byGroup: [], withheld: null },
  predictions: [],
  comments: [],
  standings: [],
  quality: { items: [] },
  audit: {
    proofs: [],
    eligibleGroups: 0,
    publishedGroups: 0,
    teams: [],
    inferableAnswers: 0,
    totalAnswers: 0,
    inference: [],
    coarsened: [],
    fileHash: null,
  },
  hash: "",
};
