import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { found } from "./founder.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { rosterFile } from "./small-company.ts";

// A built-in questionnaire is copied, made one's own, looked at as a rep, taken out and in as a file, and launched with.
test.describe.configure({ mode: "serial" });

const WORDING = "My manager and I agree what is expected of me.";

let app: RunningApp;
let hr: Page;

test.beforeAll(async ({ browser }) => {
  app = await startApp();
  hr = await (await browser.newContext()).newPage();
  await found(hr, app, { name: "Hanna Brandt", email: "hanna@brightwell.example", organisation: "Brightwell" });
});

test.afterAll(async () => {
  await app?.stop();
});

test("the pulse is copied and given a name, which is saved while it is typed", async () => {
  await hr.getByRole("link", { name: "Questionnaires" }).click();
  await expect(hr.getByRole("heading", { name: "Strategy to field: short form" })).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Copy Strategy to field: pulse" }).click();
  await expect(hr.getByRole("heading", { name: "Copy of Strategy to field: pulse" })).toBeVisible();
  await expectAccessible(hr);
  await hr.getByText("Name, description and tiers").click();
  await hr.getByLabel("Name", { exact: true }).fill("Our own pulse");
  await expect(hr.getByRole("heading", { name: "Our own pulse" })).toBeVisible();
});

test("an item is worded anew, advised on, and moved by keyboard", async () => {
  await hr.getByRole("link", { name: "Edit Clear, set expectations" }).click();
  const rep = hr.getByLabel("Rep read");
  await rep.fill("My manager always explains what is expected of me and reviews it.");
  await expect(hr.getByText("Leaves no exception.")).toBeVisible();
  await expect(hr.getByText("Perhaps two ideas in one.")).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Dismiss: Leaves no exception (Clear, set expectations)" }).click();
  await expect(hr.getByText("Leaves no exception.")).toHaveCount(0);
  await rep.fill(WORDING);
  await expect(hr.getByText("Perhaps two ideas in one.")).toHaveCount(0);
  await hr.getByRole("link", { name: "Done" }).click();
  await expect(rep).toHaveCount(0);
  await expect(hr.getByText(WORDING)).toBeVisible();
  const names = () =>
    hr.locator("section", { has: hr.getByRole("heading", { name: "Clear expectations" }) }).locator("h3");
  await expect(names().first()).toContainText("Clear, set expectations");
  const down = hr.getByRole("button", { name: "Move Clear, set expectations down" });
  await down.focus();
  await hr.keyboard.press("Enter");
  await expect(names().first()).toContainText("Expectations beyond the quota");
  await expect(down).toBeFocused();
});

test("somebody who saves over another's change is told, and loses nothing", async () => {
  const other = await hr.context().newPage();
  await hr.getByRole("link", { name: "Edit Clear, set expectations" }).click();
  await expect(hr.getByLabel("Manager read")).toBeVisible();
  await other.goto(hr.url());
  await other.getByLabel("Manager read").fill("I agree with each of my reps what is expected of them.");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await hr.getByLabel("Manager read").fill("I settle it with each of my reps.");
  await expect(hr.getByRole("alert")).toContainText("I agree with each of my reps what is expected of them.");
  await expect(hr.getByLabel("Manager read")).toHaveValue("I settle it with each of my reps.");
  await hr
    .locator("form", { has: hr.getByLabel("Manager read") })
    .getByRole("button", { name: "Save" })
    .click();
  await expect(hr.getByRole("alert")).toHaveCount(0);
  await other.reload();
  await expect(other.getByLabel("Manager read")).toHaveValue("I settle it with each of my reps.");
  await other.close();
});

