import { closeEarly } from "#app/features/diagnostics/manage.server.ts";
import { answerCode } from "#app/features/distribution/answer-code.server.ts";
import { inOrganizationOf } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
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
import { serveSite } from "./served-site.ts";

// A site with one open diagnostic, for the journeys of respondents: says whose links there are, and ends the diagnostic when it
// is told `close`.
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
const links = reps.map(({ token, participantId }) => ({
  form: paths.survey(token),
  code: answerCode({ organizationId: owner.organizationId, diagnosticId, participantId }),
}));
await serveSite({ links }, { close: () => closeEarly(owner, diagnosticId) });
