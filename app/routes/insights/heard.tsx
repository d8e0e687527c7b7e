import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice, Page } from "#app/components/page.tsx";
import { heard } from "#app/features/plans/voice/heard.server.ts";
import { requireHearing } from "#app/features/plans/voice/require-hearing.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "voice:heard.title" };

/** What was raised in a leader's part of the organisation; all of it for HR. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireHearing(request);
  return { topics: await heard(member) };
}

export default function Heard() {
  const { t } = useTranslation("voice");
  const { topics } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <Page title={t("heard.title")} lead={<p>{t("heard.lead")}</p>}>
      {search.has("merged") && <Notice kind="done">{t("heard.merged")}</Notice>}
      {topics.length === 0 && <p className="mt-8">{t("heard.empty")}</p>}
      <ul className="mt-8 grid gap-5">
        {topics.map(({ id, kind, priority, week, state, said, first, often }) => (
          <li key={id} className="border-s-4 border-accent ps-4">
            <Link to={paths.heardTopic(id)} className="font-semibold [overflow-wrap:anywhere]">
              {shortened(said ?? first) ?? t("heard.wordsRemoved")}
            </Link>
            <p className="text-sm text-muted">
              {t(`kind.${kind}`)}
              {priority && ` · ${t("under", { priority })}`} · {t("weekOf", { week })} · {t(`heard.state.${state}`)}
              {often.kind === "some" && ` · ${t("often.some")}`}
              {often.kind === "count" && ` · ${t("often.count", { count: often.count })}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <Link to={paths.youSaid()}>{t("said.link")}</Link>
      </p>
    </Page>
  );
}

const LONGEST = 140;

function shortened(text: string | null): string | null {
  return text === null || text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
