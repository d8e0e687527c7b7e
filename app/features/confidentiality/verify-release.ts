import { contentHash } from "../questionnaires/content-hash.ts";
import { type ReleaseDocument, releaseSchema } from "./release-schema.ts";
import { arithmeticFindings } from "./verify-arithmetic.ts";
import { distributionFindings } from "./verify-distribution.ts";
import { checkedOf, type Finding } from "./verify-finding.ts";
import { ladderFindings } from "./verify-ladder.ts";
import { qualityFindings } from "./verify-quality.ts";
import { statedFindings } from "./verify-stated.ts";
import { themeFindings } from "./verify-themes.ts";
import { thresholdFindings } from "./verify-thresholds.ts";
import { waveFindings } from "./verify-waves.ts";

/** What the checks of a release found; null as release when it cannot even be read. */
export interface Verification {
  readonly release: ReleaseDocument | null;
  readonly findings: readonly Finding[];
}

/** Parts of a malformed document that are named. */
const MOST_NAMED = 5;

/**
 * Checks a release from itself alone: schema, hash, thresholds, display ladder, and that every number which follows from
 * others does. The rules are written down here a second time on purpose: nothing is taken over from what made the release.
 */
export function verifyRelease(document: unknown): Verification {
  const parsed = releaseSchema.safeParse(document);
  if (!parsed.success) {
    const findings = parsed.error.issues.slice(0, MOST_NAMED).map(({ path, message }): Finding => {
      return { check: "schema", sentence: `${path.length > 0 ? path.join(".") : "The document"}: ${message}.` };
    });
    return { release: null, findings };
  }
  const checked = checkedOf(parsed.data);
  return {
    release: parsed.data,
    findings: [
      ...hashFindings(document),
      ...thresholdFindings(checked),
      ...ladderFindings(checked),
      ...distributionFindings(checked),
      ...arithmeticFindings(checked),
      ...qualityFindings(checked),
      ...themeFindings(checked),
      ...statedFindings(checked),
      ...waveFindings(checked),
    ],
  };
}

/** Taken over the document as it stands, fields that the schema does not know included. */
function hashFindings(document: unknown): Finding[] {
  const { hash, ...content } = document as ReleaseDocument;
  const own = contentHash(content);
  if (own === hash) return [];
  return [{ check: "hash", sentence: `The release says that its hash is ${hash}; it is ${own}. It was altered.` }];
}
