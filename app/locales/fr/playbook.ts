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

export const playbook: Translated<typeof english, "fr"> = {
  kind: {
    coaching: "Accompagnement",
    communication: "Communication",
  },
  patterns: {
    leaderHigher: "Vous voyez «\u00a0{{item}}\u00a0» plus favorablement ({{own}}) que votre équipe ({{team}}).",
    leaderLower:
      "Votre équipe voit «\u00a0{{item}}\u00a0» plus favorablement ({{team}}) que vous ({{own}}). C’est une force à nommer et à garder.",
    bothLow:
      "Votre équipe et vous êtes d’accord\u00a0: «\u00a0{{item}}\u00a0» n’est pas là où il faudrait ({{team}}). C’est un problème partagé, et la faute de personne.",
    lowTeam:
      "«\u00a0{{item}}\u00a0» n’est pas là où il faudrait\u00a0: votre équipe dit {{team}}. Ce n’est la faute de personne, et cela vaut la peine de commencer.",
    divided:
      "Sur «\u00a0{{item}}\u00a0», votre équipe dit {{team}}\u00a0: les personnes d’une même équipe le vivent différemment.",
    breakAbove:
      "Pour «\u00a0{{item}}\u00a0», le regard change au-dessus de vous, entre la direction et les managers. Votre équipe dit {{team}}.",
    breakBelow:
      "Pour «\u00a0{{item}}\u00a0», le regard change entre managers et commerciaux. Votre équipe dit {{team}}, et c’est à votre portée.",
    predictionOff:
      "Vous prévoyiez plus d’accord sur «\u00a0{{item}}\u00a0» qu’il n’y en a eu\u00a0: votre équipe dit {{team}}.",
    smallTeam:
      "Votre équipe n’a pas de résultat propre pour «\u00a0{{item}}\u00a0». Dans le périmètre qui l’entoure, il est de {{team}}.",
    strong:
      "«\u00a0{{item}}\u00a0» fonctionne\u00a0: votre équipe dit {{team}}. Continuez, et transmettez votre façon de faire.",
    strongArea:
      "«\u00a0{{item}}\u00a0» fonctionne dans le périmètre qui vous entoure\u00a0: il est à {{team}}. Continuez, et transmettez votre façon de faire.",
  },
  own: {
    share: "{{points}}\u00a0%",
    agree: "vous êtes d’accord",
    undecided: "vous êtes sans avis tranché",
    disagree: "vous n’êtes pas d’accord",
    unknown: "votre propre réponse",
  },
  shown: {
    band: "de {{low}} à {{high}}\u00a0%",
    about: "environ {{value}}\u00a0%",
    exact: "{{value}}\u00a0%",
    unknown: "non montré",
  },
  turned: "Son chiffre est retourné\u00a0: plus il est haut, moins cela se produit.",
  measure: "«\u00a0{{item}}\u00a0» à {{to}} ou plus quand la question sera reposée",
  organisation: {
    breakTop:
      "Le message sur «\u00a0{{item}}\u00a0» se rompt entre {{upper}} ({{upperValue}}) et {{lower}} ({{lowerValue}}), la plus grande marche de sa descente.",
    breakBottom:
      "Le message sur «\u00a0{{item}}\u00a0» se rompt entre {{upper}} ({{upperValue}}) et {{lower}} ({{lowerValue}}), la plus grande marche de sa descente.",
    leadersHigher:
      "{{upper}}\u00a0: un regard plus favorable sur «\u00a0{{item}}\u00a0» ({{upperValue}}) que {{lower}} ({{lowerValue}}).",
    sharedLow:
      "Tous les niveaux s’accordent à dire que «\u00a0{{item}}\u00a0» est bas\u00a0: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    divided:
      "Les réponses sur «\u00a0{{item}}\u00a0» ({{lower}}) sont aux deux extrêmes\u00a0: {{lowShare}}\u00a0% de désaccord et {{highShare}}\u00a0% d’accord.",
    fieldHigher:
      "{{lower}}\u00a0: un regard plus favorable sur «\u00a0{{item}}\u00a0» ({{lowerValue}}) que {{upper}} ({{upperValue}})\u00a0: une force que l’on ne connaît pas plus haut.",
    strong:
      "«\u00a0{{item}}\u00a0» est bon à tous les niveaux\u00a0: {{upper}} {{upperValue}}, {{lower}} {{lowerValue}}.",
    priorities: "{{lower}}\u00a0: {{lowerValue}} citent la première priorité que la direction annonce.",
    predictions:
      "Les managers prévoyaient {{upperValue}} de réponses favorables de leurs commerciaux sur «\u00a0{{item}}\u00a0»\u00a0; la réalité est {{lowerValue}}.",
    response: "{{lower}}\u00a0: {{answered}} réponses sur {{invited}}.",
    unseen: "{{published}} des {{eligible}} équipes assez grandes ont un résultat propre.",
    published:
      "Le résultat de «\u00a0{{name}}\u00a0» est diffusé. Ce que l’on en entend maintenant décide de combien répondront la prochaine fois.",
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
