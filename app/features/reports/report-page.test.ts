import { describe, expect, test } from "vitest";
import { generateOrganization } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import { reportPage } from "./report-page.ts";

const input = generateOrganization({
  seed: 11,
  executives: 3,
  managers: [4, 6],
  responding: 1,
  says: ({ tier }, { kind }) => (kind === "priority" ? 1 : tier === "rep" ? 0 : 100),
});
const organization = {
  ...input,
  answers: input.answers.map((sealed) => ({ ...sealed, answers: sealed.answers.map(onScale) })),
};
const release = buildRelease(organization);
const names = new Map(input.people.map(({ externalId }) => [externalId, `<b>${externalId}</b> & "sons"`]));
const page = reportPage({ release, questionnaire: input.questionnaire, names, language: "en" });

/** Of the few items, the reverse-keyed one and the agreement one need answers of their own scale. */
function onScale(answer: number | null, slot: number): number | null {
  const item = input.questionnaire.items[slot];
  if (answer === null || item?.kind !== "scaled" || item.scale !== "agreement") return answer;
  return answer === 0 ? 1 : 5;
}

describe("the report", () => {
  test("opens with a finding in words and numbers", () => {
    expect(page).toMatch(/<h1>“[^<]+”: Managers say [^<]+, Reps say [^<]+<\/h1>/);
  });

  test("needs nothing from outside and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(|@import| on[a-z]+=/);
    expect(page).toContain("default-src 'none'");
  });

  test("escapes what people are called", () => {
    expect(page).not.toContain("<b>E");
    expect(page).toContain("&lt;b&gt;E");
    expect(page).toContain("&amp; &quot;sons&quot;");
  });

  test("says why a cell is hidden", () => {
    expect(page).toContain('class="hidden">too few<');
    expect(page).toContain("fewer than 5 answers at one of the levels");
  });

  test("says what was promised, how it was proved, and the hash", () => {
    expect(page).toContain("No number rests on fewer than 5 answers");
    expect(page).toContain(`proved for ${release.audit.proofs.length} combinations`);
    expect(page).toContain(release.hash);
  });

  test("shows n beside every level's number", () => {
    const whole = release.cells.find(({ group, item }) => group === "rep/hierarchy/*" && item === "expectations-set");
    expect(page).toContain(`<small>n = ${whole?.n}</small>`);
  });

  test("is made for light, dark, paper and forced colours", () => {
    for (const medium of ["prefers-color-scheme:dark", "@media print", "forced-colors:active"])
      expect(page).toContain(medium);
  });
});

test("of nothing that can be shown, it says so", () => {
  const empty = buildRelease({ ...organization, answers: [], comments: [] });
  const report = reportPage({ release: empty, questionnaire: input.questionnaire, names, language: "en" });
  expect(report).toContain("<h1>Too few answers to compare the levels</h1>");
  expect(report).toContain("Nothing was published, so there is nothing to combine.");
});
