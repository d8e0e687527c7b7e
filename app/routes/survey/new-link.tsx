import { type ActionFunctionArgs, data, type LinksFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import { askForLink } from "#app/features/distribution/new-link.server.ts";
import { signInSchema } from "#app/features/organizations/account-schema.ts";
import { paths } from "#app/paths.ts";
import styles from "#app/survey.css?url";

export const handle = { scripts: false, title: "delivery:newLink.title" };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Has the link mailed again. What is answered never tells whether anybody with the address was asked. */
export async function action({ request }: ActionFunctionArgs) {
  const parsed = signInSchema.pick({ email: true }).safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) return data({ state: "problem" as const, email: "" }, { status: 422 });
  const { email } = parsed.data;
  if (!(await askForLink(email))) return data({ state: "tooMany" as const, email }, { status: 429 });
  return data({ state: "sent" as const, email });
}

export default function NewLink() {
  const { t } = useTranslation("delivery");
  const done = useActionData<typeof action>();
  if (done?.state === "sent")
    return (
      <SurveyMessage title={t("newLink.sentTitle")} body={t("newLink.sent", { email: done.email })}>
        <p>{t("newLink.missing")}</p>
        <p>
          <a href={paths.newLink()}>{t("newLink.again")}</a>
        </p>
      </SurveyMessage>
    );
  const problem = done && t(done.state === "tooMany" ? "newLink.tooMany" : "newLink.problem");
  return (
    <main>
      <h1>{t("newLink.title")}</h1>
      <p>{t("newLink.lead")}</p>
      <form method="post">
        <p>
          <label htmlFor="email">{t("newLink.email")}</label>
        </p>
        {problem && (
          <p id="email-problem" className="problem" role="alert">
            {problem}
          </p>
        )}
        <p>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            required
            defaultValue={done?.email ?? ""}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? "email-problem" : undefined}
          />
        </p>
        <p className="actions">
          <button type="submit" className="button">
            {t("newLink.submit")}
          </button>
        </p>
      </form>
    </main>
  );
}
