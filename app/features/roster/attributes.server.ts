import { recordEvent } from "#db/queries/audit.ts";
import { attributeSizes, attributeValues, renameValue, rosterSize } from "#db/queries/roster-attributes.ts";
import { lockRoster, raiseRevision } from "#db/queries/roster-history.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { likelySame } from "./likely-same.ts";

/** Fewer people than this are too few to be shown as a group of their own in most diagnostics. */
export const RARE = 5;
const MOST_ATTRIBUTES = 100;
const MOST_VALUES = 1000;
const LONGEST_VALUE = 2000;

/** Every attribute of the roster with its sizes, and of one of them the values. */
export async function readAttributes(member: Member, { name }: { name: string | null }) {
  return inOrganizationOf(member, async (trx) => {
    const people = await rosterSize(trx);
    const sizes = await attributeSizes(trx, { k: RARE, limit: MOST_ATTRIBUTES });
    const attributes = sizes.map((each) => ({ ...each, missing: people - each.filled }));
    const open = attributes.find((each) => each.name === name) ?? attributes[0] ?? null;
    const values = open ? await attributeValues(trx, { name: open.name, limit: MOST_VALUES }) : [];
    return {
      people,
      attributes,
      open,
      values: values.map(({ value, people: count }) => ({ value, people: count, rare: count < RARE })),
      more: open ? Math.max(0, open.values - values.length) : 0,
      alike: likelySame(values),
    };
  });
}

/**
 * Gives everyone with one value of an attribute another one: renames it, or merges it into one that others have. Returns how
 * many people changed; null when `to` is blank or too long. Diagnostics that were launched keep their own values.
 */
export async function changeValue(
  member: Member,
  { name, from, to }: { name: string; from: string; to: string },
): Promise<number | null> {
  const value = to.normalize("NFC").replace(/\s+/g, " ").trim();
  if (value === "" || value.length > LONGEST_VALUE) return null;
  if (value === from) return 0;
  const { organizationId } = member;
  return inOrganizationOf(member, async (trx) => {
    await lockRoster(trx);
    const changed = await renameValue(trx, { name, from, to: value });
    if (changed === 0) return 0;
    await raiseRevision(trx);
    await recordEvent(trx, {
      organizationId,
      actor: member.userId,
      action: "roster.value.renamed",
      subject: `attribute:${name}`,
      detail: { from, to: value, changed },
    });
    return changed;
  });
}
