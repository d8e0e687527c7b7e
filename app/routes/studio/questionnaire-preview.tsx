import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { notFound, requireMember } from "#app/features/organizations/session.server.ts";
import { languageNamed } from "#app/features/questionnaires/edit-form.ts";
import { languageName } from "#app/features/questionnaires/editor-view.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { questionnaireLanguages } from "#app/features/questionnaires/languages.ts";
import { findQuestionnaire } from "#app/features/questionnaires/library.server.ts";
import { languagesOf } from "#app/features/questionnaires/missing-texts.ts";
import { formPages } from "#app/features/responses/form-pages.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/i18n.ts";
import styles from "#app/survey.css?url";
import frame from "#app/survey-preview.css?url";
import { previewedPage } from "./previewed-page.server.tsx";

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
  const tiers = questionnaire.tiers.map(({ id: tier, plural }) => ({
    id: tier,
    name: localized(plural, "en") || tier,
  }));
  const tier = tiers.find((each) => each.id === params.tier);
  if (!tier) throw notFound();
  const page = queryPage.parse(searchParams.get("page"));
  const title = localized(questionnaire.title, "en");
  const tags = [...new Set([...questionnaireLanguages, ...languagesOf(questionnaire)])];
  return {
    id,
    title: translator("en").t("questionnaires:preview.title", { title }),
    own: questionnaire.id !== id,
    tier,
    tiers,
    questionnaireLanguage: language,
    languages: tags.map((tag) => ({ tag, name: languageName(tag) })),
    sent: searchParams.has("sent"),
    ...(await previewedPage({
      questionnaire,
      tier: tier.id,
      language,
      page,
      addressOf: (number) => paths.questionnairePreview({ id, tier: tier.id, language, page: number }),
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
  const last = formPages(questionnaire, tier).length;
  const next = intent === "next" ? page + 1 : intent === "back" ? Math.max(1, page - 1) : page;
  const sent = next > last;
  throw redirect(`${paths.questionnairePreview({ id, tier, language, page: sent ? 1 : next })}${sent ? "&sent" : ""}`);
}

export default function QuestionnairePreview() {
  const { t } = useTranslation("questionnaires");
  const preview = useLoaderData<typeof loader>();
  const { id, own, title, tier, tiers, languages, questionnaireLanguage: language, translated, sent, form } = preview;
  const at = (change: { tier?: string; language?: string }) =>
    paths.questionnairePreview({ id, tier: tier.id, language, page: preview.page, ...change });
  useSavedElsewhere();
  return (
    <>
      <header className="bar">
        <p className="title">
          <strong>{title}</strong>
          <a href={own ? paths.questionnaire(id, { language }) : paths.questionnaires()}>{t("preview.back")}</a>
        </p>
        <Choices
          label={t("preview.tier")}
          chosen={tier.id}
          choices={tiers.map((each) => ({ value: each.id, name: each.name, to: at({ tier: each.id }) }))}
        />
        <Choices
          label={t("preview.language")}
          chosen={language}
          choices={languages.map(({ tag, name }) => ({ value: tag, name, to: at({ language: tag }) }))}
        />
        <p className="quiet">
          {t("preview.note")} {!translated && t("preview.interface")}
        </p>
        {sent && <p role="status">{t("preview.sent")}</p>}
      </header>
      <div className="phone">
        {form === null ? (
          <main>
            <p>{t("preview.nothing")}</p>
          </main>
        ) : (
          <main
            lang={form.language}
            dir={form.direction}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the server drew it, as it draws the pages of respondents.
            dangerouslySetInnerHTML={{ __html: form.html }}
          />
        )}
      </div>
    </>
  );
}

function Choices({
  label,
  chosen,
  choices,
}: {
  label: string;
  chosen: string;
  choices: readonly { readonly value: string; readonly name: string; readonly to: string }[];
}) {
  return (
    <nav aria-label={label}>
      <ul>
        {choices.map(({ value, name, to }) => (
          <li key={value}>
            <a href={to} aria-current={value === chosen ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
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
