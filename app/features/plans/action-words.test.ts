import { expect, test } from "vitest";
import { wordsIn } from "#app/platform/translator.server.ts";
import { actionWords, playWords } from "./action-words.ts";
import { plays } from "./plays.ts";

const english = { language: "en", words: await wordsIn("en") };
const reader = { language: "de", words: await wordsIn("de") };
const [play] = plays;
const playId = play?.id ?? "";
const written = { play_id: playId, ...playWords(playId, english) };

test("what the playbook wrote is said in the reader's language", () => {
  expect(actionWords(written, { english, reader })).toEqual(playWords(playId, reader));
  expect(playWords(playId, reader).title).not.toBe(written.title);
  expect(playWords(playId, reader).steps).toHaveLength(play?.steps ?? 0);
});

test("what its owner put in words of their own stays as they wrote it", () => {
  const edited = { ...written, title: "Die drei Prioritäten zurückfragen" };
  const { title, steps } = actionWords(edited, { english, reader });
  expect(title).toBe("Die drei Prioritäten zurückfragen");
  expect(steps).toEqual(playWords(playId, reader).steps);
  expect(actionWords({ ...written, steps: ["Nur ein Schritt"] }, { english, reader }).steps).toEqual([
    "Nur ein Schritt",
  ]);
});

test("an action of a play that there is no more is shown as it was written", () => {
  const gone = { play_id: "gone", title: "Something", steps: ["One step"] };
  expect(actionWords(gone, { english, reader })).toEqual(gone);
});
