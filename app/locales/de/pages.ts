import type { PageTexts } from "../translated.ts";
import { account } from "./account.ts";
import { coaching } from "./coaching.ts";
import { common } from "./common.ts";
import { delivery } from "./delivery.ts";
import { emails } from "./emails.ts";
import { insights } from "./insights.ts";
import { language } from "./language.ts";
import { playbook } from "./playbook.ts";
import { questionnaires } from "./questionnaires.ts";
import { studio } from "./studio.ts";
import { survey } from "./survey.ts";
import { upkeep } from "./upkeep.ts";

export const pages: PageTexts<"de"> = {
  account,
  coaching,
  common,
  delivery,
  emails: { outbox: emails.outbox },
  insights,
  language,
  playbook: { kind: playbook.kind },
  questionnaires,
  studio,
  survey: { agreement: survey.agreement },
  upkeep,
};
