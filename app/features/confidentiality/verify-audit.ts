import { contentHash } from "../questionnaires/content-hash.ts";
import { type AuditFile, auditFileSchema } from "./audit-file-schema.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import type { ReleaseDocument, ReleasedCell } from "./release-schema.ts";
import { type Checked, checkedOf, type Finding, fewestOf } from "./verify-finding.ts";
import type { Combination } from "./verify-nesting.ts";
import { type ProofResult, proveSupport, type ShownTogether, type Theorem } from "./verify-proof.ts";
import { waveProofFindings } from "./verify-waves.ts";

/** What the audit file showed. */
export interface AuditVerification {
  readonly findings: readonly Finding[];
  /** Whether the release names the file by its hash; false where it names none. */
  readonly isBound: boolean;
  /** For how many items and levels the proof was made again, by the theorem that settled them. */
  readonly proved: ReadonlyMap<Theorem, number>;
}

const MOST_TERMS = 12;
const MOST_ITEMS = 3;

/**
 * Makes the proof of a release again from its audit file: the file is the one that the release names, its classes add up to
 * every published n, and no combination of what is published rests on fewer than k people. `solver` settles what ranks leave
 * open of three axes and more.
 */
export function verifyAudit(
  release: ReleaseDocument,
  document: unknown,
  solver: LinearSolver | null = null,
): AuditVerification {
  const parsed = auditFileSchema.safeParse(document);
  const { fileHash } = release.audit;
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const sentence = `The audit file: ${issue?.path.join(".") || "the document"}: ${issue?.message}.`;
    return { findings: [{ check: "audit", sentence }], isBound: false, proved: new Map() };
  }
  const checked = checkedOf(release);
  const { hash, ...content } = document as AuditFile;
  const own = contentHash(content);
  const hashes = [
    ...(own === hash ? [] : [`The audit file says that its hash is ${hash}; it is ${own}. It was altered.`]),
    ...(fileHash === null || fileHash === hash
      ? []
      : [`The release belongs to the audit file ${fileHash}, not to this one.`]),
  ];
  const sums = [...hashes, ...setsWrong(checked, parsed.data)];
  const { sentences, proved } = proofs(checked, parsed.data, solver);
  return {
    findings: [
      ...sums.map((sentence): Finding => ({ check: "audit", sentence })),
      ...sentences.map((sentence): Finding => ({ check: "proof", sentence })),
      ...waveProofFindings(checked, parsed.data),
    ],
    isBound: fileHash !== null,
    proved,
  };
}

/** Every item that is shown has one set of classes, and they add up to every n that is shown. */
function setsWrong(checked: Checked, { sets }: AuditFile): string[] {
  const { release, groups } = checked;
  const strangers = sets.flatMap(({ tier, classes }) =>
    [...new Set(classes.flatMap((each) => each.groups))].flatMap((id) =>
      groups.get(id)?.tier === tier
        ? []
        : [`The audit file puts people of ${tier} in ${id}, which is no published group of theirs.`],
    ),
  );
  const sizes = new Map(sets.map((set) => [set, sizesOf(set)]));
  const cells = [...itemCells(checked)].flatMap(([key, own]) => {
    const [tier, item] = JSON.parse(key) as [string, string];
    const fitting = sets.filter((set) => set.tier === tier && set.items.includes(item));
    const [set] = fitting;
    if (!set && fewestOf(release, tier) < release.method.k) return [];
    if (!set || fitting.length > 1)
      return [`The audit file has ${fitting.length} sets for ${item} in ${tier}, not one.`];
    return own.flatMap(({ group, n }) => {
      const counted = sizes.get(set)?.get(group) ?? 0;
      return counted === n ? [] : [`${item} in ${group}: ${n} answers are released, the audit file counts ${counted}.`];
    });
  });
  const answered = sets.flatMap(({ tier, items, classes }) => {
    const total = classes.reduce((sum, { n }) => sum + n, 0);
    const most = release.tiers.find(({ id }) => id === tier)?.answered ?? total;
    return total > most
      ? [`The audit file counts ${total} answers to ${items[0]} in ${tier}, where ${most} answered.`]
      : [];
  });
  return [...strangers, ...cells, ...answered, ...totalWrong(release, sets)];
}

