import { createHmac, timingSafeEqual } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/database.server.ts";
import { inOrganization } from "#db/client.server.ts";
import { refusesReminders, setReminderRefusal } from "#db/queries/deliveries.ts";

const MAC_BYTES = 20;
const TOKEN_BYTES = 16 + 16 + MAC_BYTES;

interface Reader {
  readonly organizationId: string;
  readonly personId: string;
}

/** The address at which somebody refuses reminders. It opens nothing else: no answers, and no form. */
export function remindersLink(reader: Reader): string {
  return config().web.url + paths.reminders(reminderToken(reader));
}

/** Names organisation and person, and can only be made here. */
export function reminderToken({ organizationId, personId }: Reader): string {
  return Buffer.concat([bytesOf(organizationId), bytesOf(personId), mac({ organizationId, personId })]).toString(
    "base64url",
  );
}

/** Whom a token is of; null for what was not made here. */
export function readReminderToken(token: string): Reader | null {
  if (!/^[A-Za-z0-9_-]{70}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  // Several spellings of the last sign mean the same bytes: only the one that was made is taken.
  if (bytes.length !== TOKEN_BYTES || bytes.toString("base64url") !== token) return null;
  const reader = { organizationId: uuidOf(bytes.subarray(0, 16)), personId: uuidOf(bytes.subarray(16, 32)) };
  return timingSafeEqual(bytes.subarray(32), mac(reader)) ? reader : null;
}

/** Whether somebody gets no reminders, for their own page. */
export async function remindersRefused({ organizationId, personId }: Reader): Promise<boolean> {
  const { app } = await database();
  return inOrganization(app, organizationId, (trx) => refusesReminders(trx, personId));
}

/**
 * Stops reminders to somebody, of this diagnostic and of later ones, or lets them come again. Nobody else is told: it would
 * tell who got a reminder, and so who had not answered. Repeating it does nothing.
 */
export async function refuseReminders({ organizationId, personId }: Reader, refused: boolean): Promise<void> {
  const { app } = await database();
  await inOrganization(app, organizationId, (trx) => setReminderRefusal(trx, { organizationId, personId, refused }));
}

function mac({ organizationId, personId }: Reader): Buffer {
  return createHmac("sha256", config().secrets.reminderLinks)
    .update(`${organizationId}/${personId}`)
    .digest()
    .subarray(0, MAC_BYTES);
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll("-", ""), "hex");
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
