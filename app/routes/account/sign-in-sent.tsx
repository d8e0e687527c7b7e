import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { SIGN_IN_LINK_SECONDS } from "#app/platform/auth.server.ts";

export const handle = { title: "account:sent.title" };

export const loader = () => ({ minutes: SIGN_IN_LINK_SECONDS / 60, outbox: config().mail.outboxPage });

export default function SignInSent() {
  const { t } = useTranslation("account");
  const { minutes, outbox } = useLoaderData<typeof loader>();
  return (
    <Page title={t("sent.title")} lead={<p>{t("sent.bodyUnnamed", { minutes })}</p>}>
      <p className="mt-4">{t("sent.missing")}</p>
      {outbox && (
        <p className="mt-4">
          <Link to={paths.outbox()}>{t("sent.outbox")}</Link>
        </p>
      )}
      <p className="mt-6">
        <Link to={paths.signIn()}>{t("sent.again")}</Link>
      </p>
    </Page>
  );
}
