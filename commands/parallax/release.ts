import type { Command } from "commander";
import { z } from "zod";
import { linearSolver } from "#app/features/confidentiality/lp-solver.server.ts";
import { releaseSchema } from "#app/features/confidentiality/release-schema.ts";
import { type AuditVerification, verifyAudit } from "#app/features/confidentiality/verify-audit.ts";
import type { Finding } from "#app/features/confidentiality/verify-finding.ts";
import type { InferenceVerification } from "#app/features/confidentiality/verify-inference.ts";
import { type Verification, verifyRelease } from "#app/features/confidentiality/verify-release.ts";
import { inferenceAgain, inferenceLine } from "./inference-again.ts";
import { readJson } from "./input-file.ts";

/** Findings that are listed; the rest are counted. */
const MOST_LISTED = 30;

/** `parallax release verify FILE [--audit FILE]`: exit code 1 when a release is unsafe, does not add up or was altered. */
export function addReleaseCommands(program: Command): void {
  const release = program.command("release").description("work with release files");
  release
    .command("verify")
    .description("check a release from itself, and with its audit file make the whole proof again")
    .argument("<file>", "a release.json")
    .option("--audit <file>", "the audit.json that was written with it")
    .action(verify);
  release
    .command("schema")
    .description("print the JSON schema of a release")
    .action(() => {
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(releaseSchema), null, 2)}\n`);
    });
}

async function verify(file: string, { audit: auditFile }: { audit?: string }): Promise<void> {
  const read = await readJson(file);
  const readAudit = read && auditFile !== undefined ? await readJson(auditFile) : null;
  if (!read || (auditFile !== undefined && !readAudit)) return;
  const verification = verifyRelease(read.document);
  const { release } = verification;
  const audit = release && readAudit ? verifyAudit(release, readAudit.document, await linearSolver()) : null;
  const inference = release && readAudit ? await inferenceAgain(release, readAudit.document) : null;
  const findings = [...verification.findings, ...(audit?.findings ?? []), ...(inference?.findings ?? [])];
  process.stdout.write(findings.length === 0 && release ? fine(release, { audit, inference }) : listed(findings));
  process.exitCode = findings.length === 0 ? 0 : 1;
}

function fine(
  { method, groups, cells, gaps, audit: stated, hash }: NonNullable<Verification["release"]>,
  { audit, inference }: { audit: AuditVerification | null; inference: InferenceVerification | null },
): string {
  const lines = [
    `The release is in order: ${groups.length} groups, ${cells.length} numbers, ${gaps.length} gaps, none on fewer than ${method.k} answers but what leadership states.`,
    ...(audit
      ? [
          `Proved again, ${provedAgain(audit)}: no sum or difference of published numbers rests on fewer than ${method.k} people.`,
          ...(audit.isBound
            ? []
            : ["The release names no audit file, so whether this one was written with it is not known."]),
        ]
      : [`Proof for ${stated.proofs.length} combinations of item and level not repeated: that needs the audit file.`]),
    ...(inference ? [inferenceLine(inference)] : []),
    `Hash ${hash}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** How many, and by which theorems of the methodology. */
function provedAgain({ proved }: AuditVerification): string {
  const total = [...proved.values()].reduce((sum, count) => sum + count, 0);
  const theorems = [...proved].sort(([a], [b]) => (a < b ? -1 : 1)).map(([theorem, count]) => `${count} by ${theorem}`);
  return `${total} combinations of item and level${theorems.length === 0 ? "" : ` (${theorems.join(", ")})`}`;
}

function listed(findings: readonly Finding[]): string {
  const more = findings.length - MOST_LISTED;
  const lines = [
    `The release is not in order: ${findings.length} ${findings.length === 1 ? "finding" : "findings"}.`,
    // What is unsafe comes before what does not add up.
    ...[...findings]
      .sort((a, b) => order(a) - order(b))
      .slice(0, MOST_LISTED)
      .map(({ check, sentence }) => `  ${check}: ${sentence}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function order({ check }: Finding): number {
  return ["schema", "hash", "proof", "threshold", "audit", "ladder", "arithmetic"].indexOf(check);
}
