import { type EngineInput, SKIPPED, type Standing } from "#app/features/confidentiality/engine-input.ts";
import { engineItem } from "#app/features/confidentiality/engine-item.ts";
import type { ScaledItem } from "#app/features/questionnaires/questionnaire-schema.ts";
import { randomFrom } from "#tests/factories/random.ts";

export interface OrganizationSize {
  readonly people: number;
  readonly items: number;
  /** How many values each further axis has. */
  readonly attributes: readonly number[];
}

const K = 5;
const RESPONDING = 0.85;
const SKIPPING = 0.03;
/** Of everyone, 11% lead somebody, of whom a tenth lead other managers. */
const LEADING = 0.11;
const LEADING_LEADERS = 0.1;
const ITEMS_A_THEME = 4;
const EXECUTIVES_A_PERSON = 1 / 10_000;
const REPORTS = 10;

/**
 * A company of executives, managers of managers, first-line managers and reps, with answers that lean by team. The same size
 * gives the same arrays. Respondents stand in random order, as they do after sealing.
 */
export function organizationOf({ people, items, attributes }: OrganizationSize): EngineInput {
  const random = randomFrom(people);
  const executives = Math.max(8, Math.round(people * EXECUTIVES_A_PERSON));
  const managers = Math.round(people * LEADING);
  const senior = Math.round(managers * LEADING_LEADERS);
  const heads = 1 + executives + managers;
  const parents = new Int32Array(heads);
  parents[0] = -1;
  // The first executive is at the top. Places: everyone, executives, senior managers, first-line managers.
  for (let place = 2; place <= executives; place++) parents[place] = 1;
  for (let at = 0; at < senior; at++) {
    const isNearTop = at < executives * REPORTS;
    parents[executives + 1 + at] = isNearTop
      ? 1 + (at % executives)
      : executives + 1 + Math.floor((at - executives * REPORTS) / REPORTS);
  }
  for (let at = senior; at < managers; at++) parents[executives + 1 + at] = executives + 1 + (at % senior);
  const lines = managers - senior;
  const reps = people - executives - managers;
  const tierOf = (places: Int32Array): Standing => ({
    places,
    values: attributes.map((values) => Uint16Array.from(places, () => 1 + Math.floor(random() * values))),
  });
  const executivePlaces = Int32Array.from({ length: executives }, (_, at) => parents[at + 1] ?? 0);
  const managerPlaces = Int32Array.from({ length: managers }, (_, at) => parents[executives + 1 + at] ?? 0);
  const repPlaces = Int32Array.from({ length: reps }, (_, at) => heads - lines + (at % lines));
  const list = itemsOf(items);
  return {
    k: K,
    heads: { parents, order: Int32Array.from({ length: heads }, (_, place) => place) },
    attributes,
    items: list.map(engineItem),
    themes: Array.from({ length: Math.ceil(items / ITEMS_A_THEME) }, (_, theme) =>
      list.flatMap((_, item) => (Math.floor(item / ITEMS_A_THEME) === theme ? [item] : [])),
    ),
    predictions: [],
    options: 0,
    tiers: [
      tierColumns("attributed", { standing: tierOf(executivePlaces), first: 1 }),
      tierColumns("attributed", { standing: tierOf(managerPlaces), first: executives + 1 }),
      tierColumns("confidential", { standing: tierOf(repPlaces), first: null }),
    ],
  };

  function tierColumns(
    mode: "attributed" | "confidential",
    { standing, first }: { standing: Standing; first: number | null },
  ): EngineInput["tiers"][number] {
    const respondents = shuffled(standing.places.length).filter(() => random() < RESPONDING);
    const places = respondents.map((person) => standing.places[person] ?? 0);
    return {
      mode,
      invited: standing,
      respondents: {
        places,
        values: standing.values.map((values) => Uint16Array.from(respondents, (person) => values[person] ?? 0)),
      },
      authors: first === null ? null : respondents.map((person) => first + person),
      answers: list.map(({ scale }) =>
        Uint8Array.from(places, (place) => {
          if (random() < SKIPPING) return SKIPPED;
          const leaning = 0.2 + 0.6 * (((place * 2_654_435_761) % 1000) / 1000);
          const answer = Math.min(0.999, Math.max(0, leaning + random() - 0.5));
          return scale === "agreement" ? 1 + Math.floor(answer * 5) : 10 * Math.floor(answer * 11);
        }),
      ),
      ranks: [],
    };
  }

  function shuffled(size: number): Int32Array {
    const order = Int32Array.from({ length: size }, (_, at) => at);
    for (let at = size - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    return order;
  }
}

/** Both scales by turns, half of the items about the own manager. */
function itemsOf(count: number): ScaledItem[] {
  return Array.from({ length: count }, (_, place) => ({
    kind: "scaled",
    id: `item-${place}`,
    theme: `theme-${Math.floor(place / ITEMS_A_THEME)}`,
    subject: place % 2 === 0 ? "own manager" : "organisation",
    scale: place % 3 === 0 ? "frequency" : "agreement",
    reversed: false,
    inShortForm: true,
    inPulse: false,
    label: { en: `Item ${place}` },
    wording: { executive: { en: "" }, manager: { en: "" }, rep: { en: "" } },
  }));
}
