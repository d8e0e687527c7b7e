import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Problems } from "#app/components/form.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import type { DeliveryProblem } from "#db/queries/delivery-problems.ts";

interface Person {
  readonly id: string;
  readonly name: string;
  /** Blank where there is none. */
  readonly email: string;
  readonly state: DeliveryProblem["state"];
  /** A code of ours, or what the provider said; blank where it said nothing. */
  readonly problem: string;
}

/** People whom no letter has reached: why, and what can be done about it. */
export function UndeliveredTable({
  people,
  open,
  correctable,
  problems,
  given,
}: {
  people: readonly Person[];
  /** Whether letters can be sent now. */
  open: boolean;
  /** Whether addresses can be put right. */
  correctable: boolean;
  problems: Problems | undefined;
  /** What was entered and refused. */
  given: { readonly person?: string | undefined; readonly email?: string | undefined } | undefined;
}) {
  const { t } = useTranslation("delivery");
  return (
    <WideTable label={t("problems.title")} className="mt-6">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t("problems.name")}</th>
            <th scope="col">{t("problems.email")}</th>
            <th scope="col">{t("problems.state")}</th>
            {correctable && (
              <th scope="col">
                <span className="sr-only">{t("problems.correct")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="align-top">
              <th scope="row">{person.name}</th>
              <td className="min-w-44 break-all">{person.email || t("problems.noAddress")}</td>
              <td className="min-w-56">
                <Reason {...person} />
              </td>
              {correctable && (
                <td className="min-w-72">
                  <Steps
                    person={person}
                    open={open}
                    problem={problems?.[`email-${person.id}`]}
                    entered={given?.person === person.id ? given.email : undefined}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const reasons = [
  "suppressed/bounced",
  "suppressed/complained",
  "interrupted",
  "lapsed",
  "closed",
  "answered",
  "changed",
] as const;

function Reason({ state, problem }: Person) {
  const { t } = useTranslation("delivery");
  const happened = t(`problems.states.${state}`);
  if (problem === "") return <>{happened}</>;
  const code = reasons.find((known) => known === problem);
  const reason = code ? t(`problems.reasons.${code}`) : problem;
  return <span className="break-words">{t("problems.detail", { state: happened, reason })}</span>;
}

function Steps({
  person: { id, name, email, state, problem: reason },
  open,
  problem,
  entered,
}: {
  person: Person;
  open: boolean;
  problem: string | undefined;
  entered: string | undefined;
}) {
  const { t } = useTranslation("delivery");
  const unwanted = state === "complained" || reason === "suppressed/complained";
  const field = `email-${id}`;
  return (
    <div className="grid gap-2">
      {unwanted && <p className="text-sm text-muted">{t("problems.againUnwanted", { name })}</p>}
      {open && !unwanted && email !== "" && (
        <Form method="post">
          <input type="hidden" name="person" value={id} />
          <button
            type="submit"
            name="intent"
            value="again"
            className="button"
            aria-label={t("problems.againTo", { name })}
          >
            {t("problems.again")}
          </button>
        </Form>
      )}
      <Form method="post" className="flex flex-wrap items-end gap-2" noValidate>
        <input type="hidden" name="person" value={id} />
        {problem && (
          <p id={`${field}-problem`} className="w-full text-sm font-semibold text-warn-line">
            {problem}
          </p>
        )}
        <input
          id={field}
          name="email"
          type="email"
          required
          className="input min-w-48 flex-1"
          defaultValue={entered ?? email}
          aria-label={t("problems.address", { name })}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${field}-problem` : undefined}
        />
        <button
          type="submit"
          name="intent"
          value="correct"
          className="button"
          aria-label={t("problems.correctFor", { name })}
        >
          {t("problems.correct")}
        </button>
      </Form>
    </div>
  );
}
