import { expect, test } from "vitest";
import families from "#tests/reference/galton-families.json";
import { deviation, recordsOf, type Soldier, soldiers, soldiersByCompany } from "#tests/reference/records.ts";
import { sleepFirst, sleepSecond } from "#tests/reference/small-data.json";
import statistics from "#tests/reference/statistics.json";
import { clusterBootstrap, everyResample, ratioOfTotals } from "./cluster-bootstrap.ts";
import type { ClusteredAnswers } from "./clustered.ts";
import { influenceContrast, type Side, smallSampleContrast } from "./contrast.ts";
import { dyadGaps, meanDifference, oneDyadGap } from "./dyad-gap.ts";
import { cohensH, hedgesCorrection, pairedDifference, standardisedDifference } from "./effect-sizes.ts";
import { adjustedP } from "./false-discovery.ts";
import { average, standardDeviation, sum, variance } from "./moments.ts";
import { newcombe, wilson } from "./proportions.ts";
import { varianceComponents } from "./within-teams.ts";

/** What this code makes of each record of section 1 but those on shrinkage, with the record's own names. */
const computed: Record<string, () => unknown> = {
  ...Object.fromEntries(statistics.wilson.map(({ id, inputs }) => [id, () => wilsonOf(inputs)])),
  ...Object.fromEntries(statistics.newcombe.map(({ id, inputs }) => [id, () => newcombeOf(inputs)])),
  ...Object.fromEntries(statistics.cohensH.map(({ id, inputs }) => [id, () => cohensH(inputs.p1, inputs.p2)])),
  ...Object.fromEntries(
    [statistics.benjaminiHochberg, ...statistics.falseDiscovery].map(({ id, inputs }) => [
      id,
      () => adjusted(inputs.p),
    ]),
  ),
  pctfav_wilson_lq_LEAD01: () => {
    const counts = { x: sum(soldiers.map(favourable)), n: soldiers.length };
    return { ...counts, p: counts.x / counts.n, ...wilsonOf(counts) };
  },
  newcombe_lq_LEAD01_c10_c16: () => {
    const [a, b] = [company(10).map(favourable), company(16).map(favourable)];
    const counts = { x1: sum(a), n1: a.length, x2: sum(b), n2: b.length };
    return { ...counts, ...newcombeOf(counts) };
  },
  cohens_d_lq_LEADmean_c10_c16: () => company10Against16().value?.d,
  hedges_g_lq_LEADmean_c10_c16: () => company10Against16().value?.g,
  hedges_J_df: () => Object.fromEntries([4, 9, 20, 60].map((df) => [`df${df}`, hedgesCorrection(df).value])),
  dyad_gap_galton_all: () => {
    const gaps = dyadGaps(dyads, { fewest: 1, reach: 100 }).value;
    return { n: gaps?.dyads, ...meanAndT(gaps?.byDyad) };
  },
  dyad_dz_galton: () => {
    const { value } = pairedDifference(familyGaps);
    return { dz: value?.dz, sd_diff: standardDeviation(familyGaps), es: value?.dz, gz: value?.gz };
  },
  dyad_single_galton: () => {
    const family = families.find((each) => each.family === "005");
    const team = family?.sons ?? [];
    const manager = family?.father ?? 0;
    const pooled = varianceComponents([team]).value;
    const gap = oneDyadGap({ manager, team }, { fewest: 1, reach: 100, pooled }).value;
    return {
      family: family?.family,
      father: manager,
      n: team.length,
      mean_team: average(team),
      gap: gap?.gap,
      gap_lower: gap?.low,
      gap_upper: gap?.high,
    };
  },
  paired_t_sleep: () => meanAndT(meanDifference(sleepSecond.map((slept, at) => slept - (sleepFirst[at] ?? 0))).value),
  cluster_mean_lq_F1: () => {
    const side = { answers: clustered(soldiers, favourable), weight: 1 };
    const { n, p } = { n: soldiers.length, p: average(side.answers.values) };
    const errors = robustErrors([side]);
    return {
      ...{ n, p, G: soldiersByCompany.size },
      ...{ ...errors, se_iid: Math.sqrt(((p ?? 0) * (1 - (p ?? 0))) / n) },
      se_CR1p_G_over_Gm1: errors.var1,
    };
  },
  cluster_diff_lq_F1_half: () => robustErrors(halves),
  sm_cluster_diff: () => ({ diff: robustErrors(halves).diff, se: robustErrors(halves).se_CR1 }),
  deff_lq_F1: () => {
    const answers = clustered(soldiers, favourable);
    const mean = influenceContrast([{ answers, weight: 1 }]).value;
    const independent = variance(answers.values) ?? Number.NaN;
    return {
      mean: mean?.estimate,
      se_linearised: mean?.se,
      // The design effect: Var₁ over what independent answers would give.
      deff: ((mean?.se ?? Number.NaN) ** 2 * answers.values.length) / independent,
    };
  },
  tier_gap_cluster_galton: () => {
    const errors = robustErrors([
      { answers: ofFamilies(({ father }) => [father]), weight: 1 },
      { answers: ofFamilies(({ sons }) => sons), weight: -1 },
    ]);
    const sons = sum(families.map((family) => family.sons.length));
    return { ...errors, se_CR0_G: errors.var1, G: families.length, n_top: families.length, n_bottom: sons };
  },
  cluster_bootstrap_exact_4: () => {
    const clusters = [2, 10, 16, 19];
    const totals = clusters.map((id) => [sum(company(id).map(favourable)), company(id).length]);
    const found = everyResample(totals, ratioOfTotals).value;
    return {
      clusters,
      x: totals.map(([x]) => x),
      n: totals.map(([, n]) => n),
      theta: found?.estimate,
      n_resamples: found?.resamples,
      boot_mean: found?.mean,
      boot_sd_pop: found?.sd,
      // Neighbours are equal at both places, so that every type of quantile gives the same.
      ...{ q025_type7: found?.low, q975_type7: found?.high, q025_type1: found?.low, q975_type1: found?.high },
    };
  },
  cluster_bootstrap_mc_49: () => {
    const totals = [...soldiersByCompany.values()].map((own) => [sum(own.map(favourable)), own.length]);
    const found = clusterBootstrap(totals, { of: ratioOfTotals, seed: 1, resamples: 20_000 }).value;
    return { B: found?.resamples, seed: 1, sd: found?.sd, q025: found?.low, q975: found?.high };
  },
};

