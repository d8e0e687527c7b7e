import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { publishDiagnostic } from "#app/features/confidentiality/publish.server.ts";
import { database } from "#app/platform/database.server.ts";
import { inOrganization, type OrganizationTransaction } from "#db/client.server.ts";
import { listPublications } from "#db/queries/publications.ts";
import { findRelease } from "#db/queries/releases.ts";
import { type BusyCompany, busyCompany } from "#tests/factories/company.ts";
import { expectNotAllowed } from "./tables.ts";

let company: BusyCompany;
beforeAll(async () => {
  company = await busyCompany("Published");
});

const inside = async <Result>(run: (trx: OrganizationTransaction) => Promise<Result>) =>
  inOrganization((await database()).app, company.owner.organizationId, run);

describe("the audit of what was published", () => {
  test("names each audience, the release by its hash, who published, and how much", async () => {
    const rows = await inside((trx) => listPublications(trx, { diagnosticId: company.published }));
    const release = await inside((trx) => findRelease(trx, company.published));
    const { hash, groups, cells, gaps, comments } = release?.document ?? {};
    expect(rows.map(({ audience }) => audience)).toEqual(["executive", "hr", "manager", "rep"]);
    for (const row of rows)
      expect(row).toMatchObject({
        release_hash: hash,
        published_by: company.owner.userId,
        content: {
          groups: groups?.length,
          numbers: cells?.length,
          gaps: gaps?.length,
          comments: comments?.length,
        },
      });
  });

  test("has nothing of a diagnostic that is not published", async () => {
    expect(await inside((trx) => listPublications(trx, { diagnosticId: company.open }))).toEqual([]);
  });

  test("stays as it is when somebody publishes again", async () => {
    const before = await inside((trx) => listPublications(trx, { diagnosticId: company.published }));
    expect(await publishDiagnostic(company.owner, company.published)).toBe(true);
    expect(await inside((trx) => listPublications(trx, { diagnosticId: company.published }))).toEqual(before);
  });

  test("cannot be changed, deleted or emptied by the application, nor can the release", async () => {
    for (const table of ["publication", "release"]) {
      const target = sql.table(table);
      for (const statement of [
        sql`update ${target} set diagnostic_id = diagnostic_id`,
        sql`delete from ${target}`,
        sql`truncate ${target} cascade`,
        sql`alter table ${target} disable row level security`,
        sql`drop table ${target} cascade`,
      ])
        await expectNotAllowed(() => inside((trx) => statement.execute(trx)));
    }
    for (const statement of [sql`delete from diagnostic`, sql`delete from organization`])
      await expectNotAllowed(() => inside((trx) => statement.execute(trx)));
  });
});
