import { contentHash } from "../questionnaires/content-hash.ts";
import { auditFileOf } from "./audit-file.ts";
import type { AuditFile } from "./audit-file-schema.ts";
import { commentGroups } from "./comment-groups.ts";
import { auditedRelease } from "./engine.ts";
import { writtenAudit, writtenCells, writtenFigures, writtenGaps, writtenGroups } from "./engine-document.ts";
import { layOut, type ReleaseInput } from "./release-input.ts";
import type { ReleaseDocument } from "./release-schema.ts";
import { type Release, released } from "./released.ts";

/** Changes whenever the same answers could give another release. */
export const METHOD_VERSION = "1.1";

/**
 * Makes the release of a closed diagnostic: everything any role may ever see of it. The same input gives the same release,
 * byte for byte.
 */
export function buildRelease(input: ReleaseInput): Release {
  return buildReleaseWithAudit(input).release;
}

/** The release, and what its proof can be made again from. The file tells who answered: it stays on the server. */
export function buildReleaseWithAudit(input: ReleaseInput): { release: Release; auditFile: AuditFile } {
  const laid = layOut(input);
  const release = auditedRelease(laid.engine);
  const written = writtenGroups(laid, release);
  const { k, commentThreshold, axes, modes } = input.contract;
  const { dyads, cascade, priorities, predictions, quality } = writtenFigures(laid, release);
  const groups = written.flatMap(({ places, groups }) => Array.from(places).flatMap((group) => groups[group] ?? []));
  const cells = writtenCells(laid, { release, written });
  const auditFile = auditFileOf(input, { groups, cells });
  const content: Omit<ReleaseDocument, "hash"> = {
    schema: "parallax.release/1",
    method: { version: METHOD_VERSION, k, commentThreshold, axes, modes },
    tiers: release.tiers.map(({ totals }, place) => {
      const id = input.questionnaire.tiers[place]?.id ?? "";
      return { id, mode: modes[id] ?? "confidential", ...totals };
    }),
    groups,
    cells,
    gaps: writtenGaps(laid, { release, written }),
    dyads,
    cascade,
    priorities,
    predictions,
    comments: commentGroups(laid),
    quality,
    audit: { ...writtenAudit(laid, release), fileHash: auditFile.hash },
  };
  return { release: released({ ...content, hash: contentHash(content) }), auditFile };
}
