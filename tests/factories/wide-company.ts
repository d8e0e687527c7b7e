import { createHash } from "node:crypto";
import { sql } from "kysely";
import { buildReleaseWithAudit } from "#app/features/confidentiality/build-release.ts";
import type { FrozenPerson, SealedAnswers } from "#app/features/matching/frozen-roster.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import { answerSlots } from "#app/features/questionnaires/answer-slots.ts";
import { findItem } from "#app/features/questionnaires/items.ts";
import type { Item, Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { answerOptions, orient } from "#app/features/questionnaires/scales.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { recordPublications } from "#db/queries/publications.ts";
import { insertRelease } from "#db/queries/releases.ts";
import { refreshStatistics } from "#db/queries/statistics.ts";
import { draftDiagnostic, foundCompany } from "./company.ts";
import { CONTRACT } from "./organization.ts";
import { randomFrom } from "./random.ts";

/** A company with very many parts side by side, each of managers with reps. */
export interface WideShape {
  readonly units: number;
  /** Managers below each head of a part, and reps below each of them. */
  readonly managers: number;
  readonly reps: number;
  /** Parts, the first of all, that have two managers only; none by default. */
  readonly small?: number;
  readonly questionnaire: Questionnaire;
}

interface WidePerson extends FrozenPerson {
  readonly name: string;
}

/** Who leads a part, as the tree calls them. */
export function unitName(place: number): string {
  return `Part ${String(place + 1).padStart(5, "0")}`;
}

/** A questionnaire with so many questions on a scale, and nothing else. */
export function scaledQuestions(count: number): Questionnaire {
  const scaled = strategyToField.items.filter((item) => item.kind === "scaled");
  const items = Array.from({ length: count }, (_, place): Item => {
    const item = scaled[place % scaled.length] as Item;
    return place < scaled.length ? item : { ...item, id: `${item.id}-too` };
  });
  return { ...strategyToField, id: `scaled-${count}`, items };
}

function peopleOf({ units, managers, reps, small = 0 }: WideShape): WidePerson[] {
  const people: WidePerson[] = [];
  const add = (externalId: string, tier: string, managerId: string | null, name: string) => {
    const id = uuidOf(externalId);
    people.push({ id, externalId, tier, managerId, invited: true, name });
    return id;
  };
  const top = add("E1", "executive", null, "Top");
  for (let place = 2; place <= 6; place++) add(`E${place}`, "executive", top, `Staff ${place}`);
  for (let unit = 0; unit < units; unit++) {
    const head = add(`U${unit}`, "manager", top, unitName(unit));
    for (let place = 0; place < (unit < small ? 2 : managers); place++) {
      const manager = add(`M${unit}-${place}`, "manager", head, `Manager ${unit + 1}.${place + 1}`);
      for (let rep = 0; rep < reps; rep++)
        add(`R${unit}-${place}-${rep}`, "rep", manager, `Rep ${unit}.${place}.${rep}`);
    }
  }
  return people;
}

/** The same name always gives the same id. */
function uuidOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** Managers see most things well, reps do or do not by the part they are in; a few skip a question. */
function answersOf(people: readonly WidePerson[], questionnaire: Questionnaire): SealedAnswers[] {
  const random = randomFrom(questionnaire.items.length);
  const slots = answerSlots(questionnaire).map(({ itemId }) => findItem(questionnaire, itemId));
  return people.map(({ id, tier, managerId, externalId }) => {
    const unit = Number(/^[URM](\d+)/.exec(externalId)?.[1] ?? 0);
    const answers = slots.map((item, slot) => {
      if (item?.kind !== "scaled" || !(tier in item.wording) || random() < 0.02) return null;
      const options = answerOptions(item);
      const lean = tier === "rep" ? 0.15 + (((unit * 7 + slot * 13) % 17) / 17) * 0.7 : 0.75;
      const place = Math.min(
        options.length - 1,
        Math.max(0, Math.floor((lean + (random() - 0.5) * 0.6) * options.length)),
      );
      return orient(item, options[place] ?? 0);
    });
    return CONTRACT.modes[tier] === "attributed"
      ? { tier, authorId: id, answers }
      : { tier, authorId: null, managerId, answers };
  });
}

export interface WideCompany {
  readonly owner: Member;
  readonly diagnosticId: string;
  /** Of the release as it is stored. */
  readonly bytes: number;
}

/**
 * Writes the company with one published diagnostic. The release is made by the gate from everybody's answers; the roster and
 * the answers themselves do not go through the forms that people would fill in.
 */
export async function wideCompany(name: string, shape: WideShape): Promise<WideCompany> {
  const { questionnaire } = shape;
  const people = peopleOf(shape);
  const { release, auditFile } = buildReleaseWithAudit({
    questionnaire,
    contract: CONTRACT,
    people,
    answers: answersOf(people, questionnaire),
    comments: [],
    seed: name,
  });
  const owner = await foundCompany(name);
  const { organizationId } = owner;
  const diagnosticId = await draftDiagnostic(owner, { questionnaire, name: `${name} wide` });
  await inOrganizationOf(owner, async (trx) => {
    for (let from = 0; from < people.length; from += CHUNK)
      await sql`insert into participant (organization_id, diagnostic_id, participant_id, person_id, external_id, name, tier,
          manager_id, token_hash)
        select ${organizationId}::uuid, ${diagnosticId}::uuid, id, id, external_id, name, tier, manager_id,
          sha256((${diagnosticId} || id::text)::bytea)
        from jsonb_to_recordset(${JSON.stringify(people.slice(from, from + CHUNK).map(asRow))}::text::jsonb)
          as row (id uuid, external_id text, name text, tier text, manager_id uuid)`.execute(trx);
    await sql`update diagnostic set state = 'published', contract_hash = ${release.hash}, opens_at = now() - interval '2 days',
        closes_at = now() - interval '1 day', launched_at = now() - interval '2 days', closed_at = now() - interval '1 day',
        published_at = now()
      where diagnostic_id = ${diagnosticId}`.execute(trx);
    await insertRelease(trx, { organizationId, diagnosticId, document: release as never, auditFile });
    await recordPublications(trx, {
      organizationId,
      diagnosticId,
      releaseHash: release.hash,
      content: {},
      publishedBy: owner.userId,
      to: [{ audience: "executive", scope: "everyone" }],
      at: new Date(),
    });
    await refreshStatistics(trx, { written: people.length });
  });
  return { owner, diagnosticId, bytes: JSON.stringify(release).length };
}

const CHUNK = 5000;

function asRow({ id, externalId, name, tier, managerId }: WidePerson) {
  return { id, external_id: externalId, name, tier, manager_id: managerId };
}
