import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Notice, Page } from "#app/components/page.tsx";
import { SearchForm, SearchResults } from "#app/components/studio/people-search.tsx";
import { ReportingTree } from "#app/components/studio/reporting-tree.tsx";
import { RosterNav } from "#app/components/studio/roster-nav.tsx";
import { SampleRoster } from "#app/components/studio/sample-roster.tsx";
import { TierFigures } from "#app/components/studio/tier-figures.tsx";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { findPeople } from "#app/features/roster/find-people.server.ts";
import { openTree } from "#app/features/roster/open-tree.server.ts";
import { rosterTiers } from "#app/features/roster/roster-tier.ts";
import { paths } from "#app/paths.ts";
import { tierCounts } from "#db/queries/roster.ts";

export const handle = { title: "studio:roster.title" };

/** Where in the tree, or what is looked for. Anything else shows the top. */
const addressSchema = z.object({
  at: z.uuid().nullable().catch(null),
  from: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  q: z.string().max(200).catch(""),
  by: z.enum(["person", "manager"]).catch("person"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** The current roster: how many on each level, the tree opened down to somebody, or the people that were looked for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const parameters = new URL(request.url).searchParams;
  const { at, from, q, by, page } = addressSchema.parse({ at: null, ...Object.fromEntries(parameters) });
  return inOrganizationOf(member, async (trx) => {
    const counts = await tierCounts(trx);
    const tiers = rosterTiers.map((id) => ({ id, count: counts.find(({ tier }) => tier === id)?.count ?? 0 }));
    const found = q.trim() === "" ? null : await findPeople(trx, { search: q, by, page });
    return { tiers, found, tree: found ? null : await openTree(trx, { at, from }) };
  });
}

export default function Roster() {
  const { t } = useTranslation("studio");
  const { tiers, tree, found } = useLoaderData<typeof loader>();
  if (tiers.every(({ count }) => count === 0)) return <EmptyRoster />;
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
      <RosterNav />
      <Imported people={tiers.reduce((sum, { count }) => sum + count, 0)} />
      <TierFigures tiers={tiers} />
      <SearchForm key={found?.search} search={found?.search ?? ""} by={found?.by ?? "person"} />
      {found && <SearchResults found={found} />}
      {tree && <TreeSection tree={tree} />}
    </Page>
  );
}

/** That a file has just become the roster, with the step after it. It stands in the address, so that loading again says the same. */
function Imported({ people }: { people: number }) {
  const { t } = useTranslation("studio");
  const [search] = useSearchParams();
  if (search.get("done") !== "imported") return null;
  return (
    <Notice kind="done">
      <p>{t("roster.imported", { count: people })}</p>
      <p className="mt-3 flex flex-wrap items-center gap-6">
        <Link className="button button-primary" to={paths.newDiagnostic()}>
          {t("roster.importedNext")}
        </Link>
        <Link to={paths.rosterHistory()}>{t("roster.importedUndo")}</Link>
      </p>
    </Notice>
  );
}

function TreeSection({ tree }: { tree: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["tree"]> }) {
  const { t } = useTranslation("upkeep");
  const here = tree.path.at(-1);
  return (
    <section aria-labelledby="tree" className="mt-10">
      <h2 id="tree">{t("tree.title")}</h2>
      {here && (
        <p className="my-3 flex flex-wrap gap-x-6">
          <Link to={paths.person(here.id)}>{t("tree.edit", { name: here.name })}</Link>
          <Link to={paths.roster()}>{t("tree.top")}</Link>
        </p>
      )}
      <ReportingTree opened={tree} />
    </section>
  );
}

function EmptyRoster() {
  const { t } = useTranslation("studio");
  return (
    <Page title={t("roster.emptyTitle")} lead={<p>{t("roster.emptyBody")}</p>}>
      <p className="mt-8 flex flex-wrap items-center gap-6">
        <Link className="button button-primary" to={paths.rosterImport()}>
          {t("roster.upload")}
        </Link>
        <a href={paths.rosterExample("template")} download>
          {t("start.template", { ns: "upkeep" })}
        </a>
        <Link to={paths.newPerson()}>{t("nav.add", { ns: "upkeep" })}</Link>
        <Link to={paths.rosterHistory()}>{t("nav.history", { ns: "upkeep" })}</Link>
      </p>
      <p className="mt-2 text-sm text-muted">{t("start.templateHint", { ns: "upkeep" })}</p>
      <SampleRoster />
    </Page>
  );
}
