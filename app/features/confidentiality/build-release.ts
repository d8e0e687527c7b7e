import { contentHash } from "../questionnaires/content-hash.ts";
import { auditFileOf } from "./audit-file.ts";
import type { AuditFile } from "./audit-file-schema.ts";
import { commentGroups } from "./comment-groups.ts";
import { type AuditedRelease, releaseEngine } from "./engine.ts";
import { writtenAudit, writtenCells, writtenGaps, writtenGroups } from "./engine-document.ts";
import { writtenFigures } from "./engine-figures.ts";
import { type Laid, layOut, type ReleaseInput } from "./release-input.ts";
import type { ReleaseDocument } from "./release-schema.ts";
import { type Release, released } from "./released.ts";
import { type TwoWaves, waveTrends } from "./wave-trends.ts";

/** Changes whenever the same answers could give another release. */
export const METHOD_VERSION = "1.2";

/**
 * Makes the release of a closed diagnostic along the reporting line: everything any role may ever see of it. The same input
 * gives the same release, byte for byte. With further axes, items are audited first (`releaseEngine`).
 */
export function buildRelease(input: ReleaseInput): Release {
  return buildReleaseWithAudit(input).release;
}

/**
 * The release, and what its proof can be made again from. The file tells who answered: it stays on the server. `beside`: an
 * earlier wave, by whoever still knows who answered then and now.
 */
export function buildReleaseWithAudit(input: ReleaseInput, beside?: TwoWaves): BuiltRelease {
  const laid = layOut(input);
  return writtenRelease(laid, releaseEngine(laid.engine).release([]), beside);
}

export interface BuiltRelease {
  readonly release: Release;
  readonly auditFile: AuditFile;
}

/** Writes out what the engine made. `beside`: as for `buildReleaseWithAudit`. */
export function writtenRelease(laid: Laid, release: AuditedRelease, beside?: TwoWaves): BuiltRelease {
  const { input } = laid;
  const written = writtenGroups(laid, release);
  const { k, commentThreshold, axes, merges, modes } = input.contract;
  const { dyads, cascade, priorities, predictions, standings, quality } = writtenFigures(laid, { release, written });
  const groups = written.flatMap(({ places, groups }) => Array.from(places).flatMap((group) => groups[group] ?? []));
  const cells = writtenCells(laid, { release, written });
  const method = { version: METHOD_VERSION, k, commentThreshold, axes, ...(merges ? { merges } : {}), modes };
  const tiers = release.tiers.map(({ totals }, place) => {
    const id = input.questionnaire.tiers[place]?.id ?? "";
    return { id, mode: modes[id] ?? "confidential", ...totals };
  });
  const waves = beside && waveTrends(beside, { method, tiers, groups, cells });
  const auditFile = auditFileOf(input, { groups, cells }, waves?.stacked);
  const content: Omit<ReleaseDocument, "hash"> = {
    schema: "parallax.release/1",
    method,
    tiers,
    items: laid.items.map(({ id, scale }) => ({ id, scale })),
    groups,
    cells,
    gaps: writtenGaps(laid, { release, written }),
    dyads,
    cascade,
    priorities,
    predictions,
    comments: commentGroups(laid),
    standings,
    quality,
    audit: { ...writtenAudit(laid, release), fileHash: auditFile.hash },
    ...(waves && { waves: waves.released }),
  };
  return { release: released({ ...content, hash: contentHash(content) }), auditFile };
}