test("what is missing in a language is counted, its readers see English there, and what is written is seen at once", async () => {
  // All texts came with the copy, its name as well.
  await hr.getByRole("link", { name: /^Arabic complete/ }).click();
  await expect(hr.getByLabel("Rep read")).toHaveValue(/متوقع مني/);
  await hr.getByLabel("Rep read").fill("");
  await expect(hr.getByText("Saved", { exact: true })).toBeVisible();
  await expect(hr.getByRole("link", { name: /^Arabic 1 missing/ })).toBeVisible();
  await expectAccessible(hr);
  const preview = await hr.context().newPage();
  await preview.goto(app.url + ((await hr.getByRole("link", { name: /^Rep \d+ min/ }).getAttribute("href")) ?? ""));
  // The page runs from the right, and the one question from the left.
  await expect(preview.getByRole("main")).toHaveAttribute("dir", "rtl");
  await expect(preview.getByText(WORDING)).toHaveAttribute("dir", "ltr");
  await hr.getByLabel("Rep read").fill("أعرف ما هو متوقع مني.");
  await expect(preview.getByText("أعرف ما هو متوقع مني.")).toBeVisible();
  await preview.getByRole("link", { name: "English" }).click();
  await expect(preview.getByText(WORDING)).toBeVisible();
  await expectAccessible(preview);
  // What the editor saves is seen at once.
  await hr.getByRole("link", { name: /^English/ }).click();
  await expect(hr.getByLabel("Rep read")).toHaveValue(WORDING);
  await hr.getByLabel("Rep read").fill(`${WORDING} Really.`);
  await expect(preview.getByText(`${WORDING} Really.`)).toBeVisible();
  await hr.getByLabel("Rep read").fill(WORDING);
  await expect(preview.getByText(WORDING, { exact: true })).toBeVisible();
  await preview.getByRole("button", { name: "Save and go on" }).click();
  await expect(preview.getByText("Page 2 of 2")).toBeVisible();
  await preview.close();
});

test("it is taken out as a table and comes in again as another one", async () => {
  const download = hr.waitForEvent("download");
  await hr.getByRole("link", { name: "Export Our own pulse as CSV" }).first().click();
  const csv = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString("utf8");
  expect(csv).toContain(WORDING);
  await hr.goto(`${app.url}/studio/questionnaires/import`);
  const upload = async (text: string) => {
    await hr
      .getByLabel("JSON or CSV file")
      .setInputFiles({ name: "pulse.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await hr.getByRole("button", { name: "Check this file" }).click();
  };
  await upload(csv.replace("frequency", "often"));
  await expect(hr.getByRole("alert")).toContainText("“often” cannot stand under “scale”.");
  await expectAccessible(hr);
  await upload(csv.replace("Our own pulse", "Our translated pulse"));
  await expect(hr.getByRole("heading", { name: "“Our translated pulse” can be imported" })).toBeVisible();
  await expectAccessible(hr);
  await hr
    .getByLabel("Import as")
    .selectOption({ label: "The draft of “Our own pulse”: what it says now is replaced" });
  await hr.getByRole("button", { name: "Import", exact: true }).click();
  await expect(hr.getByRole("heading", { name: "Our translated pulse" })).toBeVisible();
});

test("a version is finished, and a diagnostic is launched with it", async () => {
  await hr.getByRole("button", { name: "Finish version 1" }).click();
  await expect(hr.getByText("Version 1 is finished. Diagnostics can ask it now.")).toBeVisible();
  await hr.goto(`${app.url}/studio/roster/import`);
  await hr.getByLabel("CSV file").setInputFiles({ name: "roster.csv", mimeType: "text/csv", buffer: rosterFile() });
  await hr.getByRole("button", { name: "Check this file" }).click();
  await hr.getByRole("button", { name: /^Import \d+ people/ }).click();
  await hr.goto(`${app.url}/studio/diagnostics/new`);
  await hr.getByLabel("Name", { exact: true }).fill("Own questions");
  await hr.getByLabel("Questionnaire", { exact: true }).selectOption({ label: "Our translated pulse (7 items)" });
  await hr
    .getByLabel("Executives")
    .selectOption({ label: "Attributed: shown together as what leadership states, however few they are" });
  await hr.getByRole("button", { name: "Save and see who would be invited" }).click();
  await hr.getByRole("button", { name: "Launch and invite 51 people" }).click();
  await expect(hr.getByRole("status")).toHaveText("Launched: 51 invitations are on their way.");
  await hr.goto(`${app.url}/studio/questionnaires`);
  await expect(hr.getByRole("link", { name: "Own questions, version 1" })).toBeVisible();
});
