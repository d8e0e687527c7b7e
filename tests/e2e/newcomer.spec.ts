import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { found } from "./founder.ts";
import { type RunningApp, startApp } from "./running-app.ts";

// Somebody who has never seen the product gets from its front page to a launched diagnostic by what stands on the screens.
// After the front page no address is typed: every step is a link or a button of the screen before.
test.describe.configure({ mode: "serial" });

/** The most that it may take, in seconds of a person's time. */
const FIVE_MINUTES = 300;

/**
 * What the way costs a person, in seconds: every sentence of every screen is read, at the speed of silent reading; names of
 * fields and buttons and cells of tables are found rather than read, for which each screen and each step costs the time to think of the
 * keystroke-level model; and each step costs its keys and pointing. A sentence counts where it is seen, not in what is folded
 * away or in a list of choices that is not opened, and the first time only: a form that is shown again is known.
 */
class Newcomer {
  /** Words a minute in silent reading of English (Brysbaert 2019, mean of 190 studies). */
  static readonly READING = 238;
  /** Seconds of the operators of the keystroke-level model (Card, Moran and Newell 1980). */
  static readonly THINK = 1.35;
  static readonly POINT = 1.1;
  static readonly PRESS = 0.2;
  static readonly HOME = 0.4;
  static readonly KEY = 0.28;

  readonly screens: { readonly title: string; readonly words: number }[] = [];
  private readonly known = new Set<string>();
  decisions = 0;
  steps = 0;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Arrives at a screen, which says with its heading what it is. Of a screen that goes on changing while it is open, `part`
   * is what is read, from when it is there.
   */
  async reads(title: string, part: Locator = this.page.locator("main")): Promise<void> {
    const heading = this.page.getByRole("heading", { level: 1, name: title, exact: true });
    await expect(heading).toBeVisible();
    const texts = await part.evaluate(seenTexts);
    const news = new Set(texts.filter((text) => !this.known.has(text)));
    for (const text of news) this.known.add(text);
    const words = [...news].filter(isSentence).flatMap(wordsIn).length;
    this.screens.push({ title: (await heading.textContent()) ?? "", words });
  }

  async presses(control: Locator): Promise<void> {
    await control.click();
    this.decides(Newcomer.POINT + Newcomer.PRESS);
  }

  async writes(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.decides(Newcomer.POINT + Newcomer.PRESS + Newcomer.HOME + Newcomer.KEY * text.length);
  }

  get seconds(): number {
    const words = this.screens.reduce((sum, screen) => sum + screen.words, 0);
    return this.steps + this.screens.length * Newcomer.THINK + (60 * words) / Newcomer.READING;
  }

  private decides(seconds: number): void {
    this.decisions++;
    this.steps += Newcomer.THINK + seconds;
  }
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What ends like one, or is as long as a heading that says something. */
function isSentence(text: string): boolean {
  return /[.?!:]$/.test(text) || wordsIn(text).length > 5;
}

/** The texts of an element that are in sight. Runs in the browser. */
function seenTexts(root: Element): string[] {
  const NAMES = "a, button, label, legend, summary, td, th, select, .sr-only";
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (text !== "" && parent?.checkVisibility() && !parent.closest(NAMES)) texts.push(text);
  }
  return texts;
}

let app: RunningApp;

test.beforeAll(async () => {
  app = await startApp();
});

test.afterAll(async () => {
  await app?.stop();
});

test("from the front page to a launched diagnostic in under five minutes, by nothing but the screens", async ({
  page,
}) => {
  const newcomer = new Newcomer(page);
  const link = (name: string | RegExp) => page.getByRole("main").getByRole("link", { name });
  const button = (name: string | RegExp) => page.getByRole("main").getByRole("button", { name });
  await page.goto(app.url);
  await newcomer.reads("The same strategy looks different from where you stand");
  await newcomer.presses(link("Start with your organisation"));
  await newcomer.reads("Set up your organisation");
  await newcomer.writes(page.getByLabel("Your name"), "Nora Lindgren");
  await newcomer.writes(page.getByLabel("Work e-mail"), "nora@northwind.example");
  await newcomer.presses(button("Send me a link"));
  await newcomer.reads("Look in your inbox");
  await newcomer.presses(link(/Read the letter here/));
  await expect(link("Your sign-in link for Parallax")).toBeVisible();
  await newcomer.reads("Letters that were sent");
  await newcomer.presses(link("Your sign-in link for Parallax"));
  await newcomer.reads("Your sign-in link for Parallax");
  await newcomer.presses(link(/^http/).first());
  await newcomer.reads("Sign in to Parallax");
  await newcomer.presses(button("Sign in"));
  await newcomer.reads("Name your organisation");
  await newcomer.writes(page.getByLabel("Organisation"), "Northwind");
  await newcomer.presses(button("Create it"));
  await newcomer.reads("Load your roster first");
  await expectAccessible(page);
  await newcomer.presses(button("Use the sample"));
  await newcomer.reads("27 people can be imported");
  await newcomer.presses(button("Import 27 people"));
  await newcomer.reads("Roster");
  await expect(page.getByText("The roster is imported: 27 people.")).toBeVisible();
  await expectAccessible(page);
  await newcomer.presses(link("Prepare a diagnostic"));
  await newcomer.reads("Prepare a diagnostic");
  await newcomer.writes(page.getByLabel("Name"), "Strategy to field");
  await newcomer.presses(button("Save and see who would be invited"));
  await newcomer.reads("27 people would be invited to “Strategy to field”");
  // Three leaders are too few to be kept secret among each other: the page says so, and offers what can be done.
  await expect(page.getByRole("alert")).toContainText("Only 3 people of the level Executives would be asked");
  await expectAccessible(page);
  await newcomer.presses(button("Show what Executives say together, as what leadership states"));
  await expect(page.getByRole("alert")).toHaveCount(0);
  await newcomer.presses(button("Launch and invite 27 people"));
  const launched = page.getByRole("status");
  await newcomer.reads("Strategy to field", launched);
  await expect(launched).toHaveText("Launched: 27 invitations are on their way.");
  await expectAccessible(page);

  const { screens, decisions, seconds } = newcomer;
  test.info().annotations.push({
    type: "newcomer",
    description: `${screens.length} screens, ${decisions} decisions, ${Math.round(seconds)} s: ${JSON.stringify(screens)}`,
  });
  expect(screens).toHaveLength(13);
  expect(decisions).toBe(17);
  expect(seconds).toBeLessThan(FIVE_MINUTES);
});

test("whoever tried the sample takes it back, and is where they began", async ({ page }) => {
  await found(page, app, { name: "Otto Berg", email: "otto@eastwind.example", organisation: "Eastwind" });
  await page.getByRole("link", { name: "Upload a roster" }).click();
  await page.getByRole("button", { name: "Use the sample" }).click();
  await page.getByRole("button", { name: "Import 27 people" }).click();
  await page.getByRole("link", { name: "Take this import back" }).click();
  await expect(page.getByText("27 people leave and lose access.")).toBeVisible();
  await page.getByRole("button", { name: "Take this import back" }).click();
  await expect(page.getByText("The import was taken back.")).toBeVisible();
  await page.getByRole("link", { name: "Diagnostics" }).click();
  await expect(page.getByRole("heading", { name: "Load your roster first" })).toBeVisible();
});
