import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { found } from "./founder.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { employees } from "./small-company.ts";

// A roster is loaded with mistakes in it, repaired, kept up to date, and an import of it taken back.
test.describe.configure({ mode: "serial" });

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

const HEADER = "Employee ID;Full name;Work e-mail;Manager ID;Region";
type Row = [id: string, name: string, email: string, manager: string, region: string];

function file(change: (row: Row) => Row | null = (row) => row): Buffer {
  const rows = employees.flatMap(({ id, name, email, manager }, place) => {
    const row = change([id, name, email, manager, place % 2 === 0 ? "Sales EMEA" : "EMEA Sales"]);
    return row ? [row.join(";")] : [];
  });
  return Buffer.from(`\ufeff${[HEADER, ...rows].join("\r\n")}\r\n`);
}

async function upload(buffer: Buffer): Promise<void> {
  await hr.goto(`${app.url}/studio/roster/import`);
  await hr.getByLabel("CSV file").setInputFiles({ name: "roster.csv", mimeType: "text/csv", buffer });
  await hr.getByRole("button", { name: "Check this file" }).click();
}

test("an empty organisation offers a template, a sample file, and the sample itself", async () => {
  await hr.goto(`${app.url}/studio/roster`);
  await expect(hr.getByRole("link", { name: "Download the template" })).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Use the sample" }).click();
  await expect(hr.getByRole("heading", { name: "27 people can be imported" })).toBeVisible();
});

test("mistakes are repaired one by one, one repair is taken back, and the corrected file is downloaded", async () => {
  await upload(
    file(([id, name, email, manager, region]) => {
      if (id === "R1") return [id, name, "r1@brightwell,example", manager, region];
      if (id === "R2") return [id, name, email, "m1.0", region];
      if (id === "R3") return [id, name, "r4@brightwell.example", manager, region];
      return [id, name, email, manager, region];
    }),
  );
  await expect(hr.getByRole("heading", { name: "3 problems to solve first" })).toBeVisible();
  await expect(hr.getByRole("heading", { name: "3 repairs are proposed" })).toBeVisible();
  await expectAccessible(hr);
  await hr
    .getByRole("checkbox", { name: /The e-mail “r1@brightwell,example” becomes “r1@brightwell.example”/ })
    .check();
  await hr.getByRole("button", { name: "Accept the ticked ones" }).click();
  await expect(hr.getByRole("heading", { name: "2 problems to solve first" })).toBeVisible();
  await hr.getByRole("button", { name: /^Take back: The e-mail “r1@/ }).click();
  await expect(hr.getByRole("heading", { name: "3 problems to solve first" })).toBeVisible();
  await hr.getByRole("button", { name: "Accept all 3" }).click();
  await expect(hr.getByRole("heading", { name: "51 people can be imported" })).toBeVisible();
  const download = hr.waitForEvent("download");
  await hr.getByRole("link", { name: "Download the corrected file" }).click();
  const stream = await (await download).createReadStream();
  const csv = Buffer.concat(await stream.toArray()).toString("utf8");
  expect(csv.startsWith(`\ufeff${HEADER}\r\n`)).toBe(true);
  expect(csv).toContain("r1@brightwell.example;M1;");
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Import 51 people" }).click();
  await expect(hr.getByRole("heading", { name: "Roster", exact: true })).toBeVisible();
});

test("the tree is opened and walked through by keyboard alone", async () => {
  const top = hr.getByRole("treeitem", { name: /Ingrid Solheim/ });
  await top.focus();
  await hr.keyboard.press("ArrowRight");
  await expect(top).toHaveAttribute("aria-expanded", "true");
  await expect(hr.getByRole("treeitem", { name: /Tomás Ferreira/ })).toHaveAttribute("aria-level", "2");
  await expect(hr.getByRole("treeitem", { name: /Tomás Ferreira/ })).toHaveAttribute("aria-setsize", "2");
  await hr.keyboard.type("tom");
  await expect(hr.getByRole("treeitem", { name: /Tomás Ferreira/ })).toBeFocused();
  await hr.keyboard.press("ArrowRight");
  await expect(hr.getByRole("treeitem", { name: /Manager A/ })).toBeVisible();
  await expectAccessible(hr);
  await hr.keyboard.press("ArrowRight");
  await expect(hr.getByRole("treeitem", { name: /Manager A/ })).toBeFocused();
  await hr.keyboard.press("ArrowLeft");
  await expect(hr.getByRole("treeitem", { name: /Tomás Ferreira/ })).toBeFocused();
  await hr.keyboard.press("ArrowLeft");
  await expect(hr.getByRole("treeitem", { name: /Manager A/ })).toHaveCount(0);
  await hr.keyboard.press("Home");
  await expect(top).toBeFocused();
  await hr.keyboard.press("End");
  await expect(hr.getByRole("treeitem").last()).toBeFocused();
});

