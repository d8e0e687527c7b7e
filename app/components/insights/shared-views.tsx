import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { SharedView } from "#app/features/reports/share-view.server.ts";

/** What members shared with the reader and the reader with them; draws nothing of a list that is empty. */
export function SharedViews({
  shared,
}: {
  shared: { readonly withMe: readonly SharedView[]; readonly byMe: readonly SharedView[] };
}) {
  const { t } = useTranslation("exports");
  return (
    <>
      {(["withMe", "byMe"] as const).map(
        (list) =>
          shared[list].length > 0 && (
            <section key={list} className="mt-10">
              <h2>{t(`share.${list}`)}</h2>
              <ul className="mt-3 grid gap-4">
                {shared[list].map(({ id, view, note, ...entry }) => (
                  <li key={id}>
                    <Link to={view} className="inline-flex min-h-11 items-center">
                      {t(list === "withMe" ? "share.entryFrom" : "share.entryTo", entry)}
                    </Link>
                    {note !== "" && <p className="max-w-prose break-words whitespace-pre-line text-muted">{note}</p>}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
