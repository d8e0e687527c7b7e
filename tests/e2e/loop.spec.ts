import { readFile } from "node:fs/promises";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  test,
} from "@playwright/test";
import { parse } from "csv-parse/sync";
import { brokenRelations, openedArchive, textsIn } from "#tests/factories/opened-files.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible.ts";
import { answerOverHttp } from "./respondent.ts";
import { type Letter, type RunningApp, startApp } from "./running-app.ts";
import { rosterFile } from "./small-company.ts";

// The whole loop on one fresh database as five people: owner and HR, an executive, a manager, two reps.
test.describe.configure({ mode: "serial" });

const OWNER = "hanna@brightwell.example";
const MANAGER = "m1@brightwell.example";
const PHONE_REP = "r1@brightwell.example";
/** The name is what respondents see, so it is one that breaks careless pages. */
const DIAGNOSTIC = "Strategy to field, autumn — первая волна";

let app: RunningApp;
let hr: Page;
let phoneLink = "";
let diagnosticUrl = "";

test.beforeAll(async ({ browser }) => {
  app = await startApp();
  hr = await newPage(browser);
});

test.afterAll(async () => {
  await app?.stop();
});

test("an owner sets up an organisation from an e-mailed link and chooses a password", async () => {
  await hr.goto(`${app.url}/sign-up`);
  await hr.getByLabel("Your name").fill("Hanna Brandt");
  await hr.getByLabel("Work e-mail").fill(OWNER);
  await hr.getByRole("button", { name: "Send me a link" }).click();
  await expect(hr.getByRole("heading", { name: "Look in your inbox" })).toBeVisible();
  await openLink(hr, OWNER, new Set());
  await hr.getByLabel("Organisation").fill("Brightwell");
  await hr.getByRole("button", { name: "Create it" }).click();
  await expect(hr.getByRole("heading", { name: "Load your roster first" })).toBeVisible();
  await hr.goto(`${app.url}/account`);
  await hr.getByLabel("New password").fill("three unrelated words");
  await hr.getByRole("button", { name: "Set the password" }).click();
  await expect(hr.getByRole("status")).toHaveText("The password is set");
  await hr.getByRole("button", { name: "Sign out" }).click();
  await hr.getByRole("link", { name: "Sign in" }).first().click();
  await hr.getByRole("link", { name: "Use a password" }).click();
  await hr.getByLabel("Work e-mail").fill(OWNER);
  await hr.getByLabel("Password").fill("three unrelated words");
  await hr.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(hr.getByRole("heading", { name: "Load your roster first" })).toBeVisible();
});

test("a roster with mistakes is refused whole, row by row; the corrected one is imported", async () => {
  await hr.getByRole("link", { name: "Upload a roster" }).click();
  const wrong = rosterFile((person) => {
    if (person.id === "M6") return { ...person, manager: "M6" };
    if (person.id === "R42") return { ...person, manager: "nobody" };
    return person.id === "R41" ? { ...person, email: "r40@brightwell.example" } : person;
  });
  await upload(wrong);
  await expect(hr.getByRole("heading", { name: "3 problems to solve first" })).toBeVisible();
  await expect(hr.getByRole("row", { name: /^10 M6 reports to themself/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /^52 The manager “nobody” is not in this file/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /^51 The e-mail r40@brightwell.example stands in row 50/ })).toBeVisible();
  await expect(hr.getByRole("button", { name: /^Import/ })).toHaveCount(0);
  await hr.getByRole("link", { name: "Upload another file" }).click();
  await upload(rosterFile());
  await expect(hr.getByRole("heading", { name: "51 people can be imported" })).toBeVisible();
  await expect(hr.getByText("utf-8, separated by semicolons")).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Import 51 people" }).click();
  await expect(hr.getByRole("heading", { name: "Roster", exact: true })).toBeVisible();
  await hr.getByRole("treeitem", { name: /Ingrid Solheim/ }).click();
  await expect(hr.getByRole("treeitem", { name: /Tomás Ferreira executive · 3 direct reports/ })).toBeVisible();
  await expectAccessible(hr);
});

