/** The life of a diagnostic. Nothing goes back, and from `scheduled` on nothing about its roster or contract changes. */
export const diagnosticStates = ["draft", "scheduled", "open", "closed", "published", "archived", "cancelled"] as const;
export type DiagnosticState = (typeof diagnosticStates)[number];

const nextStates: Record<DiagnosticState, readonly DiagnosticState[]> = {
  draft: ["scheduled", "cancelled"],
  scheduled: ["open", "cancelled"],
  open: ["closed", "cancelled"],
  closed: ["published"],
  published: ["archived"],
  archived: [],
  cancelled: [],
};

/** Whether a diagnostic may go from one state to the other. Staying where it is counts as allowed: repeats do nothing. */
export function mayBecome({ from, to }: { from: DiagnosticState; to: DiagnosticState }): boolean {
  return from === to || nextStates[from].includes(to);
}
