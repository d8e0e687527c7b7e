import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { answerOverHttp } from "./respondent.ts";
import { type RunningApp, startApp } from "./running-app.ts";
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
  await openLink(hr, OWNER);
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
  const page = await newPage(browser, { width: 390, height: 844 });
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
  const page = await newPage(browser, { width: 390, height: 844 });
  expect((await page.goto(phoneLink))?.status()).toBe(410);
  await expect(page.getByRole("heading", { name: "This diagnostic is closed" })).toBeVisible();
});

test("an executive reads where the levels differ, sorts, opens the item, and looks at both by an attribute", async ({
  browser,
}) => {
  const page = await signedIn(browser, "e1@brightwell.example");
  await page.getByRole("link", { name: "Gaps" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Managers say");
  await expect(page.getByRole("table")).toContainText("too few");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Sort by Managers – Reps" }).focus();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("columnheader", { name: /Managers – Reps|Back to the questionnaire/ }).first(),
  ).toBeVisible();
  const first = page.locator("tbody tr:not(.heat-theme)").first();
  await first.getByRole("rowheader").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "The gaps, with their 95% intervals" })).toBeVisible();
  await expect(page.locator("canvas")).toBeVisible();
  await expectAccessible(page);
  await looksByAttribute(page);
  await page.context().close();
});

/** The heatmap by tenure, by keyboard, an item by it, and back. */
async function looksByAttribute(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Back to the heatmap" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Managers say");
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
  await expect(page.getByRole("navigation", { name: "Part of the organisation" })).toContainText("Tomás Ferreira");
  expect((await page.goto(`${app.url}/insights/${id}?unit=E3`))?.status()).toBe(404);
  expect((await page.goto(`${app.url}/insights/${id}?by=Tenure+band&unit=E3`))?.status()).toBe(404);
  expect((await page.goto(`${app.url}/insights/${id}?by=Tenure+band`))?.status()).toBe(200);
  expect((await page.goto(`${app.url}/insights/${id}?unit=M4`))?.status()).toBe(404);
  expect((await page.goto(`${app.url}/studio`))?.status()).toBe(403);
  await page.context().close();
});

test("a manager works the plan: accept, edit, share, note, done, reopen, replace", async ({ browser }) => {
  const page = await signedIn(browser, MANAGER);
  await page.getByRole("link", { name: "My team" }).click();
  await expect(page.getByRole("heading", { name: "Your answers and your team's" })).toBeVisible();
  await expectAccessible(page);
  const plan = page.getByRole("list", { name: "Your plan" });
  await expect(plan.getByRole("listitem").first()).toBeVisible();
  await plan.getByRole("link").first().click();
  await page.getByRole("button", { name: "Accept this action" }).click();
  await expect(page.getByText("under way")).toBeVisible();
  await page.getByText("Change it").click();
  await page.getByLabel("What it is called").fill("Write down the three expectations together");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Write down the three expectations together");
  await page.getByRole("button", { name: "Show it to everybody" }).click();
  await expect(page.getByText("Everybody in the organisation sees its title")).toBeVisible();
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
  const page = await signedIn(browser, PHONE_REP, { width: 390, height: 844 });
  await page.getByRole("link", { name: "What you told us" }).click();
  await expect(page.getByText("Write down the three expectations together")).toBeVisible();
  await expectAccessible(page);
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

async function newPage(browser: Browser, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

/** Signs somebody in as they would: by the link in the letter. */
async function signedIn(
  browser: Browser,
  address: string,
  viewport?: { width: number; height: number },
): Promise<Page> {
  const page = await newPage(browser, viewport);
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel("Work e-mail").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your inbox" })).toBeVisible();
  await openLink(page, address);
  return page;
}

/** Opens the newest sign-in link of somebody, and presses its button. */
async function openLink(page: Page, address: string): Promise<void> {
  await page.goto(await linkTo(address));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in/link/"));
}

/** The newest sign-in link that was mailed to somebody. */
async function linkTo(address: string): Promise<string> {
  let link = "";
  await expect
    .poll(
      async () => {
        const letters = (await app.lettersTo(address)).filter((letter) => !letter.link.includes("/s/"));
        link = letters.at(-1)?.link ?? "";
        return link;
      },
      { timeout: 30_000 },
    )
    .not.toBe("");
  return link;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target).slice(0, 3) }))).toEqual([]);
}
