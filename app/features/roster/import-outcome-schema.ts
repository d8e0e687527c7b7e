import { z } from "zod";
import { errorCodes, warningCodes } from "./problems.ts";
import { repairSchema } from "./repair-schema.ts";

const problem = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({
    row: z.number().int().nullable(),
    code: z.enum(codes),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  });

/** What is kept of a check, beside the people: enough to draw its page again. Problems are cut off at `MOST_PROBLEMS`. */
export const importOutcomeSchema = z.object({
  people: z.number().int(),
  tiers: z.object({ executive: z.number(), manager: z.number(), rep: z.number() }),
  teams: z.number().int(),
  spans: z.object({ smallest: z.number(), median: z.number(), largest: z.number() }).nullable(),
  attributes: z.array(z.object({ name: z.string(), values: z.number() })),
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).nullable(),
  delimiter: z.enum([",", ";", "\t"]).nullable(),
  errorCount: z.number().int(),
  warningCount: z.number().int(),
  errors: z.array(problem(errorCodes)),
  warnings: z.array(problem(warningCodes)),
  repairCount: z.number().int().default(0),
  repairs: z.array(repairSchema).default([]),
});

export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** Problems of each sort, and repairs, that are kept and listed; the rest are counted. */
export const MOST_PROBLEMS = 500;
