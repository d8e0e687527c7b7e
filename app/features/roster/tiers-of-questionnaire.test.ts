import { expect, test } from "vitest";
import { tiersOfQuestionnaire } from "./tiers-of-questionnaire.ts";

const tier = (id: string, name: string, plural = `${name}s`, german = name) => ({
  id,
  name: { en: name, de: german },
  plural: { en: plural },
});
const five = tiersOfQuestionnaire([
  tier("executive", "Executive"),
  tier("vp", "Vice president"),
  tier("director", "Director", "Directors", "Bereichsleitung Süd"),
  tier("manager", "Manager"),
  tier("rep", "Rep"),
]);

test.each([
  ["vp", "vp"],
  ["V.P.", "vp"],
  ["vice-PRESIDENTS", "vp"],
  ["bereichsleitung sud", "director"],
  ["Bereichsleitung Süd".normalize("NFD"), "director"],
  ["CEO", "executive"],
  ["C-Level", "executive"],
  ["Team Lead", "manager"],
  ["Sales Manager Germany", "manager"],
  ["Individual contributor", "rep"],
  ["1", "executive"],
  ["3", "director"],
  ["5", "rep"],
])("of five tiers %s is %s", (text, id) => {
  expect(five.named(text)).toBe(id);
});

test.each([
  "Senior Director",
  "Managing Director",
  "SVP",
  "Regional Director",
  "Assistant to the VP",
  "6",
  "wizard",
  "",
])("%s is left open where directors and vice presidents are tiers of their own", (text) => {
  expect(five.named(text)).toBeNull();
});

test("a built-in tier that the questionnaire does not have is not meant", () => {
  const two = tiersOfQuestionnaire([tier("manager", "Manager"), tier("rep", "Rep")]);
  expect([two.named("CEO"), two.named("executive"), two.named("Team Lead"), two.named("2")]).toEqual([
    null,
    null,
    "manager",
    "rep",
  ]);
});

test("what two tiers are called is neither, and an id comes before a name", () => {
  const list = tiersOfQuestionnaire([tier("lead", "Member"), tier("member", "Staff", "Leads"), tier("aide", "Staff")]);
  expect([list.named("member"), list.named("Lead"), list.named("Staff"), list.named("Leads")]).toEqual([
    "member",
    "lead",
    null,
    "member",
  ]);
});
