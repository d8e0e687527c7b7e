import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field, FieldBox, type Problems } from "#app/components/form.tsx";

/** A meeting as it is set, in words and as the form's fields. */
export interface MeetingView {
  readonly startsOn: string;
  readonly atTime: string;
  readonly minutes: number;
  readonly everyWeeks: number;
  readonly timeZone: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly day: string;
}

/** When a meeting is, and the form that sets it. `zone`: the reader's own, proposed for a new one. */
export function MeetingForm({
  meeting,
  calledOff,
  zone,
  problems,
}: {
  meeting: MeetingView | null;
  /** Whether one was set and is called off. */
  calledOff: boolean;
  zone: string;
  problems: Problems | undefined;
}) {
  const { t } = useTranslation("rhythm");
  return (
    <>
      <p className="mt-2">
        {meeting ? <MeetingWords meeting={meeting} /> : t(calledOff ? "meeting.calledOff" : "meeting.none")}
      </p>
      <details
        key={JSON.stringify(meeting)}
        className="mt-3"
        open={problems !== undefined && Object.keys(problems).length > 0}
      >
        <summary className="button">{t(meeting ? "meeting.change" : "meeting.set")}</summary>
        <Form method="post" className="max-w-md">
          <input type="hidden" name="intent" value="meeting" />
          <Field
            name="startsOn"
            type="date"
            label={t("meeting.startsOn")}
            defaultValue={meeting?.startsOn ?? ""}
            problem={problems?.startsOn}
            required
          />
          <Field
            name="atTime"
            type="time"
            label={t("meeting.atTime")}
            defaultValue={meeting?.atTime ?? "09:00"}
            problem={problems?.atTime}
            required
          />
          <Field
            name="minutes"
            type="number"
            min={5}
            max={480}
            label={t("meeting.minutes")}
            defaultValue={meeting?.minutes ?? 30}
            problem={problems?.minutes}
            required
          />
          <FieldBox name="everyWeeks" label={t("meeting.everyWeeks")} problem={problems?.everyWeeks}>
            <select id="everyWeeks" name="everyWeeks" className="input" defaultValue={meeting?.everyWeeks ?? 1}>
              {([1, 2, 4] as const).map((weeks) => (
                <option key={weeks} value={weeks}>
                  {t(`meeting.every.w${weeks}`)}
                </option>
              ))}
            </select>
          </FieldBox>
          <Field
            name="timeZone"
            label={t("meeting.timeZone")}
            defaultValue={meeting?.timeZone ?? zone}
            problem={problems?.timeZone}
            required
          />
          <button type="submit" className="button button-primary">
            {t("meeting.set")}
          </button>
        </Form>
      </details>
      {meeting && (
        <Form method="post" className="mt-3">
          <button type="submit" name="intent" value="callOff" className="button">
            {t("meeting.callOff")}
          </button>
        </Form>
      )}
    </>
  );
}

function MeetingWords({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation("rhythm");
  const weekday = t(`page.weekdays.d${meeting.weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7}`);
  const { atTime: time, timeZone: zone, minutes, day, everyWeeks: count } = meeting;
  return <>{t("meeting.said", { weekday, time, zone, minutes, day, count })}</>;
}
