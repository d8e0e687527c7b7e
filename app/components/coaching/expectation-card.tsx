import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import type { ExpectationCard } from "#app/features/plans/expectations/views.server.ts";
import { paths } from "#app/paths.ts";

/** Expectations one under the other: what, by when, how far, and what is in the way. `name`: the other's. */
export function ExpectationCards({
  cards,
  name,
  label,
}: {
  cards: readonly ExpectationCard[];
  name: string;
  label: string;
}) {
  return (
    <ul className="mt-4 grid gap-5" aria-label={label}>
      {cards.map((card) => (
        <Card key={card.id} card={card} name={name} />
      ))}
    </ul>
  );
}

function Card({ card, name }: { card: ExpectationCard; name: string }) {
  const { t } = useTranslation("expectations");
  const { standing, own, others } = card;
  const blocker = own?.blocker || others?.blocker || "";
  const mind = standing === "forYou" || standing === "changeForYou" || card.overdue;
  return (
    <li className={`border-s-4 ps-4 ${mind ? "border-warn-line" : "border-accent"}`}>
      <h3 className="wrap-anywhere">
        <Link to={paths.expectation(card.id)} className="inline-block py-1">
          <bdi>{card.title}</bdi>
        </Link>
      </h3>
      <p className="text-sm text-muted">
        {[
          t(`standing.${standing}`, { name }),
          card.due && t(card.overdue ? "card.overdue" : "card.due", { due: card.due }),
          card.activity && activityWords(card.activity, t),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Progress percent={card.percent} />
      {blocker && <p className="mt-1 wrap-anywhere">{t("card.blocker", { blocker })}</p>}
      {(card.target || card.priority) && (
        <p className="mt-1 text-sm text-muted wrap-anywhere">
          {[
            card.priority && t("card.priority", { label: card.priority }),
            card.target && t("card.target", { target: card.target }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
    </li>
  );
}

/** How far something is, drawn and said. */
export function Progress({ percent }: { percent: number | null }) {
  const { t } = useTranslation("expectations");
  if (percent === null) return null;
  const words = t("card.percent", { percent });
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3">
      <progress value={percent} max={100} className="progress" aria-label={words} />
      <span className="text-sm">{words}</span>
    </p>
  );
}

/** “3 a week: first meetings”. */
export function activityWords(
  { count, per, what }: NonNullable<ExpectationContent["activity"]>,
  t: ReturnType<typeof useTranslation<"expectations">>["t"],
): string {
  return what ? t(`card.activity_${per}`, { count, what }) : t(`card.activityPlain_${per}`, { count });
}
