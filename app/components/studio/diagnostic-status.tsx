import { Form, Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWritten } from "#app/components/written.ts";
import type { DiagnosticState } from "#app/features/diagnostics/states.ts";
import { paths } from "#app/paths.ts";

/** The one thing to do next, by state. */
export function NextStep({ id, state }: { id: string; state: DiagnosticState }) {
  const { t } = useTranslation("studio");
  switch (state) {
    case "draft":
      return <Step to={paths.diagnosticLaunch(id)} label={t("status.toLaunch")} />;
    case "closed":
      return <Step to={paths.diagnosticRelease(id)} label={t("status.review")} />;
    case "published":
    case "archived":
      return (
        <p className="mt-6 flex flex-wrap gap-4">
          <Link className="button button-primary" to={paths.result(id)}>
            {t("status.toGaps")}
          </Link>
          <Link className="button" to={paths.certificate(id)}>
            {t("status.toCertificate")}
          </Link>
          <Link className="button" to={paths.diagnosticRelease(id)}>
            {t("running.publishing")}
          </Link>
          <Link className="button" to={paths.pulse(id)}>
            {t("running.pulse")}
          </Link>
        </p>
      );
    case "scheduled":
    case "open":
    case "cancelled":
      return null;
  }
}

function Step({ to, label }: { to: string; label: string }) {
  return (
    <p className="mt-6">
      <Link className="button button-primary" to={to}>
        {label}
      </Link>
    </p>
  );
}

interface TierParticipation {
  readonly id: string;
  readonly name: string;
  readonly invited: number;
  readonly answered: number | null;
}

/** How many of each level have answered, where enough were invited and have; never who. */
export function Participation({
  tiers,
  k,
  extended,
}: {
  tiers: readonly TierParticipation[];
  k: number;
  /** How many have more time than the others. */
  extended: number;
}) {
  const { t } = useTranslation(["studio", "delivery"]);
  if (tiers.length === 0) return null;
  return (
    <section className="mt-10">
      <h2>{t("status.participation")}</h2>
      <table className="data mt-2">
        <caption>
          {t("status.whoNote")}
          {extended > 0 && ` ${t("delivery:help.extended", { count: extended })}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("status.level")}</th>
            <th scope="col">{t("status.answered")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ id, name, invited, answered }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={answered === null ? "" : "whitespace-nowrap"}>
                {answered !== null
                  ? t("status.answeredOf", { answered, invited })
                  : extended > 0
                    ? t("status.resting")
                    : t("status.hidden", { k })}
              </td>
              <td className="w-1/2">
                {answered !== null && (
                  <svg viewBox="0 0 100 12" className="h-3 w-full" aria-hidden="true" preserveAspectRatio="none">
                    <rect width="100" height="12" className="fill-raised" />
                    <rect width={(100 * answered) / invited} height="12" className="fill-level" />
                  </svg>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LetterFigures {
  readonly id: string;
  readonly state: DiagnosticState;
  readonly failed: number;
  readonly reminded: boolean;
  /** Invitations only: how many reminders there are would tell how many have not answered. */
  readonly deliveries: readonly {
    readonly kind: "invitation" | "cancellation";
    readonly state:
      | "queued"
      | "sending"
      | "sent"
      | "delivered"
      | "bounced"
      | "complained"
      | "failed"
      | "unconfirmed"
      | "dropped";
    readonly count: number;
  }[];
  readonly notInvited: readonly { readonly reason: string; readonly count: number }[];
}

/** What became of the letters, as counts. */
export function Letters({ found }: { found: LetterFigures }) {
  const { t } = useTranslation("studio");
  const { listed } = useWritten();
  if (found.state === "draft") return null;
  const invitations = found.deliveries.filter(({ kind }) => kind === "invitation");
  const cancellations = found.deliveries.filter(({ kind }) => kind === "cancellation");
  return (
    <section className="mt-10">
      <h2>{t("status.letters")}</h2>
      {invitations.length === 0 && <p className="mt-2">{t("status.noLetters")}</p>}
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {invitations.length > 0 && (
          <>
            <dt className="text-muted">{t("status.letterKind.invitation")}</dt>
            <dd>{listed(invitations.map(({ state, count }) => `${count} ${t(`status.letterState.${state}`)}`))}</dd>
          </>
        )}
        {cancellations.length > 0 && (
          <>
            <dt className="text-muted">{t("status.letterKind.cancellation")}</dt>
            <dd>{listed(cancellations.map(({ state, count }) => `${count} ${t(`status.letterState.${state}`)}`))}</dd>
          </>
        )}
        {found.reminded && (
          <>
            <dt className="text-muted">{t("status.letterKind.reminder")}</dt>
            <dd>{t("status.remindersOut")}</dd>
          </>
        )}
      </dl>
      {found.failed > 0 && (
        <p className="mt-3">
          <Link to={paths.diagnosticDeliveries(found.id)}>{t("status.problems", { count: found.failed })}</Link>
        </p>
      )}
      {found.state === "open" && (
        <p className="mt-3">
          <Link to={`${paths.diagnosticDeliveries(found.id)}#help`}>{t("status.help")}</Link>
        </p>
      )}
      {found.notInvited.length > 0 && (
        <ul className="mt-3 text-muted">
          {found.notInvited.map(({ reason, count }) => (
            <li key={reason}>{t(`notInvited.${reason as "noEmail"}`, { count })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The hash of what respondents were promised, to hold against the certificate; nothing before launch. */
export function Promised({ contractHash }: { contractHash: string | null }) {
  const { t } = useTranslation("studio");
  if (contractHash === null) return null;
  return (
    <p className="mt-10 text-sm break-all text-muted">
      {t("status.contractHash")}: <code>{contractHash}</code>
    </p>
  );
}

/** Puts a published diagnostic away. */
export function Archive({ state }: { state: DiagnosticState }) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  if (state !== "published") return null;
  return (
    <details className="mt-10">
      <summary className="cursor-pointer font-semibold">{t("status.archiveTitle")}</summary>
      <Form method="post" className="mt-3">
        <p className="my-3">{t("status.archiveHint")}</p>
        <button type="submit" name="intent" value="archive" className="button" disabled={busy}>
          {t("status.archive")}
        </button>
      </Form>
    </details>
  );
}

/** What HR can do to a diagnostic that is under way: remind once, end it, or cancel what has not opened. */
export function OpenSteps({ state, reminded, closes }: { state: DiagnosticState; reminded: boolean; closes: string }) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  if (state === "scheduled") {
    return (
      <Form method="post" className="mt-10">
        <h2>{t("status.cancelTitle")}</h2>
        <p className="my-3">{t("status.cancelHint")}</p>
        <button type="submit" name="intent" value="cancel" className="button" disabled={busy}>
          {t("status.cancel")}
        </button>
      </Form>
    );
  }
  if (state !== "open") return null;
  return (
    <>
      {!reminded && (
        <Form method="post" className="mt-10">
          <p className="my-3 text-muted">{t("status.remindHint")}</p>
          <button type="submit" name="intent" value="remind" className="button button-primary" disabled={busy}>
            {t("status.remind")}
          </button>
        </Form>
      )}
      <details className="mt-10">
        <summary className="cursor-pointer font-semibold">{t("status.endTitle")}</summary>
        <Form method="post" className="mt-3">
          <p className="my-3">{t("status.endHint", { closes })}</p>
          <button type="submit" name="intent" value="end" className="button" disabled={busy}>
            {t("status.end")}
          </button>
        </Form>
      </details>
    </>
  );
}
