import { expect, test } from "vitest";
import { type DiagnosticState, diagnosticStates, mayBecome } from "./states.ts";

test.each<[DiagnosticState, DiagnosticState, boolean]>([
  ["draft", "scheduled", true],
  ["scheduled", "open", true],
  ["open", "closed", true],
  ["closed", "published", true],
  ["published", "archived", true],
  ["draft", "cancelled", true],
  ["scheduled", "cancelled", true],
  ["open", "cancelled", true],
  ["closed", "open", false],
  ["published", "closed", false],
  ["draft", "open", false],
])("from %s to %s: %s", (from, to, allowed) => {
  expect(mayBecome({ from, to })).toBe(allowed);
});

test("repeating a transition is allowed, so that a retried job does no harm", () => {
  expect(diagnosticStates.every((state) => mayBecome({ from: state, to: state }))).toBe(true);
});
