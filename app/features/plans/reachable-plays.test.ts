import { describe, expect, test } from "vitest";
import { generateOrganization, type OrganizationShape } from "#tests/factories/organization.ts";
import { buildRelease } from "../confidentiality/build-release.ts";
import type { Release } from "../confidentiality/released.ts";
import type { Item, Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { strategyToField } from "../questionnaires/strategy-to-field.ts";
import { findings, type ManagerView } from "./findings.ts";
import { type Pattern, patterns, plays } from "./plays.ts";
import { proposeActions } from "./propose-actions.ts";

/** What each tier says: high, low, or two teams' halves apart. */
type Said = "high" | "low" | "halves";

interface Scene {
  readonly executive: Said;
  readonly manager: Said;
  readonly rep: Said;
  /** The share that managers foresee, 0 to 100. */
  readonly foreseen?: number;
  readonly reps?: number;
  /** How many managers there are under each executive; with few the release tells no break of the cascade. */
  readonly managers?: number;
}

/** The items of one theme with its predictions, so that nothing else competes for the plan. */
function only(theme: string): Questionnaire {
  const ofTheme = strategyToField.items.filter((item) => item.kind === "scaled" && item.theme === theme);
  const ids = new Set(ofTheme.map(({ id }) => id));
  return {
    ...strategyToField,
    themes: strategyToField.themes.filter(({ id }) => id === theme),
    items: [...ofTheme, ...strategyToField.items.filter((item) => item.kind === "prediction" && ids.has(item.about))],
  };
}

function saidBy({ executive, manager, rep, foreseen = 0 }: Scene): NonNullable<OrganizationShape["says"]> {
  return ({ id, tier }, item: Item) => {
    if (item.kind === "prediction") return foreseen;
    if (item.kind !== "scaled") return 0;
    const said = { executive, manager, rep }[tier] ?? rep;
    // One in seven is of another mind, so that something varies.
    const number = Number(id.slice("person-".length));
    const high = said === "halves" ? number % 2 === 0 : (said === "high") !== (number % 7 === 0 && tier === "rep");
    const best = high !== item.reversed;
    return item.scale === "agreement" ? (best ? 5 : 1) : best ? 100 : 0;
  };
}

function scene(theme: string, shape: Scene): ManagerView[] {
  const questionnaire = only(theme);
  const organization = generateOrganization({
    seed: 3,
    executives: shape.managers === undefined ? 1 : 12,
    managers: [shape.managers ?? 3, shape.managers ?? 3],
    reps: [shape.reps ?? 8, shape.reps ?? 8],
    responding: 1,
    skipping: 0,
    questionnaire,
    says: saidBy(shape),
  });
  const release: Release = buildRelease(organization);
  return organization.authors.flatMap((author, place) =>
    author.tier === "manager"
      ? [
          {
            questionnaire,
            release,
            managerExternalId: author.externalId,
            headsAbove: organization.people.filter(({ id }) => id === author.managerId).map((head) => head.externalId),
            ownAnswers: organization.answers[place]?.answers ?? null,
          },
        ]
      : [],
  );
}

const scenes: Readonly<Record<Pattern, Scene>> = {
  leaderHigher: { executive: "high", manager: "high", rep: "low" },
  leaderLower: { executive: "low", manager: "low", rep: "high" },
  bothLow: { executive: "low", manager: "low", rep: "low" },
  divided: { executive: "low", manager: "halves", rep: "halves", managers: 3 },
  breakAbove: { executive: "high", manager: "low", rep: "low", managers: 3 },
  breakBelow: { executive: "high", manager: "high", rep: "low", managers: 3 },
  predictionOff: { executive: "high", manager: "high", rep: "low", foreseen: 100 },
  smallTeam: { executive: "low", manager: "high", rep: "low", reps: 3 },
  strong: { executive: "high", manager: "high", rep: "high" },
};

const themes = strategyToField.themes.map(({ id }) => id);
/** Only two themes have an item that managers foresee. */
const foreseeable = ["expectations", "follow-through"];

describe.each(themes)("of %s", (theme) => {
  const offered = new Map<Pattern, Set<string>>();
  const seen = new Map<Pattern, Set<Pattern>>();
  for (const pattern of patterns) {
    const views = scene(theme, scenes[pattern]).map((view) =>
      // A manager who did not answer has a team all the same: whether it is divided does not hang on their own view.
      pattern === "divided" ? { ...view, ownAnswers: null } : view,
    );
    offered.set(pattern, new Set(views.flatMap((view) => proposeActions(view).map(({ play }) => play.id))));
    seen.set(pattern, new Set(views.flatMap((view) => findings(view).map((found) => found.pattern))));
  }

  test.each(patterns.filter((pattern) => pattern !== "predictionOff" || foreseeable.includes(theme)))(
    "a result that looks like %s is found",
    (pattern) => {
      expect([...(seen.get(pattern) ?? [])]).toContain(pattern);
    },
  );

  test("every play is proposed for some result", () => {
    const reached = new Set([...offered.values()].flatMap((ids) => [...ids]));
    const own = plays.filter((play) => play.theme === theme).map(({ id }) => id);
    expect(own.filter((id) => !reached.has(id))).toEqual([]);
  });

  test("different results get different plans", () => {
    const plans = (["leaderHigher", "bothLow", "divided", "breakAbove", "breakBelow", "strong"] as const).map(
      (pattern) => [...(offered.get(pattern) ?? [])].sort().join(),
    );
    expect(new Set(plans).size).toBe(plans.length);
  });
});
