import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** An action of a plan as a list shows it. */
export interface ListedAction {
  readonly id: string;
  readonly title: string;
  readonly kind: "coaching" | "communication";
  readonly status: "proposed" | "accepted" | "done" | "replaced";
  readonly due: string;
  readonly percent: number;
  /** Minutes a week; null where that is not known. */
  readonly minutes: number | null;
  /** What was found, in a sentence. */
  readonly sentence: string;
  /** Why this answers to it. */
  readonly why: string;
  /** How it will be known; null for what aims at no item. */
  readonly measure: string | null;
}

/** The actions of a plan, each with what it is about and where it stands. */
export function PlanList({
  actions,
  label,
  to,
}: {
  actions: readonly ListedAction[];
  label: string;
  to: (actionId: string) => string;
}) {
  const { t } = useTranslation(["coaching", "playbook"]);
  return (
    <ol className="mt-4 grid gap-6" aria-label={label}>
      {actions.map((action) => (
        <li key={action.id} className="border-s-4 border-accent ps-4">
          <h3 className="text-lg">
            <Link to={to(action.id)}>{action.title}</Link>
          </h3>
          <p className="text-sm text-muted">
            {t(`playbook:kind.${action.kind}`)} · {t(`status.${action.status}`)}
            {action.status === "accepted" && ` · ${t("report.progress", { percent: action.percent })}`} ·{" "}
            {t("action.due", { due: action.due })}
            {action.minutes !== null && ` · ${t("report.minutes", { count: action.minutes })}`}
          </p>
          <p className="mt-2">{action.sentence}</p>
          <p className="mt-1">{action.why}</p>
          {action.measure !== null && <p className="mt-1 text-muted">{action.measure}</p>}
        </li>
      ))}
    </ol>
  );
}
