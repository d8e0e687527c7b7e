import type { Words } from "#app/platform/i18n.ts";
import type { Release } from "../../confidentiality/released.ts";

/** Of the certificate's hash, so much stands where there is no room for all of it; the first page of a file has it whole. */
const SHORT_HASH = 12;

/** Where everything on a page or picture comes from: wave, part, thresholds and certificate. `part`: null for everyone. */
export function footOf(
  t: Words,
  { release, name, closed, part }: { release: Release; name: string; closed: string; part: string | null },
): string {
  const { k, commentThreshold: comments } = release.method;
  const hash = release.hash.slice(0, SHORT_HASH);
  return t("exports:foot", { name, closed, scope: part ?? t("exports:scope.everyone"), k, comments, hash });
}
