import { reviewLaunch } from "#app/features/confidentiality/launch-review.server.ts";
import { draftForm } from "#app/features/diagnostics/draft-form.server.ts";
import type { TierMode } from "#app/features/diagnostics/privacy-contract-schema.ts";
import { linesOf } from "#app/features/diagnostics/reminder-form.ts";
import { scheduleByZone } from "#app/features/diagnostics/schedule-by-zone.ts";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { launchFingerprint } from "#app/features/distribution/launch.server.ts";
import { previewLetters } from "#app/features/distribution/letter-preview.server.ts";
import { privacyPromises } from "#app/features/distribution/promises.ts";
import { inOrganizationOf, type Member, type Reader } from "#app/features/organizations/session.server.ts";
import { localized } from "#app/features/questionnaires/items.ts";
import { now } from "#app/platform/clock.server.ts";
import { wordsOf } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";

/**
 * Everything that is decided before a launch and what follows from it, in words of who asks; null for what is no diagnostic
 * of the member's organisation, and `notDraft` for one that was launched or cancelled.
 */
export async function launchView(member: Reader, id: string) {
  const { language } = member;
  // First: if the roster changes between the two, the launch is refused rather than one that nobody reviewed.
  const fingerprint = await launchFingerprint(member, id);
  const review = await reviewLaunch(member, id);
  if (!review) return null;
  const { diagnostic, tiers, skipped, problems, teams, breakdowns } = review;
  const form = diagnostic.state === "draft" ? await draftForm(member, id) : null;
  if (!form) return "notDraft" as const;
  const { questionnaire, contract, reminders, time_zone: timeZone } = diagnostic;
  const speaking = await translator(language);
  const words = wordsOf(speaking);
  const { t } = speaking;
  const names = new Map(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, language)]));
  const topTier = questionnaire.tiers[0]?.id ?? "";
  const opensAt = diagnostic.opens_at ?? now();
  const closesAt = diagnostic.closes_at ?? opensAt;
  return {
    id,
    fingerprint,
    form,
    email: member.email,
    baseline: await nameOf(member, diagnostic.baseline_diagnostic_id),
    schedule: {
      ...scheduleByZone({ zones: review.zones.counted, opensAt, closesAt, reminders, language }),
      own: review.zones.own,
      unread: review.zones.unread,
      zone: timeZone,
      opensLater: diagnostic.opens_at !== null,
    },
    reminders: linesOf(reminders).map((line) => ({
      round: line?.round ?? null,
      on: line ? String(line.on) : "",
      text: line?.text ?? "",
    })),
    previews: await previewLetters(member, id),
    promises: questionnaire.tiers.map((tier) => ({
      id: tier.id,
      name: names.get(tier.id) ?? tier.id,
      promises: privacyPromises({ contract, tier: tier.id, topTier }).map(({ key, values }) =>
        t(`emails:promises.${key}`, values),
      ),
    })),
    name: diagnostic.name,
    opens: writtenTime({ at: diagnostic.opens_at, timeZone, language }),
    closes: writtenTime({ at: diagnostic.closes_at, timeZone, language }),
    k: contract.k,
    comments: contract.commentThreshold,
    tiers: tiers.map((tier) => ({
      ...tier,
      name: names.get(tier.id) ?? tier.id,
      mode: shownMode({ mode: contract.modes[tier.id] ?? "confidential", top: tier.id === topTier }),
    })),
    skipped,
    problems: problems.map((problem) => ({
      says: words(`studio:launchProblems.${problem.code}`, {
        ...problem,
        ...("tier" in problem ? { tier: names.get(problem.tier) ?? problem.tier } : {}),
      }),
      /** A level whose answers can be kept in another way, right there. */
      remedy:
        problem.code === "smallTier"
          ? { tier: problem.tier, name: names.get(problem.tier) ?? problem.tier, top: problem.tier === topTier }
          : null,
    })),
    teams,
    breakdowns: breakdowns && { ...breakdowns, merges: contract.merges ?? [] },
  };
}

export type LaunchView = Exclude<NonNullable<Awaited<ReturnType<typeof launchView>>>, "notDraft">;

/** Of the diagnostic that a pulse measures again; null where there is none. */
async function nameOf(member: Member, baselineId: string | null): Promise<string | null> {
  if (baselineId === null) return null;
  const baseline = await inOrganizationOf(member, (trx) => findDiagnostic(trx, baselineId));
  return baseline?.name ?? null;
}

/** Leadership's attributed answers are shown together, everybody else's to themselves. */
function shownMode({ mode, top }: { mode: TierMode; top: boolean }) {
  return mode === "attributed" && top ? ("attributedTop" as const) : mode;
}
