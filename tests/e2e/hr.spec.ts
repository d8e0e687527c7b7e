import { type Browser, expect, type Page, test } from "@playwright/test";
import { report, signed, WEBHOOK_SECRET } from "#tests/mocks/resend-reports.ts";
import { type Accepted, type ResendStandIn, resendStandIn } from "#tests/mocks/resend-server.ts";
import { expectAccessible } from "./accessible.ts";
import { answerOverHttp } from "./respondent.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { type Employee, employees, rosterFile } from "./small-company.ts";

// A diagnostic as HR runs it, from a roster with mistakes in it to an executive who reads the result. Letters go by way of a
// stand-in of the mail provider, which reports one of them back.
test.describe.configure({ mode: "serial" });

const OWNER = "hanna@brightwell.example";
const DIAGNOSTIC = "Strategy to field, autumn";
const OWN_WORDS = "Please take the time before Friday's meeting.\n\nHanna";
/** As long as a name may well be: 80 characters, from right to left. */
const LONG_NAME = "عبد الرحمن بن محمد بن عبد الله بن سليمان بن إبراهيم الحسيني المكي الهاشمي القرشي";
const NO_ADDRESS = "R4";
const BOUNCED = "R10";
const ASKS_FOR_TIME = "R11";

let app: RunningApp;
let resend: ResendStandIn;
let hr: Page;
let diagnosticUrl = "";

test.beforeAll(async ({ browser }) => {
  resend = await resendStandIn();
  app = await startApp({
    RESEND_API_KEY: "re_test",
    RESEND_BASE_URL: resend.url,
    RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET,
    MAIL_RATE: "50",
  });
  hr = await newPage(browser);
});

test.afterAll(async () => {
  await app?.stop();
  resend?.close();
});

test("HR sets up the organisation", async () => {
  await hr.goto(`${app.url}/sign-up`);
  await hr.getByLabel("Your name").fill("Hanna Brandt");
  await hr.getByLabel("Work e-mail").fill(OWNER);
  await hr.getByRole("button", { name: "Send me a link" }).click();
  await openLink(hr, OWNER);
  await hr.getByLabel("Organisation").fill("Brightwell");
  await hr.getByRole("button", { name: "Create it" }).click();
  await expect(hr.getByRole("heading", { name: "Load your roster first" })).toBeVisible();
});

test("a roster as Excel saves it, with mistakes of every kind: what can be repaired is, the rest is said row by row", async () => {
  expect([...LONG_NAME].length).toBe(80);
  await hr.getByRole("link", { name: "Upload a roster" }).click();
  await upload(
    rosterFile((person) => {
      const { id } = person;
      if (id === "M1") return { ...person, manager: "M2" };
      if (id === "M2") return { ...person, manager: "M1" };
      if (id === "M6") return { ...person, manager: "M6" };
      if (id === "R42") return { ...person, manager: "nobody" };
      if (id === "R5") return { ...person, email: "r5@brightwell,example" };
      return asItIs(person);
    }),
  );
  await expect(hr.getByRole("heading", { name: /^\d problems to solve first$/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /M6 reports to themself/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /The manager “nobody” is not in this file/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /M1.*M2/ }).first()).toBeVisible();
  await expect(hr.getByRole("button", { name: /^Import/ })).toHaveCount(0);
  await hr.getByRole("checkbox", { name: /“r5@brightwell,example” becomes “r5@brightwell.example”/ }).check();
  await hr.getByRole("button", { name: "Accept the ticked ones" }).click();
  await expect(hr.getByText("1 repair accepted")).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("link", { name: "Upload another file" }).click();
  await upload(rosterFile(asItIs));
  await expect(hr.getByRole("heading", { name: "51 people can be imported" })).toBeVisible();
  await expect(hr.getByText("utf-8, separated by semicolons")).toBeVisible();
  await hr.getByRole("button", { name: "Import 51 people" }).click();
  await expect(hr.getByText("The roster is imported: 51 people.")).toBeVisible();
});

/** The roster without mistakes: one name is long, one address is not known. */
function asItIs(person: Employee): Employee {
  if (person.id === "R3") return { ...person, name: LONG_NAME };
  return person.id === NO_ADDRESS ? { ...person, email: "" } : person;
}

