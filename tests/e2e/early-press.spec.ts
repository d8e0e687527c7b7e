import { expect, test } from "@playwright/test";
import { type RunningApp, startApp } from "./running-app.ts";

// Whoever is quicker than the page's script is served by the browser alone.
let app: RunningApp;

test.beforeAll(async () => {
  app = await startApp();
});

test.afterAll(async () => {
  await app?.stop();
});

test("what is pressed before the page is taken over is done, and breaks nothing", async ({ browser }) => {
  for (const round of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const slowly = await context.newCDPSession(page);
    await slowly.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.goto(`${app.url}/sign-up`, { waitUntil: "commit" });
    await page.getByLabel("Your name").fill("Hanna Brandt");
    await page.getByLabel("Work e-mail").fill(`owner-${round}@brightwell.example`);
    for (const place of Array.from({ length: 30 }).keys()) await page.mouse.click(5, 300 + place);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await expect(page.getByRole("heading", { name: "Look in your inbox" })).toBeVisible();
    expect(errors).toEqual([]);
    await context.close();
  }
});
