import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ErrorSummary } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { DifferenceLists } from "#app/components/studio/difference-lists.tsx";
import { FileFacts } from "#app/components/studio/file-facts.tsx";
import { GuardQuestions } from "#app/components/studio/guard-questions.tsx";
import { ProblemTable } from "#app/components/studio/problem-table.tsx";
import { AcceptedRepairs, ProposedRepairs } from "#app/components/studio/repair-tables.tsx";
import { RosterTree } from "#app/components/studio/roster-tree.tsx";
import { RunningNote } from "#app/components/studio/running-note.tsx";
import { TierFigures } from "#app/components/studio/tier-figures.tsx";
import { inOrganizationOf, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { delimiterName, describeProblem } from "#app/features/roster/describe.ts";
import { describeRepair } from "#app/features/roster/describe-repair.ts";
import { importRoster } from "#app/features/roster/import-roster.server.ts";
import { readCheck } from "#app/features/roster/read-check.server.ts";
import { chooseRepairs } from "#app/features/roster/repair-upload.server.ts";
import { differenceKinds } from "#app/features/roster/roster-difference.ts";
import { rosterTiers } from "#app/features/roster/roster-tier.ts";
import { paths } from "#app/paths.ts";
import { wordsIn } from "#app/platform/translator.server.ts";
import { runningDiagnostics } from "#db/queries/roster-history.ts";

export const handle = { title: "studio:roster.title" };

const MOST_RUNNING = 5;
/** Accepted repairs that are listed; the rest are counted. */
const MOST_ACCEPTED = 100;

/** The list that is looked through, and where in the tree. Anything else shows the beginnings. */
const addressSchema = z.object({
  at: z.string().max(2000).nullable().catch(null),
  list: z.enum(differenceKinds).nullable().catch(null),
  q: z.string().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What was found in an uploaded file, and what importing it would change, before anything is written. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const parameters = Object.fromEntries(new URL(request.url).searchParams);
  const { at, list, q, page } = addressSchema.parse({ at: null, list: null, ...parameters });
  const importId = pathId(params.importId);
  const shown = list && { kind: list, search: q, page };
  const check = await readCheck(member, { importId, at, shown });
  if (!check) throw notFound();
  const words = await wordsIn(member.language);
  const { errors, warnings, repairs, delimiter, tiers, ...outcome } = check.outcome;
  const running = await inOrganizationOf(member, (trx) => runningDiagnostics(trx, { limit: MOST_RUNNING }));
  return {
    importId,
    list,
    fileName: check.fileName,
    state: check.state,
    outdated: check.outdated,
    revision: check.revision,
    difference: check.difference,
    guard: check.guard,
    leftBehind: check.leftBehind,
    level: check.level,
    outcome,
    running: running.map(({ name }) => name),
    tiers: rosterTiers.map((id) => ({ id, count: tiers[id] })),
    delimiter: delimiter && delimiterName(words, delimiter),
    errors: errors.map((problem) => describeProblem(words, problem)),
    warnings: warnings.map((problem) => describeProblem(words, problem)),
    repairs: repairs.map((repair) => describeRepair(words, repair)),
    acceptedCount: check.accepted.length,
    accepted: check.accepted.slice(0, MOST_ACCEPTED).map((repair) => describeRepair(words, repair)),
  };
}

const answerSchema = z.object({
  ids: z.enum(["same", "new"]).nullable().catch(null),
  confirmed: z
    .literal("yes")
    .transform(() => true)
    .catch(false),
  reviewed: z.coerce.number().int().nullable().catch(null),
});

/** Makes or takes back repairs, or imports the file. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const importId = pathId(params.importId);
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "accept" || intent === "acceptAll" || intent === "takeBack") {
    const ids = form.getAll("repair").map(String);
    if (intent === "accept" && ids.length === 0)
      return data({ noRepair: true, question: null, ids: null }, { status: 422 });
    if ((await chooseRepairs(member, importId, { kind: intent, ids })) === null) throw notFound();
    throw redirect(paths.rosterCheck(importId));
  }
  const answer = answerSchema.parse({ ids: null, reviewed: null, ...Object.fromEntries(form) });
  const result = await importRoster(member, importId, answer);
  if (result === "missing") throw notFound();
  if (result === "imported") throw redirect(`${paths.roster()}?done=imported`);
  // Why not stands on the page, which is drawn anew from the roster of this moment.
  return data({ noRepair: false, question: result, ids: answer.ids }, { status: 409 });
}

export default function RosterCheckPage() {
  const { t } = useTranslation(["studio", "upkeep"]);
  const found = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { outcome, errors, warnings, importId } = found;
  const busy = useNavigation().state !== "idle";
  const fine = outcome.errorCount === 0;
  const waiting = fine && found.state === "checked" && !found.outdated;
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
      {found.state === "imported" && <Notice kind="done">{t("check.done")}</Notice>}
      {found.state === "undone" && <Notice kind="mind">{t("upkeep:guard.undone")}</Notice>}
      {refused?.noRepair && <ErrorSummary problems={{ repairs: t("upkeep:repairs.none") }} />}
      <ProblemTable
        caption={t("check.errors")}
        what={t("check.problem")}
        problems={errors}
        count={outcome.errorCount}
      />
      {found.state === "checked" && (
        <>
          <ProposedRepairs key={outcome.errorCount} repairs={found.repairs} count={outcome.repairCount} busy={busy} />
          <AcceptedRepairs repairs={found.accepted} count={found.acceptedCount} importId={importId} busy={busy} />
        </>
      )}
      {waiting && (
        <ImportForm found={found} question={refused?.question ?? null} ids={refused?.ids ?? null} upload={upload} />
      )}
      {(!fine || found.outdated) && <p className="mt-8">{upload}</p>}
      {waiting && (
        <DifferenceLists difference={found.difference} open={found.list} here={paths.rosterCheck(importId)} />
      )}
      {outcome.people > 0 && (
        <>
          <TierFigures tiers={found.tiers} />
          <FileFacts fileName={found.fileName} delimiter={found.delimiter} outcome={outcome} />
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

/** The step that writes, with what has to be answered first. */
function ImportForm({
  found: { outcome, guard, revision, leftBehind, difference, running },
  question,
  ids,
  upload,
}: {
  found: Found;
  question: string | null;
  ids: "same" | "new" | null;
  upload: React.ReactNode;
}) {
  const { t } = useTranslation(["studio", "upkeep"]);
  const busy = useNavigation().state !== "idle";
  const { left } = difference.counts;
  const problem = question === "ids" || question === "leavers" ? question : null;
  const sentences = { ids: t("upkeep:guard.idsMissing"), leavers: t("upkeep:guard.leaversMissing") };
  return (
    <Form method="post" className="mt-8 max-w-3xl">
      {problem && <ErrorSummary problems={{ [problem === "ids" ? "ids" : "confirmed"]: sentences[problem] }} />}
      {question === "changed" && <Notice kind="mind">{t("upkeep:guard.changed")}</Notice>}
      <RunningNote names={running} />
      {left > 0 && <p>{t("check.leavingNote", { count: left })}</p>}
      {leftBehind > 0 && <p>{t("check.leftBehind", { count: leftBehind })}</p>}
      <GuardQuestions guard={guard} answered={ids} problem={problem} />
      <input type="hidden" name="reviewed" value={revision} />
      <p className="mt-4 flex flex-wrap gap-4">
        <button type="submit" className="button button-primary" disabled={busy}>
          {t("check.import", { count: outcome.people })}
        </button>
        {upload}
      </p>
    </Form>
  );
}
