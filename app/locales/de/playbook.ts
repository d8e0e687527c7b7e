import type { playbook as english } from "../en/playbook.ts";
import type { Translated } from "../translated.ts";
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

export const playbook: Translated<typeof english, "de"> = {
  kind: {
    coaching: "Coaching",
    communication: "Kommunikation",
  },
  patterns: {
    leaderHigher: "Sie sehen „{{item}}“ positiver ({{own}}) als Ihr Team ({{team}}).",
    leaderLower:
      "Ihr Team sieht „{{item}}“ positiver ({{team}}) als Sie ({{own}}). Das ist eine Stärke, die benannt und bewahrt gehört.",
    bothLow:
      "Sie und Ihr Team sind sich einig, dass „{{item}}“ nicht da ist, wo es sein sollte ({{team}}). Das ist ein gemeinsames Problem, und niemand ist schuld.",
    lowTeam:
      "„{{item}}“ ist nicht da, wo es sein sollte: Ihr Team sagt {{team}}. Niemand ist schuld, und ein Anfang lohnt sich.",
    divided: "Zu „{{item}}“ sagt Ihr Team {{team}}: Die Menschen eines Teams erleben es verschieden.",
    breakAbove:
      "Bei „{{item}}“ ändert sich der Blick über Ihnen, zwischen Leitung und Führungskräften. Ihr Team sagt {{team}}.",
    breakBelow:
      "Bei „{{item}}“ ändert sich der Blick zwischen Führungskräften und Mitarbeitenden. Ihr Team sagt {{team}}, und Sie können etwas daran ändern.",
    predictionOff: "Sie hatten bei „{{item}}“ mehr Zustimmung erwartet, als es gab: Ihr Team sagt {{team}}.",
    smallTeam: "Ihr Team hat zu „{{item}}“ kein eigenes Ergebnis. Im Bereich darum herum liegt es bei {{team}}.",
    strong: "„{{item}}“ gelingt: Ihr Team sagt {{team}}. Bleiben Sie dabei und geben Sie weiter, wie Sie es machen.",
    strongArea:
      "„{{item}}“ gelingt im Bereich um Sie herum: Es liegt bei {{team}}. Bleiben Sie dabei und geben Sie weiter, wie Sie es machen.",
  },
  own: {
    share: "{{points}}\u00a0%",
    agree: "Sie stimmen zu",
    undecided: "Sie sind unentschieden",
    disagree: "Sie stimmen nicht zu",
    unknown: "Ihre eigene Antwort",
  },
  shown: {
    band: "{{low}} bis {{high}}\u00a0%",
    about: "etwa {{value}}\u00a0%",
    exact: "{{value}}\u00a0%",
    unknown: "nicht gezeigt",
  },
  turned: "Die Zahl ist umgedreht: Je höher sie ist, desto seltener geschieht dies.",
  measure: "„{{item}}“ bei {{to}} oder mehr, wenn noch einmal gefragt wird",
  organisation: {
    breakTop:
      "Die Botschaft zu „{{item}}“ bricht zwischen zwei Ebenen, {{upper}} ({{upperValue}}) und {{lower}} ({{lowerValue}}): die größte Stufe auf ihrem Weg nach unten.",
    breakBottom:
      "Die Botschaft zu „{{item}}“ bricht zwischen zwei Ebenen, {{upper}} ({{upperValue}}) und {{lower}} ({{lowerValue}}): die größte Stufe auf ihrem Weg nach unten.",
    leadersHigher:
      "„{{item}}“ wird oben positiver gesehen, {{upper}} ({{upperValue}}), als unten, {{lower}} ({{lowerValue}}).",
    sharedLow:
      "Alle Ebenen sind sich einig, dass „{{item}}“ niedrig ist: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    divided:
      "Die Antworten zu „{{item}}“ ({{lower}}) liegen an beiden Enden: {{lowShare}}\u00a0% stimmen nicht zu und {{highShare}}\u00a0% stimmen zu.",
    fieldHigher:
      "„{{item}}“ wird unten positiver gesehen, {{lower}} ({{lowerValue}}), als oben, {{upper}} ({{upperValue}}): eine Stärke, die oben nicht bekannt ist.",
    strong: "„{{item}}“ ist auf jeder Ebene gut: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    priorities: "{{lower}}: {{lowerValue}} nennen die erste Priorität, die die Leitung angibt.",
    predictions:
      "Führungskräfte sahen bei „{{item}}“ {{upperValue}} positive Antworten ihrer Mitarbeitenden voraus; es waren {{lowerValue}}.",
    response: "{{lower}}: {{answered}} von {{invited}} haben geantwortet.",
    unseen: "{{published}} der {{eligible}} Teams, die groß genug waren, haben ein eigenes Ergebnis.",
    published:
      "Das Ergebnis von „{{name}}“ geht hinaus. Was die Menschen jetzt darüber hören, entscheidet, wie viele beim nächsten Mal antworten.",
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
};
