import type { AxesPlan, Axis } from "./axes.ts";
import { groupSizes } from "./axes-blocks.ts";

/** How much of an axis a plan shows. */
export interface AxisUtility {
  readonly axis: string;
  /** Groups of at least k. */
  readonly eligible: number;
  readonly published: number;
  /** Share of the eligible groups that are published; null where none is eligible. */
  readonly share: number | null;
}

export function utilityOf(
  { published }: Pick<AxesPlan, "published">,
  { axes, counts, k }: { axes: readonly Axis[]; counts: ArrayLike<number>; k: number },
): AxisUtility[] {
  return axes.map((axis, place) => {
    const eligible = groupSizes(axis, counts).filter((size) => size >= k).length;
    const shown = published[place]?.filter((each) => each === 1).length ?? 0;
    return { axis: axis.name, eligible, published: shown, share: eligible === 0 ? null : shown / eligible };
  });
}
