import { useTranslation } from "react-i18next";
import type { SeenOutcome } from "#app/features/trends/action-outcome.ts";

/** Whether an action was noticed and what has changed, in sentences: a number only where it is released. */
export function SeenChanges({ seen }: { seen: SeenOutcome | null }) {
  const { t } = useTranslation("outcome");
  const noticed = seen?.noticed ?? null;
  const share =
    noticed &&
    (noticed.shown.value === null
      ? t("shareBand", { low: noticed.shown.low, high: noticed.shown.high })
      : t("shareAbout", { value: noticed.shown.value }));
  return (
    <>
      <p className="mt-2">{noticed ? t(noticed.ownTeam ? "noticedTeam" : "noticedArea", { share }) : t("notAsked")}</p>
      {!seen || seen.changes.length === 0 ? (
        <p className="mt-2">{t("untoldChange")}</p>
      ) : (
        <dl className="mt-3 grid gap-3">
          {seen.changes.map(({ of, before, after, change, expected }) => (
            <div key={of}>
              <dt className="font-semibold">{t(`change.${of}`)}</dt>
              <dd>
                {t("changed", {
                  before,
                  after,
                  difference: signed(change.difference),
                  low: signed(change.low),
                  high: signed(change.high),
                })}{" "}
                {expected === null ? t("noExpected") : t("expected", { expected })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