async function upload(buffer: Buffer): Promise<void> {
  await hr.getByLabel("CSV file").setInputFiles({ name: "roster.csv", mimeType: "text/csv", buffer });
  await hr.getByRole("button", { name: "Check this file" }).click();
}

test("HR prepares a diagnostic, is stopped where a promise could not be kept, and launches", async () => {
  await hr.getByRole("link", { name: "Diagnostics" }).click();
  await hr.getByRole("link", { name: "Prepare a diagnostic" }).click();
  await hr.getByLabel("Name").fill(DIAGNOSTIC);
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Save and see who would be invited" }).click();
  await expect(hr.getByRole("heading", { name: `51 people would be invited to “${DIAGNOSTIC}”` })).toBeVisible();
  await expect(hr.getByRole("alert")).toContainText("Only 3 people of the level Executives would be asked");
  await expect(hr.getByRole("button", { name: /^Launch/ })).toHaveCount(0);
  await hr.getByRole("link", { name: "Change it" }).click();
  await hr
    .getByLabel("Executives", { exact: true })
    .selectOption({ label: "Attributed: shown together as what leadership states, however few they are" });
  await hr.getByText("How many of those who would be asked have which value").first().click();
  await expect(hr.getByRole("row", { name: /^Tenure band 2 Under 3 years: 21 people/ })).toBeVisible();
  await hr.getByLabel("and by").selectOption({ label: "Tenure band (2 values)" });
  await hr.getByLabel("Also break down by").selectOption("Tenure band");
  await hr.getByRole("button", { name: "Save and see who would be invited" }).click();
  await expect(hr.getByRole("alert")).toContainText("Choose an attribute from the list that is not the first one");
  await expectAccessible(hr);
  await hr.getByLabel("and by").selectOption("Nothing else");
  await hr.getByRole("button", { name: "Save and see who would be invited" }).click();
  await expect(hr.getByText("6 first-line teams have somebody invited.")).toBeVisible();
  await expect(hr.getByRole("heading", { name: "What each breakdown shows" })).toBeVisible();
  await expect(hr.getByRole("row", { name: /^and by Tenure band \d+ \d+$/ })).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Launch and invite 51 people" }).click();
  await expect(hr.getByRole("status")).toHaveText("Launched: 51 invitations are on their way.");
  diagnosticUrl = hr.url().replace(/\?.*/, "");
});

test("everyone invited gets one letter with a link of their own", async () => {
  await expect.poll(async () => (await invitations()).length, { timeout: 60_000 }).toBe(51);
  const sent = await invitations();
  expect(new Set(sent.map(({ to }) => to)).size).toBe(51);
  expect(new Set(sent.map(({ link }) => link)).size).toBe(51);
  await hr.goto(diagnosticUrl);
  await expect(hr.getByText("51 sent")).toBeVisible();
});

async function invitations() {
  return (await app.letters()).filter(({ link }) => link.includes("/s/"));
}

test("a rep answers on a phone without scripts, stops, goes on, and changes an answer", async ({ browser }) => {
  phoneLink = (await invitations()).find(({ to }) => to === PHONE_REP)?.link ?? "";
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(phoneLink);
  await expect(page.getByRole("heading", { name: "Who will see what" })).toBeVisible();
  await expect(page.getByText("Results are also shown by: Tenure band.")).toBeVisible();
  await page.getByRole("link", { name: "Start" }).click();
  await expect(page.getByText("Page 1 of")).toBeVisible();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  await chooseAll(page, { leaveLast: true });
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose an answer, or say that it does not apply to you");
  await chooseAll(page);
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByText("Page 2 of")).toBeVisible();
  await page.getByRole("button", { name: "Save and finish later" }).click();
  await expect(page.getByRole("heading", { name: "Saved" })).toBeVisible();
  await page.goto(phoneLink);
  await page.getByRole("link", { name: "Go on where you stopped" }).click();
  await expect(page.getByText("Page 2 of")).toBeVisible();
  for (let pages = 0; pages < 20; pages++) {
    if (await page.getByRole("button", { name: "Send my answers" }).isVisible()) break;
    await chooseAll(page);
    await page.getByRole("button", { name: "Save and go on" }).click();
  }
  await page.getByRole("textbox").first().fill("Wir erfahren Preisänderungen erst vom Kunden. 🙂");
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByRole("heading", { name: "Thank you. Your answers are in." })).toBeVisible();
  await page.getByRole("link", { name: "Look at or change my answers" }).click();
  await expect(page.getByRole("radio", { name: "I cannot say" }).first()).not.toBeChecked();
  await page.getByRole("radio", { name: "I cannot say" }).first().check();
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.goto(`${phoneLink}?page=1`);
  await expect(page.getByRole("radio", { name: "I cannot say" }).first()).toBeChecked();
  await phone.close();
});

