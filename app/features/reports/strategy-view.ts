import type { Release } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { cellOf, groupOf, type ShownNumber } from "./released-groups.ts";

/** How two orders of the same things are related, from Kendall's τ. */
export type OrderWords = "same" | "partly" | "unrelated" | "opposite";

export interface StrategyView {
  /** The priorities with the place that each of `tiers` gives them, 1 the first; null where it gives none. */
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly places: readonly (number | null)[];
  }[];
  /** Option ids, first priority first; null where leadership's order is not released. */
  readonly stated: readonly string[] | null;
  readonly tiers: readonly {
    readonly tier: string;
    readonly name: string;
    readonly n: number;
    /** Option ids by mean rank, first priority first. */
    readonly order: readonly string[];
    readonly namesFirst: ShownNumber | null;
    readonly topThreeOverlap: ShownNumber | null;
    readonly tau: { readonly value: number; readonly words: OrderWords } | null;
    readonly concordance: { readonly value: number; readonly words: "one" | "some" | "none" } | null;
  }[];
  /** Who says that the order is clear, beside who names what leadership puts first; null where nobody was asked. */
  readonly felt: {
    readonly item: string;
    readonly label: string;
    readonly tiers: readonly {
      readonly tier: string;
      readonly name: string;
      readonly felt: ShownNumber;
      readonly shown: ShownNumber;
      /** What the two displays leave no doubt about. */
      readonly which: "feltHigher" | "feltLower" | "feltSame";
    }[];
  } | null;
}

/** The item of the built-in questionnaires, and of all made from them, that asks whether people could repeat the order. */
const CLARITY_ITEM = "goals-ranked";

/** What each level of the whole organisation ranks first; null when the questionnaire does not ask. */
export function strategyView({
  release,
  questionnaire,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  language: string;
}): StrategyView | null {
  const { priorities } = release;
  const item = questionnaire.items.find(({ id }) => id === priorities.item);
  if (item?.kind !== "priority") return null;
  const tiers = questionnaire.tiers.flatMap(({ id, plural }) => {
    const group = groupOf(release, { tier: id, head: null });
    const ranked = group && priorities.byGroup.find((each) => each.group === group.id);
    if (!ranked) return [];
    const { n, order, namesFirst, topThreeOverlap, tau = null, concordance = null } = ranked;
    return [
      {
        tier: id,
        name: localized(plural, language),
        n,
        order,
        namesFirst,
        topThreeOverlap,
        tau: tau === null ? null : { value: tau, words: orderWords(tau) },
        concordance: concordance === null ? null : { value: concordance, words: mindWords(concordance) },
      },
    ];
  });
  return {
    options: item.options.map(({ id, text }) => ({
      id,
      text: localized(text, language),
      places: tiers.map(({ order }) => (order.includes(id) ? order.indexOf(id) + 1 : null)),
    })),
    stated: priorities.stated,
    tiers,
    felt: feltClarity({ release, questionnaire, language, tiers }),
  };
}

function feltClarity({
  release,
  questionnaire,
  language,
  tiers,
}: {
  release: Release;
  questionnaire: Questionnaire;
  language: string;
  tiers: StrategyView["tiers"];
}): StrategyView["felt"] {
  const item = scaledItems(questionnaire).find(({ id }) => id === CLARITY_ITEM);
  if (item?.scale !== "agreement") return null;
  const both = tiers.flatMap(({ tier, name, namesFirst: shown }) => {
    const felt = cellOf(release, { tier, head: null, item: item.id })?.display;
    return felt && shown ? [{ tier, name, felt, shown, which: compared(felt, shown) }] : [];
  });
  // Leadership is not measured against itself.
  const below = both.filter(({ tier }) => tier !== questionnaire.tiers[0]?.id);
  return { item: item.id, label: localized(item.label, language), tiers: below };
}

/** Which is higher for certain, as far as the two may be known. */
function compared(felt: ShownNumber, shown: ShownNumber): "feltHigher" | "feltLower" | "feltSame" {
  if (felt.low >= shown.high) return "feltHigher";
  return felt.high <= shown.low ? "feltLower" : "feltSame";
}

function orderWords(tau: number): OrderWords {
  if (tau >= 0.6) return "same";
  if (tau >= 0.2) return "partly";
  return tau > -0.2 ? "unrelated" : "opposite";
}

/** Kendall's W as it is usually read: agreement is strong from .7 and weak below .3. */
function mindWords(concordance: number): "one" | "some" | "none" {
  if (concordance >= 0.7) return "one";
  return concordance >= 0.3 ? "some" : "none";
}
