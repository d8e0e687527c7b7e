import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import type { DifferenceList, DifferencePage } from "#app/features/roster/difference-page.ts";
import type { DifferenceKind, FieldChange } from "#app/features/roster/roster-difference.ts";

interface Shown {
  readonly difference: DifferencePage;
  /** The list that the address asks for: it stands open. */
  readonly open: DifferenceKind | null;
  readonly here: string;
}

/** What importing a file would change: the counts, then each list, closed until somebody opens it. */
export function DifferenceLists({ difference, open, here }: Shown) {
  const { t } = useTranslation("upkeep");
  const { lists, kept } = difference;
  return (
    <section aria-labelledby="difference" className="mt-8">
      <h2 id="difference">{t("difference.title")}</h2>
      {lists.length === 0 && <p className="mt-2">{t("difference.same")}</p>}
      <dl className="mt-3 flex flex-wrap gap-x-10 gap-y-4">
        {lists.map(({ kind }) => (
          <div key={kind} className="flex flex-col-reverse">
            <dt className="text-muted">{t(`difference.kinds.${kind}`)}</dt>
            <dd className="text-3xl font-semibold tabular-nums">{difference.counts[kind]}</dd>
          </div>
        ))}
      </dl>
      {kept > 0 && <p className="mt-3 text-muted">{t("difference.kept", { count: kept })}</p>}
      <div className="mt-4 grid gap-3">
        {lists.map((list) => (
          <OneList
            key={list.kind}
            list={list}
            count={difference.counts[list.kind]}
            open={open === list.kind}
            here={here}
          />
        ))}
      </div>
    </section>
  );
}

function OneList({ list, count, open, here }: { list: DifferenceList; count: number; open: boolean; here: string }) {
  const { t } = useTranslation("upkeep");
  const { kind, lines, search, page, pages, found } = list;
  const heading = t("difference.list", { kind: t(`difference.kinds.${kind}`), count });
  const to = (other: number) =>
    `${here}?${new URLSearchParams({ list: kind, ...(search ? { q: search } : {}), page: String(other) })}#${kind}`;
  return (
    <details id={kind} open={open} className="border-t border-line pt-2">
      <summary className="min-h-9 cursor-pointer font-semibold">
        {heading} <span className="font-normal text-muted">{t(`difference.about.${kind}`)}</span>
      </summary>
      <Form method="get" action={`${here}#${kind}`} preventScrollReset className="mt-2 flex max-w-md items-end gap-3">
        <input type="hidden" name="list" value={kind} />
        <div className="grow">
          <label htmlFor={`q-${kind}`} className="mb-1 block text-sm">
            {t("difference.search")}
          </label>
          <input id={`q-${kind}`} name="q" type="search" defaultValue={search} className="input" maxLength={200} />
        </div>
        <button type="submit" className="button">
          {t("difference.find")}
        </button>
      </Form>
      {lines.length === 0 ? (
        <p className="mt-3">{t("difference.none")}</p>
      ) : (
        <WideTable label={heading} className="mt-2">
          <table className="data">
            <caption className="sr-only">{heading}</caption>
            <thead>
              <tr>
                <th scope="col">{t("difference.person")}</th>
                {lines.some(({ changes }) => changes.length > 0) && <th scope="col">{t("difference.what")}</th>}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ externalId, name, changes }) => (
                <tr key={externalId}>
                  <th scope="row" className="break-words">
                    <bdi>{name}</bdi> <span className="font-normal text-muted">{externalId}</span>
                  </th>
                  {changes.length > 0 && (
                    <td className="break-words">
                      {changes.map((change) => (
                        <Change key={change.field} {...change} />
                      ))}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {pages > 1 && (
        <p className="mt-2 flex flex-wrap gap-6">
          <span>{t("difference.page", { page, pages, found })}</span>
          {page > 1 && (
            <Link to={to(page - 1)} preventScrollReset>
              {t("difference.previous")}
            </Link>
          )}
          {page < pages && (
            <Link to={to(page + 1)} preventScrollReset>
              {t("difference.next")}
            </Link>
          )}
        </p>
      )}
    </details>
  );
}

function Change({ field, from, to }: FieldChange) {
  const { t } = useTranslation("upkeep");
  const name = field.startsWith("attribute:")
    ? field.slice("attribute:".length)
    : t(`difference.fields.${field as "name"}`);
  const nothing = t("difference.nothing");
  return <p>{t("difference.change", { field: name, from: from ?? nothing, to: to ?? nothing })}</p>;
}
