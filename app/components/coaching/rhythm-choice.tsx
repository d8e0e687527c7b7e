import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** How letters to oneself stand, and the buttons that stop or pause them or let them come again. `paused`: until when, in words. */
export function RhythmChoice({
  stopped,
  paused,
  pauseWeeks,
  field,
  heading: Heading,
}: {
  stopped: boolean;
  paused: string;
  pauseWeeks: number;
  /** The name that the button's choice is sent under. */
  field: string;
  /** The heading that fits below those of the page. */
  heading: "h2" | "h3";
}) {
  const { t } = useTranslation("rhythm");
  const going = !stopped && paused === "";
  return (
    <>
      {!going && <Heading className="mt-4">{t(stopped ? "choice.stoppedTitle" : "choice.pausedTitle")}</Heading>}
      <p className="mt-2">
        {stopped ? t("choice.stopped") : paused ? t("choice.paused", { day: paused }) : t("choice.running")}
      </p>
      <Form method="post" className="mt-4 flex flex-wrap gap-4">
        {going && (
          <button type="submit" name={field} value="pause" className="button">
            {t("choice.pause", { count: pauseWeeks })}
          </button>
        )}
        {!stopped && (
          <button type="submit" name={field} value="stop" className="button">
            {t("choice.stop")}
          </button>
        )}
        {!going && (
          <button type="submit" name={field} value="resume" className="button">
            {t("choice.resume")}
          </button>
        )}
      </Form>
      <p className="mt-3 text-sm text-muted">{t("choice.nobody")}</p>
    </>
  );
}
