import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Browser, type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { type RunningApp, startApp } from "./running-app.ts";

// A company of 3,000 parts side by side: its heatmap by mouse, by keyboard, without scripts, on a phone and on paper.
test.describe.configure({ mode: "serial" });

interface Company {
  readonly diagnosticId: string;
  readonly link: string;
}

const UNITS = 3000;
/** All rows, the whole among them, as a page writes it. */
const WRITTEN = "3,001";
let app: RunningApp;
let company: Company;
let cookies: Parameters<Awaited<ReturnType<Browser["newContext"]>>["addCookies"]>[0];

test.beforeAll(async ({ browser }) => {
  app = await startApp(
    {},
    {
      fill: async (env) => {
        // Four questions, and parts of five managers with a rep each: enough for a gap in each part.
        const parameters = ["--import", "tsx", "tests/factories/wide-site.ts", "4", "5", "1", String(UNITS)];
        const { stdout } = await promisify(execFile)(process.execPath, parameters, { env });
        company = JSON.parse(stdout) as Company;
      },
    },
  );
  const context = await browser.newContext();
  await (await context.newPage()).goto(company.link);
  cookies = await context.cookies();
  await context.close();
});

test.afterAll(async () => {
  await app?.stop();
});

async function opened(browser: Browser, query: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Hydration|did not match/.test(message.text())) throw new Error(message.text());
  });
  await page.goto(`${app.url}/insights/${company.diagnosticId}/heatmap?${query}`);
  return page;
}

const PARTS = "view=parts&of=items&sort=name";
const rows = (page: Page) => page.locator("tbody tr[data-row]");
const grid = (page: Page) => page.getByRole("treegrid");

test("holds only the rows in sight, and fetches the others as they come", async ({ browser }) => {
  const page = await opened(browser, PARTS);
  await expect(grid(page)).toHaveAttribute("aria-rowcount", String(UNITS + 1 + 2));
  expect(await rows(page).count()).toBeLessThan(60);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.locator(".heat-window").evaluate((frame) => frame.scrollTo(0, frame.scrollHeight / 2));
  await expect(page.getByRole("row", { name: /Part 01500/ })).toBeVisible();
  expect(asked.filter((path) => path.endsWith("/heatmap/rows")).length).toBeGreaterThan(0);
  expect(await rows(page).count()).toBeLessThan(60);
  await expectAccessible(page);
  // The row in sight is in the address, and a link that is copied leads back to it.
  await expect.poll(() => new URL(page.url()).searchParams.get("from")).toMatch(/^1\d{3}$/);
  const again = await opened(browser, new URL(page.url()).search.slice(1));
  await expect(again.getByRole("row", { name: /Part 01500/ })).toBeVisible();
  await again.context().close();
  await page.context().close();
});

