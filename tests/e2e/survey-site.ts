import { once } from "node:events";
import { createInterface } from "node:readline";
import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { answerCode } from "#app/features/distribution/answer-code.server.ts";
import { inOrganizationOf } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { webApp } from "#app/platform/web.server.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  importEmployees,
  invited,
  openNow,
} from "#tests/factories/company.ts";
import { setParticipantLocale } from "#tests/factories/participant-locale.ts";
import { prepareDatabase } from "../../commands/running.ts";
import { productionBuild } from "../../commands/serve.ts";

// A site with one open diagnostic, for the journeys of respondents: says in one line of JSON where it is and whose links there
// are, and ends the diagnostic when it is told "close".
await prepareDatabase();
const owner = await foundCompany("Brightwell");
await importEmployees(owner, employeesOf("Brightwell"));
const diagnosticId = await draftDiagnostic(owner, { name: "Strategy to field" });
await openNow(owner, diagnosticId);
const reps = (await invited(owner, diagnosticId)).filter(({ tier }) => tier === "rep");
/** By place: who is met in another language than English. */
const locales: readonly (readonly [number, string])[] = [
  [-1, "ar"],
  [-2, "de-AT"],
];
for (const [place, locale] of locales) {
  const person = reps.at(place);
  if (person) await inOrganizationOf(owner, (trx) => setParticipantLocale(trx, person.participantId, locale));
}
const server = webApp(productionBuild()).listen(Number(process.env.PORT), "127.0.0.1");
await once(server, "listening");
const links = reps.map(({ token, participantId }) => ({
  form: paths.survey(token),
  code: answerCode({ organizationId: owner.organizationId, diagnosticId, participantId }),
}));
process.stdout.write(`${JSON.stringify({ links })}\n`);
for await (const line of createInterface(process.stdin)) {
  if (line === "close") await closeEarly(owner, diagnosticId);
  process.stdout.write(`${line}\n`);
}
process.exit(0);
