import type { ReleasedGroup } from "./release-schema.ts";
import { type Checked, cellKey, type Finding, wholeTier } from "./verify-finding.ts";

/** Answers from which a spread is told. */
const SPREAD_FROM = 50;
/** By how many axes a release is broken down: the theorems that can prove it. */
const THEOREMS = [["T1"], ["T1", "T2", "LP"], ["T1", "T2", "T3", "LP"]] as const;

/** What a release states of itself and nothing else in it repeats: whom gaps compare, how it was proved, how answers spread. */
export function statedFindings(checked: Checked): Finding[] {
  return [
    ...comparedWrong(checked).map((sentence): Finding => ({ check: "arithmetic", sentence })),
    ...theoremsWrong(checked).map((sentence): Finding => ({ check: "arithmetic", sentence })),
    ...spreadsWrong(checked).map((sentence): Finding => ({ check: "threshold", sentence })),
  ];
}

/** A gap compares two levels below the same person, and with the same value. */
function comparedWrong({ release, groups }: Checked): string[] {
  return release.gaps.flatMap(({ item, upper, lower }) => {
    const [one, other] = [groups.get(upper.group), groups.get(lower.group)];
    if (!one || !other || unitOf(one) === unitOf(other)) return [];
    return [`Gap in ${item}, ${upper.group} − ${lower.group}: the two are not of the same part of the organisation.`];
  });
}

function unitOf({ selector }: ReleasedGroup): string {
  return JSON.stringify([
    selector.head,
    "attribute" in selector ? selector.attribute : null,
    "value" in selector ? selector.value : null,
  ]);
}

function theoremsWrong({ release: { method, audit } }: Checked): string[] {
  const known: readonly string[] = THEOREMS[Math.min(method.axes.length, 2)] ?? [];
  return audit.proofs.flatMap(({ tier, item, proof }) =>
    known.includes(proof)
      ? []
      : [`The proof for ${item} in ${tier} is said to be ${proof}; it can be ${known.join(" or ")}.`],
  );
}

function spreadsWrong(checked: Checked): string[] {
  const { release, cells } = checked;
  const whole = wholeTier(checked, release.tiers.at(-1)?.id ?? "");
  return release.quality.items.flatMap(({ item, withinSd, betweenSd }) => {
    const n = whole && cells.get(cellKey({ group: whole.id, item }))?.n;
    const told = [withinSd, betweenSd].filter((spread) => spread !== null);
    return [
      ...(told.some((spread) => !Number.isInteger(spread) || spread < 0)
        ? [`The spread of ${item} is not in whole points.`]
        : []),
      ...(told.length > 0 && n !== undefined && n < SPREAD_FROM
        ? [`The spread of ${item} rests on ${n} answers; at least ${SPREAD_FROM} are needed.`]
        : []),
    ];
  });
}
