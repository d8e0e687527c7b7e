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

export const playbook: Translated<typeof english, "pt-BR"> = {
  kind: {
    coaching: "Coaching",
    communication: "Comunicação",
  },
  patterns: {
    leaderHigher: "Você vê “{{item}}” de forma mais favorável ({{own}}) do que a sua equipe ({{team}}).",
    leaderLower:
      "A sua equipe vê “{{item}}” de forma mais favorável ({{team}}) do que você ({{own}}). É um ponto forte a reconhecer e manter.",
    bothLow:
      "Você e a sua equipe concordam que “{{item}}” não está onde deveria ({{team}}). É um problema comum, e não é culpa de ninguém.",
    lowTeam:
      "“{{item}}” não está onde deveria: a sua equipe diz {{team}}. Não é culpa de ninguém, e vale a pena começar por aí.",
    divided:
      "Em “{{item}}”, a sua equipe diz {{team}}: as pessoas de uma mesma equipe vivem isso de formas diferentes.",
    breakAbove: "Em “{{item}}”, a visão muda acima de você, entre líderes e gestores. A sua equipe diz {{team}}.",
    breakBelow:
      "Em “{{item}}”, a visão muda entre gestores e vendedores. A sua equipe diz {{team}}, e isso está ao seu alcance.",
    predictionOff: "Você previu mais concordância em “{{item}}” do que houve: a sua equipe diz {{team}}.",
    smallTeam: "A sua equipe não tem resultado próprio em “{{item}}”. Na área ao redor, o valor é de {{team}}.",
    strong: "“{{item}}” funciona: a sua equipe diz {{team}}. Mantenha e mostre a outros como você faz.",
    strongArea: "“{{item}}” funciona na área ao seu redor: está em {{team}}. Mantenha e mostre a outros como você faz.",
  },
  own: {
    share: "{{points}}%",
    agree: "você concorda",
    undecided: "você não concorda nem discorda",
    disagree: "você discorda",
    unknown: "a sua própria resposta",
  },
  shown: {
    band: "{{low}} a {{high}}%",
    about: "cerca de {{value}}%",
    exact: "{{value}}%",
    unknown: "não mostrado",
  },
  turned: "O número está invertido: quanto mais alto, menos isso acontece.",
  measure: "“{{item}}” em {{to}} ou mais quando for perguntado de novo",
  organisation: {
    breakTop:
      "A mensagem sobre “{{item}}” se rompe entre {{upper}} ({{upperValue}}) e {{lower}} ({{lowerValue}}), o maior degrau no caminho para baixo.",
    breakBottom:
      "A mensagem sobre “{{item}}” se rompe entre {{upper}} ({{upperValue}}) e {{lower}} ({{lowerValue}}), o maior degrau no caminho para baixo.",
    leadersHigher:
      "{{upper}} veem “{{item}}” de forma mais favorável ({{upperValue}}) do que {{lower}} ({{lowerValue}}).",
    sharedLow:
      "Todos os níveis concordam que “{{item}}” está baixo: {{upper}} dizem {{upperValue}}, {{lower}}, {{lowerValue}}.",
    divided:
      "As respostas de {{lower}} sobre “{{item}}” ficam nos dois extremos: {{lowShare}}% discordam e {{highShare}}% concordam.",
    fieldHigher:
      "{{lower}} veem “{{item}}” de forma mais favorável ({{lowerValue}}) do que {{upper}} ({{upperValue}}): um ponto forte que não é conhecido acima.",
    strong: "“{{item}}” está bom em todos os níveis: {{upper}} dizem {{upperValue}}, {{lower}}, {{lowerValue}}.",
    priorities: "De {{lower}}, {{lowerValue}} citam a primeira prioridade que a liderança declara.",
    predictions:
      "Os gestores previram que {{upperValue}} dos seus vendedores seriam favoráveis em “{{item}}”; {{lowerValue}} deles foram.",
    response: "De {{lower}}, {{answered}} de {{invited}} responderam.",
    unseen: "{{published}} das {{eligible}} equipes que eram grandes o bastante têm um resultado próprio.",
    published:
      "O resultado de “{{name}}” está saindo. O que as pessoas ouvirem sobre ele agora decide quantas respondem na próxima vez.",
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
