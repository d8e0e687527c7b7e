import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { releasedBefore } from "#db/queries/releases.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { localized } from "../questionnaires/items.ts";
import { isReadableBy, releaseFor } from "../reports/stored-release.server.ts";
import { type TakeAwayMenu, takeAwayMenu } from "../reports/take-away-menu.server.ts";
import { unitScope } from "../reports/unit-scope.server.ts";
import { viewedRelease } from "../reports/viewed-release.server.ts";
import { sameItems } from "./heatmap-change.ts";
import { type ItemTrends, itemTrends, tallyOf } from "./item-trends.ts";

/** Earlier diagnostics that are looked through. */
const MOST_EARLIER = 12;

/** A wave by name and the day it closed. */
export interface NamedWave {
  readonly id: string;
  readonly name: string;
  readonly closed: string;
}

export interface TwoWaves {
  readonly name: string;
  readonly closed: string;
  readonly unit: string | null;
  readonly unitName: string | null;
  /** The levels' names in the plural, by tier. */
  readonly names: Readonly<Record<string, string>>;
  /** What it can be compared with, newest first. */
  readonly choices: readonly NamedWave[];
  /** What it is compared with; null where there is nothing. */
  readonly earlier: NamedWave | null;
  readonly trends: ItemTrends;
  /** Its foot tells of both. */
  readonly takeAway: TakeAwayMenu;
}

/**
 * A result beside an earlier one of the same audience that asked some of its items word by word: the wanted one, else the one that it
 * measures again, else the latest. Both as the viewer may see them, for the part of the organisation that both results open with. Null
 * for what the viewer may not see.
 */
export async function twoWaves(
  member: Member,
  { diagnosticId, wanted, language }: { diagnosticId: string; wanted: string | null; language: InterfaceLanguage },
): Promise<TwoWaves | null> {
  const later = await viewedRelease(member, { diagnosticId, wanted: null });
  if (!later) return null;
  const { unit } = later.scope;
  const found = await inOrganizationOf(member, async (trx) => {
    const rows: Awaited<ReturnType<typeof releasedBefore>> = [];
    for (const row of await releasedBefore(trx, { diagnosticId, limit: MOST_EARLIER })) {
      const isAlike = sameItems(row.content, later.questionnaire).length > 0;
      if (isAlike && (await isReadableBy(trx, { member, row, audience: "executive" }))) rows.push(row);
    }
    const chosen =
      rows.find(({ diagnostic_id }) => diagnostic_id === wanted) ??
      rows.find(({ diagnostic_id }) => diagnostic_id === later.baselineId) ??
      rows[0];
    const earlierId = chosen?.diagnostic_id;
    const mayLook =
      earlierId !== undefined &&
      (await unitScope(trx, { member, diagnosticId: earlierId, wanted: unit ?? "all" })) !== null;
    const earlier = mayLook ? await releaseFor(trx, { member, diagnosticId: earlierId, audience: "executive" }) : null;
    return { rows, earlier };
  });
  const { rows, earlier } = found;
  const takeAway = await takeAwayMenu(later, { language });
  const before = earlier && (await takeAwayMenu({ ...earlier, scope: later.scope }, { language }));
  const choices = rows.map(({ diagnostic_id: id, name, closed_at }) => ({
    id,
    name,
    closed: writtenDay(closed_at, language),
  }));
  return {
    name: later.name,
    closed: writtenDay(later.closedAt, language),
    unit,
    unitName: later.scope.name,
    names: Object.fromEntries(later.questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, language)])),
    choices,
    earlier: choices.find(({ id }) => id === earlier?.diagnosticId) ?? null,
    trends: earlier
      ? itemTrends({ earlier, later, unit, language })
      : { tally: tallyOf([]), pairs: [], gaps: [], levels: [] },
    takeAway: before ? { ...takeAway, foot: `${takeAway.foot} – ${before.foot}` } : takeAway,
  };
}
