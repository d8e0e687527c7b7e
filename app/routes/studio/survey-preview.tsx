import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FormPreview } from "#app/components/studio/form-preview.tsx";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import {
  inOrganizationOf,
  type Member,
  notFound,
  pathId,
  requireMember,
} from "#app/features/organizations/session.server.ts";
import { languageNamed } from "#app/features/questionnaires/edit-form.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";
import styles from "#app/survey.css?url";
import frame from "#app/survey-preview.css?url";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { previewChoices, previewedPage, turnedPage } from "./previewed-page.server.tsx";

export const handle = { titleFrom: "title" };
export const links: LinksFunction = () => [styles, frame].map((href) => ({ rel: "stylesheet", href }));

/** In which language, and which page from 1; none for what stands before the first question. Anything else is the beginning. */
const addressSchema = z.object({
  language: z.string().max(20).catch("en"),
  page: z.coerce.number().int().min(1).max(50).nullable().catch(null),
});

/** The form as somebody of one level gets it, drawn as theirs is. There is nowhere that an answer of it could be stored. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const { diagnostic, tier } = await previewed(member, params);
  const { questionnaire, contract, time_zone: timeZone, closes_at: at } = diagnostic;
  const { language, page, sent } = addressed(request);
  const id = diagnostic.diagnostic_id;
  return {
    id,
    title: (await translator(member.language)).t("studio:preview.title", { name: diagnostic.name }),
    draft: diagnostic.state === "draft",
    tier,
    ...previewChoices(questionnaire, member.language),
    questionnaireLanguage: language,
    sent,
    ...(await previewedPage({
      questionnaire,
      contract,
      about: {
        organization: member.organizationName,
        diagnostic: diagnostic.name,
        closes: (of) => writtenTime({ at, timeZone, language: of }),
      },
      tier,
      language,
      page,
      addressOf: (number) => paths.surveyPreview({ diagnosticId: id, tier, language, page: number }),
    })),
  };
}

/** The form's buttons turn the pages. What was ticked or written is not read. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const { diagnostic, tier } = await previewed(member, params);
  const { language, page } = addressed(request);
  const fields = await request.formData();
  const at = { diagnosticId: diagnostic.diagnostic_id, tier, language };
  if (fields.has("language"))
    throw redirect(paths.surveyPreview({ ...at, language: languageNamed(fields.get("language")), page }));
  const intent = String(fields.get("intent"));
  const turned = turnedPage({ questionnaire: diagnostic.questionnaire, tier, intent, page: page ?? 1 });
  throw redirect(paths.surveyPreview({ ...at, page: turned.page, sent: turned.sent }));
}

async function previewed(member: Member, params: LoaderFunctionArgs["params"]) {
  const diagnostic = await inOrganizationOf(member, (trx) => findDiagnostic(trx, pathId(params.id)));
  const tier = diagnostic?.questionnaire.tiers.find(({ id }) => id === params.tier);
  if (!diagnostic || !tier) throw notFound();
  return { diagnostic, tier: tier.id };
}

function addressed(request: Request) {
  const { searchParams } = new URL(request.url);
  const { language, page } = addressSchema.parse({ page: null, ...Object.fromEntries(searchParams) });
  return { language: languageNamed(language), page, sent: searchParams.has("sent") };
}

export default function SurveyPreview() {
  const { t } = useTranslation(["studio", "questionnaires"]);
  const preview = useLoaderData<typeof loader>();
  const { id, title, draft, tier, tiers, questionnaireLanguage: language, languages, page, sent, form } = preview;
  const at = (change: { tier?: string; language?: string }) =>
    paths.surveyPreview({ diagnosticId: id, tier, language, page, ...change });
  return (
    <FormPreview
      title={title}
      back={
        draft
          ? { to: paths.diagnosticLaunch(id), label: t("preview.backToLaunch") }
          : { to: paths.diagnostic(id), label: t("preview.back") }
      }
      tier={tier}
      tiers={tiers.map((each) => ({ value: each.id, name: each.name, to: at({ tier: each.id }) }))}
      language={language}
      languages={languages.map(({ tag, name }) => ({ value: tag, name, to: at({ language: tag }) }))}
      note={t(preview.translated ? "questionnaires:preview.note" : "questionnaires:preview.noteUntranslated")}
      said={sent ? t("questionnaires:preview.sent") : null}
      form={form}
    />
  );
}
