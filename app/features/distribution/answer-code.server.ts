import { createHmac } from "node:crypto";
import { config } from "#app/config.server.ts";
import { database } from "#app/platform/database.server.ts";
import { asHolderOf } from "#db/client.server.ts";
import { ownerOfCode } from "#db/queries/responses.ts";
import { answerToken, type LinkOwner, ownerKey } from "./answer-link.server.ts";

/** Crockford's: no letter that is taken for a digit. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SURVEY_SIGNS = 4;
const OWN_SIGNS = 8;

/**
 * The short code of a participant, for computers that others use: four signs that all of a diagnostic share, by which wrong
 * ones are counted, and eight (40 bits) that only this installation can make. It is replaced with the link that it opens. Written
 * in the letter as `ABCD-EFGH-JKMN`.
 */
export function answerCode(owner: LinkOwner): string {
  const survey = signs(`${owner.organizationId}/${owner.diagnosticId}`, SURVEY_SIGNS);
  const own = signs(ownerKey(owner), OWN_SIGNS);
  return (survey + own).replace(/(.{4})(?=.)/g, "$1-");
}

function signs(of: string, count: number): string {
  const bytes = keyed(`code/${of}`);
  return Array.from({ length: count }, (_, place) => SIGNS[(bytes[place] ?? 0) % SIGNS.length]).join("");
}

/** What is stored of a code. Under a key, since a code is short enough to be found again from a plain hash. */
export function codeHash(code: string): Buffer {
  return keyed(`stored code/${code.replaceAll("-", "")}`);
}

function keyed(text: string): Buffer {
  return createHmac("sha256", config().secrets.answerLinks).update(text).digest();
}

/** A code as somebody typed it, in the one way it is compared in; null for what cannot be one. */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s–—-]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? plain : null;
}

/** The part of a code that all of a diagnostic share. */
export function surveyOfCode(code: string): string {
  return code.replaceAll("-", "").slice(0, SURVEY_SIGNS);
}

/** The token of the answer link that belongs to a code; null for a code that is nobody's. */
export async function tokenOfCode(code: string): Promise<string | null> {
  const { app } = await database();
  const hash = codeHash(code);
  const owner = await asHolderOf(app, hash, (trx) => ownerOfCode(trx, hash));
  if (!owner) return null;
  return answerToken({
    organizationId: owner.organization_id,
    diagnosticId: owner.diagnostic_id,
    participantId: owner.participant_id,
    linkVersion: owner.link_version,
  });
}
