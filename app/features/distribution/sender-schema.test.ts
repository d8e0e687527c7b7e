import { expect, test } from "vitest";
import { senderSchema } from "./sender-schema.ts";

const schema = senderSchema({ domain: "acme.example", ownAddress: "parallax@host.example" });
const problems = (given: Partial<Record<"name" | "address" | "replyTo", string>>) => {
  const parsed = schema.safeParse({ name: "", address: "", replyTo: "", ...given });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]);
};

test("what is left blank is the installation's own", () => {
  expect(schema.parse({ name: " ", address: "", replyTo: "" })).toEqual({ name: null, address: null, replyTo: null });
});

test.each(["people@acme.example", "People@Mail.ACME.example", "parallax@host.example"])(
  "letters may come from %s",
  (address) => {
    expect(problems({ address })).toEqual([]);
  },
);

test.each([
  "people@other.example",
  "people@notacme.example",
  "people@acme.example.evil.example",
  "acme.example",
  "x@host.example",
])("letters may not come from %s", (address) => {
  expect(problems({ address })).toEqual(["address"]);
});

test.each(['A "B"', "boss@acme.example", "A <b>", "A\r\nBcc: x", "x".repeat(61)])(
  "the name %j could pass for something else",
  (name) => {
    expect(problems({ name })).toEqual(["name"]);
  },
);

test("answers may go anywhere that is an address", () => {
  expect(problems({ replyTo: "help@elsewhere.example" })).toEqual([]);
  expect(problems({ replyTo: "help" })).toEqual(["replyTo"]);
});
