import type { WholeTexts } from "../translated.ts";
import { account } from "./account.ts";
import { coaching } from "./coaching.ts";
import { common } from "./common.ts";
import { delivery } from "./delivery.ts";
import { emails } from "./emails.ts";
import { insights } from "./insights.ts";
import { language } from "./language.ts";
import { playbook } from "./playbook.ts";
import { questionnaires } from "./questionnaires.ts";
import { roster } from "./roster.ts";
import { studio } from "./studio.ts";
import { survey } from "./survey.ts";
import { upkeep } from "./upkeep.ts";

export const whole: WholeTexts<"de"> = {
  account,
  coaching,
  common,
  delivery,
  emails,
  insights,
  language,
  playbook,
  questionnaires,
  roster,
  studio,
  survey,
  upkeep,
};
