import { closeDiagnostic } from "./features/confidentiality/close-diagnostic.server.ts";
import { openDiagnostic } from "./features/diagnostics/open.server.ts";
import { sendLinks } from "./features/distribution/new-link.server.ts";
import { sendDeliveries } from "./features/distribution/send-deliveries.server.ts";
import { sendSignInLetter } from "./features/distribution/sign-in-letter.server.ts";
import { proposePlans } from "./features/plans/propose-plans.server.ts";
import type { JobRunners } from "./platform/queue.server.ts";

/** What the worker does for each kind of job. */
export const jobRunners: JobRunners = {
  "delivery.send": sendDeliveries,
  "diagnostic.open": openDiagnostic,
  "diagnostic.close": closeDiagnostic,
  "plans.propose": proposePlans,
  "sign-in.send": sendSignInLetter,
  "link.send": sendLinks,
};
