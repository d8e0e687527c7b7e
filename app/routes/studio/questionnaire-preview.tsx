import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { FormPreview } from "#app/components/studio/form-preview.tsx";
import { notFound, requireMember } from "#app/features/organizations/session.server.ts";
import { languageNamed } from "#app/features/questionnaires/edit-form.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { findQuestionnaire } from "#app/features/questionnaires/library.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";
import styles from "#app/survey.css?url";
import frame from "#app/survey-preview.css?url";
import { previewChoices, previewedPage, turnedPage } from "./previewed-page.server.tsx";

export const handle = { titleFrom: "title" };
export const links: LinksFunction = () => [styles, frame].map((href) => ({ rel: "stylesheet", href }));

const queryPage = z.coerce.number().int().min(1).max(50).catch(1);

/** A page of the answer form as a tier sees it in a language, on a phone: the real one, with nobody's answers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = params.questionnaireId ?? "";
  const questionnaire = await findQuestionnaire(member, { id });
  if (!questionnaire) throw notFound();
  const { searchParams } = new URL(request.url);
  const language = languageNamed(params.language);
  const choices = previewChoices(questionnaire, member.language);
  const tier = params.tier ?? "";
  if (choices.tiers.every(({ id: known }) => known !== tier)) throw notFound();
  const page = queryPage.parse(searchParams.get("page"));
  const title = localized(questionnaire.title, member.language);
  return {
    id,
    title: (await translator(member.language)).t("questionnaires:preview.title", { title }),
    own: questionnaire.id !== id,
    tier,
    ...choices,
    questionnaireLanguage: language,
    sent: searchParams.has("sent"),
    ...(await previewedPage({
      questionnaire,
      tier,
      language,
      page,
      addressOf: (number) => paths.questionnairePreview({ id, tier, language, page: number }),
    })),
  };
}

/** The form's buttons turn the pages. What was ticked or written is not read. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = params.questionnaireId ?? "";
  const questionnaire = await findQuestionnaire(member, { id });
  if (!questionnaire) throw notFound();
  const { tier = "", language = "en" } = params;
  const fields = await request.formData();
  const intent = String(fields.get("intent"));
  const page = queryPage.parse(new URL(request.url).searchParams.get("page"));
  if (fields.has("language"))
    throw redirect(paths.questionnairePreview({ id, tier, language: languageNamed(fields.get("language")), page }));
  const turned = turnedPage({ questionnaire, tier, intent, page });
  const to = paths.questionnairePreview({ id, tier, language, page: turned.page ?? 1 });
  throw redirect(turned.sent ? `${to}&sent` : to);
}

export default function QuestionnairePreview() {
  const { t } = useTranslation("questionnaires");
  const preview = useLoaderData<typeof loader>();
  const { id, own, title, tier, tiers, languages, questionnaireLanguage: language, translated, sent, form } = preview;
  const at = (change: { tier?: string; language?: string }) =>
    paths.questionnairePreview({ id, tier, language, page: preview.page ?? 1, ...change });
  useSavedElsewhere();
  return (
    <FormPreview
      title={title}
      back={{ to: own ? paths.questionnaire(id, { language }) : paths.questionnaires(), label: t("preview.back") }}
      tier={tier}
      tiers={tiers.map((each) => ({ value: each.id, name: each.name, to: at({ tier: each.id }) }))}
      language={language}
      languages={languages.map(({ tag, name }) => ({ value: tag, name, to: at({ language: tag }) }))}
      note={t(translated ? "preview.note" : "preview.noteUntranslated")}
      said={sent ? t("preview.sent") : null}
      form={form}
    />
  );
}

/** Looks again when the editor, in another window, has saved something. */
function useSavedElsewhere(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const channel = new BroadcastChannel("questionnaire-saved");
    channel.addEventListener("message", revalidate);
    return () => channel.close();
  }, [revalidate]);
}