test.each(recordsOf(1).filter(({ id }) => !id.startsWith("eb_")))("$id: $call", ({ id, value, tolerance }) => {
  expect(deviation(computed[id]?.(), value)).toBeLessThanOrEqual(tolerance);
});

const familyGaps = families.map(({ father, sons }) => father - (average(sons) ?? Number.NaN));
const dyads = families.map(({ father, sons }) => ({ manager: father, team: sons }));
const halves: Side[] = [
  {
    answers: clustered(
      soldiers.filter((each) => each.company <= 25),
      favourable,
    ),
    weight: 1,
  },
  {
    answers: clustered(
      soldiers.filter((each) => each.company > 25),
      favourable,
    ),
    weight: -1,
  },
];

function favourable({ lead }: Soldier): number {
  return Number((lead[0] ?? 0) >= 4);
}

function leadership({ lead }: Soldier): number {
  return sum(lead) / lead.length;
}

function company(id: number): readonly Soldier[] {
  return soldiersByCompany.get(id) ?? [];
}

function company10Against16() {
  return standardisedDifference(company(10).map(leadership), company(16).map(leadership));
}

function clustered(of: readonly Soldier[], value: (soldier: Soldier) => number): ClusteredAnswers {
  return { values: of.map(value), clusters: of.map((soldier) => `${soldier.company}`) };
}

function ofFamilies(heights: (family: (typeof families)[number]) => readonly number[]): ClusteredAnswers {
  return {
    values: families.flatMap(heights),
    clusters: families.flatMap((family) => heights(family).map(() => family.family)),
  };
}

/** CR0 is Var₁ without G/(G − 1); CR1 multiplies Var₁ by (N − 1)/(N − K) for K coefficients. */
function robustErrors(sides: readonly Side[]) {
  const [first, second] = [influenceContrast(sides).value, smallSampleContrast(sides).value];
  const answers = sum(sides.map((side) => side.answers.values.length));
  const clusters = (first?.df ?? Number.NaN) + 1;
  const var1 = first?.se ?? Number.NaN;
  return {
    diff: first?.estimate,
    var1,
    se_CR0: var1 * Math.sqrt((clusters - 1) / clusters),
    se_CR1: var1 * Math.sqrt((answers - 1) / (answers - sides.length)),
    se_CR2: second?.se,
    df_satt: second?.df,
    p_satt: second?.p,
  };
}

function wilsonOf({ x, n }: { x: number; n: number }) {
  const interval = wilson({ favourable: x, n }).value;
  return { lower: interval?.low, upper: interval?.high };
}

function newcombeOf({ x1, n1, x2, n2 }: { x1: number; n1: number; x2: number; n2: number }) {
  const interval = newcombe({ favourable: x1, n: n1 }, { favourable: x2, n: n2 }).value;
  return { diff: interval?.difference, lower: interval?.low, upper: interval?.high };
}

function meanAndT(
  found: { estimate: number; se: number; df: number; p: number; low: number; high: number } | null | undefined,
) {
  return {
    mean: found?.estimate,
    t: found ? found.estimate / found.se : null,
    df: found?.df,
    p: found?.p,
    lower: found?.low,
    upper: found?.high,
  };
}

function adjusted(pValues: readonly number[]) {
  const adj = adjustedP(pValues);
  const rejected = adj.filter((p) => p !== null && p <= 0.05).length;
  return { adj, rejected, rejected_q05: rejected };
}
