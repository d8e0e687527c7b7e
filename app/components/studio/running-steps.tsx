import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field, FieldBox, type Problems } from "#app/components/form.tsx";
import { paths } from "#app/paths.ts";

/** What HR can change while it waits to open or is open: more time, more people, or an end without results. */
export function RunningSteps({
  id,
  state,
  over,
  invited,
  closes,
  closesField,
  zone,
  problems,
}: {
  id: string;
  state: "scheduled" | "open";
  /** Its time is up for everybody but those who were given more of it. */
  over: boolean;
  invited: number;
  closes: string;
  /** The closing time as a wall clock. */
  closesField: string;
  zone: string;
  problems: Problems | undefined;
}) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  return (
    <>
      {!over && (
        <details className="mt-6" open={problems?.closes !== undefined}>
          <summary className="cursor-pointer font-semibold">{t("running.extendTitle")}</summary>
          <Form method="post" className="mt-3 max-w-md">
            <p className="my-3">{t("running.extendHint", { closes })}</p>
            <Field
              name="closes"
              type="datetime-local"
              label={t("running.extendTo")}
              hint={t("pulse.zone", { zone: zone.replaceAll("_", " ") })}
              problem={problems?.closes}
              defaultValue={closesField}
              min={closesField}
              required
            />
            <button type="submit" name="intent" value="extend" className="button" disabled={busy}>
              {t("running.extend")}
            </button>
          </Form>
        </details>
      )}
      {state === "open" && (
        <>
          {!over && (
            <p className="mt-6">
              <Link className="font-semibold" to={paths.lateJoiners(id)}>
                {t("running.toLate")}
              </Link>
            </p>
          )}
          <details className="mt-6">
            <summary className="cursor-pointer font-semibold">{t("running.cancelTitle")}</summary>
            <Form method="post" className="mt-3 max-w-xl">
              <p className="my-3">{t("running.cancelHint", { count: invited })}</p>
              <FieldBox name="message" label={t("running.message")} hint={t("running.messageHint")}>
                <textarea
                  id="message"
                  name="message"
                  className="input"
                  rows={4}
                  maxLength={2000}
                  aria-describedby="message-hint"
                />
              </FieldBox>
              <button type="submit" name="intent" value="cancel" className="button" disabled={busy}>
                {t("running.cancel")}
              </button>
            </Form>
          </details>
        </>
      )}
    </>
  );
}
