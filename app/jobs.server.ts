import { closeDiagnostic } from "./features/confidentiality/close-diagnostic.server.ts";
import { countParticipation } from "./features/confidentiality/count-participation.server.ts";
import { publishDue } from "./features/confidentiality/publish.server.ts";
import { openDiagnostic } from "./features/diagnostics/open.server.ts";
import { sendLinks } from "./features/distribution/new-link.server.ts";
import { sendDeliveries } from "./features/distribution/send-deliveries.server.ts";
import { sendSignInLetter } from "./features/distribution/sign-in-letter.server.ts";
import { writeReminders } from "./features/distribution/write-reminders.server.ts";
import { proposePlans } from "./features/plans/propose-plans.server.ts";
import { sendCoachingLetters } from "./features/plans/rhythm/send-letters.server.ts";
import { writeNudges } from "./features/plans/rhythm/write-nudges.server.ts";
import { sendSharedView } from "./features/reports/shared-view-letter.server.ts";
import type { JobRunners } from "./platform/queue.server.ts";

/** What the worker does for each kind of job. */
export const jobRunners: JobRunners = {
  "delivery.send": sendDeliveries,
  "diagnostic.open": openDiagnostic,
  "diagnostic.close": closeDiagnostic,
  "diagnostic.publish": publishDue,
  "reminders.write": writeReminders,
  "participation.count": countParticipation,
  "plans.propose": proposePlans,
  "nudges.write": writeNudges,
  "coaching.send": sendCoachingLetters,
  "sign-in.send": sendSignInLetter,
  "view.shared": sendSharedView,
  "link.send": sendLinks,
};
