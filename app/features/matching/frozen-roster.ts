/** A person as they stood at launch. Results are matched along this tree only, whatever the chart says later. */
export interface FrozenPerson {
  /** The participant's id within the diagnostic. */
  readonly id: string;
  /** The customer's own employee id: what a release names a unit by. */
  readonly externalId: string;
  readonly tier: string;
  /** The participant this person reports to, null at the top. */
  readonly managerId: string | null;
  /** False for someone in the tree who could not be invited (no address, outside the audience). */
  readonly invited: boolean;
  /** Values of the contract's further axes, by attribute name; an attribute may be missing. */
  readonly segments?: Readonly<Record<string, string>>;
}

/**
 * An answer array after sealing. `positionId` is what matching needs and no more: for an attributed answer the author,
 * for a confidential one the person that the author reports to (null for someone at the top).
 */
export type SealedAnswers = {
  readonly tier: string;
  /** In the order of `answerSlots`; null where skipped or not asked. As given, reverse-keyed items not turned. */
  readonly answers: readonly (number | null)[];
  /** Values of the contract's further axes, as in `FrozenPerson`. */
  readonly segments?: Readonly<Record<string, string>>;
} & ({ readonly authorId: string } | { readonly authorId: null; readonly managerId: string | null });

/** A comment, kept apart from scores and from other comments. `managerId`: whom the author reports to. */
export interface SealedComment {
  readonly tier: string;
  readonly itemId: string;
  readonly managerId: string | null;
  readonly text: string;
}
