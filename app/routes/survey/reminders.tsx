import type { ReactNode } from "react";
import { SurveyDocument } from "#app/components/survey/document.tsx";
import { ReminderChoice } from "#app/components/survey/reminder-choice.tsx";
import { SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import {
  readReminderToken,
  refuseReminders,
  remindersRefused,
} from "#app/features/distribution/reminder-link.server.ts";
import { type Asked, plainRoute, type Reply } from "#app/platform/plain-pages.ts";
import { browserLanguage, type SurveyWords, surveyWords } from "#app/platform/survey-words.server.ts";
import { drawnAnew, pageReply } from "./drawn.server.tsx";
import { surveyFrame } from "./frame.server.ts";
import { guarded } from "./guarded.server.tsx";

type Showing = "unknown" | "wanted" | "stopped" | "resumed";

const page = guarded({
  // Looking changes nothing: programs that look at letters open every link in them.
  show: async (asked, token) => {
    const reader = readReminderToken(token);
    if (!reader) return remindersPage(asked, "unknown");
    return remindersPage(asked, (await remindersRefused(reader)) ? "stopped" : "wanted");
  },
  // The button of this page, or a mail reader's own (RFC 8058), which sends no cookie, follows no redirect, and may send
  // its field as another kind of form.
  act: async (asked, token) => {
    const reader = readReminderToken(token);
    if (!reader) return remindersPage(asked, "unknown");
    const resumed = new URLSearchParams(await asked.text()).get("reminders") === "resume";
    await refuseReminders(reader, !resumed);
    return remindersPage(asked, resumed ? "resumed" : "stopped");
  },
});

export const loader = plainRoute(page);
export const action = plainRoute(page);

async function remindersPage(asked: Asked, showing: Showing): Promise<Reply> {
  const words = await surveyWords(browserLanguage(asked.header("accept-language")));
  const { title, content } = shown(words, showing);
  const view = drawnAnew(
    words,
    <SurveyDocument frame={surveyFrame(words, { shared: false })} title={`${title} · Parallax`}>
      {content}
    </SurveyDocument>,
  );
  return pageReply(asked, view, { status: showing === "unknown" ? 404 : 200 });
}

function shown({ i18n: { t } }: SurveyWords, showing: Showing): { title: string; content: ReactNode } {
  const said = (title: string, body: string, choice?: ReactNode) => ({
    title,
    content: (
      <SurveyMessage title={title} body={body}>
        {choice}
      </SurveyMessage>
    ),
  });
  const stop = t("survey:reminders.stop");
  switch (showing) {
    case "unknown":
      return said(t("survey:reminders.unknown.title"), t("survey:reminders.unknown.body"));
    case "wanted":
      return said(
        t("survey:reminders.title"),
        t("survey:reminders.body"),
        <ReminderChoice value="stop" label={stop} />,
      );
    case "stopped":
      return said(
        t("survey:reminders.stoppedTitle"),
        t("survey:reminders.stopped"),
        <ReminderChoice value="resume" label={t("survey:reminders.again")} quiet />,
      );
    case "resumed":
      return said(
        t("survey:reminders.resumedTitle"),
        t("survey:reminders.resumed"),
        <ReminderChoice value="stop" label={stop} quiet />,
      );
  }
}
