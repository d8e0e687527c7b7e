import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible.ts";
import { type SiteProcess, startSite } from "./site-process.ts";

// Respondents with a phone, without a network, without a mouse, from right to left, and at somebody else's computer.
test.describe.configure({ mode: "serial" });

interface Link {
  readonly form: string;
  readonly code: string;
}

const NARROW = { width: 320, height: 640 };

let site: SiteProcess<{ links: Link[] }>;
let url: string;
let links: Link[];

test.beforeAll(async () => {
  site = await startSite("survey-site");
  url = site.url;
  ({ links } = site.there);
});

test.afterAll(() => site.stop());

const formOf = (person: number) => url + (links.at(person)?.form ?? "");

async function opened(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  return (await browser.newContext({ viewport: NARROW, ...options })).newPage();
}

const kept = (page: Page) => page.evaluate("localStorage.length");
const first = (page: Page, name: string) => page.getByRole("radio", { name }).first();

test("on a small phone answers are saved as one goes, and there when the link is opened elsewhere", async ({
  browser,
}) => {
  const phone = await opened(browser);
  await phone.goto(formOf(0));
  await expectAccessible(phone);
  await phone.getByRole("link", { name: "Start" }).click();
  await expect(phone.getByText(/Page 1 of 3, about \d min left/)).toBeVisible();
  await expectNoSidewaysScroll(phone);
  await expectAccessible(phone);
  await phone.getByText("Who will see this: only groups of at least 5 answers").click();
  await expect(phone.getByText("Your answers are confidential.")).toBeVisible();
  await first(phone, "Agree").check();
  await expect(phone.getByRole("status")).toHaveText("Saved");
  expect(await kept(phone)).toBe(0);
  const laptop = await opened(browser, { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  await laptop.goto(`${formOf(0)}?page=1`);
  await expect(first(laptop, "Agree")).toBeChecked();
  const box = await first(phone, "30%").locator("..").boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
});

test("without a network answers are kept, said to be, and saved when it is back", async ({ browser }) => {
  const page = await opened(browser);
  await page.goto(`${formOf(1)}?page=1`);
  await page.context().setOffline(true);
  await first(page, "40%").check();
  await expect(page.getByRole("status")).toContainText("Not saved yet: offline");
  await page.getByRole("button", { name: "Save and go on" }).last().click();
  await expect(page.getByRole("status")).toContainText("Not saved yet: offline");
  expect(await kept(page)).toBe(1);
  expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain(links[1]?.form.slice(3, 20));
  await page.context().setOffline(false);
  await expect(page.getByRole("status")).toHaveText("Saved");
  expect(await kept(page)).toBe(0);
  await page.reload();
  await expect(first(page, "40%")).toBeChecked();
});

test("a rank that another option had changes places with it, and all of it can be waived", async ({ browser }) => {
  const page = await opened(browser);
  await page.goto(`${formOf(1)}?page=2`);
  const ranks = page.getByRole("combobox");
  await ranks.nth(0).selectOption("1");
  await ranks.nth(1).selectOption("2");
  await ranks.nth(1).selectOption("1");
  await expect(ranks.nth(0)).toHaveValue("2");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("checkbox", { name: "Does not apply to me" }).check();
  await expect(ranks.nth(0)).toHaveValue("");
  await expect(page.getByRole("status")).toHaveText("Saved");
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Does not apply to me" })).toBeChecked();
  await page.goto(`${formOf(1)}?page=3`);
  await expectAccessible(page);
  await page.getByRole("textbox").fill("One page on what matters.");
  await page.getByRole("button", { name: "Save and finish later" }).click();
  await expect(page.getByRole("heading", { name: "Saved" })).toBeVisible();
  await expectAccessible(page);
});

test("by keyboard alone: the problems come first, each leads to its question, and everything is sent", async ({
  browser,
}) => {
  const page = await opened(browser, { reducedMotion: "reduce", forcedColors: "active" });
  await page.goto(`${formOf(2)}?page=1`);
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page).toHaveTitle(/^Problem: /);
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement?.tagName")).toBe("FIELDSET");
  for (let pages = 0; pages < 3; pages++) {
    for (let keys = 0; keys < 60; keys++) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      if ((await focused.getAttribute("type")) === "radio") await page.keyboard.press("Space");
      else if (/^(Save and go on|Send my answers)$/.test((await focused.textContent()) ?? "")) break;
    }
    await page.keyboard.press("Enter");
    if (pages < 2) await expect(page.getByText(`Page ${pages + 2} of 3`)).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: "Thank you. Your answers are in." })).toBeVisible();
  await expectAccessible(page);
});

test("what was sent can be withdrawn", async ({ browser }) => {
  const page = await opened(browser);
  await page.goto(`${formOf(2)}/done`);
  await page.getByText("Withdraw my answers").first().click();
  await page.getByRole("button", { name: "Withdraw my answers" }).click();
  await expect(page.getByRole("heading", { name: "Your answers were deleted." })).toBeVisible();
  await expectAccessible(page);
  await page.goto(formOf(2));
  await expect(page.getByRole("link", { name: "Start" })).toBeVisible();
});

