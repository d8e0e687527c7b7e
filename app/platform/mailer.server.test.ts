import { once } from "node:events";
import { createServer as createHttpServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createNetServer, type Server } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { type Letter, mailerFor } from "./mailer.server.ts";

const letter: Letter = {
  id: "11111111-1111-4111-8111-111111111111",
  to: { name: "Ann", address: "ann@example.com" },
  subject: "s",
  html: "<p>h</p>",
  text: "t",
};
const from = "Parallax <parallax@example.com>";
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listening(server: Server): Promise<number> {
  closing.push(() => server.close());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

describe("Resend", () => {
  async function answered(answer: (response: ServerResponse) => void) {
    const server = createHttpServer((request, response) => request.resume().once("end", () => answer(response)));
    closing.push(() => server.closeAllConnections());
    const baseUrl = `http://127.0.0.1:${await listening(server)}`;
    return mailerFor({ provider: { kind: "resend", apiKey: "re_test", baseUrl }, from }).send(letter);
  }
  const failing = (status: number, name: string, headers: Record<string, string> = {}) =>
    answered((response) => {
      response.writeHead(status, { "Content-Type": "application/json", ...headers });
      response.end(JSON.stringify({ statusCode: status, name, message: "no" }));
    });

  test.each([
    ["too many requests", 429, "rate_limit_exceeded", { "Retry-After": "2" }, { state: "tooFast", waitMs: 2000 }],
    ["too many requests, for no stated time", 429, "rate_limit_exceeded", {}, { state: "tooFast", waitMs: 1000 }],
    ["a quota used up for an hour", 429, "daily_quota_exceeded", { "Retry-After": "3600" }, { state: "unreached" }],
    [
      "a key under which it sends already",
      409,
      "concurrent_idempotent_requests",
      {},
      { state: "unknown", lost: false },
    ],
    ["a letter it does not take", 422, "validation_error", {}, { state: "refused" }],
    ["trouble of its own", 503, "internal_server_error", {}, { state: "retry" }],
  ] as const)("that answers with %s", async (_, status, name, headers, expected) => {
    expect(await failing(status, name, headers)).toEqual({ ...expected, problem: `${name}: no` });
  });

  test("that hangs up would recognise a repeat", async () => {
    expect((await answered((response) => response.destroy())).state).toBe("unreached");
  });
});

describe("an SMTP server", () => {
  const sent = (port: number, { user = "", query = "" } = {}) =>
    mailerFor({ provider: { kind: "smtp", url: `smtp://${user}127.0.0.1:${port}/?${query}` }, from }).send(letter);

  test("that is not there was not reached", async () => {
    const server = createNetServer();
    const port = await listening(server);
    server.close();
    await once(server, "close");
    expect((await sent(port)).state).toBe("unreached");
  });

  test("that never greets was not reached", async () => {
    const port = await listening(createNetServer((socket) => closing.push(() => socket.destroy())));
    const outcome = await sent(port, { query: "greetingTimeout=200" });
    expect(outcome).toEqual({ state: "unreached", problem: "Greeting never received" });
  });

  test("that turns everybody away was not reached", async () => {
    const port = await listening(createNetServer((socket) => socket.end("554 No service here\r\n")));
    expect((await sent(port)).state).toBe("unreached");
  });

  async function smtpServer(options: SMTPServerOptions): Promise<number> {
    const server = new SMTPServer({ disabledCommands: ["STARTTLS"], authOptional: true, closeTimeout: 0, ...options });
    server.on("error", () => {});
    return listening(server.server);
  }
  const refusing = (responseCode: number): SMTPServerOptions => ({
    onRcptTo: (_to, _session, done) => done(Object.assign(new Error("no"), { responseCode })),
  });

  test("that does not let us in was not reached, and blames no letter for it", async () => {
    const port = await smtpServer({ onAuth: (_auth, _session, done) => done(new Error("Invalid login")) });
    expect((await sent(port, { user: "parallax:wrong@" })).state).toBe("unreached");
  });

  test("is believed when it refuses an address, for now or for good", async () => {
    expect((await sent(await smtpServer(refusing(550)))).state).toBe("refused");
    expect((await sent(await smtpServer(refusing(451)))).state).toBe("retry");
  });

  test("that falls silent over a letter may have taken it", async () => {
    const port = await smtpServer({ onData: (stream) => void text(stream) });
    const outcome = await sent(port, { query: "socketTimeout=300" });
    expect(outcome).toMatchObject({ state: "unknown", lost: true });
  });
});
