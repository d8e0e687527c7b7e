import { expect, test } from "vitest";
import { inconsistency, pauleMandel, restrictedLikelihood } from "#tests/reference/between-estimators.ts";
import companies from "#tests/reference/lq2002-company-means.json";
import { randomIntercept } from "#tests/reference/random-intercept.ts";
import { deviation, recordsOf, type Soldier, soldiersByCompany } from "#tests/reference/records.ts";
import { derSimonianLaird, heterogeneity, type Noisy } from "./between-units.ts";
import { sum } from "./moments.ts";
import { expectedRanks } from "./ranking.ts";
import { probabilityAbove, sdWithMean, shrink, shrinkBy } from "./shrinkage.ts";

/** What this code makes of each record on shrinkage, with the record's own names. */
const computed: Record<string, () => unknown> = {
  eb_rma_DL: () => randomEffects(derSimonianLaird),
  // metafor ends its search within this of the root.
  eb_rma_PM: () => randomEffects((units) => pauleMandel(units, Number.EPSILON ** 0.25)),
  eb_rma_REML: () => randomEffects(restrictedLikelihood),
  eb_lmer_lq: () => {
    const found = randomIntercept([...soldiersByCompany.values()].map((own) => own.map(leadership))).value;
    return {
      mu: found?.mean,
      tau00: found?.between,
      sigma2: found?.within,
      ranef_first5: found?.effects.slice(0, 5),
      COMPID_first5: [...soldiersByCompany.keys()].slice(0, 5),
    };
  },
  eb_expected_rank_lq: () => {
    const found = shrink(companies).value;
    const ranks = found ? (expectedRanks(found).value ?? []) : [];
    const first = found?.units.slice(0, 5) ?? [];
    return {
      tau2: found?.tauSquared,
      mu: found?.mean,
      theta_first5: first.map(({ estimate }) => estimate),
      sd_first5: first.map(({ sd }) => sd),
      expected_rank_first5: ranks.slice(0, 5),
      p_below_3_first5: first.map((unit) => 1 - probabilityAbove(unit, 3)),
      top3_COMPID_by_expected_rank: lowestThree(ranks),
      top3_COMPID_raw: lowestThree(companies.map(({ y }) => y)),
    };
  },
};

test.each(recordsOf(1).filter(({ id }) => id.startsWith("eb_")))("$id: $call", ({ id, value, tolerance }) => {
  expect(deviation(computed[id]?.(), value)).toBeLessThanOrEqual(tolerance);
});

function leadership({ lead }: Soldier): number {
  return sum(lead) / lead.length;
}

function randomEffects(between: (units: readonly Noisy[]) => number) {
  const found = shrinkBy(companies, between(companies));
  return {
    tau2: found.tauSquared,
    mu: found.mean,
    se_mu: found.meanSe,
    Q: heterogeneity(companies),
    I2: 100 * inconsistency(companies, found.tauSquared ?? Number.NaN),
    blup_first5: found.units.slice(0, 5).map(({ estimate }) => estimate),
    blup_se_first5: companies.slice(0, 5).map((unit) => sdWithMean(unit, found)),
    lowest3_COMPID: lowestThree(found.units.map(({ estimate }) => estimate) ?? []),
    raw_lowest3_COMPID: lowestThree(companies.map(({ y }) => y)),
  };
}

function lowestThree(values: readonly number[]): (number | undefined)[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return order.slice(0, 3).map((place) => companies[place]?.company);
}
