import { randomUUID } from "node:crypto";
import { translator, type Words, wordsOf } from "#app/platform/i18n.ts";
import type { NewAction } from "#db/queries/plans.ts";
import type { Display } from "../confidentiality/release-schema.ts";
import type { Released } from "../confidentiality/released.ts";
import { localized } from "../questionnaires/items.ts";
import type { Finding } from "./findings.ts";
import type { Play } from "./plays.ts";

const DAY_MS = 86_400_000;

/** Writes a proposed action down, in English, ready to be edited by its owner. */
export function writeAction({
  finding,
  play,
  target,
  position,
  ownerName,
  today,
}: {
  finding: Finding;
  play: Play;
  target: number;
  position: number;
  ownerName: string;
  today: Date;
}): NewAction {
  const t = wordsOf(translator("en"));
  const item = localized(finding.item.label, "en");
  const values = {
    item,
    own: ownWords(t, finding),
    team: shownAs(finding.cell.display),
    to: `${target}%`,
  };
  const { size, importance, certainty, reach } = finding.factors;
  const { low, high } = finding.cell.display;
  return {
    actionId: randomUUID(),
    playId: play.id,
    kind: play.kind,
    position,
    themeId: finding.item.theme,
    itemId: finding.item.id,
    title: t(`playbook:plays.${play.id}.title`),
    steps: Array.from({ length: play.steps }, (_, step) => t(`playbook:plays.${play.id}.steps.${step}`)),
    target: {
      item: finding.item.id,
      group: finding.cell.group,
      from: { low, high },
      to: target,
      measure: t("playbook:measure", values),
    },
    reason: {
      pattern: finding.pattern,
      sentence: t(`playbook:patterns.${finding.pattern}`, values),
      size,
      importance,
      certainty,
      reach,
      score: Math.round(finding.score),
    },
    dueOn: new Date(today.getTime() + play.dueInDays * DAY_MS).toISOString().slice(0, 10),
    ownerName,
  };
}

/** The manager's own answer in a sentence: the share of the time, or whether they agree. */
function ownWords(t: Words, { item, own }: Finding): string {
  if (own === null) return "";
  if (item.scale === "frequency") return t("playbook:own.share", { points: own });
  return t(own === 100 ? "playbook:own.agree" : own === 0 ? "playbook:own.disagree" : "playbook:own.undecided");
}

/** A released number in a sentence: `40 to 60%`, or `about 45%`. */
function shownAs({ value, low, high }: Released<Display>): string {
  return value === null ? `${low} to ${high}%` : `about ${value}%`;
}
