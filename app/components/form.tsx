import type { InputHTMLAttributes, PropsWithChildren, ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Field name to the sentence that says what to do about it. */
export type Problems = Readonly<Record<string, string>>;

/** Lists every problem of a form on top of it, each a link to its field. Draws nothing when there is none. */
export function ErrorSummary({ problems }: { problems: Problems | undefined }) {
  const { t } = useTranslation("common");
  const entries = Object.entries(problems ?? {});
  if (entries.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} className="my-6 border-2 border-warn-line p-4">
      <h2 className="mb-2">{t("errorSummary")}</h2>
      <ul className="list-disc ps-5">
        {entries.map(([field, problem]) => (
          <li key={field}>
            <a href={`#${field}`}>{problem}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldFrame {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

type FieldProps = FieldFrame & InputHTMLAttributes<HTMLInputElement>;

/** A labelled input with its hint and its problem, tied together for screen readers. Its id is its name. */
export function Field({ name, label, hint, problem, className, ...input }: FieldProps) {
  return (
    <FieldBox name={name} label={label} hint={hint} problem={problem}>
      <input
        id={name}
        name={name}
        className={`input ${className ?? ""}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy({ name, hint, problem })}
        {...input}
      />
    </FieldBox>
  );
}

/** The label, hint and problem around any control whose id is `name`. Tie the control with `describedBy`. */
export function FieldBox({ name, label, hint, problem, children }: PropsWithChildren<FieldFrame>) {
  return (
    <div className="my-5">
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="mb-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className="mb-1 font-semibold text-warn-line">
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

/** The ids for `aria-describedby` of a control in a `FieldBox`; undefined when there is nothing to say. */
export function describedBy({ name, hint, problem }: { name: string; hint?: ReactNode; problem?: ReactNode }) {
  return [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ") || undefined;
}
