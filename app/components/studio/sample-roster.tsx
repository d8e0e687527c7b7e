import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";

/** For who has no roster at hand: a made-up one, which is checked, imported and taken back like any other. */
export function SampleRoster() {
  const { t } = useTranslation("upkeep");
  const busy = useNavigation().state !== "idle";
  return (
    <section className="mt-10" aria-labelledby="sample">
      <h2 id="sample">{t("start.sampleTitle")}</h2>
      <p className="mt-2">{t("start.sampleBody")}</p>
      <Form method="post" action={paths.rosterImport()} className="mt-4 flex flex-wrap items-center gap-6">
        <button type="submit" name="intent" value="sample" className="button" disabled={busy}>
          {t("start.sample")}
        </button>
        <a href={paths.rosterExample("sample")} download>
          {t("start.downloadSample")}
        </a>
      </Form>
    </section>
  );
}
