import { now } from "#app/platform/clock.server.ts";
import type { OrganizationTransaction } from "#db/client.server.ts";
import { findDiagnostic, listDiagnostics } from "#db/queries/diagnostics.ts";
import { heads } from "#db/queries/roster.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import { localized } from "../questionnaires/items.ts";
import { offeredQuestionnaires } from "../questionnaires/library.server.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { offeredBreakdowns } from "./breakdowns.server.ts";
import { audienceOf, type DraftField, defaultMode, localField, mayChooseMode, readDraft } from "./draft-schema.ts";
import { keepDraft } from "./manage.server.ts";
import type { TierMode } from "./privacy-contract-schema.ts";

const MOST_HEADS = 500;
const TWO_WEEKS_MS = 14 * 24 * 3600 * 1000;
/** Values of an attribute that are named, the rarest. */
const VALUES_NAMED = 3;
const FALLBACK_ZONE = "Europe/London";

/** What the draft form shows: the choices there are, and what is filled in. */
export async function draftForm(member: Reader, diagnosticId: string | null) {
  return inOrganizationOf(member, async (trx) => {
    const diagnostic = diagnosticId === null ? null : await findDiagnostic(trx, diagnosticId);
    if (diagnosticId !== null && diagnostic?.state !== "draft") return null;
    const leaders = await heads(trx, { limit: MOST_HEADS });
    const [latest] = await listDiagnostics(trx, { limit: 1 });
    const zone = diagnostic?.time_zone ?? latest?.time_zone ?? FALLBACK_ZONE;
    const audience = diagnostic?.audience.kind === "below" ? diagnostic.audience.head : "everyone";
    const inTwoWeeks = localField(new Date(now().getTime() + TWO_WEEKS_MS), zone).replace(/T.*/, "T18:00");
    const contract = diagnostic?.contract;
    const offered = await offeredQuestionnaires(trx);
    const [first] = offered;
    const tiers = (diagnostic?.questionnaire ?? first)?.tiers ?? [];
    const attributes = await offeredBreakdowns(trx, {
      audience: diagnostic?.audience ?? { kind: "everyone" },
      questionnaire: { tiers },
    });
    const axes = contract?.axes ?? [];
    return {
      // What is measured again is asked as it was.
      questionnaires: (diagnostic?.baseline_diagnostic_id
        ? [diagnostic.questionnaire]
        : withKept(offered, diagnostic?.questionnaire ?? null)
      ).map(({ id, title, description, items }) => ({
        id,
        title: localized(title, member.language),
        description: localized(description, member.language),
        items: items.length,
      })),
      heads: leaders.map(({ external_id, name }) => ({ id: external_id, name })),
      /** The head that the draft was kept with, where the roster has nobody like that any more. */
      unlistedHead:
        audience === "everyone" || leaders.some(({ external_id }) => external_id === audience) ? null : audience,
      attributes: attributes.map(({ name, values }) => ({
        name,
        values: values.length,
        smallest: values.slice(0, VALUES_NAMED),
      })),
      /** Axes that the draft was kept with, and that those it would invite have too few or too many values of by now. */
      unlistedAxes: axes.filter((axis) => attributes.every(({ name }) => name !== axis)),
      zones: Intl.supportedValuesOf("timeZone"),
      tiers: tiers.map(({ id, plural }) => ({
        id,
        name: localized(plural, member.language),
        mode: contract?.modes[id] ?? defaultMode(id),
        fixed: !mayChooseMode({ tiers: tiers.map((tier) => tier.id), tier: id }),
      })),
      modes: ["confidential", "attributed", "unreported"] as const satisfies readonly TierMode[],
      values: {
        name: diagnostic?.name ?? "",
        questionnaire: diagnostic?.questionnaire.id ?? first?.id ?? "",
        audience,
        opens: diagnostic?.opens_at ? localField(diagnostic.opens_at, zone) : "",
        closes: diagnostic?.closes_at ? localField(diagnostic.closes_at, zone) : inTwoWeeks,
        zone,
        k: contract?.k ?? 5,
        commentThreshold: contract?.commentThreshold ?? 10,
        axes: [axes[0] ?? "", axes[1] ?? ""] as const,
      },
    };
  });
}

export type DraftForm = NonNullable<Awaited<ReturnType<typeof draftForm>>>;

export type Submission =
  | { readonly kind: "kept"; readonly diagnosticId: string }
  | { readonly kind: "problems"; readonly fields: readonly DraftField[] }
  | { readonly kind: "notDraft" };

/** Reads and keeps a filled-in draft form. */
export async function submitDraft(
  member: Member,
  { diagnosticId, form }: { diagnosticId: string | null; form: Readonly<Record<string, unknown>> },
): Promise<Submission> {
  const questionnaire = await inOrganizationOf(member, async (trx) => {
    const kept = diagnosticId === null ? null : await findDiagnostic(trx, diagnosticId);
    const offered = kept?.baseline_diagnostic_id
      ? [kept.questionnaire]
      : withKept(await offeredQuestionnaires(trx), kept?.questionnaire ?? null);
    return offered.find(({ id }) => id === form.questionnaire);
  });
  if (!questionnaire) return { kind: "problems", fields: ["questionnaire"] };
  const { attributes, merges } = await inOrganizationOf(member, async (trx) => {
    const offered = await offeredBreakdowns(trx, { audience: audienceOf(String(form.audience)), questionnaire });
    const kept = diagnosticId === null ? null : await findDiagnostic(trx, diagnosticId);
    return { attributes: offered.map(({ name }) => name), merges: kept?.contract.merges ?? [] };
  });
  const tiers = questionnaire.tiers.map(({ id }) => id);
  const reading = readDraft(form, { tiers, attributes, merges, at: now() });
  if (!reading.draft) return { kind: "problems", fields: reading.problems };
  const { audience } = reading.draft;
  if (audience.kind === "below") {
    const { head } = audience;
    if (!(await inOrganizationOf(member, (trx) => mayBeHead(trx, { diagnosticId, head }))))
      return { kind: "problems", fields: ["audience"] };
  }
  const kept = await keepDraft(member, { diagnosticId, draft: reading.draft, questionnaire });
  return kept === null ? { kind: "notDraft" } : { kind: "kept", diagnosticId: kept };
}

/** What is offered, and what a draft was kept with where that is offered no more. */
function withKept(offered: readonly Questionnaire[], kept: Questionnaire | null): readonly Questionnaire[] {
  return kept === null || offered.some(({ id }) => id === kept.id) ? offered : [...offered, kept];
}

/** What was written into the fields of a form, for showing it again: a browser without scripts has forgotten it. */
export function writtenIn(form: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

/** Whoever the form offers: people who lead, and the head the draft was kept with, which the launch may then refuse. */
async function mayBeHead(
  trx: OrganizationTransaction,
  { diagnosticId, head }: { diagnosticId: string | null; head: string },
): Promise<boolean> {
  const leaders = await heads(trx, { limit: MOST_HEADS });
  if (leaders.some(({ external_id }) => external_id === head)) return true;
  const kept = diagnosticId === null ? null : await findDiagnostic(trx, diagnosticId);
  return kept?.audience.kind === "below" && kept.audience.head === head;
}
