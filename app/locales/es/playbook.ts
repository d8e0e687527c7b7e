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

export const playbook: Translated<typeof english, "es"> = {
  kind: {
    coaching: "Acompañamiento",
    communication: "Comunicación",
  },
  patterns: {
    leaderHigher: "Usted ve «{{item}}» más favorablemente ({{own}}) que su equipo ({{team}}).",
    leaderLower:
      "Su equipo ve «{{item}}» más favorablemente ({{team}}) que usted ({{own}}). Es una fortaleza que conviene nombrar y conservar.",
    bothLow:
      "Usted y su equipo coinciden en que «{{item}}» no está donde debería ({{team}}). Es un problema compartido y no es culpa de nadie.",
    lowTeam:
      "«{{item}}» no está donde debería: su equipo dice {{team}}. No es culpa de nadie y merece que se empiece por ahí.",
    divided: "En «{{item}}» su equipo dice {{team}}: las personas de un mismo equipo lo viven de manera distinta.",
    breakAbove:
      "En «{{item}}» la visión cambia por encima de usted, entre la dirección y los responsables. Su equipo dice {{team}}.",
    breakBelow:
      "En «{{item}}» la visión cambia entre responsables y comerciales. Su equipo dice {{team}}, y está en su mano.",
    predictionOff: "Usted preveía más acuerdo en «{{item}}» del que hubo: su equipo dice {{team}}.",
    smallTeam: "Su equipo no tiene resultado propio en «{{item}}». En el área que lo rodea está en {{team}}.",
    strong: "«{{item}}» funciona: su equipo dice {{team}}. Consérvelo y transmita cómo lo hace.",
    strongArea: "«{{item}}» funciona en el área que lo rodea: está en {{team}}. Consérvelo y transmita cómo lo hace.",
  },
  own: {
    share: "{{points}}\u00a0%",
    agree: "usted está de acuerdo",
    undecided: "usted no se decanta",
    disagree: "usted no está de acuerdo",
    unknown: "su propia respuesta",
  },
  shown: {
    band: "entre el {{low}} y el {{high}}\u00a0%",
    about: "cerca del {{value}}\u00a0%",
    exact: "{{value}}\u00a0%",
    unknown: "no se muestra",
  },
  turned: "Su cifra está invertida: cuanto más alta es, menos ocurre esto.",
  measure: "«{{item}}» en {{to}} o más cuando se pregunte de nuevo",
  organisation: {
    breakTop:
      "El mensaje sobre «{{item}}» se rompe entre {{upper}} ({{upperValue}}) y {{lower}} ({{lowerValue}}), el mayor escalón en su camino hacia abajo.",
    breakBottom:
      "El mensaje sobre «{{item}}» se rompe entre {{upper}} ({{upperValue}}) y {{lower}} ({{lowerValue}}), el mayor escalón en su camino hacia abajo.",
    leadersHigher:
      "«{{item}}» se ve más favorablemente arriba ({{upper}}, {{upperValue}}) que abajo ({{lower}}, {{lowerValue}}).",
    sharedLow:
      "Todos los niveles coinciden en que «{{item}}» está bajo: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
    divided:
      "En «{{item}}» las respuestas de un nivel ({{lower}}) están en los dos extremos: el {{lowShare}}\u00a0% no está de acuerdo y el {{highShare}}\u00a0% sí.",
    fieldHigher:
      "«{{item}}» se ve más favorablemente abajo ({{lower}}, {{lowerValue}}) que arriba ({{upper}}, {{upperValue}}): una fortaleza que arriba no se conoce.",
    strong: "«{{item}}» está bien en todos los niveles: {{upper}}, {{upperValue}}; {{lower}}, {{lowerValue}}.",
    priorities: "{{lower}}: {{lowerValue}} nombra la primera prioridad que declara la dirección.",
    predictions:
      "Los responsables preveían que {{upperValue}} de sus comerciales respondería favorablemente a «{{item}}»; lo hizo {{lowerValue}}.",
    response: "{{lower}}: respondieron {{answered}} de {{invited}}.",
    unseen: "De los {{eligible}} equipos que eran lo bastante grandes, {{published}} tienen un resultado propio.",
    published:
      "Sale el resultado de «{{name}}». Lo que la gente oiga ahora sobre él decide cuántos responden la próxima vez.",
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
