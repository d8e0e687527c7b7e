import { type Browser, expect, type Page, test } from "@playwright/test";
import { whole as arabic } from "../../app/locales/ar/whole.ts";
import { whole as german } from "../../app/locales/de/whole.ts";
import { expectAccessible } from "./accessible.ts";
import { englishLeft } from "./english-left.ts";
import { answerOverHttp } from "./respondent.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { rosterFile } from "./small-company.ts";

// One organisation, an Arabic-speaking HR person who founds it, and a German executive who reads its result.
test.describe.configure({ mode: "serial" });

const HR = "huda@brightwell.example";
const EXECUTIVE = "e1@brightwell.example";
const DIAGNOSTIC = "Pulse 2026";

let app: RunningApp;
let hr: Page;
let executive: Page;
let diagnosticUrl = "";

test.beforeAll(async ({ browser }) => {
  app = await startApp();
  hr = await newPage(browser, "en-GB");
});

test.afterAll(async () => {
  await app?.stop();
});

async function newPage(browser: Browser, locale: string): Promise<Page> {
  const page = await (await browser.newContext({ locale, viewport: { width: 1280, height: 900 } })).newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  // A page that the browser would draw otherwise than the server did is told here, by React.
  page.on("console", (message) => {
    if (/hydrat/i.test(message.text())) throw new Error(message.text());
  });
  return page;
}

/** The page is whole in one language: said so, running its way, with nothing of English left, at no width too wide, and accessible. */
async function expectIn(page: Page, language: "ar" | "de"): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
  expect(await englishLeft(page), page.url()).toEqual([]);
  await expectAccessible(page);
  const wide = page.viewportSize();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    // A chart follows the page's width a moment later.
    await expect
      .poll(() => page.evaluate("document.documentElement.scrollWidth"), { message: `${page.url()} at ${width}` })
      .toBeLessThanOrEqual(width);
  }
  if (wide) await page.setViewportSize(wide);
}

async function openSignInLetter(page: Page, address: string, known: number): Promise<string> {
  await expect.poll(async () => (await app.lettersTo(address)).length, { timeout: 60_000 }).toBeGreaterThan(known);
  const letter = (await app.lettersTo(address)).at(-1);
  await page.goto(letter?.link ?? "");
  await page.locator("main form button").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in/link/"));
  return letter?.subject ?? "";
}

test("somebody whose browser asks for English chooses Arabic before signing up, and founds an organisation in it", async () => {
  await hr.goto(`${app.url}/sign-up`);
  await expect(hr.locator("html")).toHaveAttribute("lang", "en");
  await hr.getByLabel("Language").selectOption("ar");
  await hr.getByRole("button", { name: "Change" }).click();
  await expect(hr.getByRole("heading", { level: 1 })).toHaveText(arabic.account.signUp.title);
  await expectIn(hr, "ar");
  await hr.getByLabel(arabic.account.signUp.name).fill("هدى");
  await hr.getByLabel(arabic.account.signUp.email).fill(HR);
  await hr.getByRole("button", { name: arabic.account.signUp.submit }).click();
  await expect(hr.getByRole("heading", { level: 1 })).toHaveText(arabic.account.sent.title);
  await expectIn(hr, "ar");
  expect(await openSignInLetter(hr, HR, 0)).toBe(arabic.emails.signIn.subject);
  await expectIn(hr, "ar");
  await hr.getByRole("textbox").fill("Brightwell");
  await hr.getByRole("button", { name: arabic.account.newOrganization.submit }).click();
  await expect(hr.getByRole("navigation", { name: arabic.common.menu })).toBeVisible();
  await expectIn(hr, "ar");
});

test("what is wrong with a form and with a roster is said in Arabic", async () => {
  await hr.goto(`${app.url}/studio/roster/import`);
  const wrong = rosterFile((person) => (person.id === "M6" ? { ...person, manager: "M6" } : person));
  await hr.locator('input[type="file"]').setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: wrong });
  await hr.locator("main form button").first().click();
  await expect(hr.getByRole("row").filter({ hasText: "M6" }).first()).toBeVisible();
  await expectIn(hr, "ar");
  await hr.goto(`${app.url}/studio/roster/import`);
  const buffer = rosterFile();
  await hr.locator('input[type="file"]').setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  await hr.locator("main form button").first().click();
  await hr.waitForURL(/import\/[0-9a-f-]+$/);
  await expectIn(hr, "ar");
  await hr.locator("main form button.button-primary").click();
  await hr.waitForURL(/\/studio\/roster(\?|$)/);
  await expect(hr.getByRole("treeitem").first()).toBeVisible();
  await expectIn(hr, "ar");
});

test("in the tree of an Arabic page the key that points inwards opens", async () => {
  const top = hr.getByRole("treeitem", { name: /Ingrid Solheim/ });
  await top.focus();
  if ((await top.getAttribute("aria-expanded")) === "true") await hr.keyboard.press("ArrowRight");
  await expect(top).toHaveAttribute("aria-expanded", "false");
  await hr.keyboard.press("ArrowLeft");
  await expect(top).toHaveAttribute("aria-expanded", "true");
});

