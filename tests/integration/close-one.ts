import { closeDiagnostic } from "#app/features/confidentiality/close-diagnostic.server.ts";
import { closeDatabase } from "#app/platform/database.server.ts";

// Closes one diagnostic in a process of its own, as the worker's job does: `node close-one.ts ORGANIZATION DIAGNOSTIC`.
const [organizationId = "", diagnosticId = ""] = process.argv.slice(2);
await closeDiagnostic({ organizationId, diagnosticId });
await closeDatabase();
process.exit(0);
