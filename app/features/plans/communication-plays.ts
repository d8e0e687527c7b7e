import type { Release } from "../confidentiality/released.ts";
import type { Questionnaire } from "../questionnaires/questionnaire-schema.ts";
import { type OrganisationFinding, type OrganisationPattern, organisationFindings } from "./organisation-findings.ts";

/** What to say about a result. Its words are in the catalogue `playbook:communication.<id>`. */
export interface CommunicationPlay {
  readonly id: string;
  /** Who says it: leaders, or HR. Either may take it up. */
  readonly by: "leaders" | "hr";
  readonly patterns: readonly OrganisationPattern[];
  /** The theme it is about; null for any. */
  readonly theme: string | null;
  /** Days until it should have been said, or have begun to be. */
  readonly dueInDays: number;
}

/** Where a message does not arrive, or all agree that it is low. */
const MISSED: readonly OrganisationPattern[] = ["breakTop", "breakBottom", "leadersHigher", "sharedLow"];

/** In the order in which they are offered for the same finding. */
export const communicationPlays: readonly CommunicationPlay[] = [
  play("say-shared-problem", "leaders", ["sharedLow"], null, 14),
  play("say-order-every-week", "leaders", MISSED, "direction", 7),
  play("say-why-as-decided", "leaders", MISSED, "understanding", 14),
  play("say-own-expectations", "leaders", MISSED, "expectations", 21),
  play("say-time-for-coaching", "leaders", MISSED, "coaching", 14),
  play("say-promises-and-dates", "leaders", MISSED, "follow-through", 28),
  play("say-what-we-train-first", "leaders", MISSED, "capability", 42),
  play("say-what-leaders-do", "leaders", MISSED, "leadership", 28),
  play("say-what-stops", "leaders", MISSED, "focus", 28),
  play("say-pay-straight", "leaders", MISSED, "incentives", 42),
  play("say-you-said", "leaders", MISSED, "voice", 21),
  play("say-managers-first", "hr", ["breakBottom"], null, 14),
  play("say-two-groups", "hr", ["divided"], null, 28),
  play("say-first-priority", "leaders", ["priorities"], null, 7),
  play("say-managers-mirror", "hr", ["predictions"], null, 7),
  play("say-hidden-strength", "leaders", ["fieldHigher"], null, 14),
  play("say-keep-what-works", "leaders", ["strong"], null, 14),
  play("say-few-answered", "hr", ["response"], null, 7),
  play("say-small-teams", "hr", ["unseen"], null, 7),
  play("say-thanks-and-when", "hr", ["published"], null, 3),
  play("say-calendar", "hr", ["published"], null, 7),
];

/** Something to say, and the finding it answers to. */
export interface ProposedCommunication {
  readonly finding: OrganisationFinding;
  readonly play: CommunicationPlay;
}

/** So many problems of the message are answered; what is beyond would drown the first ones. */
const MOST_GAPS = 4;

/**
 * What leaders and HR could say about a release, the largest problems first, each play once: for a finding one by leaders and
 * one by HR, where there is one that answers to it.
 */
export function proposeCommunication(release: Release, questionnaire: Questionnaire): ProposedCommunication[] {
  const used = new Set<string>();
  let gaps = 0;
  return organisationFindings(release, questionnaire).flatMap((finding) => {
    const isGap = MISSED.includes(finding.pattern);
    if (isGap && gaps >= MOST_GAPS) return [];
    const found = answering(finding).filter(({ id }) => !used.has(id));
    const chosen =
      finding.pattern === "published"
        ? found
        : (["leaders", "hr"] as const).flatMap((by) => found.find((each) => each.by === by) ?? []);
    for (const { id } of chosen) used.add(id);
    if (isGap && chosen.length > 0) gaps++;
    return chosen.map((each) => ({ finding, play: each }));
  });
}

/** A communication play by its id; null when there is none. */
export function findCommunicationPlay(id: string): CommunicationPlay | null {
  return communicationPlays.find((each) => each.id === id) ?? null;
}

function answering({ pattern, theme }: OrganisationFinding): CommunicationPlay[] {
  return communicationPlays.filter(
    (each) => each.patterns.includes(pattern) && (each.theme === null || each.theme === theme),
  );
}

function play(
  id: string,
  by: CommunicationPlay["by"],
  answersTo: readonly OrganisationPattern[],
  theme: string | null,
  dueInDays: number,
): CommunicationPlay {
  return { id, by, patterns: answersTo, theme, dueInDays };
}
