import { createHmac, timingSafeEqual } from "node:crypto";
import { config } from "#app/config.server.ts";

const MAC_BYTES = 20;
const TOKEN_BYTES = 16 + 16 + MAC_BYTES;

/** What a link opens: one letter's check-in page until it is too old, or one person's choice of letters, for good. */
export type LinkPurpose = "letter" | "choice";

export interface LinkOf {
  readonly organizationId: string;
  /** A letter's id, or a person's, by the purpose. */
  readonly id: string;
}

/** The secret of a link: names organisation and thing, and can only be made here. Nothing of it is stored. */
export function linkToken(purpose: LinkPurpose, { organizationId, id }: LinkOf): string {
  return Buffer.concat([bytesOf(organizationId), bytesOf(id), mac(purpose, { organizationId, id })]).toString(
    "base64url",
  );
}

/** What a link is of; null for one that was not made here, or for another purpose. */
export function readLinkToken(purpose: LinkPurpose, token: string): LinkOf | null {
  if (!/^[A-Za-z0-9_-]{70}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  // Several spellings of the last sign mean the same bytes: only the one that was made is taken.
  if (bytes.length !== TOKEN_BYTES || bytes.toString("base64url") !== token) return null;
  const link = { organizationId: uuidOf(bytes.subarray(0, 16)), id: uuidOf(bytes.subarray(16, 32)) };
  return timingSafeEqual(bytes.subarray(32), mac(purpose, link)) ? link : null;
}

function mac(purpose: LinkPurpose, { organizationId, id }: LinkOf): Buffer {
  return createHmac("sha256", config().secrets.coachingLinks)
    .update(`${purpose}/${organizationId}/${id}`)
    .digest()
    .subarray(0, MAC_BYTES);
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll("-", ""), "hex");
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
