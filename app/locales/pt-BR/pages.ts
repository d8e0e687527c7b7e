import type { PageTexts } from "../translated.ts";
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
import { studio } from "./studio.ts";
import { survey } from "./survey.ts";
import { upkeep } from "./upkeep.ts";
import { voice } from "./voice.ts";

export const pages: PageTexts<"pt-BR"> = {
  account,
  coaching,
  common,
  delivery,
  emails: { outbox: emails.outbox },
  expectations,
  exports,
  findings,
  heatmap,
  insights,
  language,
  outcome,
  playbook: { kind: playbook.kind },
  questionnaires,
  rhythm: { checkIn: rhythm.checkIn, choice: rhythm.choice, meeting: rhythm.meeting, page: rhythm.page },
  studio,
  survey: { agreement: survey.agreement },
  upkeep,
  voice,
};
