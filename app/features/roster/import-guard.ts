/** What to do with people who are in the file under another employee id. */
export type IdChoice = "same" | "new";

/** Above this share of the roster's people, leaving is more likely a wrong file than a wish. */
export const MANY_LEAVERS = 0.2;
/** Above this share, other employee ids are more likely another numbering than other people. */
export const MANY_RENUMBERED = 0.05;

/** What stands between a file and the roster, in people. */
export interface ImportGuard {
  /** People on the roster today. */
  readonly total: number;
  readonly renumbered: number;
  /** Who leaves if the renumbered stay the same people, and if they do not. */
  readonly leaving: Readonly<Record<IdChoice, number>>;
  /** So many ids changed that somebody has to say what they mean. */
  readonly askIds: boolean;
  /** So many leave that somebody has to say yes. */
  readonly askLeavers: Readonly<Record<IdChoice, boolean>>;
}

/** Works out what has to be asked before an import. */
export function importGuard({
  total,
  renumbered,
  leaving,
}: Pick<ImportGuard, "total" | "renumbered" | "leaving">): ImportGuard {
  const many = (count: number) => count > MANY_LEAVERS * total;
  return {
    total,
    renumbered,
    leaving,
    askIds: renumbered > MANY_RENUMBERED * total,
    askLeavers: { same: many(leaving.same), new: many(leaving.new) },
  };
}

/** What was answered: null is no answer. */
export interface GuardAnswer {
  readonly ids: IdChoice | null;
  readonly confirmed: boolean;
}

/** The question that is still open, or null. */
export function openQuestion(guard: ImportGuard, { ids, confirmed }: GuardAnswer): "ids" | "leavers" | null {
  if (guard.askIds && ids === null) return "ids";
  return guard.askLeavers[ids ?? "same"] && !confirmed ? "leavers" : null;
}
