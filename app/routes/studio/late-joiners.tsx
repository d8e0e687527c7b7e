import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { addLateJoiners, listLateJoiners } from "#app/features/distribution/late-joiners.server.ts";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { paths } from "#app/paths.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";

export const handle = { title: "studio:late.title" };

/** Who came onto the roster since the launch. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const diagnostic = await inOrganizationOf(member, (trx) => findDiagnostic(trx, id));
  if (diagnostic?.state !== "open") throw notFound();
  const { people, more } = await listLateJoiners(member, id);
  const tiers = new Map(diagnostic.questionnaire.tiers.map((tier) => [tier.id, localized(tier.name, member.language)]));
  return {
    id,
    name: diagnostic.name,
    people: people.map((person) => ({ ...person, tier: tiers.get(person.tier) ?? person.tier })),
    more,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const chosen = (await request.formData()).getAll("person").map(String);
  const added = await addLateJoiners(member, id, chosen);
  throw redirect(added > 0 ? `${paths.diagnostic(id)}?added=${added}` : paths.lateJoiners(id));
}

export default function LateJoiners() {
  const { t } = useTranslation(["studio", "delivery"]);
  const { id, name, people, more } = useLoaderData<typeof loader>();
  const busy = useNavigation().state !== "idle";
  const able = people.filter(({ notInvited }) => notInvited === null);
  return (
    <Page title={t("late.title")} lead={<p>{t("late.lead", { name })}</p>}>
      {people.length === 0 ? (
        <>
          <p className="mt-6">{t("late.none")}</p>
          <p className="mt-4 flex flex-wrap items-center gap-6">
            <Link className="button button-primary" to={paths.newPerson()}>
              {t("late.toRoster")}
            </Link>
            <Link to={paths.rosterImport()}>{t("late.toImport")}</Link>
          </p>
        </>
      ) : (
        <Form method="post">
          <WideTable label={t("late.title")} className="mt-6">
            <table className="data">
              <thead>
                <tr>
                  <th scope="col">{t("late.add")}</th>
                  <th scope="col">{t("late.name")}</th>
                  <th scope="col">{t("late.level")}</th>
                  <th scope="col">{t("late.manager")}</th>
                </tr>
              </thead>
              <tbody>
                {people.map(({ personId, name: who, tier, manager, notInvited }) => (
                  <tr key={personId}>
                    <td>
                      {notInvited === null ? (
                        <input
                          type="checkbox"
                          name="person"
                          value={personId}
                          className="size-6"
                          aria-label={t("late.addName", { name: who })}
                        />
                      ) : (
                        <span className="text-muted">{t(`late.reason.${notInvited}`)}</span>
                      )}
                    </td>
                    <th scope="row" className="break-words">
                      {who}
                    </th>
                    <td>{tier}</td>
                    <td>{manager ?? t("late.top")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          {more > 0 && <p className="mt-2 text-muted">{t("late.more", { count: more })}</p>}
          <p className="mt-4 text-muted">{t("late.note")}</p>
          {able.length > 0 && (
            <button type="submit" className="button button-primary mt-4" disabled={busy}>
              {t("late.submit")}
            </button>
          )}
        </Form>
      )}
      <p className="mt-8">
        <Link to={paths.diagnostic(id)}>{t("delivery:problems.back")}</Link>
      </p>
    </Page>
  );
}
