import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { Resend } from "resend";
import { type Config, config } from "#app/config.server.ts";
import { once } from "./once.server.ts";
import { readSender, type Sender, writtenSender } from "./sender.ts";

export interface Letter {
  /** The same letter has the same id however often it is tried. */
  readonly id: string;
  readonly to: Sender;
  /** Whom it is from; the installation's own sender where it is missing. */
  readonly from?: Sender;
  readonly replyTo?: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the provider repeats in its reports about this letter: ids only. */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * What became of a letter that was handed to the provider.
 *
 * `tooFast`: the provider takes no more for `waitMs`; nothing was accepted.
 * `unreached`: no provider answered, or none let us in; nothing was accepted, or it would recognise a repeat. Other letters
 * would fare alike.
 * `retry`: not now, said the provider about this letter; nothing was accepted.
 * `refused`: trying again cannot help.
 * `unknown`: the letter may be under way or not, and another try could mail twice. `lost`: because the connection was, so that
 * other letters could fare alike.
 */
export type MailOutcome =
  | { readonly state: "sent"; readonly providerId: string | null }
  | { readonly state: "tooFast"; readonly waitMs: number; readonly problem: string }
  | { readonly state: "unreached"; readonly problem: string }
  | { readonly state: "retry" | "refused"; readonly problem: string }
  | { readonly state: "unknown"; readonly lost: boolean; readonly problem: string };

/** What became of one letter of a batch that was answered. */
export type LetterOutcome = Exclude<MailOutcome, { state: "tooFast" | "unreached" }>;

/**
 * What became of letters that were handed over together.
 *
 * `answered`: one outcome a letter, in their order. `refused`: the request as a whole, for what stands in some letter.
 * `tooFast`, `unreached`, `refused`: nothing was accepted. `inDoubt`: perhaps everything was; the same request again would be
 * recognised.
 */
export type BatchOutcome =
  | { readonly state: "answered"; readonly letters: readonly LetterOutcome[] }
  | { readonly state: "tooFast"; readonly waitMs: number; readonly problem: string }
  | { readonly state: "unreached" | "refused" | "inDoubt"; readonly problem: string };

export interface Mailer {
  readonly kind: "resend" | "smtp" | "outbox";
  /** Whether sending the same letter twice arrives once. Where not, a letter whose outcome a crash hid is not repeated. */
  readonly repeatable: boolean;
  /** The most letters of a batch. */
  readonly capacity: number;
  readonly send: (letter: Letter) => Promise<MailOutcome>;
  /** Hands letters over in one request. The same key stands for the same letters, however often it is tried. */
  readonly sendBatch: (key: string, letters: readonly Letter[]) => Promise<BatchOutcome>;
}

/** The mail provider that the configuration chooses. */
export function mailer(): Mailer {
  return once("mailer", () => mailerFor(config().mail));
}

export function mailerFor({ provider, from }: Pick<Config["mail"], "provider" | "from">): Mailer {
  switch (provider.kind) {
    case "resend":
      return resendMailer({ ...provider, from });
    case "smtp":
      return smtpMailer({ ...provider, from });
    case "outbox":
      return outboxMailer({ ...provider, from });
  }
}

/** The installation's own sender. */
export function ownSender(): Sender {
  return readSender(config().mail.from);
}

/** What is waited for a provider that says nothing about how long, and what it may ask for at most within one run. */
const USUAL_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** A request that takes longer is given up, and in doubt. */
const LONGEST_REQUEST_MS = 30_000;
/** The most letters that Resend takes in one request. */
const RESEND_BATCH = 100;
/** Errors of the whole installation rather than of a letter: every other letter would fare alike until somebody acts. */
const NOT_LET_IN: readonly string[] = ["missing_api_key", "invalid_api_key", "restricted_api_key", "suspended_api_key"];

function resendMailer({
  apiKey,
  baseUrl,
  from,
}: {
  apiKey: string;
  baseUrl: string | undefined;
  from: string;
}): Mailer {
  const client = new Resend(apiKey, baseUrl ? { baseUrl } : {});
  const written = (letter: Letter) => ({
    from: letter.from ? writtenSender(letter.from) : from,
    to: writtenSender(letter.to),
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
    ...(letter.headers ? { headers: { ...letter.headers } } : {}),
    ...(letter.tags ? { tags: Object.entries(letter.tags).map(([name, value]) => ({ name, value })) } : {}),
  });
  return {
    kind: "resend",
    repeatable: true,
    capacity: RESEND_BATCH,
    send: async (letter) => {
      const { data, error, headers } = await answeredInTime((signal) =>
        client.emails.send(written(letter), { idempotencyKey: letter.id, signal }),
      );
      if (error === null) return { state: "sent", providerId: data.id };
      const problem = withoutAddress(`${error.name}: ${error.message}`, [letter]);
      const statusCode = error.statusCode ?? null;
      if (statusCode === 429) return tooFast({ retryAfter: headers?.["retry-after"], problem });
      // The key was used for another letter, or for this one at this moment: one of them may well arrive.
      if (statusCode === 409) return { state: "unknown", lost: false, problem };
      if (statusCode === null) return { state: "unreached", problem };
      return { state: statusCode >= 500 ? "retry" : "refused", problem };
    },
    sendBatch: async (key, letters) => {
      const { data, error, headers } = await answeredInTime((signal) =>
        // Permissive: what is wrong with one letter stops that one alone.
        client.batch.send(letters.map(written), { idempotencyKey: key, batchValidation: "permissive", signal }),
      );
      if (error === null) return { state: "answered", letters: batchOutcomes(letters, data) };
      const problem = withoutAddress(`${error.name}: ${error.message}`, letters);
      const statusCode = error.statusCode ?? null;
      if (statusCode === 429) return tooFast({ retryAfter: headers?.["retry-after"], problem });
      // The key stands for other letters: these may or may not have been among them.
      if (error.name === "invalid_idempotent_request")
        return { state: "answered", letters: letters.map(() => ({ state: "unknown", lost: false, problem })) };
      if (statusCode === null || statusCode === 409 || statusCode >= 500) return { state: "inDoubt", problem };
      return { state: NOT_LET_IN.includes(error.name) ? "unreached" : "refused", problem };
    },
  };
}

/** The library waits for an answer as long as it takes; a request that is given up is like one whose connection was lost. */
async function answeredInTime<Answer>(ask: (signal: AbortSignal) => Promise<Answer>) {
  const signal = AbortSignal.timeout(LONGEST_REQUEST_MS);
  try {
    return await ask(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return { data: null, headers: null, error: { name: "timeout", message: "no answer came", statusCode: null } };
  }
}

/** The ids of the letters that were taken stand in their order, without those that were refused. */
function batchOutcomes(
  letters: readonly Letter[],
  { data, errors }: { data: readonly { id: string }[]; errors?: readonly { index: number; message: string }[] },
): LetterOutcome[] {
  const refused = new Map((errors ?? []).map(({ index, message }) => [index, message]));
  const complete = data.length + refused.size === letters.length;
  let taken = 0;
  return letters.map((letter, place) => {
    const message = refused.get(place);
    if (message !== undefined) return { state: "refused", problem: withoutAddress(message, [letter]) };
    return { state: "sent", providerId: complete ? (data[taken++]?.id ?? null) : null };
  });
}

/** A provider that asks for a long rest, as when a day's quota is used up, is no more use to this run than one that is away. */
function tooFast({ retryAfter, problem }: { retryAfter: string | undefined; problem: string }) {
  const seconds = Number(retryAfter);
  const waitMs = retryAfter !== undefined && seconds >= 0 ? seconds * 1000 : USUAL_WAIT_MS;
  if (waitMs > LONGEST_WAIT_MS) return { state: "unreached", problem } as const;
  return { state: "tooFast", waitMs, problem } as const;
}

/** What happens before a letter can have been handed over: no server was found or reached, or it did not let us in. */
const BEFORE_SENDING: readonly unknown[] = [
  "EDNS",
  "ETLS",
  "EAUTH",
  "ENOAUTH",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
];
/** Every timeout has one code; these are the ones before the server has said anything. */
const TIMEOUTS_BEFORE_SENDING: readonly unknown[] = ["CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT"];
/** What the server may refuse before it is told of a letter. */
const COMMANDS_BEFORE_SENDING = /^(EHLO|HELO|LHLO|STARTTLS|AUTH\b.*)$/;
/** The library's words, without a code of their own, for a server that hangs up before each first byte of a letter. */
const NEVER_STARTED = "Reached maximum number of retries after connection was closed";

function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 3 });
  const send = async (letter: Letter): Promise<MailOutcome> => {
    try {
      const info = await transport.sendMail(message(letter, from));
      return { state: "sent", providerId: info.messageId };
    } catch (error) {
      const failure = error as SmtpFailure;
      return { ...stateAfter(failure), problem: withoutAddress(failure.message, [letter]) };
    }
  };
  // One by one, over connections that stay open: a crash then leaves one letter in doubt.
  return { kind: "smtp", repeatable: false, capacity: 1, send, sendBatch: (_key, letters) => oneByOne(send, letters) };
}

