import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import { useWritten } from "#app/components/written.ts";

interface Overview {
  readonly counted: string;
  readonly levels: readonly {
    readonly tier: string;
    readonly name: string;
    readonly days: readonly {
      readonly day: string;
      readonly answered: number | null;
      readonly invited: number | null;
    }[];
  }[];
  readonly groups: readonly {
    readonly tier: string;
    readonly name: string;
    readonly invited: number;
    readonly answered: number;
  }[];
  readonly more: number;
  readonly teams: number;
  readonly teamsOf: number;
  readonly forecasts: readonly { readonly rate: number; readonly teams: number }[];
}

/** The parts with the most people, which stand open; the rest are folded, so that what can be done is not far below. */
const PARTS_OPEN = 8;

/** How participation has grown, held against what was forecast, and where: counted once a day, and only what may be told. */
export function ParticipationOverTime({
  overview,
  axes,
  k,
}: {
  overview: Overview;
  /** Attributes that results are broken down by beside the reporting line. */
  axes: readonly string[];
  k: number;
}) {
  const { t } = useTranslation("studio");
  const { share, listed } = useWritten();
  const { counted, levels, groups, more, teams, teamsOf, forecasts } = overview;
  const told = levels.filter(({ days }) => days.some(({ answered }) => answered !== null));
  return (
    <section className="mt-10">
      <h2>{t("running.overTime")}</h2>
      <p className="mt-1 text-muted">{t("running.counted", { day: counted, k })}</p>
      <div className="mt-4 grid gap-6 sm:grid-cols-2">
        {told.map((level) => (
          <LevelOverTime key={level.tier} level={level} k={k} />
        ))}
      </div>
      <p className="mt-2 text-sm text-muted">{t("running.dashed")}</p>
      <p className="mt-6">{t("running.teams", { teams, of: teamsOf })}</p>
      <ul className="list-disc ps-5 text-muted">
        {forecasts.map(({ rate, teams: expected }) => (
          <li key={rate}>{t("running.forecast", { rate: share(rate), count: expected })}</li>
        ))}
      </ul>
      <h3 className="mt-6 font-semibold">{t("running.groups")}</h3>
      {groups.length === 0 ? (
        <p className="mt-1">{t("running.noGroups", { k })}</p>
      ) : (
        <>
          <p className="mt-1 text-sm text-muted">{t("running.groupsNote", { k })}</p>
          <Parts groups={groups.slice(0, PARTS_OPEN)} />
          {groups.length > PARTS_OPEN && (
            <details className="mt-3">
              <summary className="cursor-pointer">{t("running.smallerParts")}</summary>
              <Parts groups={groups.slice(PARTS_OPEN)} />
            </details>
          )}
        </>
      )}
      {axes.length > 0 && <p className="mt-2 text-sm text-muted">{t("running.axes", { axes: listed(axes) })}</p>}
      {more > 0 && <p className="mt-2 text-muted">{t("running.moreGroups", { count: more })}</p>}
    </section>
  );
}

function Parts({ groups }: Pick<Overview, "groups">) {
  const { t } = useTranslation("studio");
  return (
    <WideTable label={t("running.groups")} className="mt-2">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t("running.part")}</th>
            <th scope="col">{t("status.level")}</th>
            <th scope="col">{t("status.answered")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.tier} ${group.name}`}>
              <th scope="row" className="break-words">
                {t("running.below", { name: group.name })}
              </th>
              <td>{group.tier}</td>
              <td className="whitespace-nowrap">{t("status.answeredOf", group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** One level as a line from day to day, with the response that the forecast expects. The numbers stand under it. */
function LevelOverTime({ level, k }: { level: Overview["levels"][number]; k: number }) {
  const { t } = useTranslation("studio");
  const { name, days } = level;
  const known = days.flatMap(({ answered, invited }, place) =>
    answered === null || invited === null ? [] : [{ place, share: answered / invited }],
  );
  const x = (place: number) => (days.length < 2 ? 100 : (100 * place) / (days.length - 1));
  const y = (share: number) => 42 - 40 * share;
  const last = days.at(-1);
  return (
    <figure className="min-w-0">
      <figcaption className="font-semibold">
        {name}:{" "}
        {last?.answered == null
          ? t("status.hidden", { k })
          : t("status.answeredOf", { answered: last.answered, invited: last.invited })}
      </figcaption>
      <svg viewBox="0 0 100 44" className="mt-2 h-28 w-full" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="100" y1="42" y2="42" className="stroke-line" vectorEffect="non-scaling-stroke" />
        <line
          x1="0"
          x2="100"
          y1={y(0.75)}
          y2={y(0.75)}
          className="stroke-muted"
          strokeDasharray="4 4"
          vectorEffect="non-scaling-stroke"
        />
        {known.length > 1 && (
          <polyline
            points={known.map(({ place, share }) => `${x(place)},${y(share)}`).join(" ")}
            className="fill-none stroke-accent"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        )}
        {known.map(({ place, share }) => (
          <rect
            key={place}
            x={Math.max(0, x(place) - 1)}
            y={y(share) - 1}
            width="2"
            height="2"
            className="fill-accent"
          />
        ))}
      </svg>
      <details>
        <summary className="cursor-pointer text-sm">{t("running.dayByDay")}</summary>
        <ul className="text-sm">
          {days.map(({ day, answered, invited }) => (
            <li key={day}>
              {day}: {answered === null ? t("status.hidden", { k }) : t("status.answeredOf", { answered, invited })}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}
