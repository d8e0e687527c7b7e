import { type ImportGuard, importGuard } from "./import-guard.ts";
import { type Described, rosterDifference } from "./roster-difference.ts";
import { NOBODY_RENUMBERED, type SamePeople } from "./same-people.ts";

/** What has to be asked before a file becomes the roster. */
export function guardOf({
  before,
  after,
  renumbered,
}: {
  before: readonly Described[];
  after: readonly Described[];
  renumbered: SamePeople;
}): ImportGuard {
  const leaving = (same: SamePeople) => rosterDifference({ before, after, same }).left.length;
  const kept = leaving(renumbered);
  return importGuard({
    total: before.length,
    renumbered: renumbered.size,
    leaving: { same: kept, new: renumbered.size === 0 ? kept : leaving(NOBODY_RENUMBERED) },
  });
}
