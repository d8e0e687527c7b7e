import { once } from "node:events";
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
