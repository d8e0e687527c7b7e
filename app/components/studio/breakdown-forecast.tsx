import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWritten } from "#app/components/written.ts";

interface BreakdownForecastProps {
  readonly k: number;
  /** Share of the invited that is taken to answer, 0 to 1. */
  readonly rate: number;
  readonly choices: readonly {
    readonly axes: readonly string[];
    readonly groups: number | null;
    readonly teams: number;
  }[];
  readonly proposals: readonly { readonly axis: string; readonly bands: readonly string[]; readonly more: number }[];
  readonly merges: readonly { readonly axis: string; readonly values: readonly string[]; readonly as: string }[];
}

/** How many groups each choice of breakdowns can be expected to show, and which values to merge so that they are more. */
export function BreakdownForecast({ k, rate, choices, proposals, merges }: BreakdownForecastProps) {
  const { t } = useTranslation("studio");
  const { share, listed } = useWritten();
  const quoted = (bands: readonly string[]) => listed(bands.map((band) => t("launch.mergeQuoted", { band })));
  return (
    <section className="mt-8" id="breakdowns">
      <h2>{t("launch.breakdownsTitle")}</h2>
      <p className="mt-1">{t("launch.breakdownsLead", { rate: share(rate) })}</p>
      <table className="data mt-2 max-w-xl">
        <thead>
          <tr>
            <th scope="col">{t("launch.breakdownHead")}</th>
            <th scope="col" className="number">
              {t("launch.breakdownGroups")}
            </th>
            <th scope="col" className="number">
              {t("launch.breakdownTeams")}
            </th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ axes, groups, teams }) => (
            <tr key={axes.length}>
              <th scope="row" className="break-words">
                {axes.length === 0 ? t("launch.breakdownNone") : t("launch.breakdownAnd", { axis: axes.at(-1) })}
              </th>
              <td className="number">{groups ?? t("launch.breakdownUnknown")}</td>
              <td className="number">{teams}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">{t("launch.breakdownNote", { k })}</p>
      {proposals.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{t("launch.mergesTitle")}</h3>
          <ul>
            {proposals.map(({ axis, bands, more }, place) => (
              <Offer
                key={`${axis} ${bands.join(" + ")}`}
                id={`merge-${place}`}
                says={t("launch.mergeProposal", { bands: quoted(bands), axis, count: more })}
                axis={axis}
                bands={bands}
                intent="merge"
                button={t("launch.merge")}
              />
            ))}
          </ul>
        </>
      )}
      {merges.length > 0 && (
        <>
          <h3 className="mt-4 font-semibold">{t("launch.mergedTitle")}</h3>
          <ul>
            {merges.map(({ axis, values, as }, place) => (
              <Offer
                key={`${axis} ${as}`}
                id={`merged-${place}`}
                says={t("launch.merged", { axis, bands: quoted(values) })}
                axis={axis}
                bands={[as]}
                intent="split"
                button={t("launch.split")}
              />
            ))}
          </ul>
          <p className="text-sm text-muted">{t("launch.mergedNote")}</p>
        </>
      )}
    </section>
  );
}

/** A sentence with the button that does something about it. */
function Offer({
  id,
  says,
  axis,
  bands,
  intent,
  button,
}: {
  id: string;
  says: string;
  axis: string;
  bands: readonly string[];
  intent: "merge" | "split";
  button: string;
}) {
  const busy = useNavigation().state !== "idle";
  return (
    <li className="my-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      <span id={id} className="min-w-0 break-words">
        {says}
      </span>
      <Form method="post">
        <input type="hidden" name="axis" value={axis} />
        {bands.map((band) => (
          <input key={band} type="hidden" name="band" value={band} />
        ))}
        <button type="submit" name="intent" value={intent} className="button" aria-describedby={id} disabled={busy}>
          {button}
        </button>
      </Form>
    </li>
  );
}
