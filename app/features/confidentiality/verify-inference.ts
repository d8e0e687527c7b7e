import { type AuditFile, auditFileSchema } from "./audit-file-schema.ts";
import type { Axis } from "./axes.ts";
import { type Audited, auditDisplays } from "./lp-audit.ts";
import { scaleOfUnit } from "./lp-audit-answers.ts";
import type { AuditedItem, ShownCell } from "./lp-audit-family.ts";
import type { LinearSolver } from "./lp-audit-program.ts";
import { NoFirstAnswers } from "./lp-audit-solving.ts";
import type { ReleaseDocument, ReleasedCell } from "./release-schema.ts";
import { type Checked, checkedOf, type Finding, fewestOf, wholeTier } from "./verify-finding.ts";

/** What auditing the displays again showed. */
export interface InferenceVerification {
  readonly findings: readonly Finding[];
  /** Items and levels that were audited again. */
  readonly audited: number;
  /** Answers that are certain to follow from everything displayed, and for how many more the solver met its limits. */
  readonly inferable: number;
  readonly undecided: number;
}

type AuditSet = AuditFile["sets"][number];
type Classes = AuditSet["classes"];

const MOST_GROUPS = 6;

/**
 * Audits everything that a release displays again, on all axes together, from its displays and the classes of its audit file alone:
 * there are no answers here. Fails where somebody is pinned unfavourable, and where more answers follow than the release says.
 * `onAudited` is told how many of how many are done.
 */
export function verifyInference(
  release: ReleaseDocument,
  {
    auditFile,
    solver,
    onAudited,
  }: { auditFile: unknown; solver: LinearSolver; onAudited: (done: number, of: number) => void },
): InferenceVerification {
  const parsed = auditFileSchema.safeParse(auditFile);
  if (!parsed.success) return { findings: [], audited: 0, inferable: 0, undecided: 0 };
  const checked = checkedOf(release);
  const places = placesOf(checked, parsed.data);
  const audits = places.map((place, at) => {
    const found = auditAgain(checked, { ...place, solver });
    onAudited(at + 1, places.length);
    return { ...place, ...found };
  });
  const sum = (of: (audit: (typeof audits)[number]) => number) => audits.reduce((total, each) => total + of(each), 0);
  const sentences = [
    ...audits.flatMap(({ wrong }) => wrong),
    ...release.audit.inference.flatMap((claim) =>
      wrongClaim(
        checked,
        claim,
        audits.filter(({ tier }) => tier === claim.tier),
      ),
    ),
    ...wrongTotals(checked),
  ];
  return {
    findings: sentences.map((sentence): Finding => ({ check: "audit", sentence })),
    audited: audits.length,
    inferable: sum(({ inferable }) => inferable),
    undecided: sum(({ undecided }) => undecided),
  };
}

interface Place {
  readonly tier: string;
  readonly item: string;
  readonly cells: readonly ReleasedCell[];
  readonly classes: Classes;
}

/** Every item that is displayed in a tier, with whoever answered it. */
function placesOf(checked: Checked, { sets }: AuditFile): Place[] {
  const { release, groups } = checked;
  const cells = Map.groupBy(release.cells, ({ group, item }) => JSON.stringify([groups.get(group)?.tier, item]));
  return sets.flatMap(({ tier, items, classes }) =>
    fewestOf(release, tier) < release.method.k
      ? []
      : items.flatMap((item) => {
          const own = cells.get(JSON.stringify([tier, item])) ?? [];
          return own.length === 0 ? [] : [{ tier, item, cells: own, classes }];
        }),
  );
}

interface Again {
  readonly inferable: number;
  readonly undecided: number;
  readonly wrong: readonly string[];
}

function auditAgain(checked: Checked, { solver, ...place }: Place & { solver: LinearSolver }): Again {
  const what = `${place.item} in ${place.tier}`;
  const nothing = (sentence: string): Again => ({ inferable: 0, undecided: 0, wrong: [`${what}: ${sentence}`] });
  const item = auditedItem(checked, place);
  if (item === null) return nothing("its groups do not lie in each other as the groups of one axis do.");
  try {
    const outcome = auditDisplays(item, solver);
    if (outcome.kind === "contradictory") return nothing("no answers at all are displayed like this.");
    return {
      inferable: outcome.pinned - outcome.undecided,
      undecided: outcome.undecided,
      wrong: outcome.unfavourable.flatMap((pinned) => (pinned.isProved ? [pinnedSentence(what, pinned)] : [])),
    };
  } catch (error) {
    if (!(error instanceof NoFirstAnswers)) throw error;
    return nothing("the solver met its limits before it found any answers, so the audit is not confirmed.");
  }
}

