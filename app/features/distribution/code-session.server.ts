import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { config } from "#app/config.server.ts";
import { now } from "#app/platform/clock.server.ts";

const HOUR_MS = 60 * 60_000;
/** A page that was open when the hour ended is still saved for this long, and then the session ends. */
const GRACE_MS = 15 * 60_000;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const NAME = "parallax-code";

/** Somebody who answers on a computer that others use. */
export interface CodeSession {
  readonly token: string;
  /** The hour is over: what they send is still saved, but nothing is shown any more. */
  readonly over: boolean;
}

/**
 * The cookie of an hour of answering on a computer that others use. It holds the token of the answer link, sealed, so that
 * neither the cookie nor the browser's history opens the form for longer, and goes when the browser is closed.
 */
export function startCodeSession(token: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key(), iv);
  const until = now().getTime() + HOUR_MS;
  const sealed = Buffer.concat([cipher.update(`${until}/${token}`, "utf8"), cipher.final()]);
  return cookie(Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url"));
}

/** Takes the cookie away. */
export function endCodeSession(): string {
  return `${cookie("")}; Max-Age=0`;
}

/** Whose session a request with these cookies is of; null where there is none, or its time is up. */
export function codeSession(cookies: string | null): CodeSession | null {
  const value = new RegExp(`(?:^|; )${NAME}=([A-Za-z0-9_-]+)`).exec(cookies ?? "")?.[1];
  const opened = value ? unsealed(Buffer.from(value, "base64url")) : null;
  const [, until, token] = /^(\d+)\/(.+)$/.exec(opened ?? "") ?? [];
  if (!until || !token) return null;
  const late = now().getTime() - Number(until);
  return late > GRACE_MS ? null : { token, over: late > 0 };
}

function unsealed(bytes: Buffer): string | null {
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
  } catch {
    // Not sealed by this installation: no session.
    return null;
  }
}

function cookie(value: string): string {
  const secure = config().web.url.startsWith("https:") ? "; Secure" : "";
  return `${NAME}=${value}; Path=/code; HttpOnly; SameSite=Strict${secure}`;
}

function key(): Buffer {
  return createHmac("sha256", config().secrets.answerLinks).update("code sessions").digest();
}