test("in Arabic a whole form runs from right to left, and the language is changed without losing an answer", async ({
  browser,
}) => {
  const page = await opened(browser);
  await page.goto(formOf(-1));
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expectAccessible(page);
  await page.getByRole("link", { name: "البدء" }).click();
  await expect(page.getByText(/^الصفحة 1 من 3، بقي/)).toBeVisible();
  const shares = page.locator("fieldset", { has: page.locator('[value="100"]') }).first();
  const place = async (share: number) => (await shares.locator(`[value="${share}"]`).boundingBox())?.x ?? 0;
  expect(await place(0)).toBeGreaterThan(NARROW.width / 2);
  expect(await place(10)).toBeLessThan(await place(0));
  await page.getByRole("button", { name: "حفظ ومتابعة" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page).toHaveTitle(/^مشكلة: /);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  for (const question of await page.locator("fieldset").all()) await question.getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "حفظ ومتابعة" }).click();
  await page.getByRole("checkbox", { name: "لا ينطبق عليّ" }).check();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "حفظ ومتابعة" }).click();
  await page.getByRole("button", { name: "إرسال إجاباتي" }).click();
  await expect(page.getByRole("heading", { name: "شكرًا لك. وصلت إجاباتك." })).toBeVisible();
  await page.getByRole("link", { name: "عرض إجاباتي أو تغييرها" }).click();
  await page.getByText("اللغة / Language").click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
});

test("in German the form is answered from the first page to the last, on the smallest phone, with no word of English", async ({
  browser,
}) => {
  const page = await opened(browser);
  const fits = async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    // Only texts in another language than the page's say which one they are in.
    await expect(page.locator("h1 [lang], legend [lang], label [lang]")).toHaveCount(0);
  };
  await page.goto(formOf(-2));
  await fits();
  await page.getByRole("link", { name: "Beginnen" }).click();
  await expect(page.getByText(/^Seite 1 von 3, noch etwa \d Min\.$/)).toBeVisible();
  await fits();
  await page.getByRole("button", { name: "Speichern und weiter" }).last().click();
  await expect(page.getByRole("alert").getByRole("link").first()).toHaveText(/^Wählen Sie eine Antwort .*: .+\.$/);
  await fits();
  for (const group of await page
    .getByRole("group")
    .filter({ has: page.getByRole("radio") })
    .all())
    await group.getByRole("radio").nth(3).check();
  await expect(first(page, "Stimme zu")).toBeChecked();
  await expect(first(page, "30\u00a0%")).toBeChecked();
  await page.getByRole("button", { name: "Speichern und weiter" }).last().click();
  await expect(page.getByRole("heading", { name: "Ihre Einschätzung und die Prioritäten" })).toBeVisible();
  await fits();
  await page.getByRole("button", { name: "Speichern und weiter" }).last().click();
  await expect(page.getByText("Höchstens 2.000 Zeichen.")).toBeVisible();
  await fits();
  await page.getByRole("button", { name: "Meine Antworten absenden" }).click();
  await expect(page.getByRole("heading", { name: "Vielen Dank. Ihre Antworten sind da." })).toBeVisible();
  await fits();
});

test("at somebody else's computer the code opens the form, and nothing stays when one has finished", async ({
  browser,
}) => {
  const page = await opened(browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/code`);
  await expectAccessible(page);
  await page.getByLabel("Code").fill("0000-0000-0000");
  await page.getByRole("button", { name: "Open my form" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByLabel("Code").fill(links[3]?.code ?? "");
  await page.getByRole("button", { name: "Open my form" }).click();
  await page.getByRole("link", { name: "Start" }).click();
  await first(page, "Agree").check();
  await page.context().setOffline(true);
  await first(page, "60%").check();
  await expect(page.getByRole("status")).toContainText("Not saved yet");
  expect(await kept(page)).toBe(0);
  await page.context().setOffline(false);
  await expect(page.getByRole("status")).toHaveText("Saved");
  await page.getByRole("button", { name: "Save and finish on this computer" }).click();
  await expect(page.getByRole("heading", { name: "Finished on this computer" })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Code")).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  expect(page.url()).not.toContain("/s/");
});

test("when it closes while somebody answers, the page says what counts", async ({ browser }) => {
  const page = await opened(browser);
  await page.goto(`${formOf(4)}?page=1`);
  await first(page, "Agree").check();
  await expect(page.getByRole("status")).toHaveText("Saved");
  await site.tell("close");
  await first(page, "60%").check();
  await expect(page.getByRole("status")).toHaveText("Not saved: it is closed. What was saved before counts.");
  await page.getByRole("button", { name: "Save and finish later" }).click();
  await expect(page.getByRole("heading", { name: "This diagnostic is closed" })).toBeVisible();
  await expect(page.getByText("came after that and was not saved")).toBeVisible();
  await expectAccessible(page);
});
