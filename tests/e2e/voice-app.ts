import { startSite } from "./site-process.ts";

/** The site of `voice-site.ts`. */
export interface VoiceSite {
  readonly url: string;
  /** The published diagnostic. */
  readonly measured: string;
  readonly signInLink: (id: string, to: string) => Promise<string>;
  /** The link in the newest letter to somebody whose subject holds these words, after everything was sent. */
  readonly linkTo: (id: string, subject: string) => Promise<string>;
  /** Writes the letters of next Monday. */
  readonly nudge: () => Promise<void>;
  /** Opens a draft, and tells where somebody answers it. */
  readonly ask: (diagnosticId: string, id: string) => Promise<string>;
  /** Has everybody answer what is open, and publishes it. */
  readonly measure: (diagnosticId: string) => Promise<void>;
  /** A week passes. */
  readonly nextWeek: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startVoiceSite(): Promise<VoiceSite> {
  const { url, there, tell, linkIn, stop } = await startSite<{ measured: string }>("voice-site");
  const address = (id: string) => `${id.toLowerCase()}@brightwell.example`;
  return {
    url,
    measured: there.measured,
    signInLink: async (id, to) => String(await tell(`sign-in ${address(id)} ${to}`)),
    linkTo: async (id, subject) => {
      await tell("send");
      return linkIn({ to: address(id), subject });
    },
    nudge: async () => void (await tell("nudge")),
    ask: async (diagnosticId, id) => String(await tell(`ask ${diagnosticId} ${id}`)),
    measure: async (id) => void (await tell(`measure ${id}`)),
    nextWeek: async () => void (await tell("next-week")),
    stop,
  };
}
