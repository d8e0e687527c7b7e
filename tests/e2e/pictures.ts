import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "./browser.ts";

// Takes the pictures of the documents from a demo that is running: `npm run pictures`. With the name of a folder it takes
// there every main screen, light and dark, as wide as a phone and as a desktop, from top to bottom.

type Person = "executive" | "manager" | "rep" | "otherManager";

interface Screen {
  readonly name: string;
  readonly person: Person;
  /** Links to follow from the page that the person begins on, by the shape of their addresses: the first of each, or the last. */
  readonly follow: readonly { readonly link: RegExp; readonly last?: true }[];
  /** Pixels from the top that the README shows, at a desktop's width; missing where it does not. */
  readonly shown?: number;
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const result = { link: /^\/insights\/[0-9a-f-]{36}$/ };

const screens: readonly Screen[] = [
  { name: "first-screen", person: "executive", follow: [result], shown: 960 },
  { name: "heatmap", person: "executive", follow: [result, { link: /\/heatmap$/ }], shown: 960 },
  { name: "item", person: "executive", follow: [result, { link: /\/items\/expectations-set$/ }] },
  { name: "strategy", person: "executive", follow: [result, { link: /\/strategy$/ }] },
  { name: "trend", person: "executive", follow: [result, { link: /\/trend$/ }] },
  { name: "mirror", person: "manager", follow: [], shown: 960 },
  { name: "expectations", person: "rep", follow: [{ link: /^\/expectations$/ }] },
  {
    name: "outcome",
    person: "otherManager",
    follow: [{ link: /^\/coaching\/[0-9a-f-]{36}$/, last: true }, { link: /\/outcome$/ }],
  },
];

const [folder] = process.argv.slice(2);
const addresses = JSON.parse(await readFile(".data/demo/sign-in.json", "utf8")) as Record<Person, string>;
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  await (folder === undefined ? takeForReadme(browser) : takeAll(browser, folder));
} finally {
  await browser.close();
}

async function takeForReadme(browser: Browser): Promise<void> {
  for (const screen of screens) {
    if (screen.shown === undefined) continue;
    const page = await opened(browser, {
      screen,
      viewport: { ...DESKTOP, height: screen.shown },
      colorScheme: "light",
    });
    await page.screenshot({ path: join("docs/images", `${screen.name}.png`) });
    await page.context().close();
  }
}

async function takeAll(browser: Browser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const screen of screens) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const viewport of [PHONE, DESKTOP]) {
        const page = await opened(browser, { screen, viewport, colorScheme });
        const name = `${screen.name}-${viewport.width}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, name), fullPage: true });
        await page.context().close();
      }
    }
  }
}

/** A screen as its person meets it, drawn to the end. */
async function opened(
  browser: Browser,
  {
    screen: { name, person, follow },
    viewport,
    colorScheme,
  }: { screen: Screen; viewport: typeof DESKTOP; colorScheme: "light" | "dark" },
): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(addresses[person]);
  for (const { link, last } of follow) {
    const found = (
      await page.locator("a[href]").evaluateAll((all) => all.map((each) => each.getAttribute("href")))
    ).filter((href) => link.test(href ?? ""));
    const href = last ? found.at(-1) : found[0];
    if (!href) throw new Error(`On the way to "${name}" no link looks like ${link}`);
    await page.goto(new URL(href, addresses[person]).href);
  }
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  return page;
}
