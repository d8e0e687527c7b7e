import { assert, jsonValue, property } from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, contentHash } from "./content-hash.ts";

/** The same by the language's own means, an object with its keys in order in place of each. */
function slowly(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

test("equal content has equal text, whatever the order of keys; lists keep theirs", () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  // SHA-256 of "{}", from any other tool.
  expect(contentHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
});

test("is what JSON says of anything it can say", () => {
  assert(property(jsonValue(), (value) => canonicalJson(value) === slowly(value)));
});

test.each([
  { of: "keys that are whole numbers", value: { b: 1, 10: 2, 2: 3, a: 4, "-1": 5, "01": 6 } },
  {
    of: "objects of one size and other keys, one after the other",
    value: [
      { b: 1, a: 2 },
      { a: 1, c: 2 },
      { b: 3, a: 4 },
    ],
  },
  { of: "what JSON has no text for", value: { a: undefined, b: [undefined, Number.NaN, -0, 1e21], c: "\u2028\ud800" } },
  { of: "times", value: { at: new Date(0), in: [new Date(1)] } },
  { of: "a key that objects have of themselves", value: JSON.parse('{"z":1,"__proto__":{"b":1,"a":2}}') },
  { of: "a text alone", value: "a" },
])("is the same of $of", ({ value }) => {
  expect(canonicalJson(value)).toBe(slowly(value));
});
