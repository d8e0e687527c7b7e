import type { Item, Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { randomFrom } from "#tests/factories/random.ts";

/** A questionnaire of some tiers with the two files of a company that was asked it. */
export interface TieredCompany {
  readonly questionnaire: Questionnaire;
  readonly roster: string;
  readonly answers: string;
  readonly people: readonly { readonly id: string; readonly tier: string; readonly manager: string }[];
}

/**
 * From the top down, how many people each tier has. Everyone reports one tier up but for the untidy: of each tier below the
 * second the last person reports two tiers up, of the tier above the lowest the first has no team, and the second reports to the
 * third, a player-manager inside the team of a colleague. `written` is what the roster's level column says; blank where null.
 */
export function tieredCompany(
  tiers: Questionnaire["tiers"],
  { sizes, written }: { sizes: readonly number[]; written: (tier: string, place: number) => string | null },
): TieredCompany {
  const random = randomFrom(sizes.reduce((seed, size) => 31 * seed + size, 7));
  const id = (tier: number, place: number) =>
    `${(tiers[tier]?.id ?? "").slice(0, 2).toUpperCase()}${tier}-${place + 1}`;
  const spread = () => 3 * (random() - 0.5);
  const last = sizes.length - 1;
  const managerOf = (tier: number, place: number): string => {
    if (tier === 0) return place === 0 ? "" : id(0, 0);
    if (tier === last - 1 && tier > 0 && place === 1) return id(tier, 2);
    if (tier >= 2 && place === (sizes[tier] ?? 0) - 1) return id(tier - 2, 0);
    const above = sizes[tier - 1] ?? 1;
    // The first of the tier above the lowest leads nobody.
    return tier === last && above > 1 ? id(tier - 1, 1 + (place % (above - 1))) : id(tier - 1, place % above);
  };
  const people = sizes.flatMap((size, tier) =>
    Array.from({ length: size }, (_, place) => ({
      id: id(tier, place),
      tier: tiers[tier]?.id ?? "",
      manager: managerOf(tier, place),
      level: written(tiers[tier]?.id ?? "", place) ?? "",
      depth: tier,
    })),
  );
  const answers = people.map(({ id: person, depth }) => {
    const often = Math.round(Math.min(10, Math.max(0, 9 - 1.2 * depth + spread() * 1.2))) * 10;
    const agrees = [0, 1].map((item) =>
      Math.round(Math.min(5, Math.max(1, 4.6 - 0.4 * depth - 0.3 * item + spread() * 0.7))),
    );
    return [person, often, ...agrees].join();
  });
  return {
    questionnaire: questionnaireOf(tiers),
    people,
    roster: `${[
      "employee_id,name,email,level,manager_id",
      ...people.map((each) => [each.id, `Person ${each.id}`, `${each.id}@x.io`, each.level, each.manager].join()),
    ].join("\n")}\n`,
    answers: `${["employee_id,expectations,goals,support", ...answers].join("\n")}\n`,
  };
}

export function questionnaireOf(tiers: Questionnaire["tiers"]): Questionnaire {
  const wording = (text: string) => Object.fromEntries(tiers.map((tier) => [tier.id, { en: text }]));
  const scaled = (id: string, scale: "frequency" | "agreement", subject: "own manager" | "organisation"): Item => ({
    id,
    kind: "scaled",
    theme: "clarity",
    subject,
    scale,
    reversed: false,
    inShortForm: true,
    inPulse: true,
    label: { en: `About ${id}` },
    wording: wording(`What of ${id}?`),
  });
  return {
    id: "own-levels",
    version: 1,
    title: { en: "Own levels" },
    description: { en: "Asked of levels of one's own." },
    tiers,
    themes: [{ id: "clarity", name: { en: "Clarity" }, question: { en: "Is it clear?" } }],
    items: [
      scaled("expectations", "frequency", "own manager"),
      scaled("goals", "agreement", "organisation"),
      scaled("support", "agreement", "own manager"),
    ],
  };
}
