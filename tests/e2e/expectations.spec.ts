import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible.ts";
import { type ExpectationSite, startExpectationSite } from "./expectation-app.ts";

// A manager and a rep write an expectation together, and check in from the letter.
test.describe.configure({ mode: "serial" });

let site: ExpectationSite;

test.beforeAll(async () => {
  site = await startExpectationSite();
});

test.afterAll(async () => {
  await site?.stop();
});

const PHONE = { width: 390, height: 844 };

test("a manager writes an expectation by keyboard, takes advice, and sends it", async ({ browser }) => {
  const page = await openAs(browser, "manager");
  await page.goto(`${site.url}/expectations`);
  await expect(page.getByRole("heading", { name: "Your people" })).toBeVisible();
  await page.getByRole("link", { name: site.repName, exact: true }).press("Enter");
  await page.getByRole("link", { name: "Write an expectation" }).press("Enter");
  await page.getByLabel("What exactly will be different?").fill("Improve contact with hospitals");
  await page.getByRole("button", { name: "See advice first" }).press("Enter");
  const advice = page.getByRole("status");
  await expect(advice).toContainText("“improve” leaves open what will be different");
  await expect(advice).toContainText("There is no date yet");
  await expectSound(page);
  await expect(page.getByLabel("What exactly will be different?")).toHaveValue("Improve contact with hospitals");
  await page.getByLabel("What exactly will be different?").fill("Visit every hospital of the Bergen area");
  await page.getByLabel("How will you both see it?").fill("12 first meetings");
  await page.getByLabel("The date").fill("2031-03-31");
  await page.getByLabel("How many").fill("3");
  await page.getByLabel("Of what").fill("visits");
  await page.getByRole("button", { name: `Send it to ${site.repName}` }).press("Enter");
  await expect(page.getByRole("status")).toContainText(`Sent. ${site.repName} gets a letter`);
  await expect(page.getByText(`It stands once ${site.repName} agrees too.`)).toBeVisible();
  await expectSound(page);
  await page.context().close();
});

test("the rep reads it in the letter on a phone, and agrees without signing in; a scanner that opens it does nothing", async ({
  browser,
}) => {
  const link = await site.linkTo("rep", "has written an expectation");
  for (const _ of [1, 2, 3]) expect((await fetch(link)).status).toBe(200);
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByText("12 first meetings")).toBeVisible();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PHONE.width);
  await page.getByRole("button", { name: "I agree to this" }).click();
  await expect(page.getByRole("status")).toHaveText("You agree. Thank you.");
  await context.close();
});

test("the rep sees at a glance what the manager expects, and changes it: both have to agree again", async ({
  browser,
}) => {
  const rep = await openAs(browser, "rep", PHONE);
  await rep.goto(`${site.url}/expectations`);
  await expect(rep.getByRole("heading", { name: `What ${site.managerName} expects` })).toBeVisible();
  await expect(rep.getByText("agreed · Due Mon, 31 March 2031 · 3 a week: visits")).toBeVisible();
  await expectSound(rep);
  await rep.getByRole("link", { name: "Visit every hospital of the Bergen area" }).click();
  await rep.getByRole("link", { name: "Change it" }).click();
  await rep.getByLabel("How will you both see it?").fill("9 first meetings");
  await rep.getByRole("button", { name: "Save the change" }).click();
  await expect(rep.getByText(`Until ${site.managerName} agrees, what you agreed before stands`)).toBeVisible();
  const manager = await openAs(browser, "manager");
  await manager.goto(rep.url().replace(/\?.*/, ""));
  await expect(manager.getByRole("heading", { name: "What stands until then" })).toBeVisible();
  await manager.getByRole("button", { name: "I agree", exact: true }).click();
  await expect(manager.getByText(/^You both agreed on/)).toBeVisible();
  await rep.context().close();
  await manager.context().close();
});

test("the weekly letter is answered with one press, and pressed twice it is kept once", async ({ browser }) => {
  await site.nudge();
  const link = await site.linkTo("rep", "this week");
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(link);
  await expectSound(page);
  await page.getByLabel("Done so far, in percent").fill("30");
  await page.getByLabel("In the way (optional)").fill("No access to purchasing");
  await page.getByRole("button", { name: "2 I doubt it" }).click();
  await expect(page.getByRole("status")).toHaveText("Kept. Thank you.");
  await expect(page.getByText("30%, confidence 2 of 5.")).toBeVisible();
  await page.getByRole("link", { name: "Pause or stop these letters" }).click();
  await expect(page.getByText("You get at most one a week")).toBeVisible();
  await page.getByRole("button", { name: "Pause them for 4 weeks" }).click();
  await expect(page.getByRole("heading", { name: "The letters are paused" })).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: "Let them come again" }).click();
  await expect(page.getByText("You get at most one a week")).toBeVisible();
  const choice = page.url();
  const oneClick = await fetch(choice, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  expect(oneClick.status).toBe(200);
  await page.goto(choice);
  await expect(page.getByRole("heading", { name: "The letters are stopped" })).toBeVisible();
  await context.close();
});

test("their one-to-one begins with what is in the way, and goes into the calendar", async ({ browser }) => {
  const page = await openAs(browser, "manager");
  await page.goto(`${site.url}/expectations`);
  await page.getByRole("link", { name: site.repName, exact: true }).click();
  await page.waitForURL("**/expectations/with/*");
  await page.getByRole("link", { name: "One-to-one" }).click();
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("No access to purchasing");
  await page.getByText("Set the meeting").first().click();
  await page.getByLabel("First time").fill("2031-01-07");
  await page.getByRole("button", { name: "Set the meeting" }).click();
  await expect(page.getByText(/^Tuesdays at 09:00/)).toBeVisible();
  await expectSound(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Put it in your calendar" }).click();
  expect((await download).suggestedFilename()).toBe("parallax.ics");
  await page.getByRole("button", { name: "Call the meeting off" }).click();
  await expect(page.getByText(/^The meeting is called off/)).toBeVisible();
  await page.context().close();
});

test("another rep of the same manager finds nothing of it", async ({ browser }) => {
  const page = await openAs(browser, "otherRep", PHONE);
  expect((await page.goto(site.url + (await site.expectationPath())))?.status()).toBe(404);
  await page.goto(`${site.url}/expectations`);
  await expect(page.getByText("Nothing is agreed yet")).toBeVisible();
  await page.context().close();
});

async function openAs(
  browser: Browser,
  who: "manager" | "rep" | "otherRep",
  viewport = { width: 1280, height: 900 },
): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(await site.signInLink(who));
  return page;
}

/** Nothing is held against it by the accessibility checker, light and dark, and nothing wider than the window. */
async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await expectNoSidewaysScroll(page);
}
