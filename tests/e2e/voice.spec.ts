import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible.ts";
import { startVoiceSite, type VoiceSite } from "./voice-app.ts";

// A rep raises what the market says and reads the answer; a manager sees whether an action worked.
test.describe.configure({ mode: "serial" });

let site: VoiceSite;

test.beforeAll(async () => {
  site = await startVoiceSite();
});

test.afterAll(async () => {
  await site?.stop();
});

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** How somebody presses and writes: with a finger or mouse, or with nothing but the keys, reaching everything by Tab. */
interface Hands {
  readonly press: (what: Locator, key?: "Enter" | "Space") => Promise<void>;
  readonly write: (where: Locator, text: string) => Promise<void>;
}

const byPointer: Hands = { press: (what) => what.click(), write: (where, text) => where.fill(text) };

const byKeyboard: Hands = {
  press: async (what, key = "Enter") => {
    await tabTo(what);
    await what.page().keyboard.press(key);
  },
  write: async (where, text) => {
    await tabTo(where);
    await where.page().keyboard.press("Control+A");
    await where.page().keyboard.type(text);
  },
};

/** The longest page of these has so many stops. */
const MOST_STOPS = 120;

async function tabTo(what: Locator): Promise<void> {
  await what.waitFor();
  const page = what.page();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    // Of a set of radio buttons Tab finds one, and the arrows the others.
    if (await what.evaluate((element) => element.ownerDocument.activeElement === element)) return;
    const sameSet = await what.evaluate((element) => {
      const at = element.ownerDocument.activeElement;
      const isRadio = at?.getAttribute("type") === "radio" && element.getAttribute("type") === "radio";
      return isRadio && at.getAttribute("name") === element.getAttribute("name");
    });
    await page.keyboard.press(sameSet ? "ArrowDown" : "Tab");
  }
  throw new Error(`Tab does not reach ${what}`);
}

