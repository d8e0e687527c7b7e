import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { linkToken, readLinkToken } from "./link-tokens.server.ts";

const link = { organizationId: randomUUID(), id: randomUUID() };

test("a link says whose it is, for its own purpose only", () => {
  expect(readLinkToken("letter", linkToken("letter", link))).toEqual(link);
  expect(readLinkToken("choice", linkToken("letter", link))).toBeNull();
  expect(readLinkToken("letter", linkToken("choice", link))).toBeNull();
});

test("a link that was changed anywhere is none", () => {
  const token = linkToken("letter", link);
  for (let place = 0; place < token.length; place++) {
    const changed = Buffer.from(token, "base64url");
    const byte = Math.floor((place * changed.length) / token.length);
    changed[byte] = (changed[byte] ?? 0) ^ 1;
    expect(readLinkToken("letter", changed.toString("base64url"))).toBeNull();
  }
  for (const wrong of ["", token.slice(1), `${token}A`, "?".repeat(70)])
    expect(readLinkToken("letter", wrong)).toBeNull();
});

test("a link that is spelt otherwise is none, though it means the same bytes", () => {
  const token = linkToken("letter", link);
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const spellings = [...signs].map((sign) => token.slice(0, -1) + sign);
  const same = spellings.filter((each) => Buffer.from(each, "base64url").equals(Buffer.from(token, "base64url")));
  expect(same).toHaveLength(16);
  expect(same.filter((each) => readLinkToken("letter", each) !== null)).toEqual([token]);
});
