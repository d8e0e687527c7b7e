import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { MeetingForm } from "#app/components/coaching/meeting-form.tsx";
import { ErrorSummary } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { pairsWith } from "#app/features/plans/expectations/pairs.server.ts";
import { agendaOf, pairView } from "#app/features/plans/expectations/views.server.ts";
import { dayInWords } from "#app/features/plans/expectations/written-days.ts";
import { meetingFormSchema } from "#app/features/plans/rhythm/meeting-form-schema.ts";
import { meetingProblems, meetingView } from "#app/features/plans/rhythm/meeting-view.server.ts";
import { callOffOneToOne, oneToOne, ownTimeZone, setOneToOne } from "#app/features/plans/rhythm/meetings.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "expectations:with.oneToOne" };

/** What two people should talk about, made from what is open between them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const otherId = pathId(params.personId);
  const found = await oneToOne(member, otherId);
  const pair = (await pairsWith(member, otherId)).find(({ current, closed }) => current && closed === null);
  if (found === "missing" || !pair) throw notFound();
  return {
    ...pairView(pair),
    agenda: agendaOf(pair).map((point) => ({
      ...point,
      who: point.who === null ? null : point.who === pair.party ? ("you" as const) : ("them" as const),
      day: point.kind === "overdue" || point.kind === "dueSoon" ? dayInWords(point.words, member.language) : "",
    })),
    meeting: meetingView(found.meeting, member.language),
    calledOff: found.meeting?.called_off ?? false,
    zone: await ownTimeZone(member),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const otherId = pathId(params.personId);
  if ((await oneToOne(member, otherId)) === "missing") throw notFound();
  const form = Object.fromEntries(await request.formData());
  if (form.intent === "callOff") {
    if (!(await callOffOneToOne(member, otherId))) throw notFound();
    throw redirect(paths.oneToOne(otherId));
  }
  const parsed = meetingFormSchema.safeParse(form);
  if (!parsed.success) return data({ problems: await meetingProblems(parsed.error, member.language) }, { status: 422 });
  if (!(await setOneToOne(member, otherId, parsed.data))) throw notFound();
  throw redirect(paths.oneToOne(otherId));
}

type Point = ReturnType<typeof useLoaderData<typeof loader>>["agenda"][number];

export default function OneToOne() {
  const { t } = useTranslation(["expectations", "rhythm"]);
  const { name, personId, agenda, meeting, calledOff, zone } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  return (
    <Page title={t("oneToOne.title", { name })} lead={<p>{t("oneToOne.lead")}</p>}>
      <ErrorSummary problems={problems} />
      <h2 className="mt-8">{t("oneToOne.agenda")}</h2>
      <ol className="mt-3 grid list-decimal gap-5 ps-6">
        {agenda.map((point) => (
          <li key={point.id ?? point.kind}>
            <p className="text-sm font-semibold text-muted">{t(`oneToOne.kinds.${point.kind}`)}</p>
            <h3 className="wrap-anywhere">
              <Link
                to={point.id ? paths.expectation(point.id) : paths.newExpectation(personId)}
                className="inline-block py-1"
              >
                <bdi>{point.id ? point.title : t("with.write")}</bdi>
              </Link>
            </h3>
            <p className="wrap-anywhere">
              <ToSay point={point} name={name} />
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-muted">{t("oneToOne.notOver")}</p>
      <section className="mt-10">
        <h2>{t("oneToOne.meeting")}</h2>
        <MeetingForm meeting={meeting} calledOff={calledOff} zone={zone} problems={problems} />
        {(meeting || calledOff) && (
          <p className="mt-4">
            <a href={paths.oneToOneCalendar(personId)} className="button">
              {t(meeting ? "oneToOne.calendar" : "rhythm:page.download")}
            </a>
          </p>
        )}
      </section>
      <p className="mt-10">
        <Link to={paths.expectationsWith(personId)}>{t("oneToOne.back", { name })}</Link>
      </p>
    </Page>
  );
}

function ToSay({ point: { kind, who, words, day }, name }: { point: Point; name: string }) {
  const { t } = useTranslation("expectations");
  const side = who === "you" ? "You" : "Them";
  const values = { name, words, day };
  switch (kind) {
    case "blocked":
    case "apart":
    case "doubtful":
      return <>{t(`oneToOne.say.${kind}${side}`, values)}</>;
    default:
      return <>{t(`oneToOne.say.${kind}`, values)}</>;
  }
}
