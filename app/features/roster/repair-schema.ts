import { z } from "zod";

/** What a repair does. The words are in the catalogue `roster:repairs.<code>`. */
export const repairCodes = [
  "nearManager",
  "cleanEmail",
  "dropEmail",
  "dropLevel",
  "levelManager",
  "standAtTop",
  "underTop",
  "fillCells",
  "dropRow",
  "renameColumn",
] as const;

/** A change of one row of an uploaded file that solves a problem of it. The row is left out by `dropRow`. */
export const repairSchema = z.object({
  /** As problems number them; 1 for `renameColumn`, which changes the header wherever it stands. */
  row: z.number().int(),
  code: z.enum(repairCodes),
  changes: z.array(z.object({ column: z.number().int(), from: z.string(), to: z.string() })),
});

export type Repair = z.infer<typeof repairSchema>;

/** What tells a repair of a file from its others. */
export function repairId({ row, code, changes }: Repair): string {
  return `${row}.${code}.${changes[0]?.column ?? ""}`;
}
