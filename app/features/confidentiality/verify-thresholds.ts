import type { ReleasedGroup } from "./release-schema.ts";
import { type Checked, type Finding, fewestOf, wholeTier } from "./verify-finding.ts";

const FEWEST_K = 4;
const MOST_K = 20;
/** From this n on a tier's ranking is shown; leadership's own, when attributed, from fewer. */
const FEWEST_TO_RANK = 20;

/** Whether anything rests on fewer people than was promised, alone or beside what certainly contains it. */
export function thresholdFindings(checked: Checked): Finding[] {
  return [
    ...methodWrong(checked),
    ...tiersWrong(checked),
    ...groupsWrong(checked),
    ...cellsWrong(checked),
    ...restWrong(checked),
  ].map((sentence) => ({ check: "threshold", sentence }));
}

function methodWrong({ release: { method, tiers } }: Checked): string[] {
  return [
    ...(method.k < FEWEST_K || method.k > MOST_K ? [`k is ${method.k}; it must be ${FEWEST_K} to ${MOST_K}.`] : []),
    ...(method.commentThreshold < FEWEST_K
      ? [`The comment threshold is ${method.commentThreshold}; at least ${FEWEST_K} is needed.`]
      : []),
    ...tiers.flatMap(({ id, mode }) =>
      (method.modes[id] ?? "confidential") === mode
        ? []
        : [`Level ${id} is ${mode}, and was promised to be ${method.modes[id]}.`],
    ),
  ];
}

function tiersWrong(checked: Checked): string[] {
  const { release } = checked;
  return release.tiers.flatMap(({ id, invited, answered }) => {
    const whole = wholeTier(checked, id);
    const fewest = fewestOf(release, id);
    return [
      ...(answered !== null && answered !== 0 && answered < fewest
        ? [`Level ${id}: ${answered} answered, which must stay unsaid below ${fewest}.`]
        : []),
      ...(answered !== null && answered > invited ? [`Level ${id}: ${answered} of ${invited} answered.`] : []),
      ...(whole && (whole.invited !== invited || (answered !== null && whole.answered !== answered))
        ? [`Level ${id} and its group ${whole.id} count different people.`]
        : []),
    ];
  });
}

function groupsWrong(checked: Checked): string[] {
  const { release, groups } = checked;
  const tiers = new Map(release.tiers.map((tier) => [tier.id, tier]));
  const selectors = new Set<string>();
  const own = release.groups.flatMap(({ id, tier, selector, invited, answered }) => {
    const fewest = fewestOf(release, tier);
    const key = JSON.stringify([
      tier,
      selector.head,
      "attribute" in selector ? [selector.attribute, selector.value] : null,
    ]);
    const isTwice = selectors.has(key);
    selectors.add(key);
    return [
      ...(isTwice ? [`Group ${id} is there twice.`] : []),
      ...(tiers.has(tier) ? [] : [`Group ${id} is of a level ${tier} that the release does not have.`]),
      ...(tiers.get(tier)?.mode === "unreported"
        ? [`Group ${id} is of a level that was promised to stay unreported.`]
        : []),
      ...("attribute" in selector && !release.method.axes.includes(selector.attribute)
        ? [`Group ${id} is broken down by ${selector.attribute}, which was not promised.`]
        : []),
      ...(invited < fewest || answered < fewest
        ? [`Group ${id}: ${answered} of ${invited} answered; at least ${fewest} are needed.`]
        : []),
      ...(answered > invited ? [`Group ${id}: ${answered} of ${invited} answered.`] : []),
    ];
  });
  const twice = groups.size < release.groups.length ? ["Two groups have the same id."] : [];
  return [
    ...own,
    ...twice,
    ...contained(checked, (group) => group.invited, "invited"),
    ...contained(checked, (group) => group.answered, "answered"),
  ];
}

function cellsWrong(checked: Checked): string[] {
  const { release, groups, cells } = checked;
  const known = new Set(release.quality.items.map(({ item }) => item));
  const own = release.cells.flatMap(({ group, item, n }) => {
    const of = groups.get(group);
    if (!of) return [`${item} is shown for ${group}, which is no published group.`];
    const fewest = fewestOf(release, of.tier);
    return [
      ...(n < fewest ? [`${item} in ${group} rests on ${n} answers; at least ${fewest} are needed.`] : []),
      ...(n > of.answered ? [`${item} in ${group} has ${n} answers of ${of.answered} people.`] : []),
      ...(known.has(item) || item.startsWith("theme:") ? [] : [`${item} in ${group} is no item of the release.`]),
    ];
  });
  const twice = cells.size < release.cells.length ? ["A group shows an item twice."] : [];
  const items = Map.groupBy(
    release.cells.filter(({ item }) => !item.startsWith("theme:")),
    ({ item }) => item,
  );
  const remainders = [...items].flatMap(([item, own]) => {
    const n = new Map(own.map((cell) => [cell.group, cell.n]));
    return contained(checked, ({ id }) => n.get(id) ?? null, `answers to ${item}`);
  });
  return [...own, ...twice, ...remainders];
}

