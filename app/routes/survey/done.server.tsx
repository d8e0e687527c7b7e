import { SurveyDocument } from "#app/components/survey/document.tsx";
import { FinishHere, SurveyMessage, Withdraw } from "#app/components/survey/survey-messages.tsx";
import { endCodeSession } from "#app/features/distribution/code-session.server.ts";
import { findAnswerer, findRespondent, withdrawAnswers } from "#app/features/responses/answer.server.ts";
import { paths } from "#app/paths.ts";
import { type Reply, seeOther } from "#app/platform/plain-pages.ts";
import { surveyWords } from "#app/platform/survey-words.server.ts";
import { drawn, pageReply } from "./drawn.server.tsx";
import { unknownLink } from "./form.server.tsx";
import { surveyFrame } from "./frame.server.ts";
import { aboutOf, languagesOf, type Opening, placesOf, query, stateOf } from "./opened.server.ts";

/** After sending, and after withdrawing: only while it is open. The form's first view knows all other cases. */
export async function showDone(opening: Opening): Promise<Reply> {
  const respondent = await findRespondent(opening.token);
  if (!respondent) return unknownLink(opening.asked);
  const places = placesOf(opening);
  if (stateOf(respondent) !== "open") return seeOther(places.form);
  const { saved, participant } = respondent;
  const withdrawn = saved === null && opening.asked.search.has("withdrawn");
  if (!withdrawn && !saved?.submitted) return seeOther(`${places.form}?later`);
  const languages = languagesOf(opening.asked, respondent);
  const words = await surveyWords(languages.chosen);
  const about = aboutOf(respondent, words);
  const again = places.formFromDone + query(languages, { page: 1 });
  const key = ["done", participant.diagnostic_id, languages.chosen, languages.usual, opening.shared, withdrawn];
  const view = drawn([...key, about.closes].join("\n"), words, () => {
    const { t } = words.i18n;
    const title = t(withdrawn ? "survey:done.withdrawn" : "survey:done.title");
    return (
      <SurveyDocument frame={surveyFrame(words, opening)} title={`${title} · Parallax`} clears>
        {withdrawn ? (
          <SurveyMessage
            title={title}
            body={t("survey:done.withdrawnBody", about)}
            next={{ label: t("survey:later.resume"), to: again }}
          />
        ) : (
          <SurveyMessage title={title} body={t("survey:done.body", about)}>
            <p>{t("survey:done.afterwards")}</p>
            <p>
              <a href={again}>{t("survey:done.change")}</a>
            </p>
            <Withdraw action="" />
          </SurveyMessage>
        )}
        {opening.shared && <FinishHere action="" />}
      </SurveyDocument>
    );
  });
  return pageReply(opening.asked, view);
}

/** Withdraws everything, or finishes on a computer that others use. */
export async function actWhenDone(opening: Opening): Promise<Reply> {
  const fields = new URLSearchParams(await opening.asked.text());
  if (opening.shared && fields.get("intent") === "finish")
    return seeOther(`${paths.code()}?finished`, endCodeSession());
  const answerer = await findAnswerer(opening.token);
  if (!answerer) return unknownLink(opening.asked);
  const places = placesOf(opening);
  if (fields.get("intent") !== "withdraw") return seeOther(places.done);
  const gone = await withdrawAnswers(answerer);
  return seeOther(gone ? `${places.done}?withdrawn` : places.form);
}
