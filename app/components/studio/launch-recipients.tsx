import { useTranslation } from "react-i18next";
import type { NotInvited } from "#app/features/diagnostics/invitees.ts";
import type { TierMode } from "#app/features/diagnostics/privacy-contract-schema.ts";

interface RecipientsProps {
  readonly tiers: readonly {
    readonly id: string;
    readonly name: string;
    readonly invited: number;
    readonly mode: TierMode | "attributedTop";
  }[];
  readonly skipped: readonly {
    readonly reason: NotInvited;
    readonly count: number;
    /** Some of them, for those who know them. */
    readonly names: readonly string[];
  }[];
}

/** How many of each level would be invited, how their answers are kept, and who would not be and why. */
export function Recipients({ tiers, skipped }: RecipientsProps) {
  const { t } = useTranslation("studio");
  return (
    <>
      <table className="data mt-2">
        <caption className="sr-only">{t("launchMore.recipients")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("launch.level")}</th>
            <th scope="col" className="number">
              {t("launch.invited")}
            </th>
            <th scope="col">{t("launch.mode")}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier.id}>
              <th scope="row">{tier.name}</th>
              <td className="number">{tier.invited}</td>
              <td>{t(`launch.modes.${tier.mode}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {skipped.length > 0 && (
        <section className="mt-8">
          <h2>{t("launch.skippedTitle")}</h2>
          <ul className="mt-2">
            {skipped.map(({ reason, count, names }) => (
              <li key={reason} className="my-2">
                <strong>{t(`notInvited.${reason}`, { count })}</strong>
                {names.length > 0 && (
                  <span className="block break-words text-muted">
                    {count > names.length
                      ? t("launch.andMore", { names: names.join(", "), count: count - names.length })
                      : names.join(", ")}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface TeamsProps {
  readonly teams: {
    readonly of: number;
    /** `rate`: share of the invited that is taken to answer, 0 to 1. */
    readonly forecasts: readonly { readonly rate: number; readonly teams: number }[];
  };
  readonly k: number;
}

/** How many first-line teams can be expected to have a result of their own. */
export function Teams({ teams, k }: TeamsProps) {
  const { t } = useTranslation("studio");
  return (
    <section className="mt-8">
      <h2>{t("launch.teamsTitle")}</h2>
      <p className="mt-1">{t("launch.teamsLead", { count: teams.of })}</p>
      <table className="data mt-2 max-w-md">
        <thead>
          <tr>
            <th scope="col">{t("launch.rateHead")}</th>
            <th scope="col" className="number">
              {t("launch.teamsHead")}
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.forecasts.map((forecast) => (
            <tr key={forecast.rate}>
              <th scope="row">{t("launch.rate", { rate: `${Math.round(100 * forecast.rate)}%` })}</th>
              <td className="number">{forecast.teams}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">{t("launch.teamsNote", { k })}</p>
    </section>
  );
}
