import { issueSignInLink } from "#app/platform/auth.server.ts";
import { closeDatabase, database } from "#app/platform/database.server.ts";
import { jobNames, stopQueue } from "#app/platform/queue.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { scaledQuestions, wideCompany } from "./wide-company.ts";

// Fills the database that the environment names with wide companies, one for each number of parts named as a parameter,
// and says where their results are: one JSON line each.
const [items = 0, managers = 0, reps = 0, ...sizes] = process.argv.slice(2).map(Number);
await migrate(await database(), jobNames);
for (const units of sizes) {
  const questionnaire = scaledQuestions(items);
  const { owner, diagnosticId, bytes } = await wideCompany(`Wide${units}`, { units, managers, reps, questionnaire });
  const link = await issueSignInLink({ email: owner.email, redirectTo: "/" });
  process.stdout.write(
    `${JSON.stringify({ units, organizationId: owner.organizationId, diagnosticId, bytes, link })}\n`,
  );
}
await stopQueue();
await closeDatabase();