/** Letters that are handed over one after the other, until one finds nobody to take it. */
async function oneByOne(
  send: (letter: Letter) => Promise<MailOutcome>,
  letters: readonly Letter[],
): Promise<BatchOutcome> {
  const outcomes: LetterOutcome[] = [];
  for (const letter of letters) {
    const outcome = await send(letter);
    if (outcome.state === "tooFast" || outcome.state === "unreached") return outcome;
    outcomes.push(outcome);
  }
  return { state: "answered", letters: outcomes };
}

interface SmtpFailure {
  readonly message: string;
  /** What the server answered; missing where it gave no answer. */
  readonly responseCode?: number;
  readonly code?: string;
  readonly originalCode?: string;
  readonly timeoutType?: string;
  /** What the server was last told. */
  readonly command?: string;
}

/** An answer of the server is believed. Where it gave none, the connection was lost somewhere: perhaps after the letter. */
function stateAfter({ message, responseCode, code, originalCode, timeoutType, command }: SmtpFailure) {
  const answered = responseCode !== undefined;
  const early =
    BEFORE_SENDING.includes(code) ||
    BEFORE_SENDING.includes(originalCode) ||
    TIMEOUTS_BEFORE_SENDING.includes(timeoutType) ||
    message === NEVER_STARTED ||
    (answered && COMMANDS_BEFORE_SENDING.test(command ?? "")) ||
    // A greeting that turns us away.
    (answered && code === "EPROTOCOL" && command === "CONN");
  if (early) return { state: "unreached" } as const;
  if (!answered) return { state: "unknown", lost: true } as const;
  return { state: responseCode >= 500 ? "refused" : "retry" } as const;
}

const OUTBOX_BATCH = 50;

/** Letters as files, one a letter under its id: written whole or not at all, and only once however often they are tried. */
function outboxMailer({ folder, from }: { folder: string; from: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const send = async (letter: Letter): Promise<MailOutcome> => {
    const { message: bytes } = await transport.sendMail(message(letter, from));
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${letter.id}.eml`);
    await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
    return { state: "sent", providerId: null };
  };
  return {
    kind: "outbox",
    repeatable: true,
    capacity: OUTBOX_BATCH,
    send,
    sendBatch: (_key, letters) => oneByOne(send, letters),
  };
}

function message({ id, from, to, replyTo, subject, html, text, headers }: Letter, ownFrom: string) {
  return {
    messageId: `<${id}@parallax>`,
    from: from ?? ownFrom,
    to,
    subject,
    html,
    text,
    ...(replyTo ? { replyTo } : {}),
    ...(headers ? { headers: { ...headers } } : {}),
  };
}

/** What a provider says often repeats the address; our records of it must not. */
function withoutAddress(said: string, letters: readonly Letter[]): string {
  return letters.reduce((rest, { to }) => rest.replaceAll(to.address, "(address)"), said).slice(0, 500);
}
