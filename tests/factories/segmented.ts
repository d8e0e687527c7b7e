import type { FrozenPerson } from "#app/features/matching/frozen-roster.ts";
import type { GeneratedOrganization } from "./organization.ts";

const TENURES = ["long", "middle", "short"];

/** Gives everyone a tenure and a region by their number. Answers carry what their authors have. */
export function segmented(generated: GeneratedOrganization): GeneratedOrganization {
  const withSegments = (person: FrozenPerson): FrozenPerson => {
    const number = Number(person.id.slice("person-".length));
    const segments = { tenure: TENURES[(number * 7) % 3] ?? "", region: number % 5 < 2 ? "north" : "south" };
    return { ...person, segments };
  };
  const authors = generated.authors.map(withSegments);
  return {
    ...generated,
    people: generated.people.map(withSegments),
    authors,
    answers: generated.answers.map((sealed, place) => ({ ...sealed, segments: authors[place]?.segments ?? {} })),
  };
}
