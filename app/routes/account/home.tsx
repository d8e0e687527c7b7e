import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { config } from "#app/config.server.ts";
import { may } from "#app/features/organizations/roles.ts";
import { findMember, type Member } from "#app/features/organizations/session.server.ts";
import { isExpectedOf } from "#app/features/plans/rhythm/at-a-glance.server.ts";
import { paths } from "#app/paths.ts";
import { signedIn } from "#app/platform/auth.server.ts";

/** Sends members to the page they come for; tells strangers what this is. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await findMember(request);
  if (member) throw redirect(await firstPage(member));
  if (await signedIn(request)) throw redirect(paths.organizations());
  const { demo, web } = config();
  return { demo, signUp: web.signUp === "open" };
}

async function firstPage(member: Member): Promise<string> {
  const { roles } = member;
  if (may(roles, "diagnostics.manage")) return paths.studio();
  if (may(roles, "insights.read")) return paths.insights();
  if (may(roles, "coaching.own")) return paths.coaching();
  return (await isExpectedOf(member)) ? paths.expectations() : paths.company();
}

export default function Home() {
  const { t } = useTranslation("account");
  const { demo, signUp } = useLoaderData<typeof loader>();
  return (
    <Page title={t("home.title")} lead={<p>{t("home.lead")}</p>}>
      <p className="mt-8 flex flex-wrap gap-4">
        {demo && (
          <Link className="button button-primary" to={paths.demo()}>
            {t("home.demo")}
          </Link>
        )}
        <Link className={demo ? "button" : "button button-primary"} to={paths.signIn()}>
          {t("signIn.title")}
        </Link>
        {signUp && (
          <Link className="button" to={paths.signUp()}>
            {t("home.start")}
          </Link>
        )}
      </p>
    </Page>
  );
}
