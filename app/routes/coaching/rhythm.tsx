import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { MeetingForm } from "#app/components/coaching/meeting-form.tsx";
import { RhythmChoice } from "#app/components/coaching/rhythm-choice.tsx";
import { ErrorSummary, FieldBox } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { myPairs } from "#app/features/plans/expectations/pairs.server.ts";
import { dayInWords } from "#app/features/plans/expectations/written-days.ts";
import { decideRhythm, PAUSE_WEEKS, rhythmChoice } from "#app/features/plans/rhythm/choice.server.ts";
import { meetingFormSchema } from "#app/features/plans/rhythm/meeting-form-schema.ts";
import { meetingProblems, meetingView } from "#app/features/plans/rhythm/meeting-view.server.ts";
import {
  callOffAlignment,
  ownAlignment,
  ownCalendar,
  ownTimeZone,
  setAlignment,
} from "#app/features/plans/rhythm/meetings.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "rhythm:page.title" };

/** The letters to oneself, the meeting of one's team, and the calendar file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const { organizationId, personId } = member;
  if (personId === null) return { onRoster: false as const };
  const { weekday, pausedUntil, stopped } = await rhythmChoice({ organizationId, id: personId });
  const leads = (await myPairs(member)).some(({ current, party }) => current && party === "manager");
  const alignment = await ownAlignment(member);
  return {
    onRoster: true as const,
    weekday,
    paused: dayInWords(pausedUntil, member.language),
    stopped,
    pauseWeeks: PAUSE_WEEKS,
    zone: await ownTimeZone(member),
    leads,
    alignment: meetingView(alignment, member.language),
    calledOff: alignment?.called_off ?? false,
    hasCalendar: (await ownCalendar(member, { language: member.language })) !== null,
  };
}

const decisionSchema = z.union([
  z.object({ intent: z.enum(["stop", "pause", "resume"]) }).transform(({ intent }) => ({ kind: intent })),
  z
    .object({ intent: z.literal("weekday"), weekday: z.coerce.number().int().min(1).max(7) })
    .transform(({ weekday }) => ({ kind: "weekday" as const, weekday })),
]);

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const { organizationId, personId } = member;
  const form = Object.fromEntries(await request.formData());
  if (personId === null) throw redirect(paths.rhythm());
  if (form.intent === "callOff") {
    await callOffAlignment(member);
    throw redirect(`${paths.rhythm()}?saved`);
  }
  if (form.intent === "meeting") {
    const parsed = meetingFormSchema.safeParse(form);
    if (!parsed.success)
      return data({ problems: await meetingProblems(parsed.error, member.language) }, { status: 422 });
    await setAlignment(member, parsed.data);
    throw redirect(`${paths.rhythm()}?saved`);
  }
  const decision = decisionSchema.safeParse(form);
  if (!decision.success) throw new Response(null, { status: 400 });
  await decideRhythm({ organizationId, id: personId }, decision.data);
  throw redirect(`${paths.rhythm()}?saved`);
}

export default function Rhythm() {
  const { t } = useTranslation(["rhythm", "expectations"]);
  const rhythm = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  const [search] = useSearchParams();
  if (!rhythm.onRoster) return <Page title={t("page.title")} lead={<p>{t("page.notOnRoster")}</p>} />;
  return (
    <Page title={t("page.title")} lead={<p>{t("page.lead")}</p>}>
      <ErrorSummary problems={problems} />
      {search.has("saved") && !problems && <Notice kind="done">{t("page.saved")}</Notice>}
      <section className="mt-8">
        <h2>{t("page.letters")}</h2>
        <RhythmChoice
          stopped={rhythm.stopped}
          paused={rhythm.paused}
          pauseWeeks={rhythm.pauseWeeks}
          field="intent"
          heading="h3"
        />
        <Form method="post" className="mt-6 max-w-md">
          <FieldBox name="weekday" label={t("page.weekday")} hint={t("page.hour", { zone: rhythm.zone })}>
            <select
              id="weekday"
              name="weekday"
              className="input"
              defaultValue={rhythm.weekday}
              aria-describedby="weekday-hint"
            >
              {([1, 2, 3, 4, 5, 6, 7] as const).map((day) => (
                <option key={day} value={day}>
                  {t(`page.weekdays.d${day}`)}
                </option>
              ))}
            </select>
          </FieldBox>
          <button type="submit" name="intent" value="weekday" className="button">
            {t("page.keep")}
          </button>
        </Form>
      </section>
      {rhythm.leads && (
        <section className="mt-10">
          <h2>{t("page.alignment")}</h2>
          <p className="mt-2 text-muted">{t("page.alignmentNote")}</p>
          <MeetingForm meeting={rhythm.alignment} calledOff={rhythm.calledOff} zone={rhythm.zone} problems={problems} />
        </section>
      )}
      <section className="mt-10">
        <h2>{t("page.calendar")}</h2>
        <p className="mt-2 text-muted">{t(rhythm.hasCalendar ? "page.calendarNote" : "page.calendarNone")}</p>
        {rhythm.hasCalendar && (
          <p className="mt-3">
            <a href={paths.ownCalendar()} className="button">
              {t("page.download")}
            </a>
          </p>
        )}
      </section>
      <p className="mt-10">
        <Link to={paths.expectations()}>{t("expectations:list.title")}</Link>
      </p>
    </Page>
  );
}
