import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { Resend } from "resend";
import { config } from "#app/config.server.ts";
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
 * `retry`: the provider was not reachable or busy; nothing was accepted, or it would recognise a repeat. `refused`: trying
 * again cannot help. `unknown`: the letter may be under way or not, and another try could mail twice.
 */
export type MailOutcome =
  | { readonly state: "sent"; readonly providerId: string | null }
  | { readonly state: "retry"; readonly problem: string }
  | { readonly state: "refused"; readonly problem: string }
  | { readonly state: "unknown"; readonly problem: string };

export interface Mailer {
  readonly kind: "resend" | "smtp" | "outbox";
  /** Whether sending the same letter twice arrives once. Where not, a letter whose outcome a crash hid is not repeated. */
  readonly repeatable: boolean;
  readonly send: (letter: Letter) => Promise<MailOutcome>;
}

/** The mail provider that the configuration chooses. */
export function mailer(): Mailer {
  return once("mailer", () => {
    const { provider } = config().mail;
    switch (provider.kind) {
      case "resend":
        return resendMailer(provider);
      case "smtp":
        return smtpMailer(provider.url);
      case "outbox":
        return outboxMailer(provider.folder);
    }
  });
}

function resendMailer({ apiKey, baseUrl }: { apiKey: string; baseUrl: string | undefined }): Mailer {
  const client = new Resend(apiKey, baseUrl ? { baseUrl } : {});
  return {
    kind: "resend",
    repeatable: true,
    send: async (letter) => {
      const { from } = config().mail;
      const to = formatted(letter.to);
      const { data, error } = await client.emails.send(
        { from, to, subject: letter.subject, html: letter.html, text: letter.text },
        { idempotencyKey: letter.id },
      );
      if (data) return { state: "sent", providerId: data.id };
      const problem = `${error.name}: ${withoutAddress(error.message, letter)}`;
      const temporary = error.statusCode === null || error.statusCode === 429 || error.statusCode >= 500;
      return { state: temporary ? "retry" : "refused", problem };
    },
  };
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

function smtpMailer(url: string): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 3 });
  return {
    kind: "smtp",
    repeatable: false,
    send: async (letter) => {
      try {
        const info = await transport.sendMail(message(letter));
        return { state: "sent", providerId: info.messageId };
      } catch (error) {
        const failure = error as SmtpFailure;
        return { state: stateAfter(failure), problem: withoutAddress(failure.message, letter) };
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
}

/** An answer of the server is believed. Where it gave none, the connection was lost somewhere: perhaps after the letter. */
function stateAfter({ responseCode, code, originalCode }: SmtpFailure): "refused" | "retry" | "unknown" {
  if (responseCode !== undefined) return responseCode >= 500 ? "refused" : "retry";
  return BEFORE_SENDING.includes(code) || BEFORE_SENDING.includes(originalCode) ? "retry" : "unknown";
}

/** Letters as files, one a letter under its id: written whole or not at all, and only once however often they are tried. */
function outboxMailer(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    kind: "outbox",
    repeatable: true,
    send: async (letter) => {
      const { message: bytes } = await transport.sendMail(message(letter));
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${letter.id}.eml`);
      await writeFile(`${file}.part`, bytes as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return { state: "sent", providerId: null };
    },
  };
}

function message({ id, to, subject, html, text }: Letter) {
  return { messageId: `<${id}@parallax>`, from: config().mail.from, to, subject, html, text };
}

function formatted({ name, address }: Letter["to"]): string {
  const plain = name.replace(/["\\<>\r\n]/g, " ").trim();
  return plain ? `"${plain}" <${address}>` : address;
}

/** What a provider says often repeats the address; our records of it must not. */
function withoutAddress(said: string, { to }: Letter): string {
  return said.replaceAll(to.address, "(address)").slice(0, 500);
}
