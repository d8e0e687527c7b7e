import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What it does with a request that it is told to fail at. */
export type Conduct =
  | "answers"
  /** Too many requests: nothing is accepted. */
  | "busy"
  /** An error of its own: nothing is accepted. */
  | "broken"
  /** Refuses the request as a whole. */
  | "refuses"
  /** Hangs up before it has accepted anything. */
  | "hangsUpBefore"
  /** Accepts, and hangs up before it has said so. */
  | "hangsUp"
  /** Accepts, and never says so. */
  | "keepsSilent";

/** A letter it has accepted. */
export interface Accepted {
  readonly id: string;
  /** The bare address. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly replyTo: string | null;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

export interface ResendStandIn {
  readonly url: string;
  /** In the order they were accepted. */
  readonly accepted: readonly Accepted[];
  /** When each request came, in milliseconds, and how it was answered (0: not at all). */
  readonly requests: readonly { readonly at: number; readonly status: number; readonly letters: number }[];
  /** Until it has kept silent about a request. */
  readonly silent: Promise<void>;
  readonly close: () => void;
}

interface Kept {
  readonly key: string;
  readonly hash: string;
  readonly body: object;
  readonly letters: readonly Accepted[];
}

interface Sent {
  readonly from: string;
  readonly to: string;
  readonly subject?: string;
  readonly html?: string;
  readonly text?: string;
  readonly reply_to?: string;
  readonly headers?: Record<string, string>;
  readonly tags?: { name: string; value: string }[];
}

const MOST_LETTERS = 100;

/**
 * Resend's sending of letters as its documentation has it: single ones and batches, strict and permissive, idempotency keys, a
 * limit on requests. `plan` says what goes wrong, by the number of the request from 1; `limit` is in requests a second;
 * `journal` is a file that lets it remember what it has accepted when it is killed and started again. Addresses that contain
 * `invalid` are refused.
 */
export async function resendStandIn({
  plan = {},
  limit = null,
  journal = null,
  port = 0,
}: {
  plan?: Readonly<Record<number, Conduct>>;
  limit?: number | null;
  journal?: string | null;
  port?: number;
} = {}): Promise<ResendStandIn> {
  const kept = new Map<string, Kept>(journal === null ? [] : remembered(journal).map((each) => [each.key, each]));
  const accepted = [...kept.values()].flatMap(({ letters }) => letters);
  const requests: { at: number; status: number; letters: number }[] = [];
  const working = new Set<string>();
  const silent = Promise.withResolvers<void>();

  const server = createServer(async (request, response) => {
    const at = Date.now();
    const body = await text(request).catch(() => null);
    if (body === null) return;
    const entry = { at, status: 0, letters: 0 };
    requests.push(entry);
    const conduct = plan[requests.length] ?? "answers";
    const answer = (status: number, content: object, headers: Record<string, string> = {}) => {
      entry.status = status;
      response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(content));
    };
    const fail = (statusCode: number, name: string, message: string, headers?: Record<string, string>) =>
      answer(statusCode, { statusCode, name, message }, headers);
    const recent = requests.filter((each) => each.status !== 429 && at - each.at < 1000).length;
    if (conduct === "busy" || (limit !== null && recent > limit)) {
      fail(429, "rate_limit_exceeded", "Too many requests", { "Retry-After": "1" });
      return;
    }
    if (!request.headers.authorization?.startsWith("Bearer re_")) return fail(401, "missing_api_key", "Missing key");
    if (conduct === "broken") return fail(500, "internal_server_error", "Something went wrong");
    if (conduct === "refuses") return fail(422, "validation_error", "Something in here is wrong");
    if (conduct === "hangsUpBefore") return void request.socket.destroy();
    const key = String(request.headers["idempotency-key"] ?? randomUUID());
    if (working.has(key)) return fail(409, "concurrent_idempotent_requests", "The same key is in use");
    working.add(key);
    try {
      const result = accept(request, { key, body });
      if (result.refusal) return fail(...result.refusal);
      entry.letters = result.letters.length;
      if (conduct === "hangsUp") request.socket.destroy();
      else if (conduct === "keepsSilent") silent.resolve();
      else answer(200, result.body);
    } finally {
      working.delete(key);
    }
  });

  function accept(request: IncomingMessage, { key, body }: { key: string; body: string }) {
    const hash = createHash("sha256").update(body).digest("hex");
    const before = kept.get(key);
    if (before && before.hash !== hash)
      return refusal(409, "invalid_idempotent_request", "The key was used for another request");
    if (before) return { body: before.body, letters: [], refusal: null };
    const read = JSON.parse(body) as Sent | Sent[];
    const batch = Array.isArray(read);
    const sent = batch ? read : [read];
    if (sent.length === 0 || sent.length > MOST_LETTERS)
      return refusal(422, "validation_error", "A batch has 1 to 100 letters");
    const errors = sent.flatMap((letter, index) => {
      const message = problemOf(letter);
      return message ? [{ index, message }] : [];
    });
    const permissive = batch && request.headers["x-batch-validation"] === "permissive";
    const [first] = errors;
    if (first && !permissive) return refusal(422, "validation_error", first.message);
    const refused = new Set(errors.map(({ index }) => index));
    const letters = sent.filter((_, index) => !refused.has(index)).map(acceptedLetter);
    const ids = letters.map(({ id }) => ({ id }));
    const answered = batch ? { data: ids, ...(permissive ? { errors } : {}) } : (ids[0] ?? {});
    const entry: Kept = { key, hash, body: answered, letters };
    // Written before it is answered, as one line: what was killed in the middle of it was not accepted.
    if (journal !== null) appendFileSync(journal, `${JSON.stringify(entry)}\n`);
    kept.set(key, entry);
    accepted.push(...letters);
    return { body: answered, letters, refusal: null };
  }

  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    requests,
    silent: silent.promise,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What a journal holds. A last line that was cut off was never acknowledged. */
export function remembered(journal: string): Kept[] {
  if (!existsSync(journal)) return [];
  const lines = readFileSync(journal, "utf8").split("\n");
  const cutOff = lines.pop();
  if (cutOff) throw new Error("The journal ends in the middle of a line: it is written in one piece");
  return lines.map((line) => JSON.parse(line) as Kept);
}

function refusal(status: number, name: string, message: string) {
  return { body: {}, letters: [], refusal: [status, name, message] as const };
}

function problemOf({ from, to }: Sent): string | null {
  const address = bare(to);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) || address.includes("invalid"))
    return `Invalid \`to\` field: ${address}`;
  return bare(from).includes("@") ? null : "Invalid `from` field";
}

function acceptedLetter({
  from,
  to,
  subject = "",
  html = "",
  text: plain = "",
  reply_to,
  headers,
  tags,
}: Sent): Accepted {
  return {
    id: randomUUID(),
    from,
    to: bare(to),
    subject,
    html,
    text: plain,
    replyTo: reply_to ?? null,
    headers: headers ?? {},
    tags: Object.fromEntries((tags ?? []).map(({ name, value }) => [name, value])),
  };
}

function bare(address: string): string {
  return /<([^<>]*)>\s*$/.exec(address)?.[1] ?? address;
}
