import { expect, test } from "vitest";
import { answerLinkOf, isAccountsPath, loggedPath, sectionOf } from "./secret-paths.ts";

const TOKEN = "Abc_-123DEF";

test.each([
  [`/s/${TOKEN}`, "/s/(link)"],
  [`/s/${TOKEN}/done?page=2`, "/s/(link)/done"],
  [`/S/${TOKEN}`, "/s/(link)"],
  [`/%73/${TOKEN}`, "/s/(link)"],
  [`//s//${TOKEN}`, "/s/(link)"],
  [`/s/${TOKEN}.data`, "/s/(link)"],
  [`/sign-in/link/${TOKEN}?to=/studio`, "/sign-in/link/(link)"],
  [`/Sign-In/LINK/${TOKEN}`, "/sign-in/link/(link)"],
  [`/sign%2Din/link/${TOKEN}.data`, "/sign-in/link/(link)"],
  [`/Reminders/${TOKEN}?again`, "/reminders/(link)"],
  [`/Check-In/${TOKEN}/calendar`, "/check-in/(link)/calendar"],
  [`/nudges/${TOKEN}.data`, "/nudges/(link)"],
  [`/DEMO/sign-in/${TOKEN}`, "/demo/sign-in/(key)"],
  ["/studio/roster?at=7", "/studio/roster"],
  ["/s", "/s"],
  ["/%E0%A4%A/x", "/%E0%A4%A/x"],
  ["/", "/"],
])("%s is logged as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});

test("every page of an answer link counts as that link, however it is written", () => {
  const paths = [`/s/${TOKEN}`, `/S/${TOKEN}/done`, `/%73/${TOKEN}?page=3`, `/s/${TOKEN}.data`];
  expect(new Set(paths.map(answerLinkOf))).toEqual(new Set([TOKEN]));
  expect(["/", "/s", "/studio/s/x"].map(answerLinkOf)).toEqual([null, null, null]);
});

test("the part of the site is told however it is written", () => {
  expect(["/sign-in", "/SIGN-IN/link/x", "/sign%2din?to=/", "/sign-in.data", "/"].map(sectionOf)).toEqual([
    "sign-in",
    "sign-in",
    "sign-in",
    "sign-in",
    "",
  ]);
});

test("the accounts library's addresses are told apart from other interfaces", () => {
  expect(["/api/auth/sign-in", "/API/%61uth/x", "/api/webhooks/resend", "/auth/api"].map(isAccountsPath)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
