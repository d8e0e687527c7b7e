import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/features/organizations/roles.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { youSaid } from "#app/features/plans/voice/own-voices.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "voice:said.title" };

/** For everybody: what was raised in the words of whoever answered, and the answer. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "company.read");
  return { answered: await youSaid(member), mayRaise: may(member.roles, "voice.raise") };
}

export default function YouSaid() {
  const { t } = useTranslation("voice");
  const { answered, mayRaise } = useLoaderData<typeof loader>();
  return (
    <Page title={t("said.title")} lead={<p>{t("said.lead")}</p>}>
      {answered.length === 0 && <p className="mt-8">{t("said.empty")}</p>}
      {answered.map(({ id, kind, priority, said, answer, by, on, often }) => (
        <section key={id} className="mt-8 border-s-4 border-accent ps-4">
          <p className="text-sm text-muted">
            {t(`kind.${kind}`)}
            {priority && ` · ${t("under", { priority })}`}
            {often.kind === "some" && ` · ${t("often.some")}`}
            {often.kind === "count" && ` · ${t("often.count", { count: often.count })}`}
          </p>
          <h2 className="mt-1 text-lg">{t("said.you", { said })}</h2>
          <p dir="auto" className="mt-2 whitespace-pre-line [overflow-wrap:anywhere]">
            {answer}
          </p>
          <p className="mt-1 text-sm text-muted">{t("answeredBy", { name: by, day: on })}</p>
        </section>
      ))}
      {mayRaise && (
        <p className="mt-8">
          <Link to={paths.newVoice()} className="button">
            {t("own.raise")}
          </Link>
        </p>
      )}
    </Page>
  );
}
