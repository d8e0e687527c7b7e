import type { EngineInput, Standing } from "./engine-input.ts";
import { type Forest, levels, nearestChosen } from "./engine-tree.ts";

/** Groups of one tier over all axes, one after the other; the groups of an axis lie in each other. */
export interface Groups extends Forest {
  /** The group's place among all that could be published: the same in every tier. */
  readonly possible: Int32Array;
  /** 0: along the reporting line; else 1 + the further axis. */
  readonly axis: Uint8Array;
  /** The attribute's value, from 1; 0 along the reporting line. */
  readonly value: Uint16Array;
  /** Place of the head, 0 for everyone. */
  readonly head: Int32Array;
  /** Steps down to the head, 0 for everyone and 1 for a head at the top. */
  readonly level: Uint16Array;
}

/** Respondents who stand alike in every axis. */
export interface Classes {
  /** By respondent. */
  readonly of: Int32Array;
  /** By class: where they stand. */
  readonly places: Int32Array;
  readonly values: readonly Uint16Array[];
}

/** What groups there can be: the reporting line, and how many values each further axis has. */
export type AxesShape = Pick<EngineInput, "heads" | "attributes">;

/** Further axes have groups for everyone and for heads so many steps below the whole organisation: company and region. */
const FURTHER_LEVELS = 2;

/** Every group that could be published: each head's, and of each further axis each value's for everyone and for large units. */
export function possibleGroups({ heads, attributes }: AxesShape): Groups {
  const size = heads.parents.length;
  const level = levels(heads.parents);
  const units = Array.from(level.keys()).filter((place) => (level[place] ?? 0) <= FURTHER_LEVELS);
  const unitOf = new Map(units.map((place, unit) => [place, unit]));
  const total = size + attributes.reduce((sum, values) => sum + values * units.length, 0);
  const groups = {
    possible: new Int32Array(total).map((_, place) => place),
    axis: new Uint8Array(total),
    value: new Uint16Array(total),
    head: new Int32Array(total),
    level: new Uint16Array(total),
    parents: new Int32Array(total),
    order: new Int32Array(total),
  };
  groups.parents.set(heads.parents);
  groups.order.set(heads.order);
  groups.level.set(level);
  for (let place = 0; place < size; place++) groups.head[place] = place;
  let at = size;
  attributes.forEach((values, attribute) => {
    for (let value = 1; value <= values; value++) {
      const first = at;
      for (const place of units) {
        const parent = unitOf.get(heads.parents[place] ?? -1);
        groups.axis[at] = attribute + 1;
        groups.value[at] = value;
        groups.head[at] = place;
        groups.level[at] = level[place] ?? 0;
        groups.parents[at] = parent === undefined ? -1 : first + parent;
        groups.order[at] = value * size + (heads.order[place] ?? 0);
        at++;
      }
    }
  });
  return groups;
}

/** By axis, by class: the smallest of the possible groups around it, −1 for none. */
export function smallestPossible({ heads }: AxesShape, groups: Groups, classes: Classes): Int32Array[] {
  const { parents } = heads;
  const level = levels(parents);
  const isUnit = Uint8Array.from(level, (steps) => (steps <= FURTHER_LEVELS ? 1 : 0));
  const unit = nearestChosen(parents, isUnit);
  const groupAt = new Map<number, number>();
  const key = (axis: number, value: number, head: number) => (axis * 65_536 + value) * parents.length + head;
  for (let at = parents.length; at < groups.parents.length; at++)
    groupAt.set(key(groups.axis[at] ?? 0, groups.value[at] ?? 0, groups.head[at] ?? 0), at);
  return [
    classes.places,
    ...classes.values.map((values, attribute) =>
      classes.places.map((place, at) => groupAt.get(key(attribute + 1, values[at] ?? 0, unit[place] ?? 0)) ?? -1),
    ),
  ];
}

/**
 * The chosen groups alone, each below the nearest chosen one around it. `places`: by group, where among them the nearest chosen
 * one stands, the group itself if it is, −1 for none.
 */
export function chosenGroups(groups: Groups, chosen: Uint8Array): { groups: Groups; places: Int32Array } {
  const kept = Int32Array.from(Array.from(chosen.keys()).filter((place) => chosen[place] === 1));
  const places = new Int32Array(chosen.length).fill(-1);
  kept.forEach((place, at) => {
    places[place] = at;
  });
  const nearest = nearestChosen(groups.parents, chosen).map((place) => places[place] ?? -1);
  return {
    groups: {
      possible: kept.map((place) => groups.possible[place] ?? 0),
      axis: Uint8Array.from(kept, (place) => groups.axis[place] ?? 0),
      value: Uint16Array.from(kept, (place) => groups.value[place] ?? 0),
      head: kept.map((place) => groups.head[place] ?? 0),
      level: Uint16Array.from(kept, (place) => groups.level[place] ?? 0),
      parents: kept.map((place) => nearest[groups.parents[place] ?? -1] ?? -1),
      order: kept.map((place) => groups.order[place] ?? 0),
    },
    places: nearest,
  };
}

/** People by class, in an order that does not depend on theirs. Along the reporting line alone, a class is a place. */
export function classesOf({ heads, attributes }: AxesShape, { places, values }: Standing): Classes {
  if (attributes.length === 0) return { of: places, places: heads.parents.map((_, place) => place), values: [] };
  const keys = new Float64Array(places.length);
  const radix = attributes.map((count) => count + 1);
  for (let person = 0; person < places.length; person++) {
    let key = places[person] ?? 0;
    radix.forEach((count, attribute) => {
      key = key * count + (values[attribute]?.[person] ?? 0);
    });
    keys[person] = key;
  }
  const distinct = Float64Array.from(new Set(keys)).sort();
  const classAt = new Map(Array.from(distinct, (key, at) => [key, at]));
  const parts = distinct.slice();
  const classValues = radix.toReversed().map((count) =>
    Uint16Array.from(parts, (rest, at) => {
      parts[at] = Math.floor(rest / count);
      return rest % count;
    }),
  );
  return {
    of: Int32Array.from(keys, (key) => classAt.get(key) ?? 0),
    places: Int32Array.from(parts),
    values: classValues.reverse(),
  };
}
