import { createElement } from "react";
import { render } from "react-email";
import { LetterPage, type LetterWords } from "#emails/letter.tsx";

/** A letter as both kinds of mail reader want it. */
export async function renderLetter(words: LetterWords): Promise<{ html: string; text: string }> {
  const html = await render(createElement(LetterPage, words));
  return { html, text: plainText(words) };
}

/** Written from the words rather than from the HTML, so that it reads as a letter and not as a page without its looks. */
function plainText({ heading, paragraphs, button, link, promisesHeading, promises, footer }: LetterWords): string {
  const parts = [heading, ...paragraphs, `${button}:\n${link}`];
  if (promisesHeading) parts.push(`${promisesHeading}\n${promises.map((promise) => `- ${promise}`).join("\n")}`);
  return `${[...parts, ...footer].join("\n\n")}\n`;
}