test("is moved in by arrow keys, across rows that were not there", async ({ browser }) => {
  const page = await opened(browser, PARTS);
  await expect(grid(page)).toBeVisible();
  await page.getByRole("button", { name: "Show", exact: true }).focus();
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  await expect(focused).toHaveText(/Everyone here/);
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveText("Part 00001");
  await page.keyboard.press("ArrowRight");
  await expect(focused.locator("xpath=ancestor-or-self::td")).toHaveAttribute("data-column", "1");
  await page.keyboard.press("End");
  await expect(focused.locator("xpath=ancestor-or-self::td")).toHaveAttribute("data-column", "4");
  await page.keyboard.press("Home");
  const row = page.locator("tr[data-row]", { has: page.locator(":focus") });
  // Rows that have not come yet are waited for, as somebody does who presses again.
  await expect(async () => {
    await page.keyboard.press("PageDown");
    await expect(row).toHaveCount(1, { timeout: 1000 });
    expect(Number(await row.getAttribute("data-row"))).toBeGreaterThan(60);
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press("Control+End");
  await expect(row).toHaveAttribute("data-row", String(UNITS));
  await page.keyboard.press("Control+Home");
  await expect(focused).toHaveText(/Everyone here/);
  await page.keyboard.press("ArrowUp");
  await expect(focused).toHaveAttribute("aria-label", /Sort by Part/);
  // One tab stop: the next one is behind the table.
  await page.keyboard.press("Tab");
  await expect(page.locator("table :focus")).toHaveCount(0);
  await page.context().close();
});

test("shows the parts of a part below it by the space bar, and opens what Enter stands on", async ({ browser }) => {
  const page = await opened(browser, PARTS);
  await expect(grid(page)).toBeVisible();
  const part = page.getByRole("row", { name: /Part 00002/ });
  await expect(part).toHaveAttribute("aria-expanded", "false");
  await part.getByRole("link", { name: "Part 00002", exact: true }).focus();
  await page.keyboard.press("Space");
  await expect(part).toHaveAttribute("aria-expanded", "true");
  expect(new URL(page.url()).searchParams.getAll("open")).toEqual(["U1"]);
  const inside = page.getByRole("row", { name: /Manager 2\.1/ });
  await expect(inside).toHaveAttribute("aria-level", "2");
  await page.reload();
  await expect(inside).toBeVisible();
  await page
    .getByRole("row", { name: /Part 00001/ })
    .getByRole("gridcell")
    .getByRole("link")
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/items\//);
  await page.goBack();
  await expect(inside).toBeVisible();
  await page.context().close();
});

test("is sorted, filtered and shown by level, all of it in the address", async ({ browser }) => {
  const page = await opened(browser, "view=parts&of=items");
  await expect(grid(page)).toBeVisible();
  await page.getByRole("link", { name: /^Sort by Sales goals/ }).click();
  await expect(page.getByRole("columnheader", { name: /Sales goals/ })).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("link", { name: /^Sort by Sales goals.*other way round/ }).click();
  await expect(page.getByRole("columnheader", { name: /Sales goals/ })).toHaveAttribute("aria-sort", "ascending");
  await page.getByLabel("Parts of at least").selectOption({ label: "20 who answered" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("No part that is shown here has that many answers.")).toBeVisible();
  await page.getByLabel("Parts of at least").selectOption({ label: "Any size" });
  await page.getByLabel("Compared").selectOption({ label: "What reps say" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(rows(page).nth(1)).toContainText(/\d+–\d+%|too few/);
  const query = new URL(page.url()).search.slice(1);
  const shown = await rows(page).nth(3).textContent();
  const again = await opened(browser, query);
  await expect(grid(again)).toBeVisible();
  expect(await rows(again).nth(3).textContent()).toBe(shown);
  await again.context().close();
  await page.context().close();
});

test("without scripts is a table on pages, with every row one can go on to", async ({ browser }) => {
  const page = await opened(browser, PARTS, { javaScriptEnabled: false });
  await expect(page.getByRole("table", { name: "Part" })).toBeVisible();
  await expect(page.getByText(`Rows 1 to 50 of ${WRITTEN}`)).toBeVisible();
  await page.getByRole("link", { name: "Rows after" }).click();
  await expect(page.getByRole("row", { name: /Part 00050/ })).toBeVisible();
  await page.getByRole("link", { name: "Show the parts of Part 00050 below it" }).click();
  await expect(page.getByRole("row", { name: /Manager 50\.1/ })).toBeVisible();
  await page.getByRole("link", { name: "Rows before" }).click();
  await expect(page.getByRole("row", { name: /Part 00001/ })).toBeVisible();
  await page.context().close();
});

test("can be had as a plain table where scripts run, which is the twin for whoever reads page by page", async ({
  browser,
}) => {
  const page = await opened(browser, PARTS);
  // What stands below the table moves once scripts have made a window of it.
  await expect(grid(page)).toBeVisible();
  await page.getByRole("link", { name: "Show the table page by page" }).click();
  await expect(page.getByText(`Rows 1 to 50 of ${WRITTEN}`)).toBeVisible();
  await expect(rows(page)).toHaveCount(50);
  await expectAccessible(page);
  await page.context().close();
});

test("is a ranked list on a phone, and nothing moves sideways", async ({ browser }) => {
  for (const query of ["", "view=parts&of=items", "view=parts&show=rep&of=items"]) {
    const page = await opened(browser, query, { viewport: { width: 390, height: 844 } });
    await expect(page.getByRole("heading", { name: "Ranked list" })).toBeVisible();
    await expect(page.locator("table.heat")).toBeHidden();
    // The choices are one line until somebody opens it, and are one line again once something is chosen.
    const show = page.getByRole("button", { name: "Show", exact: true });
    await expect(show).toBeHidden();
    await expect(page.locator("table.heat[role]")).toBeAttached();
    await page.locator(".heat-choices > summary").click();
    await page.locator("select[name=theme]").selectOption({ index: 1 });
    await show.click();
    await expect(page).toHaveURL(/theme=/);
    await expect(show).toBeHidden();
    await expect(page.locator(".heat-choices > summary")).toBeFocused();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    await page.context().close();
  }
});

test("stands in dark, forced colours and on paper", async ({ browser }) => {
  for (const options of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    const page = await opened(browser, PARTS, options);
    await expect(grid(page)).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1280);
    await page.context().close();
  }
  const page = await opened(browser, PARTS);
  await expect(grid(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "How to read it" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Show", exact: true })).toBeHidden();
  await expect(page.locator(".heat-window")).toHaveCSS("overflow", "visible");
  await page.context().close();
});