test("a diagnostic is prepared, launched, answered and published on Arabic pages", async () => {
  test.setTimeout(300_000);
  await hr.goto(`${app.url}/studio/diagnostics/new`);
  await hr.locator('[name="name"]').fill(DIAGNOSTIC);
  await expectIn(hr, "ar");
  await hr.locator('[name="mode.executive"]').selectOption("attributed");
  await hr.locator("main form button.button-primary").click();
  await hr.waitForURL(/\/launch$/);
  await expectIn(hr, "ar");
  await hr.locator('button[value="launch"]').click();
  await hr.waitForURL(/launched=51/);
  await expectIn(hr, "ar");
  diagnosticUrl = hr.url().replace(/\?.*/, "");
  const invitations = async () => (await app.letters()).filter(({ link }) => link.includes("/s/"));
  await expect.poll(async () => (await invitations()).length, { timeout: 60_000 }).toBe(51);
  for (const { to, link } of await invitations()) {
    const manager = /^m\d/.test(to);
    await answerOverHttp(link, (field, options) => {
      const given = options.filter((value) => value !== "cannot-say");
      if (field === "answer.expectations-set") return manager ? "100" : "10";
      return /^answer\.[^.]+\./.test(field) ? "" : (given[Math.floor(given.length / 2)] ?? "");
    });
  }
  await hr.goto(diagnosticUrl);
  await expectIn(hr, "ar");
  await hr.locator('details:has(button[value="end"]) > summary').first().click();
  await hr.locator('button[value="end"]').click();
  await expect.poll(async () => (await hr.goto(`${diagnosticUrl}/release`))?.status(), { timeout: 90_000 }).toBe(200);
  const publish = hr.getByRole("button", { name: arabic.studio.release.publish });
  await expect
    .poll(
      async () => {
        await hr.reload();
        return publish.isVisible();
      },
      { timeout: 90_000 },
    )
    .toBe(true);
  await expectIn(hr, "ar");
  await publish.click();
  await hr.waitForURL(/done=publishedNow/);
  await expectIn(hr, "ar");
});

test("every other page of HR is in Arabic", async () => {
  const id = diagnosticUrl.split("/").at(-1);
  for (const address of [
    "/studio",
    "/studio/questionnaires",
    "/studio/questionnaires/import",
    "/studio/roster/attributes",
    "/studio/roster/history",
    "/studio/roster/people/new",
    "/studio/sender",
    `/studio/diagnostics/${id}/pulse`,
    "/insights",
    `/insights/${id}`,
    `/insights/${id}/items/expectations-set`,
    `/insights/${id}/words`,
    `/company/${id}`,
    `/certificate/${id}`,
    "/members",
    "/audit",
    "/account",
    "/organization/language",
    "/outbox",
  ]) {
    expect((await hr.goto(app.url + address))?.status(), address).toBe(200);
    await expectIn(hr, "ar");
  }
  expect((await hr.goto(`${app.url}/no-such-page`))?.status()).toBe(404);
  await expect(hr.getByRole("heading", { level: 1 })).toHaveText(arabic.common.errors.notFound.title);
  await expectIn(hr, "ar");
});

test("an executive with a German browser is met in the organisation's language until they choose their own", async ({
  browser,
}) => {
  executive = await newPage(browser, "de-DE");
  await executive.goto(`${app.url}/sign-in`);
  await expectIn(executive, "de");
  const known = (await app.lettersTo(EXECUTIVE)).length;
  await executive.getByLabel(german.account.signIn.email).fill(EXECUTIVE);
  await executive.getByRole("button", { name: german.account.signIn.send }).click();
  await expect(executive.getByRole("heading", { level: 1 })).toHaveText(german.account.sent.title);
  expect(await openSignInLetter(executive, EXECUTIVE, known)).toBe(arabic.emails.signIn.subject);
  await expectIn(executive, "ar");
  await executive.goto(`${app.url}/account`);
  await executive.getByLabel(arabic.language.account.choose).selectOption("de");
  await executive.getByRole("button", { name: arabic.language.account.submit }).click();
  await expect(executive.getByRole("heading", { level: 1 })).toHaveText(german.account.account.title);
  await expectIn(executive, "de");
});

test("the executive reads the result in German while HR goes on in Arabic", async () => {
  const id = diagnosticUrl.split("/").at(-1);
  for (const address of [
    "/insights",
    `/insights/${id}`,
    `/insights/${id}/items/expectations-set`,
    `/insights/${id}/words`,
    "/company",
    `/company/${id}`,
    `/certificate/${id}`,
  ]) {
    expect((await executive.goto(app.url + address))?.status(), address).toBe(200);
    await expectIn(executive, "de");
  }
  await executive.getByRole("link", { name: german.common.nav.insights }).click();
  await expect(executive.getByRole("heading", { level: 1 })).toContainText("10 %");
  await expectIn(executive, "de");
  expect((await executive.goto(`${app.url}/studio`))?.status()).toBe(403);
  await expect(executive.getByRole("heading", { level: 1 })).toHaveText(german.common.errors.forbidden.title);
  await expectIn(executive, "de");
  await hr.goto(`${app.url}/insights/${id}`);
  await expectIn(hr, "ar");
});

test("letters about the account follow what was chosen, wherever they are asked for", async ({ browser }) => {
  const elsewhere = await newPage(browser, "fr-FR");
  await elsewhere.goto(`${app.url}/sign-in`);
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", "fr");
  const known = (await app.lettersTo(EXECUTIVE)).length;
  await elsewhere.locator('[name="email"]').fill(EXECUTIVE);
  await elsewhere.locator("main form button").click();
  expect(await openSignInLetter(elsewhere, EXECUTIVE, known)).toBe(german.emails.signIn.subject);
  await expectIn(elsewhere, "de");
  await elsewhere.context().close();
});

test("HR gives the organisation another language, and keeps their own", async () => {
  await hr.goto(`${app.url}/organization/language`);
  await hr.locator('main [name="language"]').selectOption("de");
  await hr.getByRole("button", { name: arabic.language.organization.submit }).click();
  await hr.waitForURL(/saved/);
  await expect(hr.getByRole("status")).toHaveText(arabic.language.organization.saved);
  await expectIn(hr, "ar");
});
