import type { Migration } from "kysely/migration";
import * as foundation from "./20261123-0900-foundation.ts";
import * as delivery from "./20261123-1750-delivery.ts";
import * as answering from "./20261123-1755-answering.ts";
import * as releaseAudit from "./20261123-1815-release-audit.ts";
import * as publications from "./20261123-1825-publications.ts";
import * as rosterUpkeep from "./20261123-1840-roster-upkeep.ts";
import * as launchToPublishing from "./20261123-1930-launch-to-publishing.ts";
import * as questionnaireDrafts from "./20261123-1945-questionnaire-drafts.ts";
import * as accountLanguage from "./20261123-2110-account-language.ts";
import * as plansCarriedTogether from "./20261123-2121-plans-carried-together.ts";
import * as expectations from "./20261123-2122-expectations.ts";
import * as takingAway from "./20261123-2123-taking-away.ts";
import * as voiceAndOutcomes from "./20261123-2124-voice-and-outcomes.ts";
import * as plannerStatistics from "./20261123-2350-planner-statistics.ts";
import * as lettersOfPlans from "./20261123-2352-letters-of-plans.ts";
import * as meetingsCalledOff from "./20261124-0818-meetings-called-off.ts";

/** Every migration by name, in order. A static list survives bundling; a migration that has landed never changes. */
export const migrations: Record<string, Migration> = {
  "20261123-0900-foundation": foundation,
  "20261123-1750-delivery": delivery,
  "20261123-1755-answering": answering,
  "20261123-1815-release-audit": releaseAudit,
  "20261123-1825-publications": publications,
  "20261123-1840-roster-upkeep": rosterUpkeep,
  "20261123-1930-launch-to-publishing": launchToPublishing,
  "20261123-1945-questionnaire-drafts": questionnaireDrafts,
  "20261123-2110-account-language": accountLanguage,
  "20261123-2121-plans-carried-together": plansCarriedTogether,
  "20261123-2122-expectations": expectations,
  "20261123-2123-taking-away": takingAway,
  "20261123-2124-voice-and-outcomes": voiceAndOutcomes,
  "20261123-2350-planner-statistics": plannerStatistics,
  "20261123-2352-letters-of-plans": lettersOfPlans,
  "20261124-0818-meetings-called-off": meetingsCalledOff,
};
