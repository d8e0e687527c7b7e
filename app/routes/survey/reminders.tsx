import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import {
  readReminderToken,
  refuseReminders,
  remindersRefused,
} from "#app/features/distribution/reminder-link.server.ts";
import styles from "#app/survey.css?url";

export const handle = { scripts: false, title: "delivery:reminders.title" };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Looking changes nothing: programs that look at letters open every link in them. */
export async function loader({ params }: LoaderFunctionArgs) {
  const reader = readReminderToken(params.token ?? "");
  if (!reader) return data({ state: "unknown" as const }, { status: 404 });
  return data({ state: (await remindersRefused(reader)) ? ("stopped" as const) : ("wanted" as const) });
}

/** The button of this page, or a mail reader's own (RFC 8058), which sends no cookie and follows no redirect. */
export async function action({ request, params }: ActionFunctionArgs) {
  const reader = readReminderToken(params.token ?? "");
  if (!reader) return data({ state: "unknown" as const }, { status: 404 });
  const resumed = (await request.formData()).get("reminders") === "resume";
  await refuseReminders(reader, !resumed);
  return data({ state: resumed ? ("resumed" as const) : ("stopped" as const) });
}

export default function Reminders() {
  const { t } = useTranslation("delivery");
  const found = useLoaderData<typeof loader>();
  const { state } = useActionData<typeof action>() ?? found;
  switch (state) {
    case "unknown":
      return <SurveyMessage title={t("reminders.unknown.title")} body={t("reminders.unknown.body")} />;
    case "wanted":
      return (
        <SurveyMessage title={t("reminders.title")} body={t("reminders.body")}>
          <Choice value="stop" label={t("reminders.stop")} />
        </SurveyMessage>
      );
    case "stopped":
      return (
        <SurveyMessage title={t("reminders.stoppedTitle")} body={t("reminders.stopped")}>
          <Choice value="resume" label={t("reminders.again")} quiet />
        </SurveyMessage>
      );
    case "resumed":
      return (
        <SurveyMessage title={t("reminders.resumedTitle")} body={t("reminders.resumed")}>
          <Choice value="stop" label={t("reminders.stop")} quiet />
        </SurveyMessage>
      );
  }
}

function Choice({ value, label, quiet = false }: { value: "stop" | "resume"; label: string; quiet?: boolean }) {
  return (
    <form method="post">
      <p className="actions">
        <button type="submit" name="reminders" value={value} className={quiet ? "button plain" : "button"}>
          {label}
        </button>
      </p>
    </form>
  );
}
