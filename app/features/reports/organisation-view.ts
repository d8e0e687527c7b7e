import type { Release } from "../confidentiality/released.ts";
import { localized, scaledItems } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { tiersInText } from "../questionnaires/tiers-in-text.ts";
import { cellOf, type ShownNumber } from "./released-groups.ts";

/** The five growth drivers as each level ranks them. */
export interface PriorityView {
  /** The order that leadership states; null where it is not released. */
  readonly stated: readonly string[] | null;
  readonly byTier: readonly {
    readonly tier: string;
    readonly name: string;
    readonly n: number;
    readonly order: readonly string[];
    readonly namesFirst: ShownNumber | null;
    readonly topThreeOverlap: ShownNumber | null;
  }[];
  readonly withheld: string | null;
}

/** Who puts which priority first, in words; null when the questionnaire does not ask. */
export function priorityView({
  release,
  questionnaire,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  language: string;
}): PriorityView | null {
  const { priorities } = release;
  const item = questionnaire.items.find(({ id }) => id === priorities.item);
  if (item?.kind !== "priority") return null;
  const words = new Map(item.options.map(({ id, text }) => [id, localized(text, language)]));
  const named = (order: readonly string[]) => order.map((id) => words.get(id) ?? id);
  return {
    stated: priorities.stated && named(priorities.stated),
    byTier: priorities.byGroup.map(({ group, n, order, namesFirst, topThreeOverlap }) => {
      const tier = release.groups.find(({ id }) => id === group)?.tier ?? "";
      const name = questionnaire.tiers.find(({ id }) => id === tier)?.plural ?? {};
      return { tier, name: localized(name, language), n, order: named(order), namesFirst, topThreeOverlap };
    }),
    withheld: priorities.withheld,
  };
}

/** What everybody may see: every theme with what each level of the whole organisation says to its items. */
export interface OrganisationView {
  /** `inText`: the name as it reads inside a sentence. */
  readonly tiers: readonly { readonly id: string; readonly name: string; readonly inText: string }[];
  readonly themes: readonly {
    readonly id: string;
    readonly name: string;
    readonly question: string;
    readonly items: readonly {
      readonly id: string;
      readonly label: string;
      /** In the order of `tiers`; null where it is not released. */
      readonly values: readonly (ShownNumber | null)[];
    }[];
  }[];
}

export function organisationView({
  release,
  questionnaire,
  language,
}: {
  release: Release;
  questionnaire: Questionnaire;
  language: string;
}): OrganisationView {
  const items = scaledItems(questionnaire);
  const inText = tiersInText(questionnaire, language);
  return {
    tiers: questionnaire.tiers.map(({ id, plural }) => ({
      id,
      name: localized(plural, language),
      inText: inText[id] ?? id,
    })),
    themes: questionnaire.themes.map((theme) => ({
      id: theme.id,
      name: localized(theme.name, language),
      question: localized(theme.question, language),
      items: items
        .filter((item) => item.theme === theme.id)
        .map((item) => ({
          id: item.id,
          label: localized(item.label, language),
          values: questionnaire.tiers.map(
            ({ id }) => cellOf(release, { tier: id, head: null, item: item.id })?.display ?? null,
          ),
        })),
    })),
  };
}
