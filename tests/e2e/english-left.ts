import type { Page } from "@playwright/test";
import { english } from "../../app/locales/english.ts";

/** Texts of fewer words may well read the same in another language, or stand in what people wrote themselves. */
const FEWEST_WORDS = 4;

/** The English catalogue in pieces as they stand on a page: what is filled in parts them. */
const pieces = [
  ...new Set(
    textsOf(english)
      .flatMap((text) => text.split(/\{\{.*?\}\}|\$t\(.*?\)/))
      .map((piece) => spaced(piece).replace(/^\W+|\W+$/g, ""))
      .filter((piece) => piece.split(" ").length >= FEWEST_WORDS),
  ),
];

/** Pieces of the English catalogue that somebody who reads or hears the page meets. Parts marked as English are English. */
export async function englishLeft(page: Page): Promise<string[]> {
  const words = spaced(
    await page.evaluate(() => {
      const said: string[] = [document.title];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest('script, style, [lang="en"]')) said.push(node.textContent ?? "");
      for (const name of ["aria-label", "title", "alt", "placeholder"])
        for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? "");
      return said.join(" ");
    }),
  );
  return pieces.filter((piece) => words.includes(piece));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function textsOf(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) => (typeof text === "string" ? [text] : textsOf(text as object)));
}
