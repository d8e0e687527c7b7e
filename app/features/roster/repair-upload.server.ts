import { findOriginal, saveRepairs } from "#db/queries/roster-history.ts";
import { inOrganizationOf, type Member } from "../organizations/session.server.ts";
import { decode } from "./decode.ts";
import { outcomeOf } from "./import-roster.server.ts";
import { importable } from "./importable.ts";
import { type Repair, repairId, repairSchema } from "./repair-schema.ts";
import { repairedTable } from "./repaired-table.ts";
import { checkRoster } from "./roster-check.ts";
import { readTable } from "./table.ts";
import { writtenTable } from "./written-table.ts";

/** Which of the proposed repairs to make, or which of the accepted ones to take back, by their ids. */
export type RepairChoice =
  | { readonly kind: "accept"; readonly ids: readonly string[] }
  | { readonly kind: "acceptAll" }
  | { readonly kind: "takeBack"; readonly ids: readonly string[] };

/**
 * Makes repairs of a checked file and checks it again; the roster stays as it is. Returns how many repairs were made or taken
 * back, and null when the file is not kept (any more). Ids of repairs that are not proposed (any more) are passed over.
 */
export async function chooseRepairs(member: Member, importId: string, choice: RepairChoice): Promise<number | null> {
  return inOrganizationOf(member, async (trx) => {
    const found = await findOriginal(trx, importId);
    if (!found) return null;
    const accepted = repairSchema.array().parse(found.repairs);
    const chosen = chosenRepairs({ bytes: found.original, accepted, choice });
    const check = checkRoster(found.original, chosen);
    await saveRepairs(trx, {
      importId,
      repairs: chosen,
      outcome: outcomeOf(check),
      people: importable(check) ?? [],
    });
    return Math.abs(chosen.length - accepted.length);
  });
}

function chosenRepairs({
  bytes,
  accepted,
  choice,
}: {
  bytes: Uint8Array;
  accepted: readonly Repair[];
  choice: RepairChoice;
}): readonly Repair[] {
  if (choice.kind === "takeBack") {
    const back = new Set(choice.ids);
    return accepted.filter((repair) => !back.has(repairId(repair)));
  }
  const { repairs } = checkRoster(bytes, accepted);
  if (choice.kind === "acceptAll") return [...accepted, ...repairs];
  const wanted = new Set(choice.ids);
  return [...accepted, ...repairs.filter((repair) => wanted.has(repairId(repair)))];
}

/** The uploaded file with the accepted repairs and nothing else changed; null when it is not kept (any more). */
export async function correctedFile(
  member: Member,
  importId: string,
): Promise<{ fileName: string; csv: string } | null> {
  const found = await inOrganizationOf(member, (trx) => findOriginal(trx, importId));
  if (!found) return null;
  const decoded = decode(found.original);
  const table = decoded.text === null ? null : readTable(decoded.text, () => true);
  if (table?.header == null) return null;
  const accepted = repairSchema.array().parse(found.repairs);
  const dropped = new Set(accepted.filter(({ code }) => code === "dropRow").map(({ row }) => row));
  const csv = writtenTable({ ...repairedTable(table, accepted), delimiter: table.delimiter, dropped });
  return { fileName: `${found.file_name.replace(/\.[a-z0-9]+$/i, "")}-corrected.csv`, csv };
}
