import { expect, test } from "vitest";
import { answerCode, codeHash, readCode, surveyOfCode } from "./answer-code.server.ts";

const owner = {
  organizationId: "3f2b1c44-0a5e-4d57-9a63-0c6c1c0e8a11",
  diagnosticId: "11111111-1111-4111-8111-111111111111",
  participantId: "22222222-2222-4222-8222-222222222222",
};
const code = answerCode(owner);

test("a code shares its first four signs with those of its diagnostic, and no more", () => {
  const colleague = answerCode({ ...owner, participantId: "22222222-2222-4222-8222-222222222223" });
  const later = answerCode({ ...owner, diagnosticId: "11111111-1111-4111-8111-111111111112" });
  expect(surveyOfCode(colleague)).toBe(surveyOfCode(code));
  expect(colleague).not.toBe(code);
  expect(surveyOfCode(later)).not.toBe(surveyOfCode(code));
});

test("a replaced link has another code", () => {
  expect(answerCode({ ...owner, linkVersion: 0 })).toBe(code);
  const replaced = answerCode({ ...owner, linkVersion: 1 });
  expect(replaced).not.toBe(code);
  expect(surveyOfCode(replaced)).toBe(surveyOfCode(code));
});

test("a code is read however it is typed, and signs that are mistaken for others mean those", () => {
  const plain = code.replaceAll("-", "");
  for (const typed of [code, plain, code.toLowerCase(), ` ${code.replaceAll("-", " ")} `, code.replaceAll("-", "–")])
    expect(readCode(typed)).toBe(plain);
  expect(readCode("OIL0-1111-2222")).toBe("011011112222");
  expect(["", "short", `${code}0`, "UUUU-0000-0000", "<b>"].map(readCode)).toEqual([null, null, null, null, null]);
});

test("what is stored of a code is the same with and without its dashes, and not a plain hash of it", () => {
  expect(codeHash(code)).toEqual(codeHash(code.replaceAll("-", "")));
  expect(codeHash(code)).toHaveLength(32);
});
