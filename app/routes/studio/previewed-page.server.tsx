import { SurveyForm } from "#app/components/survey/survey-form.tsx";
import { SurveyIntro } from "#app/components/survey/survey-messages.tsx";
import { defaultMode } from "#app/features/diagnostics/draft-schema.ts";
import type { PrivacyContract } from "#app/features/diagnostics/privacy-contract-schema.ts";
import { privacyPromises } from "#app/features/distribution/promises.ts";
import { estimatedMinutes } from "#app/features/questionnaires/answering-time.ts";
import { languageName } from "#app/features/questionnaires/editor-view.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { primaryLanguage, questionnaireLanguages } from "#app/features/questionnaires/languages.ts";
import { languagesOf as languagesWritten } from "#app/features/questionnaires/missing-texts.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { answerForm, secondsLeft } from "#app/features/responses/answer-form.ts";
import { formPages } from "#app/features/responses/form-pages.ts";
import { pageView, themesOf } from "#app/features/responses/page-view.ts";
import { surveyWords } from "#app/platform/survey-words.server.ts";
import { drawnMarkup } from "../survey/drawn.server.tsx";
import { languagesOf } from "../survey/opened.server.ts";

/** The tiers and languages that a form can be looked at for, named in `language`. */
export function previewChoices(questionnaire: Questionnaire, language: string) {
  const tags = [...new Set([...questionnaireLanguages, ...languagesWritten(questionnaire)])];
  return {
    tiers: questionnaire.tiers.map(({ id, plural }) => ({ id, name: localized(plural, language) || id })),
    languages: tags.map((tag) => ({ tag, name: languageName(tag, language) })),
  };
}

/** What is said before the first question, beside the promises. */
interface About {
  readonly organization: string;
  readonly diagnostic: string;
  /** When it closes, in words of a language. */
  readonly closes: (language: string) => string;
}

/**
 * A page of the answer form, from 1, as somebody of a tier with that language meets it, with nobody's answers; null for what
 * stands before the first question. A page after the last is the last; `form` is null where the tier is asked nothing.
 * `translated`: whether the page's own words are in the language too.
 */
export async function previewedPage({
  questionnaire,
  contract = usualContract(questionnaire),
  about = null,
  tier,
  language,
  page: wanted,
  addressOf,
}: {
  questionnaire: Questionnaire;
  /** What is promised; what a new diagnostic promises before anybody chooses otherwise. */
  contract?: PrivacyContract;
  about?: About | null;
  tier: string;
  language: string;
  page: number | null;
  addressOf: (page: number) => string;
}) {
  const form = answerForm(questionnaire, tier);
  const languages = languagesOf({ search: new URLSearchParams() }, { form, locale: language });
  const words = await surveyWords(languages.chosen);
  const translated = primaryLanguage(words.language) === primaryLanguage(language);
  const promises = privacyPromises({ contract, tier, topTier: questionnaire.tiers[0]?.id ?? "" });
  const drawn = (page: number | null, part: Parameters<typeof drawnMarkup>[1]) => ({
    page,
    translated,
    form: { language: words.language, direction: words.direction, html: drawnMarkup(words, part) },
  });
  if (wanted === null && about)
    return drawn(
      null,
      <SurveyIntro
        {...about}
        closes={about.closes(words.language)}
        minutes={estimatedMinutes(questionnaire, tier, languages.chosen)}
        promises={promises}
        started={false}
        submitted={false}
        next={addressOf(1)}
      />,
    );
  const pages = form.pages.length;
  const page = Math.min(wanted ?? 1, Math.max(1, pages));
  const items = form.pages[page - 1];
  if (!items) return { page, translated, form: null };
  return drawn(
    page,
    <SurveyForm
      page={page}
      pages={pages}
      action={addressOf(page)}
      secondsLeft={secondsLeft(form, page, languages.chosen)}
      language={words.language}
      languages={languages}
      themes={themesOf({ questionnaire, items, language: languages.chosen })}
      questions={pageView({ items, tier, language: languages.chosen })}
      promises={promises}
      problems={{}}
      missing={false}
      shared={false}
    />,
  );
}

/**
 * Where a button of the form leads from a page, and whether it was the one that sends the answers; null for what stands before
 * the first question. What was ticked or written is not read.
 */
export function turnedPage({
  questionnaire,
  tier,
  intent,
  page,
}: {
  questionnaire: Questionnaire;
  tier: string;
  intent: string;
  page: number;
}): { page: number | null; sent: boolean } {
  switch (intent) {
    case "next": {
      const sent = page >= formPages(questionnaire, tier).length;
      return { page: sent ? null : page + 1, sent };
    }
    case "back":
      return { page: page > 1 ? page - 1 : null, sent: false };
    case "later":
      return { page: null, sent: false };
    default:
      return { page, sent: false };
  }
}

function usualContract({ tiers }: Questionnaire): PrivacyContract {
  const modes = Object.fromEntries(tiers.map(({ id }) => [id, defaultMode(id)]));
  return { schema: "parallax.contract/1", k: 5, commentThreshold: 10, axes: [], modes };
}
