import { recordEvent } from "#db/queries/audit.ts";
import { organizationColour, setOrganizationColour } from "#db/queries/organizations.ts";
import { OWN_COLOUR, readableColour } from "./colour.ts";
import { inOrganizationOf, type Member } from "./session.server.ts";

/** What the organisation's files are drawn in, as six hexadecimal digits, and whether somebody chose it. */
export async function colourOf(member: Member): Promise<{ colour: string; chosen: boolean }> {
  const chosen = await inOrganizationOf(member, organizationColour);
  return { colour: chosen ?? OWN_COLOUR, chosen: chosen !== null };
}

/** Keeps a colour for every file from now on, made darker where white letters could not be read on it; returns what was kept. Null: the product's own. */
export async function chooseColour(member: Member, wanted: string | null): Promise<string> {
  const { organizationId, userId: actor } = member;
  const colour = wanted === null ? null : readableColour(wanted);
  await inOrganizationOf(member, async (trx) => {
    await setOrganizationColour(trx, { organizationId, colour });
    const subject = `organization:${organizationId}`;
    await recordEvent(trx, { organizationId, actor, action: "organization.colour-chosen", subject });
  });
  return colour ?? OWN_COLOUR;
}
