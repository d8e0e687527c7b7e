import type { AuditFile } from "./audit-file-schema.ts";
import type { Display, ReleasedTrend } from "./release-schema.ts";
import { type Checked, cellKey, type Finding, fewestOf } from "./verify-finding.ts";
import { middleOf, offLadder, stepOf } from "./verify-ladder.ts";
import { proveSupport } from "./verify-proof.ts";

/** Answers in both waves from which a trend needs no proof (methodology 3.7). */
const LARGE = 20;
/** What a band counts as in a difference: half its width. */
const BAND_STEP = 10;

/** Every trend against what the release itself says: the two displays, both n, and the change that follows from them. */
export function waveFindings({ release, groups, cells }: Checked): Finding[] {
  const trends = release.waves?.trends ?? [];
  const seen = new Set<string>();
  return trends.flatMap((trend): Finding[] => {
    const key = cellKey(trend);
    const isTwice = seen.has(key);
    seen.add(key);
    const cell = cells.get(key);
    const what = `The trend of ${trend.item} in ${trend.group}`;
    const wrong = (check: Finding["check"], says: string): Finding => ({ check, sentence: `${what} ${says}` });
    if (!cell) return [wrong("threshold", "is of a number that the release does not show.")];
    const fewest = fewestOf(release, groups.get(trend.group)?.tier ?? "");
    const { n, display } = trend.earlier;
    const ladder = trend.item.startsWith("theme:") ? null : offLadder(display, n);
    const large = Math.min(n, cell.n);
    return [
      ...(isTwice ? [wrong("threshold", "is there twice.")] : []),
      ...(n < Math.max(fewest, release.method.k)
        ? [wrong("threshold", `rests on ${n} earlier answers; at least ${release.method.k} are needed.`)]
        : []),
      ...(ladder ? [wrong("ladder", `has an earlier number off the ladder: ${ladder}.`)] : []),
      ...(trend.basis === "large" && large < LARGE
        ? [
            wrong(
              "threshold",
              `is shown without a proof, with ${large} answers in one wave; ${LARGE} are needed in both.`,
            ),
          ]
        : []),
      ...(trend.item.startsWith("theme:") && trend.basis === "strict"
        ? [wrong("threshold", "is said to be proved, which no theme's is.")]
        : []),
      ...changeWrong(trend, { earlier: display, later: cell.display }).map((says) => wrong("arithmetic", says)),
    ];
  });
}

function changeWrong(
  { basis, change }: ReleasedTrend,
  { earlier, later }: { earlier: Display; later: Display },
): string[] {
  if ((basis === null) !== (change === null))
    return [basis === null ? "is shown without a reason why it may be." : "may be shown and has no change."];
  if (!change) return [];
  const step = Math.max(...[earlier, later].map((display) => Math.min(BAND_STEP, stepOf(display))));
  const least = Math.max(-100, Math.floor((later.low - earlier.high) / step) * step);
  const most = Math.min(100, Math.ceil((later.high - earlier.low) / step) * step);
  const moved = middleOf(later) - middleOf(earlier);
  return [
    ...(Math.abs(change.difference - moved) > step / 2 || change.difference % step !== 0
      ? [`is ${change.difference}, where the two numbers are ${moved} apart in steps of ${step}.`]
      : []),
    ...(change.low !== least || change.high !== most
      ? [`reaches from ${change.low} to ${change.high}, where the two numbers allow ${least} to ${most}.`]
      : []),
  ];
}

/**
 * Makes the proof of strict trends again: whoever stands where, then and now, adds up to every n, and no combination of the
 * trends' groups in both waves together rests on fewer than k people.
 */
export function waveProofFindings({ release, groups, cells }: Checked, { waves = [] }: AuditFile): Finding[] {
  const strict = (release.waves?.trends ?? []).filter(({ basis }) => basis === "strict");
  const byItem = Map.groupBy(strict, ({ group, item }) => JSON.stringify([groups.get(group)?.tier ?? "", item]));
  return [...byItem].flatMap(([key, trends]): Finding[] => {
    const [tier, item] = JSON.parse(key) as [string, string];
    const fitting = waves.filter((each) => each.tier === tier && each.item === item);
    const [set] = fitting;
    if (!set || fitting.length > 1) {
      const sentence = `The audit file has ${fitting.length} sets for the trends of ${item} in ${tier}, not one.`;
      return [{ check: "audit", sentence }];
    }
    const counted = (wave: "earlier" | "later", group: string) =>
      set.classes.reduce((sum, each) => sum + (each[wave].includes(group) ? each.n : 0), 0);
    const sums = trends.flatMap((trend) => {
      const now = cells.get(cellKey(trend))?.n ?? 0;
      const found = [counted("earlier", trend.group), counted("later", trend.group)];
      return found[0] === trend.earlier.n && found[1] === now
        ? []
        : [
            `The trend of ${item} in ${trend.group} is of ${trend.earlier.n} and ${now} answers, the audit file counts ${found.join(" and ")}.`,
          ];
    });
    const shown = trends.flatMap(({ group }) => {
      const axis = groups.get(group)?.axis ?? "";
      return (["earlier", "later"] as const).map((wave) => ({ id: `${wave} ${group}`, axis: `${wave} ${axis}` }));
    });
    const classes = set.classes.map(({ n, earlier, later }) => ({
      n,
      groups: [...earlier.map((id) => `earlier ${id}`), ...later.map((id) => `later ${id}`)],
    }));
    const proof = proveSupport({ groups: shown, classes }, release.method.k);
    return [
      ...sums.map((sentence): Finding => ({ check: "audit", sentence })),
      ...(proof.kind === "safe"
        ? []
        : [{ check: "proof" as const, sentence: unsafe(proof, { item, tier, k: release.method.k }) }]),
    ];
  });
}

function unsafe(
  proof: Exclude<ReturnType<typeof proveSupport>, { kind: "safe" }>,
  { item, tier, k }: { item: string; tier: string; k: number },
): string {
  const what = `The strict trends of ${item} in ${tier}`;
  if (proof.kind !== "unsafe")
    return `${what} have too many small classes to be proved again here, so they are not confirmed.`;
  const { terms, people } = proof.combination;
  const written = terms
    .map(({ group, factor }) => `${factor < 0 ? "−" : "+"} ${Math.abs(factor)} × ${group}`)
    .join(" ");
  return `${what}: ${written} rests on ${people}; at least ${k} are needed.`;
}
