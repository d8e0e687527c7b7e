import { startSite } from "./site-process.ts";

/** The site of `expectation-site.ts`, and what its people find in their mail. */
export interface ExpectationSite {
  readonly url: string;
  readonly managerName: string;
  readonly repName: string;
  readonly signInLink: (who: Person) => Promise<string>;
  /** The link in the newest letter to somebody whose subject holds these words, after everything was sent. */
  readonly linkTo: (who: Person, subject: string) => Promise<string>;
  /** Writes the letters of next Monday. */
  readonly nudge: () => Promise<void>;
  /** Where the first expectation is. */
  readonly expectationPath: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

type Person = "manager" | "rep" | "otherRep";

interface There {
  readonly people: Readonly<Record<Person, string>>;
  readonly managerName: string;
  readonly repName: string;
}

export async function startExpectationSite(): Promise<ExpectationSite> {
  const { url, there, tell, linkIn, stop } = await startSite<There>("expectation-site");
  const { people, managerName, repName } = there;
  return {
    url,
    managerName,
    repName,
    signInLink: async (who) => String(await tell(`sign-in ${people[who]}`)),
    linkTo: async (who, subject) => {
      await tell("send");
      return linkIn({ to: people[who], subject });
    },
    nudge: async () => void (await tell("nudge")),
    expectationPath: async () => String(await tell("expectation")),
    stop,
  };
}
