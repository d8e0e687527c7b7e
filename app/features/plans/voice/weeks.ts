const DAY_MS = 86_400_000;

/** The Monday of a moment's week in UTC, `YYYY-MM-DD`: the finest time that is kept of what is raised without a name. */
export function mondayOf(at: Date): string {
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}
