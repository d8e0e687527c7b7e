import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ResultLinks } from "#app/components/insights/result-links.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { outcomesForLeaders } from "#app/features/trends/decide-outcome.server.ts";
import { FEWEST_MANAGERS } from "#app/features/trends/outcome-shares.ts";

export const handle = { title: "outcome:leaders.title" };

/** For leaders: what became of the managers' actions, as shares from twenty managers on. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const found = await outcomesForLeaders(member, id);
  if (!found) throw notFound();
  return { id, ...found, fewest: FEWEST_MANAGERS };
}

export default function Outcomes() {
  const { t } = useTranslation(["outcome", "insights"]);
  const { id, name, shares, fewest } = useLoaderData<typeof loader>();
  return (
    <Page title={t("leaders.title")} lead={<p>{t("leaders.lead", { name })}</p>}>
      {shares === null ? (
        <p className="mt-8">{t("leaders.few", { count: fewest })}</p>
      ) : (
        <dl className="mt-8 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
          {(["noticed", "unnoticed", "notDone"] as const).map((each) => (
            <div key={each} className="contents">
              <dt>{t(`leaders.${each}`)}</dt>
              <dd className="font-semibold">{t("leaders.share", { share: shares[each] })}</dd>
            </div>
          ))}
        </dl>
      )}
      <ResultLinks id={id} at="outcomes" />
    </Page>
  );
}
