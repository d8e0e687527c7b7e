import { expect, type Page } from "@playwright/test";
import type { RunningApp } from "./running-app.ts";

/** Somebody signs up by an e-mailed link and founds an organisation, whose first page is then open. */
export async function found(
  page: Page,
  app: RunningApp,
  founder: { readonly name: string; readonly email: string; readonly organisation: string },
): Promise<void> {
  await page.goto(`${app.url}/sign-up`);
  await page.getByLabel("Your name").fill(founder.name);
  await page.getByLabel("Work e-mail").fill(founder.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect.poll(async () => (await app.lettersTo(founder.email)).length, { timeout: 30_000 }).toBe(1);
  await page.goto((await app.lettersTo(founder.email))[0]?.link ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByLabel("Organisation").fill(founder.organisation);
  await page.getByRole("button", { name: "Create it" }).click();
  await expect(page.getByRole("navigation", { name: "Sections" })).toBeVisible();
}
