import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AgendaPoint } from "#app/features/plans/expectations/agenda.ts";
import { paths } from "#app/paths.ts";

interface Next {
  readonly open: readonly {
    readonly id: string;
    readonly title: string;
    readonly name: string;
    readonly kind: AgendaPoint["kind"];
    readonly waits: boolean;
  }[];
  /** Of the reader's own plans. */
  readonly actions: readonly {
    readonly id: string;
    readonly diagnosticId: string;
    readonly title: string;
    readonly due: string;
  }[];
  readonly carried: readonly {
    readonly id: string;
    readonly title: string;
    readonly asked: boolean;
    readonly due: string;
  }[];
  readonly oneToOne: { readonly day: string; readonly at: string; readonly personId: string } | null;
}

/** The few things somebody can do now, each one press away: answers, what is late or stuck, what they carry, the next talk. */
export function WhatIsNext({ next: { open, actions, carried, oneToOne } }: { next: Next }) {
  const { t } = useTranslation(["expectations", "coaching", "rhythm"]);
  if (open.length + actions.length + carried.length === 0 && oneToOne === null) return null;
  return (
    <section className="mt-8" aria-labelledby="next">
      <h2 id="next">{t("list.next")}</h2>
      <ul className="mt-3 grid gap-2">
        {open.map(({ id, title, name, kind, waits }) => (
          <Thing key={id} to={paths.expectation(id)} title={title}>
            {waits ? t("standing.forYou") : t(`oneToOne.kinds.${kind}`)} · {t("rhythm:checkIn.with", { name })}
          </Thing>
        ))}
        {actions.map(({ id, diagnosticId, title, due }) => (
          <Thing key={id} to={paths.action({ diagnosticId, actionId: id })} title={title}>
            {t("coaching:action.due", { due })}
          </Thing>
        ))}
        {carried.map(({ id, title, asked, due }) => (
          <Thing key={id} to={paths.carriedAction(id)} title={title}>
            {asked ? t("coaching:carried.asked") : t("coaching:action.due", { due })}
          </Thing>
        ))}
        {oneToOne && (
          <Thing to={paths.oneToOne(oneToOne.personId)} title={t("with.oneToOne")}>
            {oneToOne.day} · {oneToOne.at}
          </Thing>
        )}
      </ul>
    </section>
  );
}

function Thing({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  return (
    <li className="border-b border-line pb-2">
      <Link to={to} className="inline-block py-1 font-semibold wrap-anywhere">
        <bdi>{title}</bdi>
      </Link>
      <span className="block text-sm text-muted">{children}</span>
    </li>
  );
}
