import { expect, test } from "vitest";
import families from "#tests/reference/galton-families.json";
import { deviation, recordsOf, type Soldier, soldiers, soldiersByCompany } from "#tests/reference/records.ts";
import { responseSurface } from "#tests/reference/response-surface.ts";
import { anxietyRaters, itemMeans, krippendorffRaters } from "#tests/reference/small-data.json";
import statistics from "#tests/reference/statistics.json";
import { deviationFromMean, deviationFromMedian, deviationOfItems } from "./average-deviation.ts";
import { kendallW } from "./concordance.ts";
import { intraclass } from "./intraclass.ts";
import { krippendorffAlpha, type Metric } from "./krippendorff.ts";
import { average, sum } from "./moments.ts";
import { median } from "./quantile.ts";
import { kendallTau, spearmanRho } from "./rank-correlation.ts";
import { averageOverlap, rankBiasedOverlap, topOverlap } from "./ranking-overlap.ts";
import { cronbachAlpha } from "./reliability.ts";
import { type NormClass, normClasses, standardisedNormClasses } from "./self-other-norm.ts";
import type { Statistic } from "./statistic.ts";
import { awg, rwg, rwgOfItems, rwgStar, SKEWED_FIVE_POINT_VARIANCE, uniformVariance } from "./team-agreement.ts";

const UNIFORM = uniformVariance({ options: 5, step: 1 });
const FIVE_POINTS = { lowest: 1, highest: 5 };

/** What this code makes of each record of section 2, with the record's own names. */
const computed: Record<string, () => unknown> = {
  ...Object.fromEntries(
    statistics.rankBiasedOverlap.map(({ id, inputs: { S, T, p } }) => [
      id,
      () => ({
        rbo_ext: rankBiasedOverlap(S, T, p).value,
        average_overlap: averageOverlap(S, T).value,
        ...{ top1: topOverlap(S, T, 1).value?.overlap, top3: topOverlap(S, T, 3).value?.overlap },
        ...{ top5: topOverlap(S, T, 5).value?.overlap, jaccard3: topOverlap(S, T, 3).value?.jaccard },
        jaccard5: topOverlap(S, T, 5).value?.jaccard,
      }),
    ]),
  ),
  icc1_lq_F1: () => intraclass(perCompany((own) => own.map(favourable))).value?.icc1,
  icc_lq_LEADm: () => {
    const found = intraclass(perCompany((own) => own.map(({ lead }) => sum(lead) / 11))).value;
    return {
      MSB: found?.meanSquareBetween,
      MSW: found?.meanSquareWithin,
      mean_n: found?.averageSize,
      ICC1: found?.icc1,
      ICC2: found?.icc2,
    };
  },
  rwg_lq_LEAD01: () => {
    const found = known(perCompany((own) => rwg(firstItem(own), UNIFORM)));
    return {
      ...summaryOf(found),
      median: median(found),
      ids: [...soldiersByCompany.keys()].slice(0, 3),
      n_zero: found.filter((value) => value === 0).length,
    };
  },
  rwg_lq_LEAD01_skew: () =>
    summaryOf(known(perCompany((own) => rwg(firstItem(own), SKEWED_FIVE_POINT_VARIANCE.slight)))),
  rwgj_lq_LEAD: () => {
    const found = known(perCompany((own) => rwgOfItems(items(own), UNIFORM)));
    return { ...summaryOf(found), median: median(found), min: Math.min(...found) };
  },
  rwgj_lindell_lq_LEAD: () => summaryOf(known(perCompany((own) => rwgStar(items(own), UNIFORM)))),
  ad_lq_LEAD01: () => {
    const aroundMean = summaryOf(known(perCompany((own) => deviationFromMean(firstItem(own)))));
    const aroundMedian = summaryOf(known(perCompany((own) => deviationFromMedian(firstItem(own)))));
    return { AD_M_mean: aroundMean.mean, AD_M_first3: aroundMean.first3, AD_Md_first3: aroundMedian.first3 };
  },
  adj_lq_LEAD: () => summaryOf(known(perCompany((own) => deviationOfItems(items(own))))),
  awg_lq_LEAD01: () => summaryOf(known(perCompany((own) => awg(firstItem(own), FIVE_POINTS)))),
  alpha_lq_LEAD: () => {
    const { value } = cronbachAlpha(soldiers.map(({ lead }) => lead));
    return { raw: value?.raw, std: value?.standardised, multilevel: value?.raw };
  },
  kripp_C_nominal: () => krippendorff("nominal"),
  kripp_C_ordinal: () => krippendorff("ordinal"),
  kripp_C_interval: () => krippendorff("interval"),
  nltk_kripp_nominal: () => krippendorff("nominal"),
  nltk_kripp_interval: () => krippendorff("interval"),
  kendallW_anxiety: () => {
    const { value } = kendallW(anxietyRaters);
    return {
      W_ties: value?.w,
      W_noties: wWithoutTies(value?.w ?? Number.NaN),
      chisq: value?.chiSquare,
      p: value?.p,
      m: anxietyRaters.length,
      n: anxietyRaters[0]?.length,
    };
  },
  tau_spearman_lq_items_C2_C10: companies2And10,
  scipy_tau_C2_C10: companies2And10,
  taub_ties_lq: () => {
    const { x, y } = statistics.rankCorrelation.find(({ id }) => id === "taub_ties_lq")?.inputs ?? { x: [], y: [] };
    return { x, y, tau_b: kendallTau(x, y).value?.correlation, rho: spearmanRho(x, y).value?.correlation };
  },
  rsa_lq: () => {
    const { value } = responseSurface(
      soldiers.map(({ lead, significance, hostility }) => ({
        self: sum(lead) / 11,
        other: sum(significance) / 3,
        outcome: sum(hostility) / 5,
      })),
      { midpoint: 3 },
    );
    return {
      b: value?.b,
      ...{ a1: value?.a1.value, a2: value?.a2.value, a3: value?.a3.value, a4: value?.a4.value, a5: value?.a5.value },
      ...{ se_a1: value?.a1.se, se_a2: value?.a2.se, se_a3: value?.a3.se, se_a4: value?.a4.se, R2: value?.rSquared },
    };
  },
  soa_halfsd_galton: () => {
    const managers = families.map(({ father, sons }) => ({ self: father, other: average(sons) ?? Number.NaN }));
    return {
      standardised_each: classCounts(standardisedNormClasses(managers)),
      raw_diff_halfSDdiff: classCounts(normClasses(managers)),
    };
  },
};

