import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { demoKeys } from "#app/features/organizations/demo-keys.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "account:demo.title" };

export async function loader() {
  const keys = await demoKeys();
  if (!keys) throw new Response(null, { status: 404 });
  const people = keys.people.map(({ role, key, name }) => ({ role, name, to: paths.demoSignIn(key) }));
  return { people, survey: keys.survey };
}

export default function Demo() {
  const { t } = useTranslation("account");
  const { people, survey } = useLoaderData<typeof loader>();
  return (
    <Page title={t("demo.title")} lead={<p>{t("demo.lead")}</p>}>
      <ul className="mt-8 grid gap-6">
        {people.map(({ role, name, to }) => (
          <li key={role}>
            <p className="mb-2">{t(`demo.roles.${role}`)}</p>
            <a className="button" href={to}>
              {t("demo.open", { name })}
            </a>
          </li>
        ))}
        <li>
          <p className="mb-2">{t("demo.roles.survey")}</p>
          <a className="button" href={survey}>
            {t("demo.openSurvey")}
          </a>
        </li>
      </ul>
      <p className="mt-8">
        <Link to={paths.outbox()}>{t("demo.outbox")}</Link>
      </p>
    </Page>
  );
}
