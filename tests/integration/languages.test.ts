import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { beforeAll, expect, test } from "vitest";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { inOrganizationOf, type Reader } from "#app/features/organizations/session.server.ts";
import {
  draftDiagnostic,
  employeesOf,
  foundCompany,
  type Invited,
  importEmployees,
  invited,
  openNow,
  respondent,
  unmistakableName,
} from "#tests/factories/company.ts";
import { setParticipantLocale } from "#tests/factories/participant-locale.ts";
import { own } from "./setup.ts";

let owner: Reader;
let people: Invited[];
let letters: Awaited<ReturnType<typeof PostalMime.parse>>[];

beforeAll(async () => {
  const name = unmistakableName();
  owner = await foundCompany(name);
  await importEmployees(owner, employeesOf(name));
  await inOrganizationOf(owner, (trx) => trx.updateTable("organization").set({ locale: "es" }).execute());
  const diagnosticId = await draftDiagnostic(owner, { name: "Terrain 2026" });
  await openNow(owner, diagnosticId);
  people = await invited(owner, diagnosticId);
  for (const [externalId, locale] of [
    ["R1-1", "fr-CA"],
    ["R1-2", "de"],
    ["R1-3", "sv"],
  ] as const)
    await inOrganizationOf(owner, (trx) => setParticipantLocale(trx, person(externalId).participantId, locale));
  await sendDeliveries({ organizationId: owner.organizationId, diagnosticId });
  const outbox = join(own.dataDir, "outbox");
  const files = (await readdir(outbox)).filter((file) => file.endsWith(".eml"));
  letters = await Promise.all(files.map(async (file) => PostalMime.parse(await readFile(join(outbox, file)))));
});

function person(externalId: string): Invited {
  const found = people.find((each) => each.externalId === externalId);
  if (!found) throw new Error(`${externalId} was invited`);
  return found;
}

function letterTo(externalId: string) {
  const address = `${externalId}@${owner.organizationName}.example`.toLowerCase();
  const letter = letters.find(({ to }) => to?.[0]?.address === address);
  if (!letter) throw new Error(`There is a letter to ${address}`);
  return { subject: letter.subject ?? "", text: letter.text ?? "", html: letter.html ?? "" };
}

test("somebody whose language is French gets a French letter, in both of its parts, with the date as the French write it", () => {
  const { subject, text, html } = letterTo("R1-1");
  expect(subject).toBe(`${owner.organizationName}\u00a0: votre regard sur «\u00a0Terrain 2026\u00a0»`);
  expect(text).toContain("Répondre maintenant\nhttp");
  expect(text).toMatch(/modifier vos réponses jusqu’au (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d+ /);
  expect(text).toContain("des groupes d’au moins 5 réponses");
  expect(text).not.toMatch(/\b(the|your|you|answers)\b|\{\{/i);
  expect(html).toMatch(/<html[^>]* dir="ltr"[^>]* lang="fr"/);
  expect(html).toContain("Répondre maintenant");
});

test("each letter is in the language of the person it goes to, else of the organisation, else in English", () => {
  expect(letterTo("R1-2").subject).toContain("Ihre Sicht");
  expect(letterTo("R1-4").subject).toContain("su visión");
  expect(letterTo("R1-3").subject).toContain("your view");
});

test("the form meets everybody in the language of their letter", async () => {
  const locales = await Promise.all(["R1-1", "R1-4"].map(async (id) => (await respondent(person(id).token)).locale));
  expect(locales).toEqual(["fr-CA", "es"]);
});
