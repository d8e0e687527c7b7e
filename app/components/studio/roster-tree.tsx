import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { TreeLevel } from "#app/features/roster/tree-level.ts";

/** One level of the reporting tree with the line above it; each leader opens their own level. */
export function RosterTree({ level, to }: { level: TreeLevel; to: (at: string | null) => string }) {
  const { t } = useTranslation("studio");
  return (
    <section aria-labelledby="tree" className="mt-10">
      <h2 id="tree">{t("roster.treeTitle")}</h2>
      <nav aria-label={t("roster.treeTitle")} className="my-3">
        <ol className="flex flex-wrap gap-x-2">
          <li>{level.path.length === 0 ? t("roster.top") : <Link to={to(null)}>{t("roster.top")}</Link>}</li>
          {level.path.map(({ id, name }, place) => (
            <li key={id} className="min-w-0 break-words">
              <span aria-hidden="true">› </span>
              {place === level.path.length - 1 ? (
                <span aria-current="true">{name}</span>
              ) : (
                <Link to={to(id)}>{name}</Link>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {level.people.length === 0 ? (
        <p>{t("roster.nobody")}</p>
      ) : (
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("roster.person")}</th>
              <th scope="col">{t("roster.tier")}</th>
              <th scope="col" className="number">
                {t("roster.reports")}
              </th>
            </tr>
          </thead>
          <tbody>
            {level.people.map(({ id, name, tier, reports }) => (
              <tr key={id}>
                <th scope="row" className="break-words">
                  {reports > 0 ? (
                    <Link to={to(id)} aria-label={t("roster.open", { name })}>
                      <bdi>{name}</bdi>
                    </Link>
                  ) : (
                    <bdi>{name}</bdi>
                  )}
                </th>
                <td>{t(`tier.${tier as "rep"}`, { defaultValue: tier })}</td>
                <td className="number">{reports > 0 ? reports : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {level.more > 0 && <p className="mt-3 text-muted">{t("roster.more", { count: level.more })}</p>}
    </section>
  );
}
