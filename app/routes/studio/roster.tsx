import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Page } from "#app/components/page.tsx";
import { RosterTree } from "#app/components/studio/roster-tree.tsx";
import { TierFigures } from "#app/components/studio/tier-figures.tsx";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { currentLevel } from "#app/features/roster/import-roster.server.ts";
import { rosterTiers } from "#app/features/roster/tier-names.ts";
import { paths } from "#app/paths.ts";
import { tierCounts } from "#db/queries/roster.ts";

export const handle = { title: "studio:roster.title" };

/** The current roster: how many on each level, and the tree one level at a time. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const at = z.uuid().nullable().catch(null).parse(new URL(request.url).searchParams.get("at"));
  return inOrganizationOf(member, async (trx) => {
    const counts = await tierCounts(trx);
    const tiers = rosterTiers.map((id) => ({ id, count: counts.find(({ tier }) => tier === id)?.count ?? 0 }));
    return { tiers, level: await currentLevel(trx, at) };
  });
}

export default function Roster() {
  const { t } = useTranslation("studio");
  const { tiers, level } = useLoaderData<typeof loader>();
  if (tiers.every(({ count }) => count === 0)) {
    return (
      <Page title={t("roster.emptyTitle")} lead={<p>{t("roster.emptyBody")}</p>}>
        <p className="mt-8">
          <Link className="button button-primary" to={paths.rosterImport()}>
            {t("roster.upload")}
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page
      title={t("roster.title")}
      lead={<p>{t("roster.lead")}</p>}
      aside={
        <Link className="button" to={paths.rosterImport()}>
          {t("roster.replace")}
        </Link>
      }
    >
      <TierFigures tiers={tiers} />
      <RosterTree level={level} to={(at) => (at === null ? paths.roster() : `${paths.roster()}?at=${at}`)} />
    </Page>
  );
}
