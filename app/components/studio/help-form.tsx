import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field, FieldBox } from "#app/components/form.tsx";

/** How many days more somebody can be given. */
const DAYS = [0, 1, 3, 7];

/** For one person who asks: their link once more, and more time. */
export function HelpForm({
  problem,
  given,
}: {
  problem: string | undefined;
  given:
    | { readonly intent: string; readonly email?: string | undefined; readonly days?: number | undefined }
    | undefined;
}) {
  const { t } = useTranslation("delivery");
  const entered = given?.intent === "help" ? given : undefined;
  return (
    <section className="mt-12 max-w-3xl" id="help">
      <h2>{t("help.title")}</h2>
      <p className="mt-2 text-muted">{t("help.lead")}</p>
      <Form method="post" className="max-w-md">
        <Field
          name="email"
          label={t("help.email")}
          type="email"
          required
          defaultValue={entered?.email}
          problem={problem}
        />
        <FieldBox name="days" label={t("help.until")} hint={t("help.untilHint")}>
          <select
            id="days"
            name="days"
            className="input"
            defaultValue={entered?.days ?? 0}
            aria-describedby="days-hint"
          >
            {DAYS.map((days) => (
              <option key={days} value={days}>
                {days === 0 ? t("help.noDays") : t("help.days", { count: days })}
              </option>
            ))}
          </select>
        </FieldBox>
        <button type="submit" name="intent" value="help" className="button button-primary">
          {t("help.submit")}
        </button>
      </Form>
    </section>
  );
}
