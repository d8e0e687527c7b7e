import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import type { PublicationStage } from "#app/features/diagnostics/publish-at.ts";
import { paths } from "#app/paths.ts";

interface Stage {
  readonly stage: PublicationStage;
  /** Since when they can read it, in words; null while they cannot. */
  readonly shown: string | null;
  /** When they will be able to, as a wall clock; null where no time is set. */
  readonly planned: string | null;
}

/** Who reads the release from when on. Nothing that somebody was shown is taken back. */
export function PublishForm({
  id,
  stages,
  timeZone,
  problems,
  entered,
}: {
  id: string;
  stages: readonly Stage[];
  timeZone: string;
  problems: Problems | undefined;
  /** What was chosen when the form came back with problems: a browser without scripts has forgotten it. */
  entered: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  const waiting = stages.filter(({ shown }) => shown === null);
  const untouched = waiting.length === stages.length && waiting.every(({ planned }) => planned === null);
  return (
    <section className="mt-8">
      <h2>{t("publish.title")}</h2>
      <p className="mt-1 text-muted">{t("publish.lead", { zone: timeZone.replaceAll("_", " ") })}</p>
      <ErrorSummary problems={problems} />
      <Form method="post">
        <div className="mt-2 grid gap-x-8 sm:grid-cols-3">
          {stages.map((each) => (
            <StageFields key={each.stage} {...each} untouched={untouched} problems={problems} entered={entered} />
          ))}
        </div>
        <p className="mt-4 flex flex-wrap gap-4">
          {waiting.length > 0 && (
            <button type="submit" className="button button-primary" disabled={busy}>
              {t(untouched ? "release.publish" : "publish.save")}
            </button>
          )}
          <Link className="button" to={paths.result(id)}>
            {t(waiting.length > 0 ? "release.preview" : "status.toGaps")}
          </Link>
        </p>
      </Form>
    </section>
  );
}

function StageFields({
  stage,
  shown,
  planned,
  untouched,
  problems,
  entered,
}: Stage & { untouched: boolean; problems: Problems | undefined; entered: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("studio");
  if (shown !== null)
    return (
      <div className="my-5">
        <p className="font-semibold">{t(`publish.stage.${stage}`)}</p>
        <p className="mt-1">{t("publish.since", { shown })}</p>
      </div>
    );
  const chosen = entered[`when.${stage}`] ?? (planned === null ? (untouched ? "now" : "no") : "at");
  return (
    <fieldset className="my-5 min-w-0">
      <legend className="font-semibold">{t(`publish.stage.${stage}`)}</legend>
      <p className="text-sm text-muted">{t(`publish.reads.${stage}`)}</p>
      <FieldBox name={`when.${stage}`} label={t("publish.when")} problem={problems?.[`when.${stage}`]}>
        <select id={`when.${stage}`} name={`when.${stage}`} className="input" defaultValue={chosen}>
          {(["now", "at", "no"] as const).map((when) => (
            <option key={when} value={when}>
              {t(`publish.choice.${when}`)}
            </option>
          ))}
        </select>
      </FieldBox>
      <Field
        name={`at.${stage}`}
        type="datetime-local"
        label={t("publish.at")}
        problem={problems?.[`at.${stage}`]}
        defaultValue={entered[`at.${stage}`] ?? planned ?? ""}
      />
    </fieldset>
  );
}
