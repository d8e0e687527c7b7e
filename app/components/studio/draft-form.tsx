import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, ErrorSummary, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import type { DraftForm } from "#app/features/diagnostics/draft-form.server.ts";

/** The form a diagnostic is prepared with. Times are the wall clock of the chosen zone. */
export function DraftFields({ form, problems }: { form: DraftForm; problems: Problems | undefined }) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  const { values } = form;
  return (
    <Form method="post" className="max-w-xl">
      <ErrorSummary problems={problems} />
      <Field
        name="name"
        label={t("draft.name")}
        hint={t("draft.nameHint")}
        problem={problems?.name}
        defaultValue={values.name}
        required
        maxLength={120}
      />
      <FieldBox name="questionnaire" label={t("draft.questionnaire")} problem={problems?.questionnaire}>
        <select id="questionnaire" name="questionnaire" className="input" defaultValue={values.questionnaire}>
          {form.questionnaires.map(({ id, title, items }) => (
            <option key={id} value={id}>
              {t("draft.questionnaireOption", { title, items })}
            </option>
          ))}
        </select>
      </FieldBox>
      <FieldBox name="audience" label={t("draft.audience")} problem={problems?.audience}>
        <select id="audience" name="audience" className="input" defaultValue={values.audience}>
          <option value="everyone">{t("draft.everyone")}</option>
          {form.heads.map(({ id, name }) => (
            <option key={id} value={id}>
              {t("draft.below", { name })}
            </option>
          ))}
          {form.unlistedHead !== null && (
            <option value={form.unlistedHead}>{t("draft.unlisted", { head: form.unlistedHead })}</option>
          )}
        </select>
      </FieldBox>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field
          name="opens"
          type="datetime-local"
          label={t("draft.opens")}
          hint={t("draft.opensHint")}
          problem={problems?.opens}
          defaultValue={values.opens}
        />
        <Field
          name="closes"
          type="datetime-local"
          label={t("draft.closes")}
          problem={problems?.closes}
          defaultValue={values.closes}
          required
        />
      </div>
      <FieldBox name="zone" label={t("draft.zone")} problem={problems?.zone}>
        <select id="zone" name="zone" className="input" defaultValue={values.zone}>
          {form.zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </select>
      </FieldBox>
      <h2 className="mt-10">{t("draft.privacy")}</h2>
      <p className="mt-1 text-muted">{t("draft.privacyLead")}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <Field
          name="k"
          type="number"
          min={4}
          max={20}
          label={t("draft.k")}
          hint={t("draft.kHint")}
          problem={problems?.k}
          defaultValue={values.k}
          required
        />
        <Field
          name="commentThreshold"
          type="number"
          min={4}
          max={100}
          label={t("draft.comments")}
          hint={t("draft.commentsHint")}
          problem={problems?.commentThreshold}
          defaultValue={values.commentThreshold}
          required
        />
      </div>
      <TierModes form={form} problem={problems?.modes} />
      <button type="submit" className="button button-primary mt-6" disabled={busy}>
        {t("draft.submit")}
      </button>
    </Form>
  );
}

function TierModes({ form, problem }: { form: DraftForm; problem: string | undefined }) {
  const { t } = useTranslation("studio");
  return (
    <fieldset className="mt-4" id="modes" aria-describedby={describedBy({ name: "modes", problem })}>
      <legend className="font-semibold">{t("draft.modes")}</legend>
      {problem && (
        <p id="modes-problem" className="font-semibold text-warn-line">
          {problem}
        </p>
      )}
      {form.tiers.map(({ id, name, mode, fixed }, place) =>
        fixed ? (
          <p key={id} className="my-4">
            <span className="block font-semibold">{name}</span>
            {t("draft.modeFixed")}
          </p>
        ) : (
          <FieldBox key={id} name={`mode.${id}`} label={name}>
            <select id={`mode.${id}`} name={`mode.${id}`} className="input" defaultValue={mode}>
              {form.modes.map((each) => (
                <option key={each} value={each}>
                  {t(`draft.mode.${each === "attributed" && place === 0 ? "attributedTop" : each}`)}
                </option>
              ))}
            </select>
          </FieldBox>
        ),
      )}
    </fieldset>
  );
}
