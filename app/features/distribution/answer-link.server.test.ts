import { expect, test } from "vitest";
import { answerToken, organizationOfToken, tokenHash } from "./answer-link.server.ts";

const owner = {
  organizationId: "3f2b1c44-0a5e-4d57-9a63-0c6c1c0e8a11",
  diagnosticId: "11111111-1111-4111-8111-111111111111",
  participantId: "22222222-2222-4222-8222-222222222222",
};

test("a token names its organisation and nothing else of its owner", () => {
  const token = answerToken(owner);
  expect(token).toHaveLength(48);
  expect(organizationOfToken(token)).toBe(owner.organizationId);
  expect(Buffer.from(token, "base64url").toString("hex")).not.toContain("2222222222");
});

test("another participant, diagnostic or organisation has another token", () => {
  const others = [
    { ...owner, participantId: "22222222-2222-4222-8222-222222222223" },
    { ...owner, diagnosticId: "11111111-1111-4111-8111-111111111112" },
    { ...owner, organizationId: "3f2b1c44-0a5e-4d57-9a63-0c6c1c0e8a12" },
  ];
  expect(new Set([owner, ...others].map(answerToken)).size).toBe(4);
});

test("a link that was replaced has another token, and the first one is what it was", () => {
  expect(answerToken({ ...owner, linkVersion: 0 })).toBe(answerToken(owner));
  expect(new Set([0, 1, 2].map((linkVersion) => answerToken({ ...owner, linkVersion }))).size).toBe(3);
});

test("what is not a token belongs to no organisation", () => {
  expect(["", "x", "../../etc", "A".repeat(47), `${"A".repeat(47)}!`].map(organizationOfToken)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("the stored hash is 256 bits and not the token", () => {
  const token = answerToken(owner);
  expect(tokenHash(token)).toHaveLength(32);
  expect(tokenHash(token).toString("base64url")).not.toBe(token);
});
