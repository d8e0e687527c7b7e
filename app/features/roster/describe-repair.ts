import type { Words } from "#app/platform/i18n.ts";
import { type Repair, repairId } from "./repair-schema.ts";

/** A repair in words. `row` is null for one of the header. */
export function describeRepair(t: Words, repair: Repair): { id: string; row: number | null; what: string } {
  const { row, code, changes } = repair;
  const { from = "", to = "" } = changes[0] ?? {};
  return {
    id: repairId(repair),
    row: code === "renameColumn" ? null : row,
    what: t(`upkeep:repairs.codes.${code}`, { from: from.trim(), to }),
  };
}
