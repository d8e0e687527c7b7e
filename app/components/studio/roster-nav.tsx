import { NavLink } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";

/** The pages about the roster. */
export function RosterNav() {
  const { t } = useTranslation("upkeep");
  const pages = [
    { to: paths.roster(), label: t("nav.people") },
    { to: paths.rosterAttributes(), label: t("nav.attributes") },
    { to: paths.rosterHistory(), label: t("nav.history") },
    { to: paths.newPerson(), label: t("nav.add") },
  ];
  return (
    <nav aria-label={t("nav.label")} className="mt-4">
      <ul className="flex flex-wrap gap-x-6">
        {pages.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end className="inline-flex min-h-11 items-center aria-[current=page]:font-semibold">
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
