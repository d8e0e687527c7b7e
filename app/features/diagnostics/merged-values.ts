import type { Merge } from "./privacy-contract-schema.ts";

type Attributes = Record<string, string>;

/** Attributes with every merged value under its common name. Gives the same again for what it has already merged. */
export function mergedValues(merges: readonly Merge[] = []): (attributes: Attributes) => Attributes {
  const names = merges.flatMap(({ axis, values, as }) => values.map((value) => ({ axis, value, as })));
  if (names.length === 0) return (attributes) => attributes;
  const byAxis = new Map(
    [...Map.groupBy(names, ({ axis }) => axis)].map(([axis, own]) => [
      axis,
      new Map(own.map(({ value, as }) => [value, as])),
    ]),
  );
  return (attributes) =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, byAxis.get(name)?.get(value) ?? value]),
    );
}

/**
 * Makes bands of one axis, in their order, one. A band is a value, or the name of an earlier merge, which the new one takes
 * in. The common name is theirs in a row.
 */
export function withMerge(
  merges: readonly Merge[],
  { axis, bands }: { axis: string; bands: readonly string[] },
): Merge[] {
  const isTaken = (merge: Merge) => merge.axis === axis && bands.includes(merge.as);
  const values = bands.flatMap((band) => merges.find((each) => isTaken(each) && each.as === band)?.values ?? [band]);
  return [...merges.filter((merge) => !isTaken(merge)), { axis, values, as: values.join(" / ") }];
}

/** Takes a merge apart into its values. */
export function withoutMerge(merges: readonly Merge[], { axis, as }: Pick<Merge, "axis" | "as">): Merge[] {
  return merges.filter((merge) => merge.axis !== axis || merge.as !== as);
}
