import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { carriedActions } from "#app/features/plans/read-action.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "coaching:carried.title" };

/** What somebody carries along with others, and what they are asked to. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "company.read");
  return { actions: await carriedActions(member, member.language) };
}

export default function CarriedActions() {
  const { t } = useTranslation(["coaching", "playbook"]);
  const { actions } = useLoaderData<typeof loader>();
  return (
    <Page title={t("carried.title")} lead={<p>{t("carried.lead")}</p>}>
      {actions.length === 0 && <p className="mt-8">{t("carried.empty")}</p>}
      <ul className="mt-8 grid gap-5">
        {actions.map(({ id, title, kind, status, asked, percent, due, owner }) => (
          <li key={id} className="border-s-4 border-accent ps-4">
            <Link to={paths.carriedAction(id)} className="text-lg font-semibold">
              {title}
            </Link>
            <p className="text-sm text-muted">
              {t(`playbook:kind.${kind}`)} · {asked ? t("carried.asked") : t(`status.${status}`)}
              {!asked && status === "accepted" && ` · ${t("action.percent", { percent })}`} · {t("action.due", { due })}{" "}
              · {t("carried.own", { owner })}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
