import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import { paths } from "#app/paths.ts";

/** A repair as a page shows it. `row` is null for one of the header. */
export interface ShownRepair {
  readonly id: string;
  readonly row: number | null;
  readonly what: string;
}

/** The proposed repairs of a file, each to be accepted or not. Draws nothing when there is none. */
export function ProposedRepairs({
  repairs,
  count,
  busy,
}: {
  repairs: readonly ShownRepair[];
  count: number;
  busy: boolean;
}) {
  const { t } = useTranslation("upkeep");
  if (count === 0) return null;
  return (
    <Form method="post" className="mt-8" preventScrollReset aria-labelledby="repairs">
      <h2 id="repairs">{t("repairs.title", { count })}</h2>
      <p className="mt-1 text-muted">{t("repairs.lead")}</p>
      <WideTable label={t("repairs.title", { count })} className="mt-2">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("repairs.accept")}</th>
              <th scope="col">{t("repairs.row")}</th>
              <th scope="col">{t("repairs.what")}</th>
            </tr>
          </thead>
          <tbody>
            {repairs.map(({ id, row, what }) => (
              <tr key={id}>
                <td>
                  <input
                    type="checkbox"
                    name="repair"
                    value={id}
                    className="size-6"
                    aria-label={t("repairs.acceptRow", { what, row: row ?? t("repairs.header") })}
                  />
                </td>
                <th scope="row">{row ?? t("repairs.header")}</th>
                <td className="break-words">{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {count > repairs.length && (
        <p className="mt-2 text-muted">{t("repairs.more", { count: count - repairs.length })}</p>
      )}
      <p className="mt-4 flex flex-wrap gap-4">
        <button type="submit" name="intent" value="accept" className="button button-primary" disabled={busy}>
          {t("repairs.acceptChosen")}
        </button>
        <button type="submit" name="intent" value="acceptAll" className="button" disabled={busy}>
          {t("repairs.acceptAll", { count })}
        </button>
      </p>
    </Form>
  );
}

/** The repairs that were accepted, each to be taken back, and the file with them. Draws nothing when there is none. */
export function AcceptedRepairs({
  repairs,
  count,
  importId,
  busy,
}: {
  repairs: readonly ShownRepair[];
  count: number;
  importId: string;
  busy: boolean;
}) {
  const { t } = useTranslation("upkeep");
  if (count === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="accepted">
      <h2 id="accepted">{t("repairs.accepted", { count })}</h2>
      <p className="mt-2">
        <a href={paths.correctedRoster(importId)} download>
          {t("repairs.download")}
        </a>
        <span className="text-muted"> {t("repairs.downloadHint")}</span>
      </p>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="takeBack" />
        <ul className="mt-2 grid gap-2">
          {repairs.map(({ id, row, what }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4">
              <span className="min-w-0 break-words">
                {`${t("repairs.row")} ${row ?? t("repairs.header")}: ${what}`}
              </span>
              <button
                type="submit"
                name="repair"
                value={id}
                className="min-h-6 underline"
                disabled={busy}
                aria-label={t("repairs.takeBackLabel", { what, row: row ?? t("repairs.header") })}
              >
                {t("repairs.takeBack")}
              </button>
            </li>
          ))}
        </ul>
      </Form>
      {count > repairs.length && (
        <p className="mt-2 text-muted">{t("repairs.more", { count: count - repairs.length })}</p>
      )}
    </section>
  );
}
