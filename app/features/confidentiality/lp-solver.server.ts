import loadHighs, { type Highs } from "highs";
import type { LinearSolver, Solved } from "./lp-audit-program.ts";

/** Branch-and-bound nodes before a whole solution counts as undecided: a count and not a time, so that every machine says the same. */
const MOST_NODES = 2000;

/** A target that no total of answers comes to. */
const OUT_OF_REACH = 1e12;

const DUAL_SIMPLEX = 1;
const PRIMAL_SIMPLEX = 4;

let loading: Promise<Highs> | undefined;

/** HiGHS (Huangfu & Hall 2018) as WebAssembly, single-threaded. Loaded once a process. */
export async function linearSolver(): Promise<LinearSolver> {
  loading ??= loadHighs();
  const highs = await loading;
  return (constraints) => {
    const { columns, rows, starts, rowsOf, values } = constraints;
    const size = { numCols: columns.low.length, numRows: rows.low.length };
    const model = highs.createModel({
      ...size,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(size.numCols),
      colLower: columns.low,
      colUpper: columns.high,
      rowLower: rows.low,
      rowUpper: rows.high,
      matrix: { format: "csc", ...size, starts, indices: rowsOf, values },
    });
    model.options.set("output_flag", false);
    model.options.set("random_seed", 0);
    // What was found for one aim fits the next one too: primal simplex goes on from there, hundreds of times faster.
    model.options.set("simplex_strategy", PRIMAL_SIMPLEX);
    model.options.set("mip_max_nodes", MOST_NODES);
    model.options.set("mip_rel_gap", 0);
    const every = { kind: "range", from: 0, to: size.numCols - 1 } as const;
    let wasWhole = false;
    let first = true;
    return {
      close: () => {
        model.dispose();
      },
      solve: ({ terms, whole, enough }): Solved => {
        const costs = new Float64Array(size.numCols);
        for (const { column, worth } of terms) costs[column] = (costs[column] ?? 0) + worth;
        model.changeColsCost(every, costs);
        if (whole !== wasWhole) {
          model.changeColsIntegrality(every, new Int32Array(size.numCols).fill(whole ? 1 : 0));
          model.options.set("simplex_strategy", whole ? DUAL_SIMPLEX : PRIMAL_SIMPLEX);
          wasWhole = whole;
        }
        // Stops above the target, so just below what is enough.
        model.options.set("objective_target", whole && enough !== null ? enough - 0.5 : OUT_OF_REACH);
        // The first aim starts from nothing, where an interior point is far quicker; it leaves a corner for the next to start from.
        model.options.set("solver", first && !whole ? "ipm" : "choose");
        first = false;
        model.run();
        const { infeasible, optimal, objectiveTarget } = highs.constants.modelStatus;
        const status = model.getModelStatus();
        if (status === infeasible) return { kind: "impossible" };
        if (status !== optimal && status !== objectiveTarget) return { kind: "undecided" };
        return { kind: "solved", worth: model.getObjectiveValue(), columns: model.getSolution().colValue };
      },
    };
  };
}
