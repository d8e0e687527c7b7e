import { describe, expect, test } from "vitest";
import { inOrder, orderOfValues, proposeMerges } from "./axes-merges.ts";

function merged(order: "ordered" | "unordered", sizes: readonly number[]) {
  const bands = sizes.map((size, place) => ({ id: "abcdefgh"[place] ?? "", size }));
  return proposeMerges({ bands, order, k: 5 }).map(({ ids, size }) => `${ids.join("+")} ${size}`);
}

describe("ordered bands", () => {
  test("stay as they are when each holds k", () => {
    expect(merged("ordered", [5, 8, 6])).toEqual(["a 5", "b 8", "c 6"]);
  });

  test("a rare one joins its smaller neighbour, the lower among equals", () => {
    expect(merged("ordered", [9, 3, 6, 20])).toEqual(["a 9", "b+c 9", "d 20"]);
    expect(merged("ordered", [6, 3, 6])).toEqual(["a+b 9", "c 6"]);
  });

  test("rare ones at an end join until they hold k", () => {
    expect(merged("ordered", [30, 12, 2, 1, 1])).toEqual(["a 30", "b+c+d+e 16"]);
    expect(merged("ordered", [30, 12, 2, 2, 1])).toEqual(["a 30", "b 12", "c+d+e 5"]);
  });

  test("fewer than k in all become one band, still too small to be shown", () => {
    expect(merged("ordered", [1, 2, 1])).toEqual(["a+b+c 4"]);
    expect(merged("ordered", [])).toEqual([]);
  });
});

describe("bands without an order", () => {
  test("the rare ones become one", () => {
    expect(merged("unordered", [20, 3, 9, 4])).toEqual(["a 20", "b+d 7", "c 9"]);
  });

  test("which takes in the next smallest while it is rare itself", () => {
    expect(merged("unordered", [20, 3, 9, 1])).toEqual(["a 20", "b+c+d 13"]);
    expect(merged("unordered", [20, 3, 9])).toEqual(["a 20", "b+c 12"]);
  });

  test("none is touched when each holds k", () => {
    expect(merged("unordered", [5, 5])).toEqual(["a 5", "b 5"]);
  });
});

describe("values of an attribute", () => {
  test("that all hold a number are in its order, an open lower end first", () => {
    const tenures = ["10-15", "15+", "1-2", "<1", "under 1", "2.5 to 9"];
    expect(orderOfValues(tenures)).toBe("ordered");
    expect(inOrder(tenures)).toEqual(["<1", "under 1", "1-2", "2.5 to 9", "10-15", "15+"]);
  });

  test("have no order where one holds none, and none at all do not either", () => {
    expect(orderOfValues(["1-2", "unknown"])).toBe("unordered");
    expect(orderOfValues([])).toBe("unordered");
    expect(inOrder(["south", "north"])).toEqual(["north", "south"]);
  });
});
