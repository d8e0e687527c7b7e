import { afterEach, describe, expect, test } from "vitest";
import { type Conduct, type ResendStandIn, resendStandIn } from "#tests/mocks/resend-server.ts";
import { type Letter, mailerFor } from "./mailer.server.ts";

const opened: ResendStandIn[] = [];
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

async function resend(plan: Readonly<Record<number, Conduct>> = {}, limit: number | null = null) {
  const server = await resendStandIn({ plan, limit });
  opened.push(server);
  const provider = { kind: "resend", apiKey: "re_test", baseUrl: server.url } as const;
  return { server, mailer: mailerFor({ provider, from: "Parallax <parallax@example.com>" }) };
}

function letters(count: number): Letter[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `11111111-1111-4111-8111-${String(place).padStart(12, "0")}`,
    to: { name: `Person ${place}`, address: `p${place}@example.com` },
    subject: "s",
    html: "<p>h</p>",
    text: "t",
  }));
}
const [one] = letters(1) as [Letter];

describe("a batch", () => {
  test("of a hundred goes in one request, and each letter learns its own id", async () => {
    const { server, mailer } = await resend();
    const outcome = await mailer.sendBatch("key", letters(100));
    expect(server.requests).toHaveLength(1);
    expect(outcome).toEqual({
      state: "answered",
      letters: server.accepted.map(({ id }) => ({ state: "sent", providerId: id })),
    });
    expect(server.accepted.map(({ to }) => to)).toEqual(letters(100).map(({ to }) => to.address));
  });

  test("is stopped by no bad address in it, and the ids stay with the right letters", async () => {
    const { server, mailer } = await resend();
    const batch = letters(4).map((letter, place) =>
      place === 1 ? { ...letter, to: { name: "", address: "invalid@example.com" } } : letter,
    );
    const ids = (outcome: Awaited<ReturnType<typeof mailer.sendBatch>>) =>
      outcome.state === "answered" ? outcome.letters : [];
    const outcomes = ids(await mailer.sendBatch("key", batch));
    expect(outcomes[1]).toEqual({ state: "refused", problem: "Invalid `to` field: (address)" });
    const byAddress = new Map(server.accepted.map(({ to, id }) => [to, id]));
    for (const place of [0, 2, 3])
      expect(outcomes[place]).toEqual({ state: "sent", providerId: byAddress.get(`p${place}@example.com`) });
  });

  test("that is repeated under its key is accepted once and gets the same ids", async () => {
    const { server, mailer } = await resend({ 1: "hangsUp" });
    expect(await mailer.sendBatch("key", letters(3))).toMatchObject({ state: "inDoubt" });
    const again = await mailer.sendBatch("key", letters(3));
    expect(again).toEqual({
      state: "answered",
      letters: server.accepted.map(({ id }) => ({ state: "sent", providerId: id })),
    });
    expect(server.accepted).toHaveLength(3);
  });

  test("whose key stands for other letters is not known to have arrived, and not tried under another key", async () => {
    const { server, mailer } = await resend();
    await mailer.sendBatch("key", letters(2));
    const outcome = await mailer.sendBatch("key", letters(3));
    expect(outcome).toMatchObject({ state: "answered", letters: Array(3).fill({ state: "unknown", lost: false }) });
    expect(server.accepted).toHaveLength(2);
  });

  test.for([
    ["busy", "tooFast"],
    ["broken", "inDoubt"],
    ["hangsUpBefore", "inDoubt"],
    ["hangsUp", "inDoubt"],
    ["refuses", "refused"],
  ] as const)("at which the provider %s is %s", async ([conduct, state]) => {
    const { mailer } = await resend({ 1: conduct });
    expect(await mailer.sendBatch("key", letters(2))).toMatchObject({ state });
  });

  test("finds nobody to take it where the key of the installation is not accepted", async () => {
    const { server } = await resend();
    const provider = { kind: "resend", apiKey: "nonsense", baseUrl: server.url } as const;
    const mailer = mailerFor({ provider, from: "a@example.com" });
    expect(await mailer.sendBatch("key", [one])).toEqual({
      state: "unreached",
      problem: "missing_api_key: Missing key",
    });
  });
});

test("a letter says whom it is from, where answers go, how reminders are refused, and what reports should name", async () => {
  const { server, mailer } = await resend();
  const headers = {
    "List-Unsubscribe": "<https://x.example/r>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  const tags = { delivery: one.id };
  const from = { name: 'Acme "People"', address: "people@acme.example" };
  await mailer.sendBatch("key", [{ ...one, from, replyTo: "help@acme.example", headers, tags }]);
  await mailer.send(one);
  expect(server.accepted).toMatchObject([
    { from: '"Acme  People" <people@acme.example>', replyTo: "help@acme.example", headers, tags },
    { from: "Parallax <parallax@example.com>", replyTo: null, headers: {}, tags: {} },
  ]);
});