for (const [way, { manager, rep, viewport, hands }] of Object.entries({
  "by keyboard alone": { manager: "M1", rep: "R1-1", viewport: DESK, hands: byKeyboard },
  "on a phone": { manager: "M2", rep: "R2-2", viewport: PHONE, hands: byPointer },
}))
  test(`a manager goes from the letter to mirror, plan, helper, expectation and weekly letter, ${way}`, async ({
    browser,
  }) => {
    const { press, write } = hands;
    const address = `${rep.toLowerCase()}@brightwell.example`;
    const [managerName, repName] = [`Brightwell ${manager}`, `Brightwell ${rep}`];
    const stranger = await newPage(browser, viewport);
    const mirror = await site.linkTo(manager, "your mirror and your plan are ready");
    await stranger.goto(mirror);
    await expect(stranger.getByRole("heading", { name: "Sign in" })).toBeVisible();

    const page = await openAs(browser, { who: manager, to: new URL(mirror).pathname, viewport });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Your mirror, and");
    await press(page.getByRole("link", { name: "Choose from the playbook" }));
    const put = page.getByRole("button", { name: /^Put it into my plan: / }).first();
    const title = (await put.getAttribute("aria-label"))?.replace("Put it into my plan: ", "") ?? "";
    await press(put);
    await press(page.getByRole("list", { name: "Your plan" }).getByRole("link", { name: title, exact: true }));
    await press(page.getByRole("button", { name: "Take this action up" }));
    await expect(page.getByRole("button", { name: "Mark as done" })).toBeVisible();
    await press(page.getByText("Change it", { exact: true }));
    await write(page.getByLabel("What it is called"), `Agree on one thing a week (${manager})`);
    await press(page.getByRole("button", { name: "Save", exact: true }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Agree on one thing a week (${manager})`);
    await write(page.getByLabel("Work e-mail address"), address);
    await press(page.getByRole("button", { name: "Ask to carry it along" }));
    await expect(page.getByText("asked, has not answered yet")).toBeVisible();

    const asked = await site.linkTo(rep, `${managerName} asks you to carry this along`);
    const other = await openAs(browser, { who: rep, to: new URL(asked).pathname, viewport });
    await press(other.getByRole("button", { name: "Yes, I take part" }));
    await expect(other.getByRole("button", { name: "I no longer carry it" })).toBeVisible();

    await press(page.getByRole("link", { name: "Expectations", exact: true }));
    await press(page.getByRole("link", { name: repName, exact: true }));
    await press(page.getByRole("link", { name: "Write an expectation" }));
    await write(page.getByLabel("What exactly will be different?"), `Visit two hospitals a week (${rep})`);
    await press(page.getByRole("button", { name: `Send it to ${repName}` }));
    await expect(page.getByText(`It stands once ${repName} agrees too.`)).toBeVisible();
    await other.goto(await site.linkTo(rep, `${managerName} has written an expectation`));
    await press(other.getByRole("button", { name: "I agree to this" }));
    await expect(other.getByRole("status")).toHaveText("You agree. Thank you.");
    await press(page.getByRole("link", { name: "Change it" }));
    await write(page.getByLabel("How will you both see it?"), "As they stand in the calendar");
    await press(page.getByRole("button", { name: "Save the change" }));
    await expect(page.getByText(`Until ${repName} agrees, what you agreed before stands`)).toBeVisible();

    // The rep's first page: what is expected of them, and first of all what waits for them.
    await other.goto(site.url);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(`What ${managerName} expects`);
    const next = other.getByRole("region", { name: "What is next" });
    await expect(next.getByRole("listitem")).toHaveCount(2);
    await expect(next.getByRole("listitem").first()).toContainText("waits for you");
    if (viewport === PHONE) await expectSound(other, "next");
    await press(next.getByRole("link").first());
    await press(other.getByRole("button", { name: "I agree", exact: true }));
    await expect(other.getByText(/^You both agreed on/)).toBeVisible();
    await write(other.getByLabel("How far is it, in percent?"), "30");
    await press(other.getByLabel("2, I doubt it"), "Space");
    await write(other.getByLabel("What is in the way?"), "No access to purchasing");
    await press(other.getByRole("button", { name: "Keep this check-in" }));
    await expect(other.getByRole("status")).toContainText("Saved.");
    await press(other.getByRole("link", { name: "Expectations", exact: true }));
    await press(other.getByRole("link", { name: "One-to-one", exact: true }));
    await expect(other.getByRole("main").getByRole("listitem").first()).toContainText("No access to purchasing");

    await site.nudge();
    await stranger.goto(await site.linkTo(manager, "this week"));
    await press(stranger.getByRole("button", { name: "4 I think so" }));
    await expect(stranger.getByRole("status")).toHaveText("Kept. Thank you.");
    for (const each of [page, other, stranger]) await each.context().close();
  });

test("a rep raises one thing by name, by keyboard, and one without on a phone", async ({ browser }) => {
  const page = await openAs(browser, { who: "R1-1", to: "/voice" });
  await page.getByRole("link", { name: "Raise something" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Raise something" })).toBeVisible();
  await expectSound(page, "new");
  await page.getByLabel("A price").press("Space");
  await page.getByLabel("What does the market say?").fill("They quote per procedure, we per unit");
  await page.getByLabel("From me, with my name").press("Space");
  await page.getByRole("button", { name: "Raise it" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("It is raised.");
  await expect(page.getByText("Nobody has answered yet")).toBeVisible();
  await expectSound(page, "own");
  await page.context().close();

  const phone = await openAs(browser, { who: "R2-2", to: "/voice/new", viewport: PHONE });
  await phone.getByLabel("A process").check();
  await phone.getByLabel("What does the market say?").fill("Approvals take nine days");
  await phone.getByLabel("Without my name").check();
  await phone.getByRole("button", { name: "Raise it" }).click();
  await expect(phone.getByRole("heading", { name: "It is raised, without your name" })).toBeVisible();
  await expectSound(phone, "receipt");
  await phone.getByRole("link", { name: "To what I raised" }).click();
  await expect(phone.getByText("It waits until this week is over")).toBeVisible();
  await phone.context().storageState({ path: "test-results/voice-r2-2.json" });
  await phone.context().close();
});

test("a leader reads the named one at once, the other after the week, and answers", async ({ browser }) => {
  const page = await openAs(browser, { who: "E1", to: "/voice" });
  await expect(page.getByRole("link", { name: "They quote per procedure" })).toBeVisible();
  await expect(page.getByText("Approvals take nine days")).toHaveCount(0);
  await site.nextWeek();
  await page.reload();
  await expect(page.getByRole("link", { name: "Approvals take nine days" })).toBeVisible();
  await expectSound(page, "heard");
  await page.getByRole("link", { name: "Approvals take nine days" }).click();
  await expect(page.getByText(/From somebody (below|in the organisation)/)).toBeVisible();
  await expect(page.getByText("R2-2")).toHaveCount(0);
  await page.getByRole("button", { name: "I have seen it" }).click();
  await expect(page.getByRole("status")).toContainText("Kept.");
  await page.getByLabel("What was said, in your words").fill("Special prices are approved too late");
  await page.getByLabel("What you did or will do, or why not").fill("From Monday managers approve up to 5%");
  await page.getByRole("button", { name: "Answer everybody" }).click();
  await expect(page.getByText("You said: Special prices are approved too late")).toBeVisible();
  await expectSound(page, "topic");
  await page.context().close();
});

test("whoever raised it reads the answer, and everybody reads what was said in the leader's words", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: PHONE, storageState: "test-results/voice-r2-2.json" });
  const page = await context.newPage();
  await page.goto(`${site.url}/voice`);
  await expect(page.getByText("From Monday managers approve up to 5%")).toBeVisible();
  await context.close();
  const other = await openAs(browser, { who: "M2", to: "/voice/said" });
  await expect(other.getByRole("heading", { name: "You said: Special prices are approved too late" })).toBeVisible();
  await expect(other.getByText("Approvals take nine days")).toHaveCount(0);
  await expectSound(other, "said");
  await other.context().close();
});

test("HR measures again exactly what is under action, and asks whether it was noticed", async ({ browser }) => {
  const page = await openAs(browser, { who: "owner", to: `/studio/diagnostics/${site.measured}/pulse` });
  await expect(page.getByText("Ticked is exactly what managers and leaders are working on")).toBeVisible();
  const noticed = page.getByRole("group", { name: "Ask whether it was noticed" });
  await expect(noticed.getByRole("checkbox")).toHaveCount(1);
  await expect(noticed.getByRole("checkbox")).toBeChecked();
  await expectSound(page, "pulse");
  await page.locator("main").getByRole("button").last().click();
  await page.waitForURL(/\/launch$/);
  const id = /diagnostics\/([^/]+)\/launch/.exec(page.url())?.[1] ?? "";
  await page.context().close();
  const rep = await newPage(browser, PHONE);
  await rep.goto(site.url + (await site.ask(id, "R2-2")));
  const question = rep.getByText("I have noticed my manager doing something about");
  for (let at = 1; at < 9 && !(await question.count()); at++) await rep.goto(`${rep.url().split("?")[0]}?page=${at}`);
  await expect(question).toBeVisible();
  await rep.context().close();
  await site.measure(id);
});

test("the manager sees what became of each action, continues one and closes the other", async ({ browser }) => {
  const page = await openAs(browser, { who: "M1", to: "/coaching" });
  // The pulse is the newest; its page leads to what it asked about.
  await page.getByRole("main").getByRole("link").first().click();
  await page.getByRole("link", { name: "Did it work?", exact: true }).click();
  await page.waitForURL(`**/coaching/${site.measured}/outcome`);
  await expect(page.getByText("Done, and not noticed")).toBeVisible();
  await expect(page.getByText("Not done").first()).toBeVisible();
  await expect(page.getByText("The gap between you and your team").first()).toBeVisible();
  await expectSound(page, "outcome");
  const [first, second] = [page.getByRole("region").nth(0), page.getByRole("region").nth(1)];
  await second.getByLabel("Your own word on it").fill("Overtaken by the new range");
  await second.getByRole("button", { name: "Close it" }).click();
  await expect(page.getByRole("status")).toContainText("Kept.");
  await expect(page.getByText("Overtaken by the new range")).toBeVisible();
  await first.getByRole("button", { name: "Continue" }).press("Enter");
  await expect(page.getByText(/You decided on .* to continue/)).toBeVisible();
  await page.context().close();
  // Whose action was not done: something else instead, from the playbook.
  const phone = await openAs(browser, { who: "M2", to: `/coaching/${site.measured}/outcome`, viewport: PHONE });
  const own = phone.getByRole("region", { name: "Agree on one thing a week (M2)" });
  await own.getByRole("button", { name: "Replace it" }).click();
  await expect(phone.getByText(/You decided on .* to do something else instead/)).toBeVisible();
  await phone.getByRole("link", { name: "Choose something else from the playbook" }).click();
  await expect(phone.getByRole("button", { name: /^Put it into my plan: / }).first()).toBeVisible();
  await phone.context().close();
  const leader = await openAs(browser, { who: "E1", to: `/insights/${site.measured}/outcomes` });
  await expect(leader.getByText("Fewer than 20 managers have decided yet")).toBeVisible();
  await leader.context().close();
});

async function newPage(browser: Browser, viewport: typeof DESK): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

async function openAs(
  browser: Browser,
  { who, to, viewport = DESK }: { who: string; to: string; viewport?: { width: number; height: number } },
): Promise<Page> {
  const page = await newPage(browser, viewport);
  await page.goto(await site.signInLink(who, to));
  // The link leads on by a button, so that no scanner of letters uses it up.
  await page.waitForLoadState();
  if (!page.url().includes(to)) await page.goto(site.url + to);
  return page;
}

/** Nothing is held against it by the accessibility checker, light and dark, narrow and wide, and nothing wider than the window. */
async function expectSound(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? DESK;
  for (const viewport of [PHONE, DESK])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      if (process.env.SHOTS)
        await page.screenshot({
          path: `${process.env.SHOTS}/${name}-${viewport.width}-${colorScheme}.png`,
          fullPage: true,
        });
    }
  await page.setViewportSize(before);
}
