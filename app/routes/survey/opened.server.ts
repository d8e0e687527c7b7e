import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { privacyPromises } from "#app/features/distribution/promises.ts";
import { bestLanguage } from "#app/features/questionnaires/language-choice.ts";
import type { Respondent } from "#app/features/responses/answer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.server.ts";
import type { Asked } from "#app/platform/plain-pages.ts";
import { pageLanguages, type SurveyWords } from "#app/platform/survey-words.server.ts";

/** A form as somebody opens it: by their own link, or by its short code on a computer that others use. */
export interface Opening {
  readonly token: string;
  readonly shared: boolean;
  readonly asked: Asked;
}

/** Where the pages of an opening are. */
export function placesOf({ token, shared }: Opening) {
  return shared
    ? { form: paths.codeForm(), done: paths.codeDone(), formFromDone: "form" }
    : {
        form: paths.survey(token),
        done: paths.surveyDone(token),
        // Relative, so that a page is the same for everybody and can be kept.
        formFromDone: "./",
      };
}

/** The languages that somebody can choose, and the one they have chosen or would be met in. */
export function languagesOf({ search }: Pick<Asked, "search">, { form, locale }: Pick<Respondent, "form" | "locale">) {
  const offered = [...new Set([...form.languages, ...pageLanguages()])].sort();
  const usual = bestLanguage(locale ?? "en", offered);
  const wanted = search.get("lang");
  return { offered, usual, chosen: wanted !== null && offered.includes(wanted) ? wanted : usual };
}

/** A query of the form's address. The language is named where it is not the usual one. */
export function query(
  { chosen, usual }: { chosen: string; usual: string },
  values: Readonly<Record<string, string | number>>,
): string {
  const named = chosen === usual ? values : { ...values, lang: chosen };
  const entries = Object.entries(named).map(([name, value]) => (value === "" ? name : `${name}=${value}`));
  return entries.length === 0 ? "" : `?${entries.join("&")}`;
}

/** What the pages say about the diagnostic. All of it is in the key under which a page is kept. */
export function aboutOf({ participant }: Respondent, { language }: SurveyWords) {
  const { contract, questionnaire, tier } = participant;
  return {
    organization: participant.organization_name,
    diagnostic: participant.diagnostic_name,
    closes: closing(participant, language),
    promises: privacyPromises({ contract, tier, topTier: questionnaire.tiers[0]?.id ?? "" }),
  };
}

let lastClosing: { key: string; text: string } | null = null;

/** Written once and kept while the same one is asked for: formatting a time costs more than the rest of a page. */
function closing({ closes_at: at, time_zone: timeZone }: Respondent["participant"], language: string): string {
  const key = `${at?.getTime()} ${timeZone} ${language}`;
  if (lastClosing?.key !== key) lastClosing = { key, text: writtenTime({ at, timeZone, language }) };
  return lastClosing.text;
}

/** What somebody meets who opens a form: it, or why not. Its time may be up a moment before the worker has closed it. */
export function stateOf({ participant: { state, closes_at: closesAt } }: Respondent) {
  const over = closesAt !== null && closesAt <= now();
  if (state === "open" && !over) return "open";
  if (state === "scheduled" && !over) return "notYet";
  return state === "cancelled" ? "cancelled" : "closed";
}
