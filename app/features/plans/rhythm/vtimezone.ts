import { DateTime } from "luxon";

/** Clock changes are written out for so long. */
const YEARS = 6;

/**
 * A time zone as calendar programs want it described in the file (RFC 5545, 3.6.5): each time its clocks change from the year of
 * `from` on, for six years. Worked out from the time-zone data that comes with the runtime.
 */
export function vtimezone(zone: string, from: Date): string {
  const start = DateTime.fromJSDate(from, { zone }).startOf("year");
  const changes = clockChanges(start, start.plus({ years: YEARS }));
  const first = observance({ at: start, before: start.offset, offset: start.offset, dst: start.isInDST });
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...[first, ...changes.map(observance)].flat(), "END:VTIMEZONE"].join(
    "\r\n",
  );
}

interface ClockChange {
  /** The first moment of the new time. */
  readonly at: DateTime;
  /** Minutes east of UTC. */
  readonly before: number;
  readonly offset: number;
  readonly dst: boolean;
}

function clockChanges(from: DateTime, to: DateTime): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let day = from; day < to; day = day.plus({ days: 1 })) {
    const next = day.plus({ days: 1 });
    if (next.offset === day.offset) continue;
    const at = changeBetween(day, next);
    changes.push({ at, before: day.offset, offset: at.offset, dst: at.isInDST });
  }
  return changes;
}

/** The first minute with the later day's offset. */
function changeBetween(earlier: DateTime, later: DateTime): DateTime {
  let low = earlier.toMillis();
  let high = later.toMillis();
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 120_000) * 60_000;
    const { offset } = DateTime.fromMillis(middle, { zone: earlier.zoneName ?? "UTC" });
    if (offset === earlier.offset) low = middle;
    else high = middle;
  }
  return DateTime.fromMillis(high, { zone: earlier.zoneName ?? "UTC" });
}

function observance({ at, before, offset, dst }: ClockChange): string[] {
  const kind = dst ? "DAYLIGHT" : "STANDARD";
  // The moment as the clocks showed it before they were changed.
  const shown = at.toUTC().plus({ minutes: before }).toFormat("yyyyLLdd'T'HHmmss");
  return [
    `BEGIN:${kind}`,
    `DTSTART:${shown}`,
    `TZOFFSETFROM:${written(before)}`,
    `TZOFFSETTO:${written(offset)}`,
    `END:${kind}`,
  ];
}

function written(minutes: number): string {
  const whole = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(whole / 60))}${two(whole % 60)}`;
}