async function upload(buffer: Buffer): Promise<void> {
  await hr.getByLabel("CSV file").setInputFiles({ name: "roster.csv", mimeType: "text/csv", buffer });
  await hr.getByRole("button", { name: "Check this file" }).click();
}

test("a draft: what is asked, of whom, until when, by what it is broken down, and what that shows", async () => {
  await hr.getByRole("link", { name: "Prepare a diagnostic" }).click();
  await hr.getByLabel("Name", { exact: true }).fill(DIAGNOSTIC);
  await hr.getByLabel("Questionnaire").selectOption({ label: "Strategy to field: short form (12 items)" });
  await hr.getByLabel("Also break down by").selectOption("Tenure band");
  await hr.getByRole("button", { name: "Save and see who would be invited" }).click();
  await expect(hr.getByRole("heading", { name: `50 people would be invited to “${DIAGNOSTIC}”` })).toBeVisible();
  await expect(hr.getByText("1 person without an e-mail address")).toBeVisible();
  await expect(hr.getByRole("alert")).toContainText("Only 3 people of the level Executives would be asked");
  await hr.getByRole("button", { name: "Show what Executives say together, as what leadership states" }).click();
  await expect(hr.getByRole("alert")).toHaveCount(0);
  await expect(hr.getByRole("row", { name: /^and by Tenure band \d+ \d+$/ })).toBeVisible();
  const first = hr.getByRole("group", { name: "Reminder 1" });
  await first.locator("summary", { hasText: "In your own words" }).click();
  await first.getByRole("textbox", { name: "In your own words" }).fill(OWN_WORDS);
  await hr.getByRole("button", { name: "Save the reminders" }).click();
  await expect(hr.getByText("The reminders are saved.")).toBeVisible();
  await expect(first.getByRole("textbox", { name: "In your own words" })).toHaveValue(OWN_WORDS);
  await expectAccessible(hr);
});

test("what each level will be promised is read on their own form, by the one link that leads there and the one back", async () => {
  for (const [level, promise] of [
    ["Executives", "Your answers are reported together with those of the other leaders"],
    ["Managers", "Your answers are shown to you beside your team's result"],
    ["Reps", "Your answers are confidential."],
  ] as const) {
    await hr.getByRole("link", { name: `Look at the form as ${level} get it` }).click();
    await expect(hr.getByRole("heading", { name: "Who will see what" })).toBeVisible();
    await expect(hr.getByText(promise)).toBeVisible();
    await expect(hr.getByRole("link", { name: level })).toHaveAttribute("aria-current", "true");
    await expect(hr.getByText("Results are also shown by: Tenure band.")).toBeVisible();
    await hr.getByRole("link", { name: "Start" }).click();
    await expect(hr.getByText("Page 1 of")).toBeVisible();
    await expectAccessible(hr);
    await hr.getByRole("link", { name: "Back to the launch" }).click();
  }
});

test("a test letter comes to HR alone, and its button opens a form that stores nothing", async ({ browser }) => {
  await hr.getByRole("button", { name: "Send the test" }).click();
  await expect(hr.getByText(`The test is on its way to ${OWNER}.`)).toBeVisible();
  const letter = await lettersTo(OWNER, 2);
  expect(letter.subject).toContain(DIAGNOSTIC);
  expect(resend.accepted.every(({ to }) => to === OWNER)).toBe(true);
  const page = await newPage(browser, 390);
  await page.context().addCookies(await hr.context().cookies());
  await page.goto(linkIn(letter));
  await expect(page.getByRole("heading", { name: "Who will see what" })).toBeVisible();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  await page.context().close();
});

