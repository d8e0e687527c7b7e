import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WideTable } from "#app/components/wide-table.tsx";
import { paths } from "#app/paths.ts";

/** What a search found, as its page shows it. */
export interface FoundPeople {
  readonly search: string;
  readonly by: "person" | "manager";
  readonly page: number;
  readonly more: boolean;
  readonly people: readonly {
    readonly id: string;
    readonly externalId: string;
    readonly name: string;
    readonly email: string | null;
    readonly manager: string | null;
    readonly tier: string;
  }[];
}

/** The field to look for people with; works without scripts, and its state is the address. */
export function SearchForm({ search, by }: { search: string; by: string }) {
  const { t } = useTranslation("upkeep");
  return (
    <search>
      <Form method="get" action={paths.roster()} className="mt-8 max-w-3xl">
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-60 grow">
            <label htmlFor="q" className="mb-1 block font-semibold">
              {t("search.label")}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={search}
              maxLength={200}
              className="input"
              aria-describedby="q-hint"
            />
          </div>
          <button type="submit" className="button">
            {t("search.find")}
          </button>
        </div>
        <p id="q-hint" className="mt-1 text-sm text-muted">
          {t("search.hint")}
        </p>
        <fieldset className="mt-2 flex flex-wrap gap-x-6">
          <legend className="sr-only">{t("search.by")}</legend>
          {(["person", "manager"] as const).map((each) => (
            <label key={each} className="flex min-h-9 items-center gap-2 text-sm">
              <input type="radio" name="by" value={each} defaultChecked={by === each} className="size-4" />
              {t(each === "person" ? "search.byPerson" : "search.byManager")}
            </label>
          ))}
        </fieldset>
      </Form>
    </search>
  );
}

/** Who was found, each leading to their page and their place in the tree. */
export function SearchResults({ found }: { found: FoundPeople }) {
  const { t } = useTranslation("upkeep");
  const { people, search, by, page, more } = found;
  const pageTo = (other: number) =>
    `${paths.roster()}?${new URLSearchParams({ q: search, by, ...(other > 1 ? { page: String(other) } : {}) })}`;
  const cut = more || page > 1;
  return (
    <section aria-labelledby="found" className="mt-8">
      <h2 id="found" aria-live="polite">
        {people.length === 0
          ? t("search.nobody", { search })
          : t(cut ? "search.foundMore" : "search.found", { count: people.length })}
      </h2>
      {people.length > 0 && (
        <WideTable label={t("search.title")} className="mt-2">
          <table className="data min-w-160">
            <thead>
              <tr>
                <th scope="col">{t("search.person")}</th>
                <th scope="col">{t("search.id")}</th>
                <th scope="col">{t("search.manager")}</th>
                <th scope="col">
                  <span className="sr-only">{t("search.inTree")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ id, externalId, name, email, manager }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={paths.person(id)}>
                      <bdi>{name}</bdi>
                    </Link>
                    {email && <p className="text-sm font-normal text-muted">{email}</p>}
                  </th>
                  <td>{externalId}</td>
                  <td>{manager === null ? t("search.atTop") : <bdi>{manager}</bdi>}</td>
                  <td>
                    <Link to={paths.rosterAt({ at: id })} aria-label={t("search.inTreeOf", { name })}>
                      {t("search.inTree")}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <p className="mt-4 flex flex-wrap gap-6">
        {page > 1 && <Link to={pageTo(page - 1)}>{t("search.previous")}</Link>}
        {more && <Link to={pageTo(page + 1)}>{t("search.next")}</Link>}
        <Link to={paths.roster()}>{t("search.clear")}</Link>
      </p>
    </section>
  );
}
