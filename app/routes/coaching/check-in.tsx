import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LetterAction, LetterAgreement, LetterCheckIn } from "#app/components/coaching/letter-forms.tsx";
import { ErrorSummary } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { findReader } from "#app/features/organizations/session.server.ts";
import { actByLetter, letterPage } from "#app/features/plans/rhythm/letter-page.server.ts";
import { openLetter } from "#app/features/plans/rhythm/open-letter.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "rhythm:checkIn.title" };

/** What a letter's button opens. Looking changes nothing: programs that look at letters open every link in them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openLetter(params.token ?? "");
  if (opened.kind !== "open") return data({ kind: opened.kind }, { status: opened.kind === "none" ? 404 : 410 });
  const { language } = await findReader(request);
  return data({ kind: "open" as const, ...(await letterPage(opened.holder, language)) });
}

/** One press: a check-in, how far an action is, or an agreement to exactly the wording that was shown. */
export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await openLetter(params.token ?? "");
  if (opened.kind !== "open") throw new Response(null, { status: opened.kind === "none" ? 404 : 410 });
  const said = await actByLetter(opened.holder, Object.fromEntries(await request.formData()));
  if (said === null) throw new Response(null, { status: 400 });
  const { outcome } = said;
  const { t } = await translator((await findReader(request)).language);
  switch (outcome) {
    case "done":
      return data({ done: t(said.agreed ? "rhythm:checkIn.agreed" : "rhythm:checkIn.done"), problems: {} });
    case "already":
      return data({ done: t("rhythm:checkIn.already"), problems: {} });
    default:
      return data(
        { done: "", problems: { action: t(`rhythm:checkIn.problems.${outcome}`) } },
        { status: outcome === "missing" ? 404 : outcome === "invalid" ? 422 : 409 },
      );
  }
}

export default function CheckIn() {
  const { t } = useTranslation("rhythm");
  const page = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  if (page.kind !== "open") {
    const words = page.kind === "none" ? "unknown" : "expired";
    return (
      <Page title={t(`checkIn.${words}Title`)} lead={<p>{t(`checkIn.${words}`)}</p>}>
        <p className="mt-6">
          <Link to={paths.signIn(paths.expectations())} className="button button-primary">
            {t("checkIn.signIn")}
          </Link>
        </p>
      </Page>
    );
  }
  const { name, waiting, open, actions, choiceToken } = page;
  const nothing = waiting.length + open.length + actions.length === 0;
  return (
    <Page title={t(nothing ? "checkIn.nothingTitle" : "checkIn.title")} lead={<p>{t("checkIn.lead", { name })}</p>}>
      <ErrorSummary problems={acted?.problems} />
      {acted?.done && <Notice kind="done">{acted.done}</Notice>}
      {nothing && <p className="mt-6">{t("checkIn.nothing")}</p>}
      {waiting.length > 0 && (
        <section className="mt-6">
          <h2>{t("checkIn.agreeTitle")}</h2>
          {waiting.map((each) => (
            <LetterAgreement key={each.id} waiting={each} />
          ))}
        </section>
      )}
      {open.length > 0 && (
        <section className="mt-8">
          <h2>{t("checkIn.checkInTitle")}</h2>
          {open.map((each) => (
            <LetterCheckIn key={`${each.id} ${each.number}`} open={each} />
          ))}
        </section>
      )}
      {actions.length > 0 && (
        <section className="mt-8">
          <h2>{t("checkIn.actionsTitle")}</h2>
          {actions.map((each) => (
            <LetterAction key={each.id} action={each} />
          ))}
        </section>
      )}
      <p className="mt-10 flex flex-wrap gap-6">
        <Link to={paths.expectations()}>{t("checkIn.signIn")}</Link>
        <Link to={paths.nudges(choiceToken)}>{t("checkIn.choice")}</Link>
      </p>
    </Page>
  );
}
