import type { OrganizationTransaction } from "#db/client.server.ts";
import { rosterAttributes } from "#db/queries/roster.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import type { Audience } from "./audience-schema.ts";
import { type Breakdown, breakdownsOf, MOST_VALUES } from "./breakdowns.ts";

/** What releases call the reporting line: an attribute of that name could not be told from it. */
const RESERVED = "hierarchy";

/** The attributes that a diagnostic put to an audience can be broken down by, counted among those it would invite today. */
export async function offeredBreakdowns(
  trx: OrganizationTransaction,
  { audience, questionnaire }: { audience: Audience; questionnaire: Pick<Questionnaire, "tiers"> },
): Promise<Breakdown[]> {
  const rows = await rosterAttributes(trx, {
    tiers: questionnaire.tiers.map(({ id }) => id),
    head: audience.kind === "everyone" ? null : audience.head,
    mostValues: MOST_VALUES,
  });
  return breakdownsOf(rows).filter(({ name }) => name !== RESERVED);
}
