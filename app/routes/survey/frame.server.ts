import type { SurveyFrame } from "#app/components/survey/document.tsx";
import type { SurveyWords } from "#app/platform/survey-words.server.ts";
import styles from "#app/survey.css?url";
import script from "#app/survey-script.js?url";

/** What all pages of the survey share in one language. */
export function surveyFrame({ language, direction }: SurveyWords, { shared }: { shared: boolean }): SurveyFrame {
  return { language, direction, styles, script, shared };
}
