import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { numberWords } from "#app/components/insights/number-words.ts";
import { Page } from "#app/components/page.tsx";
import { writtenDay } from "#app/features/diagnostics/written-time.ts";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { readActions } from "#app/features/plans/action-texts.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { organisationView } from "#app/features/reports/organisation-view.ts";
import { releaseFor } from "#app/features/reports/stored-release.server.ts";
import { paths } from "#app/paths.ts";
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
  const actions = await readActions(found.actions, member.language);
  const themes = new Map(questionnaire.themes.map((theme) => [theme.id, localized(theme.name, member.language)]));
  return {
    id,
    name,
    closed: writtenDay(closedAt, member.language),
    participation: release.tiers.flatMap(({ id: tier, invited, answered }) => {
      const plural = questionnaire.tiers.find((each) => each.id === tier)?.plural ?? {};
      return answered === null ? [] : [{ name: localized(plural, member.language), invited, answered }];
    }),
    view: organisationView({ release, questionnaire, language: member.language }),
    actions: actions.map(({ action_id, title, theme_id, status, due_on, owner_name }) => ({
      id: action_id,
      title,
      theme: themes.get(theme_id) ?? "",
      done: status === "done",
      due: writtenDay(due_on, member.language),
      owner: owner_name,
    })),
  };
}

export default function CompanyResult() {
  const { t } = useTranslation(["insights", "common"]);
  const { t: words } = useTranslation("insights");
  const { id, name, closed, participation, view, actions } = useLoaderData<typeof loader>();
  const answered = participation.map((tier) => `${tier.name}: ${t("common:answeredOf", tier)}`).join(" · ");
  return (
    <Page
      title={words("company.title")}
      lead={<p>{words("company.lead", { name, closed, participation: answered })}</p>}
    >
      <h2 className="mt-8">{words("company.actions")}</h2>
      {actions.length === 0 ? (
        <p className="mt-2">{words("company.noActions")}</p>
      ) : (
        <ul className="mt-3 grid gap-4">
          {actions.map((action) => (
            <li key={action.id} className="border-s-4 border-accent ps-4">
              <strong>{action.title}</strong>
              <span className="block text-muted">
                {action.theme} · {words("company.by", { owner: action.owner, due: action.due })} ·{" "}
                {words(action.done ? "company.status.done" : "company.status.accepted")}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h2 className="mt-10">{words("company.result")}</h2>
      <p className="text-muted">{words("company.resultNote")}</p>
      <table className="data phone-tight mt-4 table-fixed">
        <caption className="sr-only">{words("company.result")}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[34%]">
              {words("heatmap.row")}
            </th>
            {view.tiers.map((tier) => (
              <th key={tier.id} scope="col">
                {tier.name}
              </th>
            ))}
          </tr>
        </thead>
        {view.themes.map((theme) => (
          <tbody key={theme.id}>
            <tr>
              <th scope="rowgroup" colSpan={view.tiers.length + 1} className="pt-6">
                {theme.name}
                <span className="block font-normal text-muted">{theme.question}</span>
              </th>
            </tr>
            {theme.items.map((item) => (
              <tr key={item.id}>
                <th scope="row" className="font-normal">
                  {item.label}
                </th>
                {item.values.map((value, place) => (
                  <td key={view.tiers[place]?.id}>
                    {value ? numberWords(words, value) : <span className="text-muted">{words("detail.hidden")}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="mt-10">
        <Link to={paths.certificate(id)}>{words("company.certificate")}</Link>
      </p>
    </Page>
  );
}