test("somebody is found without accents, shown in the tree, and changed", async () => {
  await hr.getByRole("searchbox").fill("celik ayl");
  await hr.getByRole("button", { name: "Find" }).click();
  await expect(hr.getByRole("heading", { name: "1 person found" })).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("link", { name: "Show in tree: Aylin Çelik" }).click();
  await expect(hr.getByRole("treeitem", { name: /Aylin Çelik/ })).toHaveAttribute("aria-current", "true");
  await expect(hr.getByRole("treeitem", { name: /Manager D/ })).toBeVisible();
  await hr.getByRole("link", { name: "Change or see Aylin Çelik" }).click();
  await expectAccessible(hr);
  await hr.getByLabel("Manager", { exact: true }).fill("Manager D");
  await hr.getByRole("button", { name: "Save" }).click();
  await expect(hr.getByRole("alert")).toContainText("Manager D reports to Aylin Çelik");
  await hr.getByLabel("Manager", { exact: true }).fill("solheim");
  await hr.getByLabel("Name", { exact: true }).fill("Aylin Çelik-Berg");
  await hr.getByRole("button", { name: "Save" }).click();
  await expect(hr.getByText("Saved.")).toBeVisible();
  await expect(hr.getByRole("heading", { name: "Aylin Çelik-Berg" })).toBeVisible();
});

test("two spellings of a segment are merged", async () => {
  await hr.getByRole("link", { name: "Attributes" }).click();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Make “EMEA Sales” “Sales EMEA”" }).click();
  await expect(hr.getByText("Changed for 25 people.")).toBeVisible();
});

test("a new version is shown as a difference, and renumbered ids and many leavers are asked about", async () => {
  const renumbered = (id: string) => (id.startsWith("M") ? `9${id}` : id);
  await upload(
    file(([id, name, email, manager]) => {
      if (id.startsWith("R") && Number(id.slice(1)) > 30) return null;
      return [renumbered(id), name, email, renumbered(manager), id === "R1" ? "North" : "Sales EMEA"];
    }),
  );
  await expect(hr.getByText("6 employee IDs changed: are these the same people?")).toBeVisible();
  await expect(hr.locator("summary", { hasText: "Left: 12" })).toBeVisible();
  await hr.locator("summary", { hasText: "New employee ID: 6" }).click();
  await expect(hr.getByText("Employee ID: M1 → 9M1")).toBeVisible();
  await hr.locator("summary", { hasText: "Changed: 5" }).click();
  await expect(hr.getByText("Region: Sales EMEA → North")).toBeVisible();
  await expectAccessible(hr);
  const form = hr.locator("form", { has: hr.getByRole("button", { name: "Import 39 people" }) });
  await form.evaluate((element: HTMLFormElement) => {
    element.noValidate = true;
  });
  await hr.getByRole("button", { name: "Import 39 people" }).click();
  await expect(hr.getByRole("alert")).toContainText("Say whether these are the same people");
  await hr.getByRole("radio", { name: /^The same people/ }).check();
  await hr.getByRole("button", { name: "Import 39 people" }).click();
  await expect(hr.getByRole("alert")).toContainText("Tick the box if so many people are to leave");
  await hr.getByRole("checkbox", { name: /^Yes, 12 of the 51 people/ }).check();
  await hr.getByRole("button", { name: "Import 39 people" }).click();
  await expect(hr.getByRole("heading", { name: "Roster", exact: true })).toBeVisible();
});

test("the import is taken back, and everybody is there again", async () => {
  await hr.getByRole("link", { name: "History of imports" }).click();
  await expect(hr.getByText("0 joined, 12 left, 0 moved, 5 changed")).toBeVisible();
  await expect(hr.getByText("12 people come back, with their access.")).toBeVisible();
  await expectAccessible(hr);
  await hr.getByRole("button", { name: "Take this import back" }).click();
  await expect(hr.getByText("The import was taken back.")).toBeVisible();
  await expect(hr.getByText(/^Taken back by Hanna Brandt/)).toBeVisible();
  await hr.getByRole("link", { name: "People" }).click();
  await hr.getByRole("searchbox").fill("rep 42");
  await hr.getByRole("button", { name: "Find" }).click();
  await expect(hr.getByRole("heading", { name: "1 person found" })).toBeVisible();
});