/** All answers that are counted, where no level was withheld: one that was is counted too, and in no set. */
function totalWrong({ audit, method, ...release }: ReleaseDocument, sets: AuditFile["sets"]): string[] {
  const counted = sets
    .filter(({ tier }) => fewestOf({ audit, method, ...release }, tier) >= method.k)
    .reduce((sum, { items, classes }) => sum + items.length * classes.reduce((all, { n }) => all + n, 0), 0);
  const isWrong = audit.coarsened.length === 0 ? audit.totalAnswers !== counted : audit.totalAnswers < counted;
  return isWrong ? [`${audit.totalAnswers} answers are stated, the audit file counts ${counted}.`] : [];
}

/** Cells of items, by tier and item. */
function itemCells({ release, groups }: Checked): Map<string, ReleasedCell[]> {
  return Map.groupBy(
    release.cells.filter(({ item }) => !item.startsWith("theme:")),
    ({ group, item }) => JSON.stringify([groups.get(group)?.tier ?? "", item]),
  );
}

function sizesOf({ classes }: AuditFile["sets"][number]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { n, groups } of classes) for (const id of new Set(groups)) sizes.set(id, (sizes.get(id) ?? 0) + n);
  return sizes;
}

function proofs(checked: Checked, { sets }: AuditFile, solver: LinearSolver | null) {
  const { release, groups } = checked;
  const cells = itemCells(checked);
  const sentences: string[] = [];
  const proved = new Map<Theorem, number>();
  for (const { tier, items, classes } of sets) {
    if (fewestOf(release, tier) < release.method.k) continue;
    // Items of one set may be shown in different groups: a level can be withheld for one of them.
    const alike = Map.groupBy(items, (item) =>
      JSON.stringify((cells.get(JSON.stringify([tier, item])) ?? []).map(({ group }) => group).sort()),
    );
    for (const [key, same] of alike) {
      const shown = (JSON.parse(key) as string[]).flatMap((id) => groups.get(id) ?? []);
      const stated = release.audit.proofs
        .filter((proof) => proof.tier === tier && same.includes(proof.item))
        .map(({ minSupport }) => minSupport);
      const together = { groups: shown, classes };
      const proof = proveSupport(together, release.method.k, solver);
      if (proof.kind === "safe") proved.set(proof.theorem, (proved.get(proof.theorem) ?? 0) + same.length);
      sentences.push(...supportWrong({ shown: together, proof, items: same, tier, stated, k: release.method.k }));
    }
  }
  return { sentences, proved };
}

function supportWrong({
  shown,
  proof,
  items,
  tier,
  stated,
  k,
}: {
  shown: ShownTogether;
  proof: ProofResult;
  items: readonly string[];
  tier: string;
  stated: readonly number[];
  k: number;
}): string[] {
  const more = items.length > MOST_ITEMS ? ` and ${items.length - MOST_ITEMS} more items` : "";
  const what = `${items.slice(0, MOST_ITEMS).join(", ")}${more} in ${tier}`;
  if (proof.kind !== "safe") return [`${what}: ${proofSentence(proof, k)}`];
  const most = Math.max(k, ...stated);
  const isNestedOnly = new Set(shown.groups.map(({ axis }) => axis)).size <= 2;
  const again = most > k && isNestedOnly ? proveSupport(shown, most) : proof;
  if (again.kind !== "unsafe") return [];
  const { terms, people } = again.combination;
  return [
    `${what}: every combination is said to rest on at least ${most} people; ${writtenTerms(terms)} rests on ${people}.`,
  ];
}

function proofSentence(proof: Exclude<ProofResult, { kind: "safe" }>, k: number): string {
  if (proof.kind === "undecided")
    return "neither ranks nor linear programs settle whether fewer people than needed can be singled out, so the proof is not confirmed.";
  const { terms, people } = proof.combination;
  return `${writtenTerms(terms)} rests on ${people} ${people === 1 ? "person" : "people"}; at least ${k} are needed.`;
}

/** A combination as a sum of group ids. */
function writtenTerms(terms: Combination["terms"]): string {
  // Groups that are added come first, so that a sum does not begin with a minus where it need not.
  const ordered = [...terms].sort((a, b) => b.factor - a.factor);
  const rest = ordered.length - MOST_TERMS;
  const text = ordered
    .slice(0, MOST_TERMS)
    .map(({ group, factor }, place) => {
      const size = Math.abs(factor) === 1 ? "" : `${Math.abs(factor)} × `;
      const sign = factor < 0 ? "− " : place === 0 ? "" : "+ ";
      return `${sign}${size}${group}`;
    })
    .join(" ");
  return rest > 0 ? `${text} and ${rest} more groups` : text;
}
