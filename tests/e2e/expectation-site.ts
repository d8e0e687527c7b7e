import { myPairs } from "#app/features/plans/expectations/pairs.server.ts";
import { sendCoachingLetters } from "#app/features/plans/rhythm/send-letters.server.ts";
import { paths } from "#app/paths.ts";
import { issueSignInLink } from "#app/platform/auth.server.ts";
import { employeesOf, foundCompany, importEmployees, memberOf } from "#tests/factories/company.ts";
import { prepareDatabase } from "../../commands/running.ts";
import { nudgeNextMonday, serveSite } from "./served-site.ts";

// A site with a manager and two reps, for the journey of their expectations. Says who there is, and answers `sign-in ADDRESS`, `send`,
// `nudge`, `expectation`.
await prepareDatabase();
const owner = await foundCompany("Brightwell");
const { organizationId } = owner;
await importEmployees(owner, employeesOf("Brightwell", { executives: 1, managers: 1, reps: 2 }));
const address = (id: string) => `${id}@brightwell.example`;
const people = { manager: address("m1"), rep: address("r1-1"), otherRep: address("r1-2") };
await serveSite(
  { people, managerName: "Brightwell M1", repName: "Brightwell R1-1" },
  {
    "sign-in": (email = "") => issueSignInLink({ email, redirectTo: paths.expectations() }),
    send: () => sendCoachingLetters({ organizationId }),
    nudge: () => nudgeNextMonday(owner),
    expectation: async () => {
      const [pair] = await myPairs(await memberOf(organizationId, people.rep));
      return paths.expectation(pair?.expectations[0]?.expectation_id ?? "");
    },
  },
);
