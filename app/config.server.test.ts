import { expect, test } from "vitest";
import { parseConfig } from "./config.server.ts";

const production = { NODE_ENV: "production", APP_SECRET: "s".repeat(32), APP_URL: "https://parallax.example.com" };
const from = { MAIL_FROM: "Parallax <parallax@example.com>" };

test.each([
  ["nothing to send mail through", {}, /^RESEND_API_KEY or SMTP_URL: /],
  ["an outbox that is not wanted", { MAIL_OUTBOX: "off" }, /^RESEND_API_KEY or SMTP_URL: /],
  ["an empty key", { RESEND_API_KEY: "", ...from }, /^RESEND_API_KEY or SMTP_URL: /],
  ["a provider and no sender", { SMTP_URL: "smtp://mail.example.com" }, /^MAIL_FROM: /],
])("production is refused with %s", (_, mail, sentence) => {
  expect(() => parseConfig({ ...production, ...mail })).toThrow(sentence);
});

test.each([
  ["a provider and a sender", { RESEND_API_KEY: "re_1", ...from }, "resend"],
  ["letters kept as files on purpose", { MAIL_OUTBOX: "on" }, "outbox"],
  ["the demo, which mails nobody", { PARALLAX_DEMO: "1" }, "outbox"],
])("production runs with %s", (_, mail, kind) => {
  expect(parseConfig({ ...production, ...mail }).mail.provider.kind).toBe(kind);
});
