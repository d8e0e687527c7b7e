import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PromisedActions } from "#app/components/company/promised-actions.tsx";
import { ResultTable } from "#app/components/company/result-table.tsx";
import { Told } from "#app/components/company/told.tsx";
import { Page } from "#app/components/page.tsx";
import { writtenDay } from "#app/features/diagnostics/written-time.ts";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { actionWords } from "#app/features/plans/action-words.server.ts";
import { themeLevels, toldFirst } from "#app/features/plans/told-and-done.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { organisationView } from "#app/features/reports/organisation-view.ts";
import { releaseFor } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";
import { spokenIn } from "#app/platform/translator.server.ts";
import { listSharedActions } from "#db/queries/plans.ts";

export const handle = { title: "insights:company.listTitle" };

const MOST_ACTIONS = 100;

/** The released result of the whole organisation and what was shared of what is done about it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "company.read");
  const id = pathId(params.id);
  const found = await inOrganizationOf(member, async (trx) => {
    const stored = await releaseFor(trx, { member, diagnosticId: id, audience: "rep" });
    return stored && { stored, actions: await listSharedActions(trx, { diagnosticId: id, limit: MOST_ACTIONS }) };
  });
  if (!found?.stored.publishedTo.includes("rep")) throw notFound();
  const { release, questionnaire, name, closedAt } = found.stored;
  const { language } = member;
  const spoken = await spokenIn(language);
  const themes = new Map(questionnaire.themes.map((theme) => [theme.id, localized(theme.name, language)]));
  return {
    id,
    name,
    closed: writtenDay(closedAt, language),
    participation: release.tiers.flatMap(({ id: tier, invited, answered }) => {
      const plural = questionnaire.tiers.find((each) => each.id === tier)?.plural ?? {};
      return answered === null ? [] : [{ name: localized(plural, language), invited, answered }];
    }),
    view: organisationView({ release, questionnaire, language: language }),
    themes: themeLevels(release, { questionnaire, language: language }),
    first: toldFirst(release, questionnaire),
    actions: found.actions.map((action) => ({
      id: action.action_id,
      title: actionWords(action, { plan: action.plan, spoken }).title,
      theme: themes.get(action.theme_id ?? "") ?? null,
      done: action.status === "done",
      due: writtenDay(action.due_on, language),
      owner: action.owner_name,
    })),
  };
}

export default function CompanyResult() {
  const { t } = useTranslation(["insights", "common"]);
  const { t: words } = useTranslation("insights");
  const { id, name, closed, participation, view, themes, first, actions } = useLoaderData<typeof loader>();
  const answered = participation.map((tier) => `${tier.name}: ${t("common:answeredOf", tier)}`).join(" · ");
  return (
    <Page
      title={words("company.title")}
      lead={<p>{words("company.lead", { name, closed, participation: answered })}</p>}
    >
      <Told view={view} themes={themes} first={first} />
      <PromisedActions actions={actions} />
      <h2 className="mt-10">{words("company.next")}</h2>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        <li>{words("company.nextTalk")}</li>
        <li>{words("company.nextPulse")}</li>
        <li>
          <Link to={paths.carriedActions()}>{words("company.carried")}</Link>
        </li>
      </ul>
      <ResultTable view={view} />
      <p className="mt-10">
        <Link to={paths.certificate(id)}>{words("company.certificate")}</Link>
      </p>
    </Page>
  );
}
