import { randomUUID } from "node:crypto";
import type { NewAction } from "#db/queries/plans.ts";
import type { ProposedCommunication } from "./communication-plays.ts";
import type { Finding } from "./findings.ts";
import type { Play } from "./plays.ts";

const DAY_MS = 86_400_000;

interface Placed {
  readonly position: number;
  readonly ownerName: string;
  readonly today: Date;
}

/** A proposed action as it is kept: the play and the values that it rests on, in nobody's language. */
export function writeAction({
  finding,
  play,
  target,
  position,
  ownerName,
  today,
}: Placed & { finding: Finding; play: Play; target: number }): NewAction {
  const { size, importance, certainty, reach } = finding.factors;
  const { low, high, value } = finding.cell.display;
  return {
    actionId: randomUUID(),
    playId: play.id,
    kind: play.kind,
    position,
    themeId: finding.item.theme,
    itemId: finding.item.id,
    target: { item: finding.item.id, group: finding.cell.group, from: { low, high }, to: target },
    reason: {
      about: "team",
      pattern: finding.pattern === "strong" && !finding.ownTeam ? "strongArea" : patternSaid(finding),
      own: finding.own,
      shown: { low, high, value },
      size,
      importance,
      certainty,
      reach,
      score: Math.round(finding.score),
    },
    dueOn: dayAfter(today, play.dueInDays),
    ownerName,
  };
}

/** From this answer of their own on, in points, a manager has not said that something is low. */
const SEEN_WELL = 60;

/** A low level is a shared one only where the manager has said so too. */
function patternSaid({ pattern, own }: Finding): string {
  return pattern === "bothLow" && (own === null || own >= SEEN_WELL) ? "lowTeam" : pattern;
}

/** Something to say, as it is kept. */
export function writeCommunication({
  finding,
  play,
  position,
  ownerName,
  today,
}: Placed & ProposedCommunication): NewAction {
  const { pattern, upper, lower, counts } = finding;
  return {
    actionId: randomUUID(),
    playId: play.id,
    kind: "communication",
    position,
    themeId: finding.theme,
    itemId: finding.item,
    target: null,
    reason: { about: "organisation", pattern, upper, lower, counts },
    dueOn: dayAfter(today, play.dueInDays),
    ownerName,
  };
}

/** A day so many days later, `YYYY-MM-DD` in UTC. */
export function dayAfter(day: Date, days: number): string {
  return new Date(day.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
