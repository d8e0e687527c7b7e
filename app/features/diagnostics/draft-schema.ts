import { DateTime, IANAZone } from "luxon";
import { z } from "zod";
import { freeTextSchema } from "../organizations/free-text-schema.ts";
import type { Audience } from "./audience-schema.ts";
import { type Merge, type PrivacyContract, privacyContractSchema, type TierMode } from "./privacy-contract-schema.ts";

/** The fields of the draft form that can be wrong; each has its sentence in `studio:draft.problems`. */
export type DraftField =
  | "name"
  | "questionnaire"
  | "audience"
  | "opens"
  | "closes"
  | "zone"
  | "k"
  | "commentThreshold"
  | "modes"
  | "axis.1"
  | "axis.2";

/** Of an attribute's name: as long as a cell of a roster may be. */
const MOST_CHARACTERS = 2000;

/** The form that a diagnostic is prepared with, as its fields are named. Times are local to `zone`; blank `opens`: at launch. */
export const draftFormSchema = z.object({
  name: freeTextSchema.pipe(z.string().min(1).max(120)),
  questionnaire: z.string().min(1),
  /** `everyone`, or the employee id of the person whose part of the organisation is asked. */
  audience: z.string().min(1).max(300),
  opens: z.string().max(40),
  closes: z.string().min(1).max(40),
  zone: z.string().refine((zone) => IANAZone.isValidZone(zone)),
  k: z.coerce.number().int().min(4).max(20),
  commentThreshold: z.coerce.number().int().min(4).max(100),
  /** Attributes to break results down by, blank for none. */
  "axis.1": z.string().max(MOST_CHARACTERS).default(""),
  "axis.2": z.string().max(MOST_CHARACTERS).default(""),
});

/** What a filled-in form means. */
export interface ReadDraft {
  readonly name: string;
  readonly questionnaireKey: string;
  readonly audience: Audience;
  readonly opensAt: Date | null;
  readonly closesAt: Date;
  readonly timeZone: string;
  readonly contract: PrivacyContract;
}

type Reading =
  | { readonly draft: ReadDraft; readonly problems: null }
  | { readonly draft: null; readonly problems: DraftField[] };

/** The tiers in which answers are always confidential: whoever is lowest in the reporting line. */
export function mayChooseMode({ tiers, tier }: { tiers: readonly string[]; tier: string }): boolean {
  return tier !== tiers.at(-1);
}

/** Modes before anybody chooses: managers see their own answers beside their team's, everybody else is confidential. */
export function defaultMode(tier: string): TierMode {
  return tier === "manager" ? "attributed" : "confidential";
}

/** The audience that the form's field names. */
export function audienceOf(field: string): Audience {
  return field === "everyone" ? { kind: "everyone" } : { kind: "below", head: field };
}

/**
 * Reads the draft form. `tiers` are the questionnaire's, from the top; `attributes` those that results may be broken down by;
 * `merges` what was merged before, of which that on a chosen attribute stays; `at` is when it is read.
 */
export function readDraft(
  form: Readonly<Record<string, unknown>>,
  {
    tiers,
    attributes,
    merges = [],
    at,
  }: { tiers: readonly string[]; attributes: readonly string[]; merges?: readonly Merge[]; at: Date },
): Reading {
  const parsed = draftFormSchema.safeParse(form);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => String(path[0]));
    return { draft: null, problems: [...new Set(fields)].filter(isDraftField) };
  }
  const { name, questionnaire, audience, opens, closes, zone, k, commentThreshold } = parsed.data;
  const { "axis.1": first, "axis.2": second } = parsed.data;
  const opensAt = opens === "" ? null : localTime(opens, zone);
  const closesAt = localTime(closes, zone);
  const problems: DraftField[] = [];
  if (opens !== "" && (opensAt === null || opensAt <= at)) problems.push("opens");
  if (closesAt === null || closesAt <= (opensAt ?? at)) problems.push("closes");
  if (commentThreshold < k) problems.push("commentThreshold");
  if (first !== "" && !attributes.includes(first)) problems.push("axis.1");
  if (second !== "" && (!attributes.includes(second) || second === first)) problems.push("axis.2");
  const axes = [first, second].filter((axis) => axis !== "");
  const kept = merges.filter(({ axis }) => axes.includes(axis));
  const modes = tiers.map((tier) => [
    tier,
    mayChooseMode({ tiers, tier }) ? form[`mode.${tier}`] : ("confidential" satisfies TierMode),
  ]);
  const contract = privacyContractSchema.safeParse({
    schema: "parallax.contract/1",
    k,
    commentThreshold,
    axes,
    ...(kept.length > 0 ? { merges: kept } : {}),
    modes: Object.fromEntries(modes),
  });
  if (!contract.success) problems.push("modes");
  if (!contract.success || !closesAt || problems.length > 0) return { draft: null, problems };
  return {
    draft: {
      name,
      questionnaireKey: questionnaire,
      audience: audienceOf(audience),
      opensAt,
      closesAt,
      timeZone: zone,
      contract: contract.data,
    },
    problems: null,
  };
}

const draftFields: readonly DraftField[] = [
  "name",
  "questionnaire",
  "audience",
  "opens",
  "closes",
  "zone",
  "k",
  "commentThreshold",
  "modes",
  "axis.1",
  "axis.2",
];

function isDraftField(field: string): field is DraftField {
  return (draftFields as readonly string[]).includes(field);
}

/** How a date-and-time field writes a time: `2026-11-30T18:00`. */
const LOCAL_TIME = "yyyy-MM-dd'T'HH:mm";

/**
 * The moment that a wall clock in a zone means. Null for what is written otherwise, and for a time that the clock never shows
 * because it is put forward; the first of the two moments where it is put back.
 */
export function localTime(text: string, zone: string): Date | null {
  const time = DateTime.fromFormat(text, LOCAL_TIME, { zone });
  const [first] = time.isValid ? time.getPossibleOffsets() : [];
  return first && first.toFormat(LOCAL_TIME) === text ? first.toJSDate() : null;
}

/** A moment as the wall clock of a zone shows it, in the form of a date-and-time field. */
export function localField(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toFormat(LOCAL_TIME);
}
