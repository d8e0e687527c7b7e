import { account } from "./en/account.ts";
import { coaching } from "./en/coaching.ts";
import { common } from "./en/common.ts";
import { delivery } from "./en/delivery.ts";
import { emails } from "./en/emails.ts";
import { expectations } from "./en/expectations.ts";
import { exports } from "./en/exports.ts";
import { findings } from "./en/findings.ts";
import { heatmap } from "./en/heatmap.ts";
import { insights } from "./en/insights.ts";
import { language } from "./en/language.ts";
import { outcome } from "./en/outcome.ts";
import { playbook } from "./en/playbook.ts";
import { questionnaires } from "./en/questionnaires.ts";
import { rhythm } from "./en/rhythm.ts";
import { roster } from "./en/roster.ts";
import { studio } from "./en/studio.ts";
import { survey } from "./en/survey.ts";
import { upkeep } from "./en/upkeep.ts";
import { voice } from "./en/voice.ts";

/** Every text of the interface in English, by namespace. Other languages have the same keys. */
export const english = {
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
} as const;