test.each(recordsOf(2))("$id: $call", ({ id, value, tolerance }) => {
  expect(deviation(computed[id]?.(), value)).toBeLessThanOrEqual(tolerance);
});

test("Krippendorff's ratio α of the same ratings is .797 as printed by irr's example", () => {
  expect(krippendorff("ratio")).toBeCloseTo(0.797, 3);
});

function favourable({ lead }: Soldier): number {
  return Number((lead[0] ?? 0) >= 4);
}

function firstItem(own: readonly Soldier[]): number[] {
  return own.map(({ lead }) => lead[0] ?? Number.NaN);
}

function items(own: readonly Soldier[]): number[][] {
  return Array.from({ length: 11 }, (_, item) => own.map(({ lead }) => lead[item] ?? Number.NaN));
}

function perCompany<Found>(of: (own: readonly Soldier[]) => Found): Found[] {
  return [...soldiersByCompany.values()].map(of);
}

function known(found: readonly Statistic<number>[]): number[] {
  return found.map(({ value }) => value ?? Number.NaN);
}

function summaryOf(values: readonly number[]) {
  return { mean: average(values), first3: values.slice(0, 3) };
}

function krippendorff(metric: Metric): number | null {
  const units = krippendorffRaters[0]?.map((_, unit) => krippendorffRaters.map((rater) => rater[unit] ?? null)) ?? [];
  return krippendorffAlpha(units, metric).value;
}

/** The same sum of squares over m²(n³ − n) alone, by hand: this code always corrects for ties. */
function wWithoutTies(w: number): number {
  const [m, n] = [anxietyRaters.length, anxietyRaters[0]?.length ?? 0];
  const ties = sum(
    anxietyRaters.flatMap((ratings) =>
      [...new Set(ratings)].map((rating) => {
        const t = ratings.filter((each) => each === rating).length;
        return t ** 3 - t;
      }),
    ),
  );
  return w * (1 - (m * ties) / (m ** 2 * (n ** 3 - n)));
}

function companies2And10() {
  const [x, y] = [itemMeans.map(({ company2 }) => company2), itemMeans.map(({ company10 }) => company10)];
  const [tau, rho] = [kendallTau(x, y).value, spearmanRho(x, y).value];
  return {
    tau: tau?.correlation,
    tau_b: tau?.correlation,
    p_tau: tau?.p,
    rho: rho?.correlation,
    p_rho: rho?.p,
  };
}

function classCounts({ value }: Statistic<NormClass[]>) {
  const count = (of: (each: NormClass) => boolean) => value?.filter(of).length;
  return {
    over: count(({ estimation }) => estimation === "over"),
    under: count(({ estimation }) => estimation === "under"),
    in_good: count(({ estimation, good }) => estimation === "agree" && good),
    in_poor: count(({ estimation, good }) => estimation === "agree" && !good),
  };
}
