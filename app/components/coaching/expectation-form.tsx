import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import type { SmartAdvice } from "#app/features/plans/expectations/smart-advice.ts";
import { AdviceList } from "./expectation-parts.tsx";

/** What the fields hold, as texts. */
export type FormValues = Readonly<Record<string, string>>;

interface ExpectationFormProps {
  readonly values: FormValues;
  readonly problems: Problems | undefined;
  /** Null where none was asked for. */
  readonly advice: readonly SmartAdvice[] | null;
  readonly priorities: readonly { readonly id: string; readonly label: string }[];
  /** Fields that the page adds unseen. */
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly send: string;
  readonly back: string;
}

/** The five parts, what they serve, where and how often; with advice on request and one button that sends it. */
export function ExpectationForm({ values, problems, advice, priorities, hidden, send, back }: ExpectationFormProps) {
  const { t } = useTranslation("expectations");
  return (
    <Form method="post" className="mt-6">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {advice && (
        <section id="advice" className="my-6 border-s-4 border-accent bg-accent-soft p-4" role="status">
          <h2>{t("advice.title")}</h2>
          <AdviceList advice={advice} />
        </section>
      )}
      <fieldset>
        <legend className="text-xl font-semibold">{t("form.smart")}</legend>
        {(["specific", "measurable", "achievable", "realistic", "timely"] as const).map((part) => (
          <TextPart key={part} part={part} value={values[part] ?? ""} problem={problems?.[part]} />
        ))}
        <Field
          name="dueOn"
          type="date"
          className="max-w-56"
          label={t("form.dueOn")}
          defaultValue={values.dueOn ?? ""}
          problem={problems?.dueOn}
        />
      </fieldset>
      <fieldset className="mt-8">
        <legend className="text-xl font-semibold">{t("form.serves")}</legend>
        <Priority priorities={priorities} value={values.priority ?? ""} problem={problems?.priority} />
        <Field
          name="target"
          label={t("form.target")}
          hint={t("form.targetHint")}
          defaultValue={values.target ?? ""}
          maxLength={500}
          problem={problems?.target}
        />
      </fieldset>
      <fieldset className="mt-8">
        <legend className="text-xl font-semibold">{t("form.activity")}</legend>
        <p className="text-sm text-muted">{t("form.activityHint")}</p>
        <div className="grid gap-x-4 sm:grid-cols-[8rem_10rem_1fr]">
          <Field
            name="activityCount"
            inputMode="numeric"
            label={t("form.activityCount")}
            defaultValue={values.activityCount ?? ""}
            problem={problems?.activityCount}
          />
          <FieldBox name="activityPer" label={t("form.activityPer")} problem={problems?.activityPer}>
            <select id="activityPer" name="activityPer" className="input" defaultValue={values.activityPer ?? "week"}>
              <option value="week">{t("form.per.week")}</option>
              <option value="month">{t("form.per.month")}</option>
            </select>
          </FieldBox>
          <Field
            name="activityWhat"
            label={t("form.activityWhat")}
            defaultValue={values.activityWhat ?? ""}
            maxLength={200}
            problem={problems?.activityWhat}
          />
        </div>
      </fieldset>
      <div className="mt-8 flex flex-wrap gap-4">
        <button type="submit" name="intent" value="send" className="button button-primary">
          {send}
        </button>
        <button type="submit" name="intent" value="check" className="button">
          {t("form.check")}
        </button>
        <Link to={back} className="button border-0">
          {t("form.cancel")}
        </Link>
      </div>
    </Form>
  );
}

function TextPart({
  part,
  value,
  problem,
}: {
  part: "specific" | "measurable" | "achievable" | "realistic" | "timely";
  value: string;
  problem: string | undefined;
}) {
  const { t } = useTranslation("expectations");
  const hint = t(`form.hints.${part}`);
  return (
    <FieldBox name={part} label={t(`form.parts.${part}`)} hint={hint} problem={problem}>
      <textarea
        id={part}
        name={part}
        rows={2}
        maxLength={500}
        required={part === "specific"}
        dir="auto"
        className="input"
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy({ name: part, hint, problem })}
      />
    </FieldBox>
  );
}

function Priority({
  priorities,
  value,
  problem,
}: {
  priorities: ExpectationFormProps["priorities"];
  value: string;
  problem: string | undefined;
}) {
  const { t } = useTranslation("expectations");
  const hint = t(priorities.length === 0 ? "form.noPriorities" : "form.priorityHint");
  return (
    <FieldBox name="priority" label={t("form.priority")} hint={hint} problem={problem}>
      <select
        id="priority"
        name="priority"
        className="input"
        defaultValue={value}
        aria-describedby={describedBy({ name: "priority", hint, problem })}
      >
        <option value="">{t("form.noPriority")}</option>
        {priorities.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </FieldBox>
  );
}
