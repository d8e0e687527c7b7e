import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, ErrorSummary, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import type { DraftForm } from "#app/features/diagnostics/draft-form.server.ts";
import { paths } from "#app/paths.ts";

/** Field name to what was written into it when the form came back with problems. */
type Entered = Readonly<Record<string, string>>;

interface DraftProps {
  readonly form: DraftForm;
  readonly problems: Problems | undefined;
  readonly entered: Entered;
  /** What the button stands for on a page with several forms, where it is not the main step. */
  readonly intent?: string;
}

/** The form a diagnostic is prepared with. Times are the wall clock of the chosen zone. */
export function DraftFields({ form, problems, entered, intent }: DraftProps) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  const values = { ...form.values, ...entered };
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
      <TierModes form={form} problem={problems?.modes} entered={entered} />
      <Breakdowns form={form} problems={problems} entered={entered} />
      <button
        type="submit"
        {...(intent ? { name: "intent", value: intent } : {})}
        className={intent ? "button mt-6" : "button button-primary mt-6"}
        disabled={busy}
      >
        {t("draft.submit")}
      </button>
    </Form>
  );
}

function TierModes({ form, problem, entered }: { form: DraftForm; problem: string | undefined; entered: Entered }) {
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
            <select
              id={`mode.${id}`}
              name={`mode.${id}`}
              className="input"
              defaultValue={entered[`mode.${id}`] ?? mode}
            >
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

/** Up to two attributes that results are broken down by beside the reporting line, with how many have their rarest values. */
function Breakdowns({ form, problems, entered }: DraftProps) {
  const { t } = useTranslation("studio");
  const { attributes, unlistedAxes, values } = form;
  if (attributes.length === 0 && unlistedAxes.length === 0)
    return (
      <section className="mt-8">
        <h3 className="font-semibold">{t("draft.axes")}</h3>
        <p className="mt-1 text-muted">{t("draft.axesNone")}</p>
        <p className="mt-2">
          <Link to={paths.rosterImport()}>{t("draft.axesNoneLink")}</Link>
        </p>
      </section>
    );
  return (
    <fieldset className="mt-8" aria-describedby="axes-hint">
      <legend className="font-semibold">{t("draft.axes")}</legend>
      <p id="axes-hint" className="mt-1 text-sm text-muted">
        {t("draft.axesHint")}
      </p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {(["axis.1", "axis.2"] as const).map((name, place) => (
          <FieldBox
            key={name}
            name={name}
            label={t(place === 0 ? "draft.firstAxis" : "draft.secondAxis")}
            problem={problems?.[name]}
          >
            <select
              id={name}
              name={name}
              className="input"
              defaultValue={entered[name] ?? values.axes[place]}
              aria-invalid={problems?.[name] ? true : undefined}
              aria-describedby={describedBy({ name, problem: problems?.[name] })}
            >
              <option value="">{t("draft.noAxis")}</option>
              {attributes.map((attribute) => (
                <option key={attribute.name} value={attribute.name}>
                  {t("draft.axisOption", { name: attribute.name, count: attribute.values })}
                </option>
              ))}
              {unlistedAxes.map((axis) => (
                <option key={axis} value={axis}>
                  {t("draft.axisUnlisted", { name: axis })}
                </option>
              ))}
            </select>
          </FieldBox>
        ))}
      </div>
      {attributes.length > 0 && (
        <details className="my-3">
          <summary className="cursor-pointer">{t("draft.axesTable")}</summary>
          <AttributeTable attributes={attributes} />
        </details>
      )}
    </fieldset>
  );
}

function AttributeTable({ attributes }: Pick<DraftForm, "attributes">) {
  const { t } = useTranslation("studio");
  return (
    <table className="data">
      <caption className="sr-only">{t("draft.axesTable")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("draft.axisName")}</th>
          <th scope="col" className="number">
            {t("draft.axisValues")}
          </th>
          <th scope="col">{t("draft.axisSmallest")}</th>
        </tr>
      </thead>
      <tbody>
        {attributes.map(({ name, values, smallest }) => (
          <tr key={name}>
            <th scope="row" className="break-words">
              {name}
            </th>
            <td className="number">{values}</td>
            <td>
              <ul>
                {smallest.map(({ value, people }) => (
                  <li key={value} className="break-words">
                    {t("draft.axisValue", { value, count: people })}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
