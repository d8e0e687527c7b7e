import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { Resend } from "resend";
import { type Config, config } from "#app/config.server.ts";
import { once } from "./once.server.ts";

export interface Letter {
  /** The same letter has the same id however often it is tried. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
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

export interface Mailer {
  readonly kind: "resend" | "smtp" | "outbox";
  /** Whether sending the same letter twice arrives once. Where not, a letter whose outcome a crash hid is not repeated. */
  readonly repeatable: boolean;
  readonly send: (letter: Letter) => Promise<MailOutcome>;
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

/** What is waited for a provider that says nothing about how long, and what it may ask for at most within one run. */
const USUAL_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

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
  return {
    kind: "resend",
    repeatable: true,
    send: async (letter) => {
      const to = formatted(letter.to);
      const { data, error, headers } = await client.emails.send(
        { from, to, subject: letter.subject, html: letter.html, text: letter.text },
        { idempotencyKey: letter.id },
      );
      if (data) return { state: "sent", providerId: data.id };
      const problem = `${error.name}: ${withoutAddress(error.message, letter)}`;
      const { statusCode } = error;
      if (statusCode === 429) return tooFast({ retryAfter: headers?.["retry-after"], problem });
      // The key was used for another letter, or for this one at this moment: one of them may well arrive.
      if (statusCode === 409) return { state: "unknown", lost: false, problem };
      if (statusCode === null) return { state: "unreached", problem };
      return { state: statusCode >= 500 ? "retry" : "refused", problem };
    },
  };
}

/** A provider that asks for a long rest, as when a day's quota is used up, is no more use to this run than one that is away. */
function tooFast({ retryAfter, problem }: { retryAfter: string | undefined; problem: string }): MailOutcome {
  const seconds = Number(retryAfter);
  const waitMs = retryAfter !== undefined && seconds >= 0 ? seconds * 1000 : USUAL_WAIT_MS;
  return waitMs > LONGEST_WAIT_MS ? { state: "unreached", problem } : { state: "tooFast", waitMs, problem };
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
  return {
    kind: "smtp",
    repeatable: false,
    send: async (letter) => {
      try {
        const info = await transport.sendMail(message(letter, from));
        return { state: "sent", providerId: info.messageId };
      } catch (error) {
        const failure = error as SmtpFailure;
        return { ...stateAfter(failure), problem: withoutAddress(failure.message, letter) };
      }
    },
  };
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

/** Letters as files, one a letter under its id: written whole or not at all, and only once however often they are tried. */
function outboxMailer({ folder, from }: { folder: string; from: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    kind: "outbox",
    repeatable: true,
    send: async (letter) => {
      const { message: bytes } = await transport.sendMail(message(letter, from));
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${letter.id}.eml`);
      await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return { state: "sent", providerId: null };
    },
  };
}

function message({ id, to, subject, html, text }: Letter, from: string) {
  return { messageId: `<${id}@parallax>`, from, to, subject, html, text };
}

function formatted({ name, address }: Letter["to"]): string {
  const plain = name.replace(/["\\<>\r\n]/g, " ").trim();
  return plain ? `"${plain}" <${address}>` : address;
}

/** What a provider says often repeats the address; our records of it must not. */
function withoutAddress(said: string, { to }: Letter): string {
  return said.replaceAll(to.address, "(address)").slice(0, 500);
}
