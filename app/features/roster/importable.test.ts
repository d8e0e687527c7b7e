import { expect, test } from "vitest";
import { importable } from "./importable.ts";
import { checkRoster } from "./roster-check.ts";

const check = (text: string) => checkRoster(new TextEncoder().encode(text));

test("a file without errors gives its people", () => {
  const people = importable(check("id,name,email,manager\n1,Ada,ada@x.io,\n2,Ben,ben@x.io,1\n"));
  expect(people?.map(({ externalId }) => externalId)).toEqual(["1", "2"]);
});

test("a file with one error gives nobody", () => {
  expect(importable(check("id,name,email,manager\n1,Ada,ada@x.io,\n2,Ben,ben@x.io,9\n"))).toBeNull();
});
