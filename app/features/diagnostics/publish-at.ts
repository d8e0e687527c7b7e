/** Whom a release is published to, each at its own time; the pages of each read nothing before. `rep`: everybody. */
export const publicationStages = ["executive", "manager", "rep"] as const;
export type PublicationStage = (typeof publicationStages)[number];

/** The stages that a time was set for: when (ISO 8601), and the user id of whoever decided it. */
export type PublishAt = Partial<Record<PublicationStage, { readonly at: string; readonly by: string }>>;

/** What is decided about one stage: shown at once, at a time, or not for now. */
export type StageChoice =
  | { readonly kind: "now" }
  | { readonly kind: "at"; readonly at: Date }
  | { readonly kind: "no" };
export type StageChoices = Readonly<Record<PublicationStage, StageChoice>>;

export const AT_ONCE: StageChoices = { executive: { kind: "now" }, manager: { kind: "now" }, rep: { kind: "now" } };
