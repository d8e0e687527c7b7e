import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/e2e/browser.ts";

const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // Files run beside each other, each with an app of its own; the tests of a file one after the other.
  workers: 2,
  // A journey that fails is begun again once, on an app of its own; one that passes then is named as flaky.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { browserName: "chromium", actionTimeout: 15_000, launchOptions: { executablePath, args: [...args] } },
});
