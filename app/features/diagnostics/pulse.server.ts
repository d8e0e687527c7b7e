import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { findDiagnostic } from "#db/queries/diagnostics.ts";
import { underAction } from "#db/queries/outcomes.ts";
import { keptText } from "../organizations/free-text-schema.ts";
import { inOrganizationOf, type Member, type Reader } from "../organizations/session.server.ts";
import { localized } from "../questionnaires/items.ts";
import { NOTICED_THEME } from "../questionnaires/noticed-items.ts";
import { localField, localTime } from "./draft-schema.ts";
import { keepDraft } from "./manage.server.ts";
import { pulseQuestionnaire } from "./pulse-questionnaire.ts";

const TWO_WEEKS_MS = 14 * 24 * 3600_000;
const LONGEST_NAME = 120;

/** The fields of the pulse form that can be wrong. */
export type PulseField = "name" | "closes" | "items" | "predictions";

/**
 * What a closed diagnostic can be measured again with; null for what has not closed. Chosen are exactly the items that actions are about,
 * and the usual ones where there are none; where an action was shown to everybody, whether it was noticed can be asked too.
 */
export async function pulseForm(member: Reader, diagnosticId: string) {
  const baseline = await findBaseline(member, diagnosticId);
  if (!baseline) return null;
  const { questionnaire, time_zone: zone } = baseline;
  const inTwoWeeks = localField(new Date(now().getTime() + TWO_WEEKS_MS), zone).replace(/T.*/, "T18:00");
  const acted = await inOrganizationOf(member, (trx) => underAction(trx, diagnosticId));
  const items = new Set(acted.map(({ item_id }) => item_id));
  const shared = new Set(acted.flatMap(({ theme_id, shared }) => (shared && theme_id !== null ? [theme_id] : [])));
  const known = questionnaire.themes.filter(({ id }) => id !== NOTICED_THEME);
  const others = questionnaire.items.filter(({ kind }) => kind !== "scaled");
  const themes = known.map((theme) => ({
    id: theme.id,
    name: localized(theme.name, member.language),
    items: questionnaire.items.flatMap((item) =>
      item.kind === "scaled" && item.theme === theme.id
        ? [
            {
              id: item.id,
              label: localized(item.label, member.language),
              chosen: items.size > 0 ? items.has(item.id) : item.inPulse,
            },
          ]
        : [],
    ),
  }));
  return {
    draft: newPulse(),
    baseline: baseline.name,
    zone,
    closes: inTwoWeeks,
    themes: themes.filter(({ items }) => items.length > 0),
    acted: items.size > 0,
    noticed: known
      .filter(({ id }) => shared.has(id))
      .map(({ id, name }) => ({ id, name: localized(name, member.language) })),
    others: others.map(({ id, kind, label }) => ({ id, kind, label: localized(label, member.language) })),
  };
}

/**
 * Prepares a draft that measures a closed diagnostic again: the chosen items word by word, the same audience by its
 * definition, frozen anew at launch, the same promises, and the baseline stored with it. `draft` is the id that the form was made
 * with: a form that is sent again, also at once, makes no second draft, and changes the one that it made while that is still a
 * draft. Returns the draft's id or the fields that are wrong; null for what has not closed, and for a draft that is another's.
 */
export async function preparePulse(
  member: Member,
  diagnosticId: string,
  {
    draft: pulseId,
    name,
    closes,
    items,
    noticed = [],
  }: { draft: string; name: string; closes: string; items: readonly string[]; noticed?: readonly string[] },
): Promise<{ readonly id: string } | { readonly problems: readonly PulseField[] } | null> {
  const baseline = await findBaseline(member, diagnosticId);
  if (!baseline) return null;
  const { audience, contract, time_zone: timeZone } = baseline;
  const closesAt = localTime(closes, timeZone);
  const made = pulseQuestionnaire(baseline.questionnaire, new Set(items), new Set(noticed));
  const called = keptText(name);
  const problems: PulseField[] = [];
  if (called === "" || called.length > LONGEST_NAME) problems.push("name");
  if ("problem" in made) problems.push(made.problem === "noItem" ? "items" : "predictions");
  if (closesAt === null || closesAt <= now()) problems.push("closes");
  if (problems.length > 0 || "problem" in made || closesAt === null) return { problems };
  const { questionnaire } = made;
  const draft = {
    name: called,
    questionnaireKey: questionnaire.id,
    audience,
    opensAt: null,
    closesAt,
    timeZone,
    contract,
  };
  const id = await keepDraft(member, {
    diagnosticId: null,
    draft,
    questionnaire,
    pulse: { id: pulseId, baselineId: diagnosticId },
  });
  return id === null ? null : { id };
}

/** The id of the draft that a form is about to make. */
export function newPulse(): string {
  return randomUUID();
}

async function findBaseline(member: Member, diagnosticId: string) {
  const diagnostic = await inOrganizationOf(member, (trx) => findDiagnostic(trx, diagnosticId));
  return diagnostic && ["closed", "published", "archived"].includes(diagnostic.state) ? diagnostic : null;
}
