import type { LaunchProblem, NotInvited } from "./invitees.ts";
import type { PrivacyContract } from "./privacy-contract-schema.ts";

/** An attribute with as few values as this, and as many, can be a further axis. */
const FEWEST_VALUES = 2;
export const MOST_VALUES = 30;

/** An attribute that results can be broken down by. */
export interface Breakdown {
  readonly name: string;
  /** The rarest first. */
  readonly values: readonly { readonly value: string; readonly people: number }[];
}

/** The rows of attributes and their values, in order, as attributes with their values. */
export function breakdownsOf(
  rows: readonly { readonly name: string; readonly value: string; readonly people: number }[],
): Breakdown[] {
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, values]) => ({
    name,
    values: values.map(({ value, people }) => ({ value, people })),
  }));
}

/** Axes of a contract of which those who would be invited do not have from 2 to 30 values, as `attributes` are at launch. */
export function breakdownProblems({
  people,
  notInvited,
  contract,
}: {
  people: readonly { readonly attributes: Readonly<Record<string, string>> }[];
  notInvited: readonly (NotInvited | null)[];
  contract: PrivacyContract;
}): LaunchProblem[] {
  const invited = people.filter((_, place) => notInvited[place] === null);
  if (invited.length === 0) return [];
  return contract.axes.flatMap((axis): LaunchProblem[] => {
    const values = new Set(invited.flatMap(({ attributes }) => attributes[axis] ?? [])).size;
    return values >= FEWEST_VALUES && values <= MOST_VALUES ? [] : [{ code: "breakdown", axis, values }];
  });
}