test("it is launched with the keyboard alone, and everybody invited has one letter", async () => {
  const launch = hr.getByRole("button", { name: "Launch and invite 50 people" });
  await hr.getByRole("link", { name: "Skip to the content" }).focus();
  for (let keys = 0; keys < 120; keys++) {
    await hr.keyboard.press("Tab");
    if (await launch.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(launch).toBeFocused();
  await hr.keyboard.press("Enter");
  await expect(hr.getByText("Launched: 50 invitations are on their way.")).toBeVisible();
  diagnosticUrl = hr.url().replace(/\?.*/, "");
  await expect.poll(() => invitations().length, { timeout: 30_000 }).toBe(50);
  expect(new Set(invitations().map(({ to }) => to)).size).toBe(50);
  await expect(hr.getByText("50 sent")).toBeVisible({ timeout: 30_000 });
});

function invitations(): Accepted[] {
  return resend.accepted.filter(({ to, text }) => to !== OWNER && text.includes("/s/"));
}

test("somebody who joins late is put on the roster, and asked", async () => {
  await hr.getByRole("link", { name: "Add people who came since the launch" }).click();
  await expect(hr.getByText("Nobody: everybody on the roster was there at launch.")).toBeVisible();
  await hr.getByRole("link", { name: "Add a person to the roster" }).click();
  await hr.getByLabel("Employee ID").fill("R99");
  await hr.getByLabel("Name", { exact: true }).fill("Lina Sommer");
  await hr.getByLabel("Work e-mail").fill("r99@brightwell.example");
  await hr.getByLabel("Manager", { exact: true }).fill("M1");
  await hr.getByLabel("Level").selectOption("rep");
  await hr.getByRole("button", { name: "Add to the roster" }).click();
  await expect(hr.getByText("On the roster now.")).toBeVisible();
  await toDiagnostic();
  await hr.getByRole("link", { name: "Add people who came since the launch" }).click();
  await hr.getByRole("checkbox", { name: "Add Lina Sommer" }).check();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Add and invite the chosen" }).click();
  await expect(hr.getByText("1 person was added and is being invited.")).toBeVisible();
  await lettersTo("r99@brightwell.example", 1);
});

async function toDiagnostic(): Promise<void> {
  await hr.getByRole("link", { name: "Diagnostics" }).click();
  await hr.getByRole("link", { name: DIAGNOSTIC, exact: true }).click();
}

test("a letter that comes back is seen, its address put right, and the letter sent again", async () => {
  const lost = await lettersTo(addressOf(BOUNCED), 1);
  const { payload, headers } = signed(report("email.bounced", lost));
  const told = await fetch(`${app.url}/api/webhooks/resend`, { method: "POST", body: payload, headers });
  expect(await told.json()).toEqual({ outcome: "taken" });
  await toDiagnostic();
  await hr.getByRole("link", { name: "1 person was not reached" }).click();
  await expect(hr.getByRole("row", { name: /Rep 10/ })).toContainText("Came back");
  await expect(hr.getByRole("row", { name: /Rep 4/ })).toContainText("no address on the roster at launch");
  await expectAccessible(hr);
  await hr.getByLabel("Address of Rep 10").fill("rep.10@brightwell.example");
  await hr.getByRole("button", { name: "Put right and send: Rep 10" }).click();
  await expect(hr.getByText("The address was put right, and a letter with a new link is on its way.")).toBeVisible();
  const again = await lettersTo("rep.10@brightwell.example", 1);
  expect((await fetch(linkIn(lost))).status).toBe(404);
  expect((await fetch(linkIn(again))).status).toBe(200);
});

test("counts of whole levels grow on the page that is open, and nothing else does", async () => {
  await hr.getByRole("link", { name: "Back to the diagnostic" }).click();
  await expect(hr.getByRole("row", { name: /Reps Shown from 5 on/ })).toBeVisible();
  const asked = invitations().filter(({ to }) => ![addressOf(BOUNCED), addressOf(ASKS_FOR_TIME)].includes(to));
  await inTurns(asked, 6, ({ to, text }) => answerOverHttp(linkIn({ text }), answerOf(to)));
  await expect(hr.getByRole("row", { name: /Reps 41 of 42/ })).toBeVisible({ timeout: 30_000 });
  await expect(hr.getByRole("row", { name: /Managers 6 of 6/ })).toBeVisible();
  await expect(hr.getByRole("row", { name: /Executives Shown from 5 on/ })).toBeVisible();
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

test("one person who asks gets another link and more time, and counts rest until it has closed", async () => {
  await hr.getByRole("link", { name: "Somebody asks for their link, or for more time" }).click();
  await hr.getByLabel("Their e-mail address").fill(addressOf(ASKS_FOR_TIME));
  await hr.getByLabel("More time").selectOption({ label: "3 days after it closes for the others" });
  await hr.getByRole("button", { name: "Send a new link" }).click();
  await expect(hr.getByText("A letter with a new link is on its way to Rep 11.")).toBeVisible();
  await lettersTo(addressOf(ASKS_FOR_TIME), 2);
  await hr.getByRole("link", { name: "Back to the diagnostic" }).click();
  await expect(hr.getByText("1 person has more time.")).toBeVisible();
  await expect(hr.getByRole("row", { name: /Reps Shown when it has closed/ })).toBeVisible();
  await expectAccessible(hr);
});

test("it is closed early, and what would be shown is reviewed", async () => {
  await hr.getByText("End it now").first().click();
  await hr.getByRole("button", { name: "End it now" }).click();
  // The page keeps itself fresh until there is something to review.
  await hr.getByRole("link", { name: "Review and publish" }).click({ timeout: 60_000 });
  await expect(hr.getByRole("heading", { name: `What would be published of “${DIAGNOSTIC}”` })).toBeVisible();
  await expect(hr.getByText(/groups are shown of/)).toBeVisible();
  await expect(hr.getByText(/none of them unfavourable/)).toBeVisible();
  await expectAccessible(hr);
});

test("it is published to each audience at its own time, and an executive sees the heatmap before managers see theirs", async ({
  browser,
}) => {
  await hr.getByLabel("When").nth(1).selectOption({ label: "At a time" });
  await hr.getByLabel("Time, if one is set").nth(1).fill("2099-01-15T09:00");
  await hr.getByLabel("When").nth(2).selectOption({ label: "Not yet" });
  await hr.getByRole("button", { name: "Publish" }).click();
  await expect(hr.getByText("Published to those you chose.")).toBeVisible();
  const id = diagnosticUrl.split("/").at(-1);
  const executive = await signedIn(browser, addressOf("E1"));
  await executive.getByRole("link", { name: "Gaps" }).click();
  await expect(executive.getByRole("heading", { level: 1 })).toContainText(/managers say/i);
  await expectAccessible(executive);
  await executive.context().close();
  const manager = await signedIn(browser, addressOf("M1"));
  const early = await manager.goto(`${app.url}/coaching/${id}`);
  expect(early?.status()).toBe(404);
  await hr.getByRole("link", { name: "Who reads it when" }).click();
  await expect(hr.getByLabel("Time, if one is set").first()).toHaveValue("2099-01-15T09:00");
  await hr.getByLabel("When").first().selectOption({ label: "At once" });
  await hr.getByRole("button", { name: "Save these times" }).click();
  await expect(hr.getByText("Published. Managers' plans are being made.")).toBeVisible();
  expect((await manager.goto(`${app.url}/coaching/${id}`))?.status()).toBe(200);
  expect((await manager.goto(`${app.url}/company/${id}`))?.status()).toBe(404);
  await hr.getByRole("link", { name: "Who reads it when" }).click();
  await hr.getByLabel("When").selectOption({ label: "At once" });
  await hr.getByRole("button", { name: "Save these times" }).click();
  await expect(hr.getByText("Published to those you chose.")).toBeVisible();
  expect((await manager.goto(`${app.url}/company/${id}`))?.status()).toBe(200);
  await manager.context().close();
});

function addressOf(id: string): string {
  return employees.find((employee) => employee.id === id)?.email ?? "";
}

/** The newest letter to somebody, as soon as there are so many. */
async function lettersTo(address: string, count: number): Promise<Accepted> {
  const found = () => resend.accepted.filter(({ to }) => to === address);
  await expect.poll(() => found().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
  const letter = found().at(-1);
  if (!letter) throw new Error(`No letter to ${address}`);
  return letter;
}

function linkIn({ text }: Pick<Accepted, "text">): string {
  return /https?:\/\/\S+/.exec(text)?.[0] ?? "";
}

/** Does it with each, so many at once. */
async function inTurns<T>(all: readonly T[], atOnce: number, each: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await each(one);
    }),
  );
}

async function newPage(browser: Browser, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

async function signedIn(browser: Browser, address: string): Promise<Page> {
  const before = resend.accepted.filter(({ to }) => to === address).length;
  const page = await newPage(browser);
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel("Work e-mail").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await openLink(page, address, before + 1);
  return page;
}

/** Opens the link of the newest letter to somebody, and presses its button. */
async function openLink(page: Page, address: string, count = 1): Promise<void> {
  await page.goto(linkIn(await lettersTo(address, count)));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in/link/"));
}
