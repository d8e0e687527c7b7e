import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import { paths } from "#app/paths.ts";
import { LetterDetails } from "./reminders-form.tsx";

interface ScheduleProps {
  readonly opensLater: boolean;
  readonly own: number;
  readonly unread: number;
  readonly more: number;
  /** The diagnostic's own zone. */
  readonly zone: string;
  readonly zones: readonly {
    readonly zone: string;
    readonly people: number;
    readonly opens: string;
    readonly closes: string;
    readonly reminders: readonly string[];
  }[];
}

/** When it opens, reminds and closes on the clocks of those who are asked. */
export function ZoneTable({ opensLater, own, unread, more, zone: usual, zones }: ScheduleProps) {
  const { t } = useTranslation("studio");
  const readable = (zone: string) => zone.replaceAll("_", " ");
  const plain = { zone: readable(usual) };
  return (
    <section className="mt-8">
      <h2>{t("launchMore.zones")}</h2>
      <p className="mt-1 text-muted">
        {own > 0 ? t("launchMore.zoneNote", { count: own }) : t("launchMore.zoneNone", plain)}
      </p>
      {unread > 0 && <p className="mt-1">{t("launchMore.zoneUnread", { count: unread, ...plain })}</p>}
      <WideTable label={t("launchMore.zones")} className="mt-2">
        <table className="data min-w-160">
          <thead>
            <tr>
              <th scope="col">{t("launchMore.zone")}</th>
              <th scope="col" className="number">
                {t("launchMore.people")}
              </th>
              <th scope="col">{t("launchMore.opens")}</th>
              <th scope="col">{t("launchMore.reminders")}</th>
              <th scope="col">{t("launchMore.closes")}</th>
            </tr>
          </thead>
          <tbody>
            {zones.map(({ zone, people, opens, closes, reminders }) => (
              <tr key={zone}>
                <th scope="row">{readable(zone)}</th>
                <td className="number">{people}</td>
                <td>{opensLater ? opens : t("launchMore.atLaunch")}</td>
                <td>
                  {reminders.length === 0 ? (
                    t("launchMore.noReminders")
                  ) : (
                    <ul>
                      {reminders.map((at) => (
                        <li key={at}>{at}</li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>{closes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {more > 0 && <p className="mt-2 text-muted">{t("launchMore.moreZones", { count: more })}</p>}
    </section>
  );
}

/** The privacy contract in the sentences that each level will read, with a preview of its form. */
export function PromisesByTier({
  id,
  tiers,
}: {
  id: string;
  tiers: readonly { readonly id: string; readonly name: string; readonly promises: readonly string[] }[];
}) {
  const { t } = useTranslation("studio");
  return (
    <section className="mt-8">
      <h2>{t("launchMore.promises")}</h2>
      {tiers.map((tier) => (
        <details key={tier.id} className="mt-2" open>
          <summary className="cursor-pointer font-semibold">{tier.name}</summary>
          <ul className="mt-1 list-disc ps-5">
            {tier.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
          <p className="mt-1">
            <Link to={paths.surveyPreview({ diagnosticId: id, tier: tier.id })} reloadDocument>
              {t("launchMore.previewForm", { tier: tier.name })}
            </Link>
          </p>
        </details>
      ))}
    </section>
  );
}

/** The letters as they read, and one of them to oneself. */
export function Letters({
  email,
  tiers,
  rounds,
  invitation,
}: {
  email: string;
  tiers: readonly { readonly id: string; readonly name: string }[];
  rounds: readonly number[];
  invitation: { readonly subject: string; readonly text: string } | undefined;
}) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  return (
    <section className="mt-8">
      <h2>{t("launchMore.letters")}</h2>
      <h3 className="mt-2 font-semibold">{t("launchMore.invitation")}</h3>
      <LetterDetails preview={invitation} />
      <h3 className="mt-4 font-semibold">{t("launchMore.testTitle")}</h3>
      <p className="mt-1 text-muted">{t("launchMore.testLead", { email })}</p>
      <Form method="post" className="mt-2 flex flex-wrap items-end gap-4">
        <div>
          <label htmlFor="test-letter" className="mb-1 block font-semibold">
            {t("launchMore.testLetter")}
          </label>
          <select id="test-letter" name="letter" className="input" defaultValue="">
            <option value="">{t("launchMore.testInvitation")}</option>
            {rounds.map((round, place) => (
              <option key={round} value={round}>
                {t("launchMore.testReminder", { number: place + 1 })}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="test-tier" className="mb-1 block font-semibold">
            {t("launchMore.testTier")}
          </label>
          <select id="test-tier" name="tier" className="input" defaultValue={tiers.at(-1)?.id}>
            {tiers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" name="intent" value="test" className="button" disabled={busy}>
          {t("launchMore.test")}
        </button>
      </Form>
    </section>
  );
}
