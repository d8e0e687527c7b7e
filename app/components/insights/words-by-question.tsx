import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReleasedWords } from "#app/features/reports/released-words.ts";
import { matchesOf } from "./word-matches.ts";

interface WordsByQuestionProps {
  readonly questions: readonly ReleasedWords[];
  /** Comments that have to hold a word before any of them is shown for it. */
  readonly threshold: number;
}

/** Comments by question and level, with a search that runs in the browser, in what stands on the page, and never shows a few. */
export function WordsByQuestion({ questions, threshold }: WordsByQuestionProps) {
  const { t } = useTranslation("insights");
  const [typed, setTyped] = useState("");
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <>
      {alive && questions.length > 0 && (
        <div className="mt-4 max-w-md">
          <label htmlFor="word-search" className="block font-semibold">
            {t("words.search")}
          </label>
          <p id="word-search-note" className="text-sm text-muted">
            {t("words.searchNote", { threshold })}
          </p>
          <input
            id="word-search"
            type="search"
            autoComplete="off"
            className="input mt-1"
            aria-describedby="word-search-note"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
      )}
      {questions.map(({ question, tier, texts }) => {
        const found = matchesOf(texts, { typed, threshold });
        const shown = found ?? texts;
        return (
          <section key={`${question}/${tier}`} className="mt-8">
            <h2>{question}</h2>
            <p className="text-muted" aria-live="polite">
              {found === null && t("words.of", { tier, count: texts.length })}
              {found !== null && found.length > 0 && t("words.found", { tier, count: found.length })}
              {found !== null && found.length === 0 && t("words.notFound", { tier, threshold })}
            </p>
            <ul className="mt-3 grid gap-3">
              {shown.map((text, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and the order never changes
                <li key={`${place}/${text}`} dir="auto" className="border-s-4 border-line ps-4 break-words">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