/** Gives the second answer to every question of the page, and leaves rankings and texts blank. */
async function chooseAll(page: Page, { leaveLast = false } = {}): Promise<void> {
  const groups = page.locator("fieldset").filter({ has: page.getByRole("radio") });
  const count = (await groups.count()) - (leaveLast ? 1 : 0);
  for (let place = 0; place < count; place++) await groups.nth(place).getByRole("radio").nth(1).check();
}

test("the survey page is accessible, and a stranger's link tells nothing", async ({ browser }) => {
  const page = await newPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${phoneLink}?page=1`);
  await expectAccessible(page);
  const altered = phoneLink.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  expect((await page.goto(altered))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link does not work" })).toBeVisible();
});

test("a page of questions is answered and sent by keyboard alone", async ({ browser }) => {
  const page = await newPage(browser);
  await page.goto(`${phoneLink}?page=1`);
  const groups = await page.locator("fieldset").count();
  let chosen = 0;
  for (let keys = 0; keys < 80; keys++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.getAttribute("type")) === "radio") {
      await page.keyboard.press("Space");
      chosen++;
    } else if ((await focused.textContent()) === "Save and go on") break;
  }
  expect(chosen).toBe(groups);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Page 2 of")).toBeVisible();
});

test("while it is open there are counts, no names and no results", async () => {
  for (const { to, link } of await invitations()) {
    if (to === PHONE_REP || to === "r42@brightwell.example") continue;
    await answerOverHttp(link, answerOf(to));
  }
  await hr.goto(diagnosticUrl);
  await expect(hr.getByRole("row", { name: /Reps 41 of 42/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /Managers 6 of 6/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /Executives Shown from 5 on/ })).toBeVisible();
  expect(await hr.content()).not.toContain("Rep 42");
  await expectAccessible(hr);
  const id = diagnosticUrl.split("/").at(-1);
  expect((await hr.goto(`${app.url}/insights/${id}`))?.status()).toBe(404);
});

/** Managers say that they always set expectations, reps that it seldom happens; the rest is answered down the middle. */
function answerOf(address: string) {
  const manager = /^m\d/.test(address);
  const odd = address.charCodeAt(1) % 2;
  return (field: string, options: readonly string[]): string => {
    const given = options.filter((value) => value !== "cannot-say");
    if (field === "answer.expectations-set") return manager ? "100" : odd ? "10" : "20";
    const ranking = /^answer\.[^.]+\./.test(field);
    return ranking || given.length === 0 ? "" : (given[Math.floor(given.length / 2) - odd] ?? "");
  };
}

test("one reminder goes to the one who has not answered", async () => {
  await hr.goto(diagnosticUrl);
  await hr.getByRole("button", { name: "Remind who has not answered" }).click();
  await expect(hr.getByRole("status")).toHaveText("Reminders are on their way to everyone who has not answered.");
  await expect.poll(async () => (await app.lettersTo("r42@brightwell.example")).length, { timeout: 60_000 }).toBe(2);
  await hr.goto(diagnosticUrl);
  await expect(hr.getByRole("button", { name: "Remind who has not answered" })).toHaveCount(0);
});

test("HR ends it, looks at what passed the gate, and publishes", async () => {
  await hr.getByText("End it now").first().click();
  await hr.getByRole("button", { name: "End it now" }).click();
  await expect
    .poll(
      async () => {
        await hr.goto(diagnosticUrl);
        return hr.getByRole("link", { name: "Review and publish" }).isVisible();
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await expect(hr.getByRole("row", { name: /Reps 41 of 42/ })).toBeVisible();
  await hr.getByRole("link", { name: "Review and publish" }).click();
  await expect(hr.getByRole("heading", { name: `What would be published of “${DIAGNOSTIC}”` })).toBeVisible();
  await expect
    .poll(
      async () => {
        await hr.reload();
        return hr.getByRole("button", { name: "Publish" }).isVisible();
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await expect(
    hr.getByText(
      /Answers that a perfect attacker could work out from everything shown of each item: [\d,]+ of [\d,]+, none of them unfavourable/,
    ),
  ).toBeVisible();
  await expect(hr.getByRole("row", { name: /^Tenure band everyone \d+ \d+ \d+$/ })).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Publish" }).click();
  await expect(hr.getByRole("status")).toHaveText("Published. Managers' plans are being made.");
});

test("a respondent's link says that it is closed", async ({ browser }) => {
  const page = await newPage(browser, { viewport: { width: 390, height: 844 } });
  expect((await page.goto(phoneLink))?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "This diagnostic is closed" })).toBeVisible();
});

test("an executive reads where the levels differ, sorts, opens the item, and looks at both by an attribute", async ({
  browser,
}) => {
  const page = await signedIn(browser, "e1@brightwell.example");
  await page.getByRole("link", { name: "Gaps" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/managers say/i);
  await expect(page.getByRole("heading", { name: "The gaps that matter most" })).toBeVisible();
  await page.getByText("Why these, and what the bars mean").click();
  await expect(page.getByText("Four things are multiplied")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Strategy and priorities" }).click();
  // Only some ranked them in this small company.
  await expect(page.getByText("Too few people ranked the priorities to show how.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Change since an earlier time" }).click();
  await expect(page.getByRole("heading", { name: "Nothing to compare with yet" })).toBeVisible();
  await page.getByRole("link", { name: "In short" }).click();
  await page.getByRole("link", { name: "See every gap in the heatmap" }).click();
  await expect(page.getByRole("grid")).toContainText("too few");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Sort by Managers – Reps" }).focus();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("columnheader", { name: /Managers – Reps|Back to the questionnaire/ }).first(),
  ).toBeVisible();
  const first = page.locator("tbody tr:not(.heat-theme)").first();
  await first.getByRole("rowheader").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "The gaps, with their 95% intervals" })).toBeVisible();
  await expect(page.locator("canvas").first()).toBeVisible();
  await expectAccessible(page);
  await looksByAttribute(page);
  await page.context().close();
});

/** The heatmap by tenure, by keyboard, an item by it, and back. */
async function looksByAttribute(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Back to the heatmap" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/managers say/i);
  await page.getByRole("link", { name: "By Tenure band" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader", { name: "Managers – Reps by Tenure band" })).toBeVisible();
  await expect(page.getByRole("link", { name: "By Tenure band" })).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("link", { name: "Sort by 3 years and more" })).toBeVisible();
  await expectAccessible(page);
  const row = page.getByRole("row", { name: /expectations/i }).filter({ has: page.getByRole("link") });
  await row.first().getByRole("rowheader").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "By Tenure band" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Under 3 years/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "By part" }).click();
  await expect(page.getByRole("heading", { name: "In each part" })).toBeVisible();
  await page.getByRole("link", { name: "By Tenure band" }).click();
  await expect(page.getByRole("heading", { name: "By Tenure band" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the heatmap" }).click();
  await expect(page.getByRole("columnheader", { name: "Managers – Reps by Tenure band" })).toBeVisible();
}

test("a regional executive sees their own part and not the other's", async ({ browser }) => {
  const page = await signedIn(browser, "e2@brightwell.example");
  const id = diagnosticUrl.split("/").at(-1);
  await page.goto(`${app.url}/insights/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Only what reps say can be shown");
  await expect(page.getByRole("heading", { name: "What is going well" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Open the meeting" }).click();
  await expect(page.getByText(/^Page 1 of 1/)).toBeVisible();
  await expect(page.getByText("No gap is sure enough")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "See every gap in the heatmap" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/managers say/i);
  await page.goto(`${app.url}/insights/${id}/heatmap`);
  await expect(page.getByRole("navigation", { name: "Part of the organisation" })).toContainText("Tomás Ferreira");
  expect((await page.goto(`${app.url}/insights/${id}?unit=E3`))?.status()).toBe(404);
  expect((await page.goto(`${app.url}/insights/${id}?by=Tenure+band&unit=E3`))?.status()).toBe(404);
  expect((await page.goto(`${app.url}/insights/${id}?by=Tenure+band`))?.status()).toBe(200);
  expect((await page.goto(`${app.url}/insights/${id}?unit=M4`))?.status()).toBe(404);
  expect((await page.goto(`${app.url}/studio`))?.status()).toBe(403);
  await page.context().close();
});

for (const { how, viewport, hasTouch } of [
  { how: "by keyboard alone", viewport: { width: 1280, height: 900 }, hasTouch: false },
  { how: "on a phone", viewport: { width: 390, height: 844 }, hasTouch: true },
])
  test(`an executive goes from a letter to the finding, takes it into a meeting and shares a view, ${how}`, async ({
    browser,
  }) => {
    const result = `/insights/${diagnosticUrl.split("/").at(-1)}`;
    await hr.goto(`${app.url}${result}/share?view=${encodeURIComponent(result)}`);
    await shareWith(clicking(), hr, { email: "e1@brightwell.example", note: `Here it is, ${how}` });
    const page = await newPage(browser, { viewport, hasTouch });
    const hand = hasTouch ? tapping() : typing(page);
    await page.goto((await sharedLetter("e1@brightwell.example", `Here it is, ${how}`)).link);
    await hand.write(page.getByLabel("Work e-mail"), "e1@brightwell.example");
    const before = await signInLinks("e1@brightwell.example");
    await hand.press(page.getByRole("button", { name: "Send me a link" }));
    await page.goto(await newSignInLink("e1@brightwell.example", before));
    await hand.press(page.getByRole("button", { name: "Sign in", exact: true }));
    await page.waitForURL(`${app.url}${result}`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText(/managers say/i);
    const title = await heading.innerText();

    const mattering = page.getByRole("region", { name: "The gaps that matter most" });
    await hand.press(mattering.getByRole("link").first());
    await expect(page.getByRole("heading", { name: "The gaps, with their 95% intervals" })).toBeVisible();
    await hand.press(page.getByRole("link", { name: "Tomás Ferreira" }));
    await expect(page).toHaveURL(/unit=E2/);
    await expect(page.getByText("too few answers to show").first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await hand.press(page.getByRole("link", { name: "Everyone", exact: true }));
    await expect(page).not.toHaveURL(/unit=E2/);

    const waiting = page.waitForEvent("download");
    await hand.press(page.getByRole("link", { name: /^PowerPoint/ }));
    const deck = openedArchive(await readFile(await (await waiting).path()));
    const csv = (await page.getByRole("link", { name: /^CSV/ }).getAttribute("href")) ?? "";
    await expectSaysTheSame(deck, { title, csv: await (await page.request.get(app.url + csv)).text() });

    await hand.press(page.getByRole("link", { name: "Open the meeting" }));
    await expect(page.getByText(/^Page 1 of/)).toBeVisible();
    await expect(heading).toHaveText(title);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await (hasTouch ? hand.press(page.getByRole("link", { name: "Next" })) : page.keyboard.press("ArrowRight"));
    await expect(page.getByText(/^Page 2 of/)).toBeVisible();
    await (hasTouch
      ? hand.press(page.getByRole("link", { name: "Show the speaker's notes" }))
      : page.keyboard.press("n"));
    await expect(page.getByRole("heading", { name: "Questions to ask" })).toBeVisible();
    expect(new URL(page.url()).searchParams.get("page")).toBe("1");
    expect(asked).toEqual([]);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await (hasTouch
      ? hand.press(page.getByRole("link", { name: "Leave the meeting" }))
      : page.keyboard.press("Escape"));
    await expect(page.getByRole("heading", { name: "The gaps that matter most" })).toBeVisible();

    await hand.press(page.getByRole("link", { name: "See every gap in the heatmap" }));
    await hand.press(page.getByRole("link", { name: "Share with a member" }));
    await expectAccessible(page);
    await hand.write(page.getByLabel("With whom"), "nobody@brightwell.example");
    await hand.press(page.getByRole("button", { name: "Share it" }));
    await expect(page.getByRole("alert")).toContainText("No member of your organisation");
    await shareWith(hand, page, { email: "e2@brightwell.example", note: `Look at this, ${how}` });
    await page.context().close();

    const letter = await sharedLetter("e2@brightwell.example", `Look at this, ${how}`);
    expect(letter.text).not.toMatch(/\d%/);
    const colleague = await signedIn(browser, "e2@brightwell.example", { viewport, hasTouch });
    await colleague.goto(letter.link);
    await expect(colleague.getByRole("heading", { level: 1 })).toContainText(/managers say/i);
    await colleague.goto(`${app.url}/insights`);
    await expect(colleague.getByRole("heading", { name: "Shared with me" })).toBeVisible();
    await expect(colleague.getByText(`Look at this, ${how}`)).toBeVisible();
    await expectAccessible(colleague);
    await expectNoSidewaysScroll(colleague);
    await colleague.context().close();
  });

/** A way to work a page. */
interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  /** Replaces what stands in a field. */
  readonly write: (target: Locator, text: string) => Promise<void>;
}

function clicking(): Hand {
  return { press: (target) => target.click(), write: (target, text) => target.fill(text) };
}

function tapping(): Hand {
  return { press: (target) => target.tap(), write: (target, text) => target.fill(text) };
}

/** By keyboard alone: whatever is used has to be reached by tabulator first. */
function typing(page: Page): Hand {
  const reach = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let keys = 0; keys < 150; keys++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press("Enter");
    },
    write: async (target, text) => {
      await reach(target);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    },
  };
}

async function shareWith(hand: Hand, page: Page, { email, note }: { email: string; note: string }): Promise<void> {
  await hand.write(page.getByLabel("With whom"), email);
  await hand.write(page.getByLabel("Your note"), note);
  await hand.press(page.getByRole("button", { name: "Share it" }));
  await expect(page.getByRole("status")).toHaveText("Shared. The letter is on its way.");
}

async function sharedLetter(address: string, note: string): Promise<Letter> {
  const found = async () => (await app.lettersTo(address)).find(({ text }) => text.includes(note));
  await expect.poll(found, { timeout: 30_000 }).toBeTruthy();
  const letter = await found();
  if (!letter) throw new Error("The letter was there");
  return letter;
}

/** That a presentation opens, begins with the page's headline, and says in tables and charts what the text file says, and of where it is. */
async function expectSaysTheSame(deck: Map<string, string>, { title, csv }: { title: string; csv: string }) {
  expect(brokenRelations(deck)).toEqual([]);
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  const texts = (part: RegExp) => [...deck].filter(([name]) => part.test(name)).map(([, text]) => textsIn(text));
  expect(texts(/slides\/slide1\.xml$/).join(" ")).toContain(title);
  const known = new Set(
    rows.flatMap((row) =>
      Object.entries(row)
        .flat()
        .flatMap((text) => text.match(/\d+/g) ?? []),
    ),
  );
  // The first one counts gaps and who answered. What stands last on a slide is its number.
  for (const text of texts(/slides\/slide(?!1\.xml)\d+\.xml$/)) {
    const numbers = text.slice(0, -1).join(" ").replaceAll("95%", "").match(/\d+/g) ?? [];
    expect(numbers.filter((number) => !known.has(number))).toEqual([]);
  }
  // Of a band where it begins, which is where its bar ends, and how much further it goes.
  const shown = [...title.matchAll(/(\d+)(?:–(\d+))?%/g)].map(([, from = "", to = from]) => [Number(from), Number(to)]);
  expect(shown).toHaveLength(2);
  const [chart = ""] = [...deck].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, text]) => text);
  const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([bars]) => textsIn(bars).map(Number));
  // Such charts are drawn from the bottom up; leadership, above the two, is not in the headline.
  expect(values.map((bars) => bars.slice(0, 2).reverse())).toEqual([
    shown.map(([from]) => from),
    shown.map(([from = 0, to = 0]) => to - from),
  ]);
  for (const column of ["Closed", "Shown for", "Thresholds", "Certificate (SHA-256)"])
    expect(
      texts(/slides\/slide\d+\.xml$/)
        .at(-1)
        ?.join(" "),
    ).toContain(rows[0]?.[column]);
}