/**
 * Groups that by their selectors alone certainly lie in one another: whoever is in the smaller number and not in the larger
 * is nobody, or at least k. The tree is not in a release, so this sees the whole tier around its parts, and an attribute's
 * values around each other; the audit file has the rest.
 */
function contained({ release }: Checked, count: (group: ReleasedGroup) => number | null, what: string): string[] {
  const byTier = Map.groupBy(release.groups, ({ tier }) => tier);
  return [...byTier].flatMap(([tier, groups]) => {
    const fewest = fewestOf(release, tier);
    const counted = groups.flatMap((group) => {
      const n = count(group);
      return n === null ? [] : [{ group, n }];
    });
    const find = (head: string | null, attribute: string | null, value: string | null) =>
      counted.find(
        ({ group: { selector } }) =>
          selector.head === head &&
          ("attribute" in selector ? selector.attribute === attribute && selector.value === value : attribute === null),
      );
    const wrong = (outer: { group: ReleasedGroup; n: number }, n: number, inner: string) => {
      const rest = outer.n - n;
      if (rest === 0 || rest >= fewest) return [];
      return [
        rest < 0
          ? `${what}: ${inner} holds ${n}, more than the ${outer.n} of ${outer.group.id} around it.`
          : `${what}: ${outer.group.id} − ${inner} rests on ${rest}; at least ${fewest} are needed.`,
      ];
    };
    const pairs = counted.flatMap(({ group: { id, selector }, n }) => {
      const attribute = "attribute" in selector ? selector : null;
      const around = [
        attribute || selector.head !== null ? find(null, null, null) : undefined,
        attribute && selector.head !== null ? find(selector.head, null, null) : undefined,
        attribute && selector.head !== null ? find(null, attribute.attribute, attribute.value) : undefined,
      ];
      return around.flatMap((outer) => (outer ? wrong(outer, n, id) : []));
    });
    const values = Map.groupBy(
      counted.filter(({ group }) => "attribute" in group.selector),
      ({ group: { selector } }) => JSON.stringify([selector.head, "attribute" in selector ? selector.attribute : null]),
    );
    const families = [...values.values()].flatMap((family) => {
      const outer = find(family[0]?.group.selector.head ?? null, null, null);
      const n = family.reduce((sum, each) => sum + each.n, 0);
      return outer && family.length > 1 ? wrong(outer, n, family.map(({ group }) => group.id).join(" − ")) : [];
    });
    return [...pairs, ...families];
  });
}

/** Rankings, predictions and comments. */
function restWrong(checked: Checked): string[] {
  const { release, groups } = checked;
  const { k, commentThreshold } = release.method;
  const top = release.tiers[0]?.id;
  const rankings = release.priorities.byGroup.flatMap(({ group, n }) => {
    const of = groups.get(group);
    if (!of) return [`Priorities are shown for ${group}, which is no published group.`];
    const leads = of.tier === top && release.method.modes[of.tier] === "attributed";
    const fewest = leads ? fewestOf(release, of.tier) : Math.max(k, FEWEST_TO_RANK);
    return [
      ...(n < fewest ? [`Priorities of ${group} rest on ${n} rankings; at least ${fewest} are needed.`] : []),
      ...(n > of.answered ? [`Priorities of ${group} have ${n} rankings of ${of.answered} people.`] : []),
    ];
  });
  const predictions = release.predictions.flatMap(({ item, n }) =>
    n < k ? [`Prediction ${item} rests on ${n} answers; at least ${k} are needed.`] : [],
  );
  const questions = Map.groupBy(release.comments, ({ group, item }) => JSON.stringify([group.split("/")[0], item]));
  const comments = [...questions.values()].flatMap((own) => {
    const whole = own.find(({ group }) => group.endsWith("/hierarchy/*"));
    return own.flatMap(({ group, item, n, texts }) => {
      const rest = (whole?.n ?? n) - n;
      return [
        ...(texts.length === n
          ? []
          : [`Comments on ${item} in ${group}: ${n} are counted, ${texts.length} are there.`]),
        ...(n < commentThreshold
          ? [`Comments on ${item} in ${group}: ${n}; at least ${commentThreshold} are needed.`]
          : []),
        ...(rest !== 0 && rest < commentThreshold
          ? [
              `Comments on ${item}: beside ${group}, ${rest} are left of ${whole?.n}; at least ${commentThreshold} are needed.`,
            ]
          : []),
        ...(whole && texts.some((text) => !whole.texts.includes(text))
          ? [`Comments on ${item} in ${group}: one is not among those of everyone.`]
          : []),
      ];
    });
  });
  return [...rankings, ...predictions, ...comments];
}
