import type { Release } from "../confidentiality/released.ts";
import { findItem, localized } from "../questionnaires/items.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { tiersInText } from "../questionnaires/tiers-in-text.ts";
import { largestGap } from "./finding.ts";
import { type HeatAddress, measureId, measuresOf, SIZES } from "./heat-address.ts";
import type { HeatCompare } from "./heat-cells.ts";
import { listedParts, listedQuestions } from "./heat-entries.ts";
import { type PartName, partColumns, partWindow, WINDOW } from "./heat-parts.ts";
import { heatmap } from "./heatmap.ts";
import { priorityView } from "./organisation-view.ts";
import { groupOf } from "./released-groups.ts";

/** Parts that stand across. More are shown down the page only. */
const MOST_ACROSS = 24;

/** What a page of a heatmap is made from. */
export interface HeatSource {
  readonly name: string;
  readonly release: Release;
  readonly questionnaire: Questionnaire;
  readonly scope: {
    readonly unit: string | null;
    readonly name: string | null;
    readonly path: readonly { readonly id: string | null; readonly name: string | null }[];
    readonly units: readonly { readonly id: string; readonly name: string }[];
  };
  readonly address: HeatAddress;
  readonly parts: readonly PartName[];
  readonly earlier: { readonly name: string } | null;
}

/** Everything that the page of one view shows, and no more of the release. */
export function heatPage(
  { name, release, questionnaire, scope, address, parts, earlier }: HeatSource,
  { compare, language }: { compare: HeatCompare | null; language: string },
) {
  const { unit } = scope;
  const isParts = address.view === "parts";
  const columns = partColumns(questionnaire, address, language);
  const across = !isParts && parts.length <= MOST_ACROSS ? parts.map(({ id, name: part }) => ({ id, name: part })) : [];
  const map = isParts ? null : heatmap({ release, questionnaire, unit, parts: across, address, compare, language });
  const window = isParts
    ? partWindow({
        release,
        questionnaire,
        unit,
        name: scope.name,
        parts,
        address,
        from: address.from,
        compare,
        language,
      })
    : null;
  const finding = largestGap({ release, questionnaire, unit, language });
  const item = finding && findItem(questionnaire, finding.item);
  const shownId = measureId(address.show);
  const column = columns.find(({ id }) => id === address.sort)?.id ?? null;
  return {
    name,
    k: release.method.k,
    scope: { ...scope, units: [...scope.units] },
    tierNames: Object.fromEntries(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, language)])),
    inText: tiersInText(questionnaire, language),
    lowest: questionnaire.tiers.slice(-2).map(({ id }) => id),
    finding: finding && { ...finding, ofTheTime: item?.kind === "scaled" && item.scale === "frequency" },
    address: { ...address, show: shownId, sort: isParts ? sortOf(address, column) : address.sort },
    map,
    parts: window && { columns, window },
    listed: map ? listedQuestions(map, map.sortedBy ?? shownId) : listedParts(window?.rows ?? [], { columns, column }),
    // Themes alone may be hidden where items are shown, and the other way round; a unit without any gap shows no heatmap of gaps.
    empty: map?.empty ?? false,
    manyParts: !isParts && parts.length > MOST_ACROSS,
    measures: measuresOf(questionnaire)
      .filter(({ kind }) => isParts || kind === "gap")
      .map((measure) =>
        measure.kind === "gap"
          ? { id: measureId(measure), upper: measure.upper, lower: measure.lower }
          : { id: measureId(measure), upper: null, lower: measure.tier },
      ),
    themes: questionnaire.themes.map((theme) => ({ id: theme.id, name: localized(theme.name, language) })),
    axes: release.method.axes,
    sizes: SIZES,
    windowSize: WINDOW,
    answered: questionnaire.tiers.flatMap((tier) => {
      const group = groupOf(release, { tier: tier.id, head: unit });
      return group
        ? [{ name: localized(tier.plural, language), invited: group.invited, answered: group.answered }]
        : [];
    }),
    priorities: !isParts && unit === null ? priorityView({ release, questionnaire, language }) : null,
    unreported: Object.values(release.method.modes).includes("unreported"),
    earlier: earlier?.name ?? null,
    compared: compare !== null,
  };
}

/** The order that rows stand in, as far as there is such a one. */
function sortOf({ sort }: HeatAddress, column: string | null): string | null {
  return sort === "name" || sort === "size" ? sort : column;
}
