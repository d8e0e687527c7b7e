import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** What a provider does with the letter it has just been handed. */
export type Conduct =
  | "answers"
  /** Not now: nothing is accepted. */
  | "busy"
  /** Accepts the letter, and hangs up before it has said so. */
  | "hangsUp"
  /** Accepts the letter, and never says so. */
  | "keepsSilent";

/** A stand-in for a mail provider. */
export interface MailServer {
  readonly url: string;
  /** To whom it has accepted a letter, one entry a letter. */
  readonly accepted: readonly string[];
  /** Until it has kept silent about a letter. */
  readonly silent: Promise<void>;
  readonly close: () => void;
}

/** How it behaves towards the first letters it is handed, by their number from 1; it answers all others. */
type Plan = Readonly<Record<number, Conduct>>;

/** Resend as its documentation has it: a repeat of an idempotency key gets the first answer, and no second letter. */
export async function resendServer(plan: Plan): Promise<MailServer> {
  const accepted: string[] = [];
  const answered = new Map<string, string>();
  const silent = Promise.withResolvers<void>();
  let handed = 0;
  const server = createServer(async (request, response) => {
    const letter = JSON.parse(await text(request)) as { to: string };
    const key = String(request.headers["idempotency-key"]);
    const conduct = plan[++handed] ?? "answers";
    const answer = (status: number, body: object) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    if (conduct === "busy") {
      answer(429, { statusCode: 429, name: "rate_limit_exceeded", message: "Too many requests" });
      return;
    }
    const id = answered.get(key) ?? randomUUID();
    if (!answered.has(key)) accepted.push(/<(.*)>/.exec(letter.to)?.[1] ?? letter.to);
    answered.set(key, id);
    if (conduct === "answers") answer(200, { id });
    else if (conduct === "hangsUp") request.socket.destroy();
    else silent.resolve();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    silent: silent.promise,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** An SMTP server, which knows no repeats: what it is handed twice it mails twice. */
export async function smtpServer(plan: Plan): Promise<MailServer> {
  const accepted: string[] = [];
  const silent = Promise.withResolvers<void>();
  let handed = 0;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: async (stream, session, done) => {
      await text(stream);
      const conduct = plan[++handed] ?? "answers";
      if (conduct === "busy") {
        done(Object.assign(new Error("Try again later"), { responseCode: 451 }));
        return;
      }
      accepted.push(...session.envelope.rcptTo.map(({ address }) => address));
      if (conduct === "answers") done(null);
      else if (conduct === "hangsUp") for (const { _socket } of connections(server)) _socket.destroy();
      else silent.resolve();
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    accepted,
    silent: silent.promise,
    close: () => void server.close(),
  };
}

/** The server's open connections; its interface has no way to hang up on one. */
function connections(server: SMTPServer): { _socket: { destroy: () => void } }[] {
  return [...(server as unknown as { connections: Set<{ _socket: { destroy: () => void } }> }).connections];
}
