import { useTranslation } from "react-i18next";
import type { WrittenText } from "#app/features/questionnaires/editor-view.ts";

export interface WrittenFieldProps {
  /** Of the form, so that no two fields of a page have one id. */
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: WrittenText;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** What came back with a form that was not saved. */
  readonly entered: Readonly<Record<string, string>>;
  readonly rows?: number;
}

/** A field for one text in one language, with the English one beneath where another language is written. */
export function WrittenField({
  form,
  name,
  label,
  hint,
  value,
  language,
  direction,
  entered,
  rows = 1,
}: WrittenFieldProps) {
  const { t } = useTranslation("questionnaires");
  const id = `${form}-${name}`;
  const hints = [hint && `${id}-hint`, value.fallback !== null && `${id}-fallback`].filter(Boolean).join(" ");
  return (
    <div className="mt-3">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={1000}
        className="input field-sizing-content"
        lang={language}
        dir={direction}
        defaultValue={entered[name] ?? value.text}
        aria-describedby={hints || undefined}
      />
      {value.fallback !== null && (
        <p id={`${id}-fallback`} className="mt-1 text-sm text-muted" lang="en">
          {t("editor.fallback", { text: value.fallback || "–" })}
        </p>
      )}
    </div>
  );
}

/** A choice among a few, as a select. */
export function ChoiceField({
  form,
  name,
  label,
  value,
  choices,
  entered,
}: Pick<WrittenFieldProps, "form" | "name" | "label" | "entered"> & {
  value: string;
  choices: readonly { readonly value: string; readonly name: string }[];
}) {
  const id = `${form}-${name}`;
  return (
    <div className="mt-3">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <select id={id} name={name} className="input" defaultValue={entered[name] ?? value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to tick. `entered` is null where nothing came back: an empty one sends nothing. */
export function TickField({
  form,
  name,
  label,
  checked,
  entered,
}: Pick<WrittenFieldProps, "form" | "name" | "label"> & {
  checked: boolean;
  entered: Readonly<Record<string, string>> | null;
}) {
  const id = `${form}-${name}`;
  return (
    <p className="flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        id={id}
        name={name}
        className="size-5"
        defaultChecked={entered ? entered[name] !== undefined : checked}
      />
      <label htmlFor={id}>{label}</label>
    </p>
  );
}
