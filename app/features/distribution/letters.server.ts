import { createElement } from "react";
import { render } from "react-email";
import { LetterPage, type LetterWords } from "#emails/letter.tsx";

/** A letter as both kinds of mail reader want it. */
export interface RenderedLetter {
  readonly html: string;
  readonly text: string;
}

export async function renderLetter(words: LetterWords): Promise<RenderedLetter> {
  const html = await render(createElement(LetterPage, words));
  return { html, text: plainText(words) };
}

/** What may differ between two letters that are otherwise the same. */
export const slots = ["name", "link", "remindersLink", "code"] as const;
export type SlotValues = Readonly<Record<(typeof slots)[number], string>>;

/** Stands in the words of a letter where a value goes: private characters, which no text contains and nothing escapes. */
export const slotMarks: SlotValues = {
  name: "\u{E000}0\u{E001}",
  link: "\u{E000}1\u{E001}",
  remindersLink: "\u{E000}2\u{E001}",
  code: "\u{E000}3\u{E001}",
};

/** Fills a letter that was rendered with `slotMarks` in its words: thousands of letters differ in nothing else. */
export function fillLetter({ html, text }: RenderedLetter, values: SlotValues): RenderedLetter {
  return { html: filled(html, (slot) => escapedForHtml(values[slot])), text: filled(text, (slot) => values[slot]) };
}

function filled(text: string, valueIn: (slot: (typeof slots)[number]) => string): string {
  return text.replace(/\u{E000}(\d)\u{E001}/gu, (_, place: string) => {
    const slot = slots[Number(place)];
    return slot ? valueIn(slot) : "";
  });
}

/** As React writes texts and attributes. */
function escapedForHtml(value: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#x27;",
  };
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Written from the words rather than from the HTML, so that it reads as a letter and not as a page without its looks. */
function plainText({ heading, paragraphs, button, link, promisesHeading, promises, footer }: LetterWords): string {
  const parts = [heading, ...paragraphs, `${button}\n${link}`];
  if (promisesHeading) parts.push(`${promisesHeading}\n${promises.map((promise) => `- ${promise}`).join("\n")}`);
  return `${[...parts, ...footer].join("\n\n")}\n`;
}
