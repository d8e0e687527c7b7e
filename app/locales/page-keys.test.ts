import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "./en/pages.ts";
import { english } from "./english.ts";

/** What is drawn in the browser. Pages of respondents are drawn by the server alone, and loaders name keys as they like. */
const files = readdirSync("app/components", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") && !file.startsWith("survey/"))
  .map((file) => `app/components/${file}`);
const partly = Object.keys(english).filter(
  (namespace) =>
    JSON.stringify(pages[namespace as keyof typeof pages]) !==
    JSON.stringify(english[namespace as keyof typeof english]),
);

test("the browser has every text that a component names", () => {
  expect(files.length).toBeGreaterThan(40);
  const named = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/["`]([a-z]+):([a-zA-Z]+)(?=[.$"`])/g)]
      .filter(([, namespace = ""]) => partly.includes(namespace))
      .map(([, namespace = "", part = ""]) => ({ file, namespace, part })),
  );
  expect(named.length).toBeGreaterThan(0);
  const missing = named.filter(({ namespace, part }) => {
    const given: object = { ...pages }[namespace] ?? {};
    return !(part in given);
  });
  expect(missing).toEqual([]);
});