function pinnedSentence(what: string, { n, groups }: Audited["unfavourable"][number]): string {
  const rest = groups.length - MOST_GROUPS;
  const named = `${groups.slice(0, MOST_GROUPS).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return `${what}: what is displayed tells that all ${n} who are in ${named} and in no other group answered unfavourably.`;
}

/** What the audit takes; null where groups of an axis overlap. */
function auditedItem({ release, groups }: Checked, { item, cells, classes }: Place): AuditedItem | null {
  const unit = release.items.find(({ id }) => id === item)?.scale === "frequency" ? 10 : 100;
  const byAxis = Map.groupBy(cells, ({ group }) => groups.get(group)?.axis ?? "");
  const axes = [...byAxis].map(([name, own]) => axisOf(name, { groups: own.map(({ group }) => group), classes }));
  if (axes.includes(null)) return null;
  return {
    scale: scaleOfUnit(unit),
    axes: axes.filter((axis) => axis !== null),
    levels: null,
    counts: classes.map(({ n }) => n),
    answers: null,
    displays: new Map(
      cells.map(({ group, display, distribution }): [string, ShownCell] => [
        group,
        { display, distribution, favourable: null },
      ]),
    ),
  };
}

/** Which of the groups lie in which, as the classes tell. */
function axisOf(name: string, { groups, classes }: { groups: readonly string[]; classes: Classes }): Axis | null {
  const sizes = new Map(groups.map((id) => [id, 0]));
  for (const { n, groups: around } of classes)
    for (const id of new Set(around)) if (sizes.has(id)) sizes.set(id, (sizes.get(id) ?? 0) + n);
  const ids = [...groups].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1));
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const parents = new Int32Array(ids.length).fill(-2);
  const groupOf = new Int32Array(classes.length).fill(-1);
  for (const [at, { groups: around }] of classes.entries()) {
    const chain = [...new Set(around)].flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b);
    for (const [depth, place] of chain.entries()) {
      const parent = chain[depth - 1] ?? -1;
      if (parents[place] !== -2 && parents[place] !== parent) return null;
      parents[place] = parent;
    }
    groupOf[at] = chain.at(-1) ?? -1;
  }
  return { name, ids, parents: parents.map((parent) => Math.max(-1, parent)), groupOf };
}

type Claim = ReleaseDocument["audit"]["inference"][number];

function wrongClaim(
  { groups }: Checked,
  { tier, axes, method, answers, inferable }: Claim,
  audits: readonly (Place & Again)[],
): string[] {
  const found = audits.reduce((total, each) => total + each.inferable, 0);
  const counted = audits.reduce((total, { classes }) => total + classes.reduce((sum, { n }) => sum + n, 0), 0);
  const own = new Set([...groups.values()].filter((group) => group.tier === tier).map(({ axis }) => axis));
  const most = audits.toSorted((a, b) => b.inferable - a.inferable)[0];
  return [
    ...(found > inferable
      ? [
          `${inferable} answers in ${tier} are said to follow from what is displayed; ${found} do, ${most?.inferable} of them to ${most?.item} in ${most?.cells[0]?.group}.`,
        ]
      : []),
    ...(counted > answers
      ? [`The answers in ${tier} that were audited are said to be ${answers}; the audit file counts ${counted}.`]
      : []),
    ...(axes.length === own.size && axes.every((axis) => own.has(axis))
      ? []
      : [`${tier} is shown along ${[...own].join(", ")}; its audit took in ${axes.join(", ")}.`]),
    ...(method === "intervals" && own.size > 1
      ? [`${tier} is shown along ${own.size} axes, where intervals are no audit.`]
      : []),
  ];
}

/** What the release says in all against what it says of each tier, and of levels that it says were withheld. */
function wrongTotals(checked: Checked): string[] {
  const { release, groups } = checked;
  const { audit, tiers } = release;
  const total = (of: (claim: Claim) => number) => audit.inference.reduce((sum, claim) => sum + of(claim), 0);
  const claimed = new Set(audit.inference.map(({ tier }) => tier));
  const shown = new Set(release.cells.flatMap(({ group }) => groups.get(group)?.tier ?? []));
  return [
    ...(total(({ inferable }) => inferable) === audit.inferableAnswers &&
    total(({ answers }) => answers) === audit.totalAnswers
      ? []
      : ["The answers that follow, tier by tier, do not add up to those that are said to follow in all."]),
    ...tiers.flatMap(({ id }) =>
      shown.has(id) && !claimed.has(id) && fewestOf(release, id) >= release.method.k
        ? [`Nothing is said about an audit of ${id}.`]
        : [],
    ),
    ...audit.coarsened.flatMap(({ tier, item, axis, level }) => {
      const whole = wholeTier(checked, tier)?.id;
      const isShown = release.cells.some((cell) => cell.item === item && cell.group === whole);
      return axis === "hierarchy" && level === 0 && isShown
        ? [`${item} is said to be withheld for everyone in ${tier}, and is shown.`]
        : [];
    }),
  ];
}