test("a meeting can be held without scripts, and a chart saved as a picture", async ({ browser }) => {
  const page = await signedIn(browser, "e1@brightwell.example");
  const id = diagnosticUrl.split("/").at(-1);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await page.context().cookies());
  const plain = await context.newPage();
  await plain.goto(`${app.url}/insights/${id}/meeting`);
  await plain.getByRole("link", { name: "Next" }).click();
  await expect(plain.getByText(/^Page 2 of/)).toBeVisible();
  await plain.getByRole("link", { name: "Show the speaker's notes" }).click();
  await expect(plain.getByRole("heading", { name: "Questions to ask" })).toBeVisible();
  await context.close();

  await page.goto(`${app.url}/insights/${id}/items/expectations-set`);
  await expect(page.locator("canvas").first()).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page
    .getByRole("button", { name: /^Save the picture/ })
    .first()
    .click();
  const picture = await readFile(await (await waiting).path());
  expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(picture.readUInt32BE(16)).toBeGreaterThan(600);
  expect(picture.byteLength).toBeGreaterThan(8000);
  await page.context().close();
});

test("HR chooses the colour of files, and a light one is made darker", async () => {
  await hr.goto(`${app.url}/studio/look`);
  await hr.getByLabel("Your colour").fill("red");
  await hr.getByRole("button", { name: "Save the colour" }).click();
  await expect(hr.getByRole("alert")).toContainText("six hexadecimal digits");
  await hr.getByLabel("Your colour").fill("#ffdd00");
  await hr.getByRole("button", { name: "Save the colour" }).click();
  await expect(hr.getByRole("status")).toContainText("was made darker");
  await expectAccessible(hr);
});

