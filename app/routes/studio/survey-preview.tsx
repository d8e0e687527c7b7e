import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { SurveyDocument } from "#app/components/survey/document.tsx";
import { SurveyForm } from "#app/components/survey/survey-form.tsx";
import { SurveyIntro } from "#app/components/survey/survey-messages.tsx";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { privacyPromises } from "#app/features/distribution/promises.ts";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { estimatedMinutes } from "#app/features/questionnaires/answering-time.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { answerForm, secondsLeft } from "#app/features/responses/answer-form.ts";
import { pageView, themesOf } from "#app/features/responses/page-view.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/i18n.ts";
import { surveyWords } from "#app/platform/survey-words.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { drawnAnew } from "../survey/drawn.server.tsx";
import { surveyFrame } from "../survey/frame.server.ts";

const LANGUAGE = "en";

/** The form as somebody of one level gets it, drawn as theirs is. There is nowhere that an answer of it could be stored. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const diagnostic = await inOrganizationOf(member, (trx) => findDiagnostic(trx, id));
  const tier = diagnostic?.questionnaire.tiers.find((each) => each.id === params.tier);
  if (!diagnostic || !tier) throw notFound();
  const { questionnaire, contract, time_zone: timeZone } = diagnostic;
  const form = answerForm(questionnaire, tier.id);
  const asked = pageIn(request);
  const words = await surveyWords(LANGUAGE);
  const promises = privacyPromises({ contract, tier: tier.id, topTier: questionnaire.tiers[0]?.id ?? "" });
  const shown = () => {
    if (asked === null) {
      const about = {
        organization: member.organizationName,
        diagnostic: diagnostic.name,
        minutes: estimatedMinutes(questionnaire, tier.id, LANGUAGE),
        promises,
      };
      const closes = writtenTime({ at: diagnostic.closes_at, timeZone, language: LANGUAGE });
      return <SurveyIntro {...about} closes={closes} started={false} submitted={false} next="?page=1" />;
    }
    const page = Math.min(asked, form.pages.length);
    const items = form.pages[page - 1] ?? [];
    return (
      <SurveyForm
        page={page}
        pages={form.pages.length}
        action={`?page=${page}`}
        secondsLeft={secondsLeft(form, page, LANGUAGE)}
        language={words.language}
        languages={{ chosen: LANGUAGE, offered: [LANGUAGE] }}
        themes={themesOf({ questionnaire, items, language: LANGUAGE })}
        questions={pageView({ items, tier: tier.id, language: LANGUAGE })}
        promises={promises}
        problems={{}}
        missing={false}
        shared={false}
      />
    );
  };
  // Without the script, which saves what is chosen and keeps it.
  const frame = { ...surveyFrame(words, { shared: false }), script: null };
  const note = translator("en").t("studio:preview.note", { tier: localized(tier.plural, "en") });
  const { empty } = drawnAnew(
    words,
    <SurveyDocument frame={frame} title={`${diagnostic.name} · Parallax`}>
      <p className="quiet" role="note">
        {note}
      </p>
      {shown()}
    </SurveyDocument>,
  );
  return new Response(empty, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

/** Turns the page, and does nothing with what was chosen on it. */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireMember(request, "diagnostics.manage");
  const page = pageIn(request) ?? 1;
  const intent = (await request.formData()).get("intent");
  const to = paths.surveyPreview({ diagnosticId: pathId(params.id), tier: params.tier ?? "" });
  if (intent === "later") throw redirect(to);
  throw redirect(`${to}?page=${Math.max(1, intent === "back" ? page - 1 : page + 1)}`);
}

/** From 1; null for the first view of the form. */
function pageIn(request: Request): number | null {
  const written = new URL(request.url).searchParams.get("page") ?? "";
  return /^[1-9]\d?$/.test(written) ? Number(written) : null;
}
