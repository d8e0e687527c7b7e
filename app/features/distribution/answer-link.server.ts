import { createHash, createHmac } from "node:crypto";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";

const MAC_BYTES = 20;
const TOKEN_BYTES = 16 + MAC_BYTES;

/** Whose a link or a code is. */
export interface LinkOwner {
  readonly organizationId: string;
  readonly diagnosticId: string;
  readonly participantId: string;
  /** How often the link was replaced; 0 where it is left out. Each replacement has a secret of its own. */
  readonly linkVersion?: number;
}

/**
 * The secret of a participant's answer link: the organisation's id, so that the row can be looked up inside its own
 * tenant, and 160 bits that only this installation can make. Nothing but its hash is stored; the letter is written by
 * making it again.
 */
export function answerToken(owner: LinkOwner): string {
  const mac = createHmac("sha256", config().secrets.answerLinks)
    .update(ownerKey(owner))
    .digest()
    .subarray(0, MAC_BYTES);
  return Buffer.concat([Buffer.from(owner.organizationId.replaceAll("-", ""), "hex"), mac]).toString("base64url");
}

/** What tells a link and its code from all others, those that it replaced included. */
export function ownerKey({ organizationId, diagnosticId, participantId, linkVersion = 0 }: LinkOwner): string {
  const version = linkVersion === 0 ? "" : `/${linkVersion}`;
  return `${organizationId}/${diagnosticId}/${participantId}${version}`;
}

/** The absolute address for the letter. */
export function answerLink(owner: LinkOwner): string {
  return config().web.url + paths.survey(answerToken(owner));
}

/** What is stored of a token, and looked up by. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** The organisation a token claims to be of, or null when it is no token at all. */
export function organizationOfToken(token: string): string | null {
  if (!/^[A-Za-z0-9_-]{48}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== TOKEN_BYTES) return null;
  const hex = bytes.subarray(0, 16).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
