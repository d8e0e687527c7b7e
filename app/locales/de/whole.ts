import type { WholeTexts } from "../translated.ts";
import { account } from "./account.ts";
import { coaching } from "./coaching.ts";
import { common } from "./common.ts";
import { delivery } from "./delivery.ts";
import { emails } from "./emails.ts";
import { expectations } from "./expectations.ts";
import { exports } from "./exports.ts";
import { findings } from "./findings.ts";
import { heatmap } from "./heatmap.ts";
import { insights } from "./insights.ts";
import { language } from "./language.ts";
import { outcome } from "./outcome.ts";
import { playbook } from "./playbook.ts";
import { questionnaires } from "./questionnaires.ts";
import { rhythm } from "./rhythm.ts";
import { roster } from "./roster.ts";
import { studio } from "./studio.ts";
import { survey } from "./survey.ts";
import { upkeep } from "./upkeep.ts";
import { voice } from "./voice.ts";

export const whole: WholeTexts<"de"> = {
  account,
  coaching,
  common,
  delivery,
  emails,
  expectations,
  exports,
  findings,
  heatmap,
  insights,
  language,
  outcome,
  playbook,
  questionnaires,
  rhythm,
  roster,
  studio,
  survey,
  upkeep,
  voice,
};
