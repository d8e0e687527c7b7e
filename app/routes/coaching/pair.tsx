import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ExpectationCards } from "#app/components/coaching/expectation-card.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { letIn, pairsWith } from "#app/features/plans/expectations/pairs.server.ts";
import { cardOf, pairView } from "#app/features/plans/expectations/views.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { titleFrom: "name" };

/** Everything that two people have written together. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const [pair, ...others] = await pairsWith(member, pathId(params.personId));
  if (!pair) throw notFound();
  const cards = pair.expectations.map((row) => cardOf(row, pair.party, member.language));
  return {
    ...pairView(pair),
    cards,
    // Who led whom may have changed: what was written then is another pair's.
    before: others.flatMap((each) => each.expectations.map((row) => cardOf(row, each.party, member.language))),
  };
}

/** Lets the other read under the address that the roster has for them now. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const otherId = pathId(params.personId);
  const form = await request.formData();
  if (form.get("intent") !== "letIn") throw new Response(null, { status: 400 });
  if ((await pairsWith(member, otherId)).length === 0) throw notFound();
  await letIn(member, { otherId, address: String(form.get("address") ?? "") });
  throw redirect(paths.expectationsWith(otherId));
}

export default function Pair() {
  const { t } = useTranslation("expectations");
  const { name, personId, party, left, current, closed, knocks, reachable, cards, before } =
    useLoaderData<typeof loader>();
  const lead = current
    ? t(party === "rep" ? "with.leadRep" : "with.leadManager", { name })
    : t(left ? "with.formerLeftLead" : "with.formerLead", { name });
  const group = (...standings: readonly string[]) => cards.filter(({ standing }) => standings.includes(standing));
  const groups = [
    [t("with.forYou"), group("forYou", "changeForYou")],
    [t("with.agreed"), group("agreed")],
    [t("with.forThem", { name }), group("forThem", "changeForThem")],
    [t("with.over"), group("reached", "dropped")],
    [t("with.before"), before],
  ] as const;
  return (
    <Page title={t("with.title", { name })} lead={<p>{lead}</p>}>
      {closed && (
        <Notice kind="mind">
          <h2>{t("with.closedTitle")}</h2>
          <p className="mt-1">{t("with.closed", { name })}</p>
        </Notice>
      )}
      {knocks && (
        <Notice kind="mind">
          <p>{t("with.knocks", { name, address: knocks })}</p>
          <Form method="post" className="mt-3">
            <input type="hidden" name="address" value={knocks} />
            <button type="submit" name="intent" value="letIn" className="button">
              {t("with.letIn")}
            </button>
          </Form>
        </Notice>
      )}
      {current && !closed && (
        <p className="mt-6 flex flex-wrap gap-4">
          <Link to={paths.newExpectation(personId)} className="button button-primary">
            {t("with.write")}
          </Link>
          <Link to={paths.oneToOne(personId)} className="button">
            {t("with.oneToOne")}
          </Link>
        </p>
      )}
      {current && !closed && !reachable && <Notice kind="mind">{t("with.noAddress", { name })}</Notice>}
      {current && !closed && cards.length === 0 && (
        <section className="mt-8">
          <h2>{t("with.nothing")}</h2>
          <p className="mt-2">{t("with.nothingBody", { name })}</p>
        </section>
      )}
      {groups.map(([title, of]) =>
        of.length === 0 ? null : (
          <section key={title} className="mt-8">
            <h2>{title}</h2>
            <ExpectationCards cards={of} name={name} label={title} />
          </section>
        ),
      )}
      <p className="mt-10">
        <Link to={paths.expectations()}>{t("list.title")}</Link>
      </p>
    </Page>
  );
}
