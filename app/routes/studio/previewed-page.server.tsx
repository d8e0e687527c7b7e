import { SurveyForm } from "#app/components/survey/survey-form.tsx";
import { defaultMode } from "#app/features/diagnostics/draft-schema.ts";
import type { PrivacyContract } from "#app/features/diagnostics/privacy-contract-schema.ts";
import { privacyPromises } from "#app/features/distribution/promises.ts";
import { primaryLanguage } from "#app/features/questionnaires/languages.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { answerForm, secondsLeft } from "#app/features/responses/answer-form.ts";
import { pageView, themesOf } from "#app/features/responses/page-view.ts";
import { surveyWords } from "#app/platform/survey-words.server.ts";
import { drawnMarkup } from "../survey/drawn.server.tsx";
import { languagesOf } from "../survey/opened.server.ts";

/**
 * A page of the answer form, from 1, as somebody of a tier with that language meets it, with nobody's answers. A page after
 * the last is the last; `form` is null where the tier is asked nothing. `translated`: whether the page's own words are in the
 * language too.
 */
export async function previewedPage({
  questionnaire,
  tier,
  language,
  page: wanted,
  addressOf,
}: {
  questionnaire: Questionnaire;
  tier: string;
  language: string;
  page: number;
  addressOf: (page: number) => string;
}) {
  const form = answerForm(questionnaire, tier);
  const languages = languagesOf({ search: new URLSearchParams() }, { form, locale: language });
  const words = await surveyWords(languages.chosen);
  const translated = primaryLanguage(words.language) === primaryLanguage(language);
  const pages = form.pages.length;
  const page = Math.min(wanted, Math.max(1, pages));
  const items = form.pages[page - 1];
  if (!items) return { page, translated, form: null };
  const html = drawnMarkup(
    words,
    <SurveyForm
      page={page}
      pages={pages}
      action={addressOf(page)}
      secondsLeft={secondsLeft(form, page, languages.chosen)}
      language={words.language}
      languages={languages}
      themes={themesOf({ questionnaire, items, language: languages.chosen })}
      questions={pageView({ items, tier, language: languages.chosen })}
      // What a new diagnostic promises before anybody chooses otherwise.
      promises={privacyPromises({
        contract: usualContract(questionnaire),
        tier,
        topTier: questionnaire.tiers[0]?.id ?? "",
      })}
      problems={{}}
      missing={false}
      shared={false}
    />,
  );
  return { page, translated, form: { language: words.language, direction: words.direction, html } };
}

function usualContract({ tiers }: Questionnaire): PrivacyContract {
  const modes = Object.fromEntries(tiers.map(({ id }) => [id, defaultMode(id)]));
  return { schema: "parallax.contract/1", k: 5, commentThreshold: 10, axes: [], modes };
}