test("a manager works the plan: accept, edit, share, note, done, reopen, replace", async ({ browser }) => {
  const page = await signedIn(browser, MANAGER);
  await page.getByRole("link", { name: "My team" }).click();
  await expect(page.getByRole("heading", { name: "Your answers and your team's" })).toBeVisible();
  await expectAccessible(page);
  const plan = page.getByRole("list", { name: "Your plan" });
  await expect(plan.getByRole("listitem").first()).toBeVisible();
  await plan.getByRole("link").first().click();
  await page.getByRole("button", { name: "Take this action up" }).click();
  await expect(page.getByRole("button", { name: "Mark as done" })).toBeVisible();
  await page.getByText("Change it").click();
  await page.getByLabel("What it is called").fill("Write down the three expectations together");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Write down the three expectations together");
  await page.getByRole("button", { name: "Show it to everybody" }).click();
  await expect(page.getByText("Everybody in the organisation sees its title")).toBeVisible();
  await page.getByRole("combobox", { name: "How far it is" }).selectOption("40%");
  await page.getByRole("button", { name: "Keep progress" }).click();
  await expect(page.getByText("40% done")).toBeVisible();
  await page.getByLabel("Work e-mail address").fill(PHONE_REP);
  await page.getByRole("button", { name: "Ask to carry it along" }).click();
  await expect(page.getByText("asked, has not answered yet")).toBeVisible();
  await page.getByLabel("Add a note").fill("First talk on Thursday.");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(page.getByText("First talk on Thursday.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mark as done" }).click();
  await expect(page.getByRole("button", { name: "Reopen it" })).toBeVisible();
  await page.getByRole("button", { name: "Reopen it" }).click();
  await page.getByRole("link", { name: "Back to my team" }).click();
  const second = plan.getByRole("link").nth(1);
  const before = await second.textContent();
  await second.click();
  await page.getByText("Replace it").click();
  await page
    .getByRole("button", { name: /^Take this instead/ })
    .first()
    .click();
  await expect(plan.getByRole("link").nth(1)).not.toHaveText(before ?? "");
  await page.context().close();
});

