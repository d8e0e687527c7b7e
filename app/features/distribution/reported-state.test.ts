import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReportedState, stateAfterReport } from "./reported-state.ts";

const after = (first: string, reports: readonly ReportedState[]) =>
  reports.reduce<string>((state, report) => stateAfterReport(state, report) ?? state, first);

test.each([
  ["sent", ["delivered"], "delivered"],
  ["sending", ["delivered"], "delivered"],
  ["unconfirmed", ["delivered"], "delivered"],
  ["sent", ["bounced", "delivered"], "bounced"],
  ["sent", ["delivered", "bounced"], "bounced"],
  ["sent", ["complained", "bounced", "delivered"], "complained"],
  ["delivered", ["delivered"], "delivered"],
] as const)("a letter that is %s, and of which %j is reported, is %s", (first, reports, expected) => {
  expect(after(first, reports)).toBe(expected);
});

test("the order of reports, and how often they come, changes nothing", () => {
  const report = fc.constantFrom<ReportedState>("delivered", "bounced", "complained");
  fc.assert(
    fc.property(fc.array(report, { minLength: 1 }), fc.constantFrom("sending", "sent", "unconfirmed"), (all, first) => {
      const end = after(first, all);
      expect(after(first, all.toReversed())).toBe(end);
      expect(after(first, all.toSorted())).toBe(end);
      expect(after(first, [...all, ...all])).toBe(end);
    }),
  );
});
