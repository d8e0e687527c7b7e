import { namesOf } from "./names.ts";
import { randomFrom } from "./random.ts";
import { addressesIn, type SeedPerson } from "./roster.ts";

/** Birkmoor Tools, the demo's other customer: 47 people whom nobody at Halden can see, and the other way round. */
export const BIRKMOOR = {
  name: "Birkmoor Tools",
  domain: "birkmoor.example",
  owner: { name: "Tamsin Greaves", email: "tamsin.greaves@birkmoor.example" },
} as const;

/** The third sells by telephone: large enough for a change of its own to be shown. */
const teams = [7, 6, 24, 5];

/** One executive, four managers and their 42 reps. The same every time. */
export function birkmoorRoster(): SeedPerson[] {
  const name = namesOf("english");
  const address = addressesIn(BIRKMOOR.domain);
  const person = (id: string, place: Pick<SeedPerson, "managerId" | "tier" | "level">): SeedPerson => {
    const { name: written, mailbox, locale } = name();
    const tenure = randomFrom(`birkmoor/${id}`).pick(["Under 2 years", "2 years and more"]);
    const region = "Britain";
    return { id, name: written, email: address(mailbox), locale, region, tenure, productLine: "Hand tools", ...place };
  };
  const top = person("B-1", { managerId: null, tier: "executive", level: "Sales director" });
  const managers = teams.map((_, place) =>
    person(`B-1${place + 1}`, { managerId: top.id, tier: "manager", level: "Team leader" }),
  );
  const reps = teams.flatMap((size, team) =>
    Array.from({ length: size }, (_, place) =>
      person(`B-2${team + 1}${place + 1}`, { managerId: managers[team]?.id ?? top.id, tier: "rep", level: "Rep" }),
    ),
  );
  return [top, ...managers, ...reps];
}
