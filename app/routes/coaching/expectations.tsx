import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ExpectationCards } from "#app/components/coaching/expectation-card.tsx";
import { WhatIsNext } from "#app/components/coaching/what-is-next.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/features/organizations/roles.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { countsForLeaders } from "#app/features/plans/expectations/pairs.server.ts";
import { FEWEST_PAIRS, type ShownCount } from "#app/features/plans/expectations/shown-counts.ts";
import { atAGlance } from "#app/features/plans/rhythm/at-a-glance.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "expectations:list.title" };

/** What somebody's manager expects, what is next, and what they have agreed on with their own people. Leaders: two counts besides. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  return {
    ...(await atAGlance(member)),
    counts: may(member.roles, "insights.read") ? await countsForLeaders(member) : null,
    onRoster: member.personId !== null,
  };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Expectations() {
  const { t } = useTranslation("expectations");
  const { managers, people, former, next, counts, onRoster } = useLoaderData<typeof loader>();
  const empty = managers.length + people.length === 0;
  const own = managers.length === 0 ? "list.leadManager" : people.length === 0 ? "list.leadRep" : "list.leadBoth";
  const lead = empty ? "list.leadNobody" : own;
  const [only] = people.length === 0 && managers.length === 1 ? managers : [];
  return (
    <Page title={only ? t("list.fromManager", { name: only.name }) : t("list.title")} lead={<p>{t(lead)}</p>}>
      <WhatIsNext next={next} />
      {managers.map((manager) => (
        <FromManager key={manager.personId} manager={manager} isPage={only !== undefined} />
      ))}
      {people.length > 0 && <People people={people} />}
      {empty && (
        <section className="mt-8">
          <h2>{t("list.emptyTitle")}</h2>
          <p className="mt-2">{t("list.empty")}</p>
        </section>
      )}
      {onRoster && (
        <p className="mt-8">
          <Link to={paths.rhythm()}>{t("list.rhythm")}</Link>
        </p>
      )}
      {former.length > 0 && (
        <section className="mt-10">
          <h2>{t("list.formerTitle")}</h2>
          <p className="mt-2 text-muted">{t("list.former")}</p>
          <ul className="mt-2 list-disc ps-5">
            {former.map(({ personId, name, left }) => (
              <li key={personId}>
                <Link to={paths.expectationsWith(personId)}>{left ? t("list.formerLeft", { name }) : name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {counts && <Counts counts={counts} />}
    </Page>
  );
}

/** `isPage`: there is nothing else on the page, whose headline says whose they are. */
function FromManager({ manager, isPage }: { manager: Data["managers"][number]; isPage: boolean }) {
  const { t } = useTranslation("expectations");
  const { name, personId, cards, closed, over } = manager;
  return (
    <section className="mt-8">
      <h2>{isPage ? t("list.title") : t("list.fromManager", { name })}</h2>
      {closed && <p className="mt-2">{t("with.closed", { name })}</p>}
      {!closed && cards.length === 0 && <p className="mt-2">{t("list.nothingYet")}</p>}
      {cards.length > 0 && <ExpectationCards cards={cards} name={name} label={t("list.fromManager", { name })} />}
      <p className="mt-5 flex flex-wrap gap-4">
        {!closed && (
          <Link
            to={paths.newExpectation(personId)}
            className={cards.length === 0 && isPage ? "button button-primary" : "button"}
          >
            {t("list.write", { name })}
          </Link>
        )}
        {!closed && (
          <Link to={paths.oneToOne(personId)} className="button">
            {t("with.oneToOne")}
          </Link>
        )}
        {(closed || cards.length > 0 || over) && (
          <Link to={paths.expectationsWith(personId)} className="button">
            {t("list.together", { name })}
          </Link>
        )}
      </p>
    </section>
  );
}

function People({ people }: { people: Data["people"] }) {
  const { t } = useTranslation("expectations");
  return (
    <section className="mt-8">
      <h2>{t("list.people")}</h2>
      <ul className="mt-3 grid gap-3">
        {people.map(({ personId, name, agreed, waiting, asked, reachable }) => {
          const said = [
            agreed > 0 && t("list.agreed", { count: agreed }),
            waiting > 0 && t("list.waiting", { count: waiting }),
            asked > 0 && t("list.asked", { count: asked }),
          ].filter(Boolean);
          return (
            <li key={personId} className="border-b border-line pb-3">
              <Link to={paths.expectationsWith(personId)} className="inline-block py-1 font-semibold">
                {name}
              </Link>
              <span className="block text-sm text-muted">
                {said.length > 0 ? said.join(" · ") : t(reachable ? "list.noneYet" : "list.noAddress")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Counts({ counts }: { counts: NonNullable<Data["counts"]> }) {
  const { t } = useTranslation("expectations");
  const said = (shown: ShownCount) =>
    shown.kind === "count" ? shown.count : t(`list.${shown.kind}`, { count: FEWEST_PAIRS });
  return (
    <section className="mt-10">
      <h2>{t("list.countsTitle")}</h2>
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt>{t("list.countsAgreed")}</dt>
        <dd className="font-semibold">{said(counts.agreed)}</dd>
        <dt>{t("list.countsCheckedIn")}</dt>
        <dd className="font-semibold">{said(counts.checkedIn)}</dd>
      </dl>
      <p className="mt-2 text-sm text-muted">{t("list.countsNote", { count: FEWEST_PAIRS })}</p>
    </section>
  );
}
