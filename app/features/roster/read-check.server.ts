import { findRosterImport, type ImportedPerson, peopleWithGivenRoles } from "#db/queries/roster.ts";
import { inOrganizationOf, type Reader } from "../organizations/session.server.ts";
import { currentRoster } from "./current-roster.server.ts";
import { type DifferencePage, differencePage, type Shown } from "./difference-page.ts";
import { guardOf } from "./guard-of.ts";
import type { ImportGuard } from "./import-guard.ts";
import { type ImportOutcome, importOutcomeSchema } from "./import-outcome-schema.ts";
import { leftBehind } from "./left-behind.ts";
import { type Repair, repairSchema } from "./repair-schema.ts";
import { rosterDifference } from "./roster-difference.ts";
import { samePeople } from "./same-people.ts";
import { type TreeLevel, treeLevel } from "./tree-level.ts";

const LONGEST_LEVEL = 200;

/** A checked file as its page shows it: what was found, what importing it would change, and one level of its tree. */
export interface CheckedRoster {
  readonly fileName: string;
  readonly state: "checked" | "imported" | "undone";
  /** Another file was imported after this one was checked: it has to be checked again. */
  readonly outdated: boolean;
  /** Of the roster that the difference is worked out from. */
  readonly revision: number;
  readonly outcome: ImportOutcome;
  /** Repairs that were accepted, in the order of acceptance. */
  readonly accepted: readonly Repair[];
  readonly difference: DifferencePage;
  readonly guard: ImportGuard;
  /** People whose roles given by hand stay with an address that the file has not for them. */
  readonly leftBehind: number;
  readonly level: TreeLevel;
}

/** Reads a checked file back; null when there is none of that id in the member's organisation. */
export async function readCheck(
  member: Reader,
  { importId, at, shown = null }: { importId: string; at: string | null; shown?: Shown | null },
): Promise<CheckedRoster | null> {
  return inOrganizationOf(member, async (trx) => {
    const found = await findRosterImport(trx, importId);
    if (!found) return null;
    const people = found.people as ImportedPerson[];
    const before = found.state === "checked" ? await currentRoster(trx) : [];
    const renumbered = samePeople({ before, after: people });
    return {
      fileName: found.file_name,
      state: found.state,
      outdated: found.state === "checked" && found.based_on !== found.latest,
      revision: found.revision ?? 0,
      outcome: importOutcomeSchema.parse(found.outcome),
      accepted: repairSchema.array().parse(found.repairs),
      difference: differencePage(rosterDifference({ before, after: people, same: renumbered }), shown),
      guard: guardOf({ before, after: people, renumbered }),
      leftBehind: leftBehind({ people, given: await peopleWithGivenRoles(trx) }),
      level: treeLevel({ people, at, limit: LONGEST_LEVEL, language: member.language }),
    };
  });
}
