import { expect, test } from "vitest";
import type { LetterWords } from "#emails/letter.tsx";
import { fillLetter, renderLetter, slotMarks } from "./letters.server.ts";

const words = (values: { name: string; link: string; remindersLink: string; code: string }): LetterWords => ({
  language: "en",
  direction: "ltr",
  preview: "A few minutes",
  heading: "How does it look?",
  paragraphs: [`Hello ${values.name},`, "It is open."],
  button: "Answer now",
  link: values.link,
  promisesHeading: "Who will see what",
  promises: ["Only groups."],
  footer: ["The link is yours alone.", `No reminders: ${values.remindersLink}`, `Or type ${values.code}`],
});

const values = {
  name: `Zoë "Zed" O'Neil <b>&amp; Söhne`,
  link: "https://parallax.example/s/abc?x=1&y=2",
  remindersLink: "https://parallax.example/reminders/def",
  code: "ABCD-EFGH-JKMN",
};

test("a letter that is filled reads as one that was rendered for its reader alone", async () => {
  expect(fillLetter(await renderLetter(words(slotMarks)), values)).toEqual(await renderLetter(words(values)));
});

test("a name cannot bring markup into a letter, nor stand for another's value", async () => {
  const template = await renderLetter(words(slotMarks));
  const { html, text } = fillLetter(template, { ...values, name: `<img src=x>${slotMarks.link}$&$1` });
  expect(html).not.toContain("<img");
  expect(html.split(values.link.replace("&", "&amp;"))).toHaveLength(3);
  expect(text.split(values.link)).toHaveLength(2);
});

test("a letter holds no picture, and leads nowhere but to its own links", async () => {
  const { html } = await renderLetter(words(values));
  expect(html).not.toMatch(/<img|background(-image)?:\s*url|<link|@import|<script/i);
  const addresses = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address);
  // The addresses in its footer can be pressed as well.
  expect(addresses).toEqual([values.link.replace("&", "&amp;"), values.remindersLink]);
});

test("a letter says everything in plain text too, and has colours for dark and light", async () => {
  const { html, text } = await renderLetter(words(values));
  for (const part of ["How does it look?", values.link, "Only groups.", values.remindersLink])
    expect(text).toContain(part);
  expect(text).not.toMatch(/<(html|p|a|table|div|style)\b|color:/i);
  // A background that stands on an element would stay light under the light text of the dark style.
  expect(html.match(/background(-color)?:[^;"}]*/g)?.filter((each) => /#fff|white/i.test(each)) ?? []).toEqual([]);
  expect(html).toMatch(/<meta name="color-scheme" content="light dark"/);
  expect(html).toMatch(/<style>[^<]*prefers-color-scheme:dark[^<]*\.ink\{color:#eceff2!important\}/);
});
