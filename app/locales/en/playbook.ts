import { capabilityPlays } from "./playbook/capability.ts";
import { coachingPlays } from "./playbook/coaching-plays.ts";
import { communicationPlays } from "./playbook/communication.ts";
import { directionPlays } from "./playbook/direction.ts";
import { expectationsPlays } from "./playbook/expectations.ts";
import { focusPlays } from "./playbook/focus.ts";
import { followThroughPlays } from "./playbook/follow-through.ts";
import { incentivesPlays } from "./playbook/incentives.ts";
import { leadershipPlays } from "./playbook/leadership.ts";
import { understandingPlays } from "./playbook/understanding.ts";
import { voicePlays } from "./playbook/voice.ts";

/** The plays, and the sentences that say why one is proposed. */
export const playbook = {
  kind: { coaching: "Coaching", communication: "Communication" },
  /** What a result looks like to the manager of a team. `own` and `team` are written below. */
  patterns: {
    leaderHigher: "You see “{{item}}” more favourably ({{own}}) than your team does ({{team}}).",
    leaderLower:
      "Your team sees “{{item}}” more favourably ({{team}}) than you do ({{own}}). That is a strength to name and keep.",
    bothLow:
      "You and your team agree that “{{item}}” is not where it should be ({{team}}). It is a shared problem, and nobody's fault.",
    lowTeam: "“{{item}}” is not where it should be: your team says {{team}}. It is nobody's fault, and worth a start.",
    divided: "On “{{item}}” your team says {{team}}: the people of one team experience it differently.",
    breakAbove: "On “{{item}}” the view changes above you, between leaders and managers. Your team says {{team}}.",
    breakBelow:
      "On “{{item}}” the view changes between managers and reps. Your team says {{team}}, and it is within your reach.",
    predictionOff: "You foresaw more agreement on “{{item}}” than there was: your team says {{team}}.",
    smallTeam: "Your team has no result of its own on “{{item}}”. In the area around it, it stands at {{team}}.",
    strong: "“{{item}}” works: your team says {{team}}. Keep it, and pass on how you do it.",
    strongArea: "“{{item}}” works in the area around you: it stands at {{team}}. Keep it, and pass on how you do it.",
  },
  own: {
    share: "{{points}}%",
    agree: "you agree",
    undecided: "you are undecided",
    disagree: "you disagree",
    unknown: "your own answer",
  },
  shown: { band: "{{low}} to {{high}}%", about: "about {{value}}%", exact: "{{value}}%", unknown: "not shown" },
  turned: "Its number is turned round: the higher it is, the less this happens.",
  measure: "“{{item}}” at {{to}} or more when it is asked again",
  /** What a result looks like to leaders and HR. */
  organisation: {
    breakTop:
      "The message about “{{item}}” breaks between {{upper}} ({{upperValue}}) and {{lower}} ({{lowerValue}}), the largest step on its way down.",
    breakBottom:
      "The message about “{{item}}” breaks between {{upper}} ({{upperValue}}) and {{lower}} ({{lowerValue}}), the largest step on its way down.",
    leadersHigher: "{{upper}} see “{{item}}” more favourably ({{upperValue}}) than {{lower}} do ({{lowerValue}}).",
    sharedLow: "All levels agree that “{{item}}” is low: {{upper}} say {{upperValue}}, {{lower}} {{lowerValue}}.",
    divided: "Answers of {{lower}} on “{{item}}” lie at both ends: {{lowShare}}% disagree and {{highShare}}% agree.",
    fieldHigher:
      "{{lower}} see “{{item}}” more favourably ({{lowerValue}}) than {{upper}} do ({{upperValue}}): a strength that is not known above.",
    strong: "“{{item}}” is good at every level: {{upper}} say {{upperValue}}, {{lower}} {{lowerValue}}.",
    priorities: "Of {{lower}}, {{lowerValue}} name the first priority that leadership states.",
    predictions:
      "Managers foresaw that {{upperValue}} of their reps would be favourable on “{{item}}”; {{lowerValue}} of them were.",
    response: "Of {{lower}}, {{answered}} of {{invited}} answered.",
    unseen: "{{published}} of the {{eligible}} teams that were large enough have a result of their own.",
    published: "The result of “{{name}}” goes out. What people hear about it now decides how many answer next time.",
  },
  plays: {
    ...directionPlays,
    ...understandingPlays,
    ...expectationsPlays,
    ...coachingPlays,
    ...followThroughPlays,
    ...capabilityPlays,
    ...leadershipPlays,
    ...focusPlays,
    ...incentivesPlays,
    ...voicePlays,
  },
  communication: communicationPlays,
} as const;
