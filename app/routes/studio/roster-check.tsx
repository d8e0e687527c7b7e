import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { RosterTree } from "#app/components/studio/roster-tree.tsx";
import { TierFigures } from "#app/components/studio/tier-figures.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { type DescribedProblem, delimiterName, describeProblem } from "#app/features/roster/describe.ts";
import { importRoster, readCheck } from "#app/features/roster/import-roster.server.ts";
import { rosterTiers } from "#app/features/roster/tier-names.ts";
import { paths } from "#app/paths.ts";
import { translator, wordsOf } from "#app/platform/i18n.ts";

export const handle = { title: "studio:roster.title" };

/** What was found in an uploaded file, before anything is written. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const at = new URL(request.url).searchParams.get("at");
  const importId = pathId(params.importId);
  const check = await readCheck(member, { importId, at });
  if (!check) throw notFound();
  const words = wordsOf(translator("en"));
  const { errors, warnings, delimiter, tiers, ...outcome } = check.outcome;
  return {
    importId,
    fileName: check.fileName,
    imported: check.imported,
    outdated: check.outdated,
    change: check.change,
    manyLeave: check.manyLeave,
    leftBehind: check.leftBehind,
    level: check.level,
    outcome,
    tiers: rosterTiers.map((id) => ({ id, count: tiers[id] })),
    delimiter: delimiter && delimiterName(words, delimiter),
    errors: errors.map((problem) => describeProblem(words, problem)),
    warnings: warnings.map((problem) => describeProblem(words, problem)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const confirmed = (await request.formData()).get("confirmed") === "yes";
  if (await importRoster(member, pathId(params.importId), { confirmed })) throw redirect(paths.roster());
  // Why not stands on the page, which is drawn anew.
  return data({ unconfirmed: !confirmed }, { status: 409 });
}

export default function RosterCheckPage() {
  const { t } = useTranslation("studio");
  const found = useLoaderData<typeof loader>();
  const unconfirmed = useActionData<typeof action>()?.unconfirmed ?? false;
  const { outcome, errors, warnings, importId } = found;
  const busy = useNavigation().state !== "idle";
  const fine = outcome.errorCount === 0;
  const waiting = fine && !found.imported && !found.outdated;
  function title() {
    if (!fine) return t("check.titleErrors", { count: outcome.errorCount });
    return found.outdated ? t("check.titleOutdated") : t("check.titleFine", { count: outcome.people });
  }
  function lead() {
    if (!fine) return t("check.leadErrors", { file: found.fileName });
    return found.outdated ? t("check.leadOutdated") : t("check.leadFine");
  }
  const upload = (
    <Link className="button" to={paths.rosterImport()}>
      {t("check.again")}
    </Link>
  );
  return (
    <Page title={title()} lead={<p>{lead()}</p>} wide>
      {found.imported && <Notice kind="done">{t("check.done")}</Notice>}
      <ProblemTable
        caption={t("check.errors")}
        what={t("check.problem")}
        problems={errors}
        count={outcome.errorCount}
      />
      {waiting && (
        <Form method="post" className="mt-8">
          <WhatItDoes found={found} unconfirmed={unconfirmed} />
          <p className="mt-4 flex flex-wrap gap-4">
            <button type="submit" className="button button-primary" disabled={busy}>
              {t("check.import", { count: outcome.people })}
            </button>
            {upload}
          </p>
        </Form>
      )}
      {(!fine || found.outdated) && <p className="mt-8">{upload}</p>}
      {outcome.people > 0 && (
        <>
          <TierFigures tiers={found.tiers} />
          <FileFacts found={found} />
        </>
      )}
      <ProblemTable
        caption={t("check.warnings")}
        what={t("check.note")}
        problems={warnings}
        count={outcome.warningCount}
      />
      {waiting && (
        <RosterTree
          level={found.level}
          to={(at) => `${paths.rosterCheck(importId)}${at === null ? "" : `?at=${encodeURIComponent(at)}`}`}
        />
      )}
    </Page>
  );
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>;

/** Who is added and who leaves, with the box to tick where so many leave that it may be a mistake. */
function WhatItDoes({ found: { change, manyLeave, leftBehind }, unconfirmed }: { found: Found; unconfirmed: boolean }) {
  const { t } = useTranslation("studio");
  const problem = manyLeave && unconfirmed;
  return (
    <>
      {problem && <ErrorSummary problems={{ confirmed: t("check.unconfirmed") }} />}
      <p>{t("check.changeValue", { ...change })}</p>
      {change.leaving > 0 && <p>{t("check.leavingNote", { count: change.leaving })}</p>}
      {leftBehind > 0 && <p>{t("check.leftBehind", { count: leftBehind })}</p>}
      {manyLeave && (
        <p className="mt-4">
          <label className="flex items-start gap-3">
            <input
              id="confirmed"
              type="checkbox"
              name="confirmed"
              value="yes"
              required
              className="mt-1 size-5"
              aria-invalid={problem ? true : undefined}
            />
            <span>{t("check.confirm", { count: change.leaving, total: change.kept + change.leaving })}</span>
          </label>
        </p>
      )}
    </>
  );
}

function FileFacts({ found }: { found: Found }) {
  const { t } = useTranslation("studio");
  const { encoding, teams, spans, attributes } = found.outcome;
  const facts: [string, string][] = [
    [t("check.file"), found.fileName],
    ...(encoding && found.delimiter
      ? [[t("check.readAs"), t("check.readAsValue", { encoding, delimiter: found.delimiter })] as [string, string]]
      : []),
    [t("check.teams"), String(teams)],
    ...(spans ? [[t("check.spans"), t("check.spansValue", spans)] as [string, string]] : []),
    ...(attributes.length > 0
      ? [
          [
            t("check.attributes"),
            attributes.map(({ name, values }) => t("check.attributeValue", { name, count: values })).join(", "),
          ] as [string, string],
        ]
      : []),
  ];
  return (
    <dl className="mt-6 grid max-w-3xl gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="mb-2 min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ProblemTable({
  caption,
  what,
  problems,
  count,
}: {
  caption: string;
  what: string;
  problems: readonly DescribedProblem[];
  count: number;
}) {
  const { t } = useTranslation("studio");
  if (problems.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>{caption}</h2>
      <WideTable label={caption}>
        <table className="data mt-2">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("check.row")}</th>
              <th scope="col">{what}</th>
              <th scope="col">{t("check.fix")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, code, message, fix }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one row may have the same problem twice, and the list never changes
              <tr key={`${row}/${code}/${place}`}>
                <th scope="row">{row ?? t("check.wholeFile")}</th>
                <td className="break-words">{message}</td>
                <td className="break-words">{fix}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {count > problems.length && (
        <p className="mt-2 text-muted">{t("check.moreProblems", { count: count - problems.length })}</p>
      )}
    </section>
  );
}