test("a rep finds what was told and what is done about it, and nothing else", async ({ browser }) => {
  const page = await signedIn(browser, PHONE_REP, { viewport: { width: 390, height: 844 } });
  await page.getByRole("link", { name: "What you told us" }).click();
  await expect(page.getByText("Write down the three expectations together")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Actions you carry with others" }).click();
  await page.getByRole("link", { name: "Write down the three expectations together" }).click();
  await page.getByRole("button", { name: "Yes, I take part" }).click();
  await expect(page.getByRole("button", { name: "I no longer carry it" })).toBeVisible();
  // What was written before they joined, and why it was proposed, is the owner's.
  await expect(page.getByText("First talk on Thursday.")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Why this" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "What you told us" }).click();
  await page.getByRole("link", { name: "What was promised, and the proof" }).click();
  await expect(page.getByText("No number rests on fewer than 5 answers")).toBeVisible();
  const id = diagnosticUrl.split("/").at(-1);
  for (const address of [`/insights/${id}`, `/coaching/${id}`, "/studio", "/members", "/audit"])
    expect((await page.goto(app.url + address))?.status(), address).toBe(403);
  await page.context().close();
});

test("the audit trail tells who did what, and no answer", async () => {
  await hr.goto(`${app.url}/audit`);
  for (const event of ["roster.imported", "diagnostic.launched", "diagnostic.reminded", "diagnostic.published"])
    await expect(hr.getByText(event).first()).toBeVisible();
  await expectAccessible(hr);
});

async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

/** By address: what keeps somebody signed in. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** Somebody's first page: the first time signed in as they would, by the link in the letter. */
async function signedIn(browser: Browser, address: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(browser, options);
  const known = sessions.get(address);
  if (known) {
    await page.context().addCookies(known);
    await page.goto(app.url);
    return page;
  }
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel("Work e-mail").fill(address);
  const before = await signInLinks(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your inbox" })).toBeVisible();
  await openLink(page, address, before);
  sessions.set(address, await page.context().cookies());
  return page;
}

/** Opens the sign-in link that somebody got since, and presses its button. */
async function openLink(page: Page, address: string, before: ReadonlySet<string>): Promise<void> {
  await page.goto(await newSignInLink(address, before));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in/link/"));
}

/** The sign-in links that were mailed to somebody so far. A link works once. */
async function signInLinks(address: string): Promise<Set<string>> {
  const letters = await app.lettersTo(address);
  return new Set(letters.map(({ link }) => link).filter((link) => link.includes("/sign-in/link/")));
}

/** The sign-in link that was mailed to somebody beside those that they had before. */
async function newSignInLink(address: string, before: ReadonlySet<string>): Promise<string> {
  const found = async () => [...(await signInLinks(address))].find((link) => !before.has(link)) ?? "";
  await expect.poll(found, { timeout: 30_000 }).not.toBe("");
  return found();
}
