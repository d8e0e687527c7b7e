/** What providers report of a letter, the weightier news further on. */
const reported = ["delivered", "bounced", "complained"] as const;
export type ReportedState = (typeof reported)[number];

/**
 * The state of a letter after a report of the provider; null where the report changes nothing. Reports come in any order and
 * more than once, so the order they come in decides nothing: a complaint outweighs a bounce, a bounce outweighs a delivery
 * (servers accept letters that they send back later), and any of them outweighs what was thought here.
 */
export function stateAfterReport(state: string, report: ReportedState): ReportedState | null {
  const known = reported.indexOf(state as ReportedState);
  return reported.indexOf(report) > known ? report : null;
}
