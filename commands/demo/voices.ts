import { DateTime } from "luxon";
import type { Member } from "#app/features/organizations/session.server.ts";
import { actOnTopic, heard } from "#app/features/plans/voice/heard.server.ts";
import { newReceipt, raise } from "#app/features/plans/voice/raise.server.ts";
import type { VoiceKind } from "#app/features/plans/voice/voice-kinds.ts";
import { interfaceLanguage } from "#app/platform/i18n.ts";
import { at, type Moments, ZONE } from "./moments.ts";

interface Said {
  readonly kind: VoiceKind;
  readonly text: string;
  readonly as: "named" | "unnamed";
  /** Place among those who raise something. */
  readonly by: number;
}

const PRICE =
  "Two competitors quote a price per procedure now, ours is per unit. Purchasing cannot compare them and asks for a discount instead.";

/** What reps raise; the first of them is the rep of the demo, and has one thing answered and one open. */
const said: readonly Said[] = [
  { kind: "price", as: "named", by: 0, text: PRICE },
  {
    kind: "process",
    as: "unnamed",
    by: 1,
    text: "A special price takes nine working days to be approved. By then the customer has decided.",
  },
  {
    kind: "competitor",
    as: "unnamed",
    by: 2,
    text: "The same competitor lends devices for three months, free of charge. We lose the trial before it begins.",
  },
  {
    kind: "objection",
    as: "named",
    by: 0,
    text: "“What happens to my old stock?” comes up in every second visit, and we have no answer.",
  },
];

/** Two weeks ago reps raised something, with and without their names; the top has answered the price. */
export async function raiseVoices(
  { reps, top }: { reps: readonly Member[]; top: Member },
  moments: Pick<Moments, "pulseAsked">,
): Promise<void> {
  const then = DateTime.fromJSDate(moments.pulseAsked, { zone: ZONE }).minus({ weeks: 2 });
  await at(then.toJSDate(), async () => {
    for (const { kind, text, as, by } of said) {
      const rep = reps[by];
      if (!rep) throw new Error("Too few reps to raise everything");
      const outcome = await raise(rep, { form: { receipt: newReceipt(), kind, text, as }, priority: null });
      if (outcome !== "raised") throw new Error(`${rep.name} could not raise something: ${outcome}`);
    }
  });
  await at(then.plus({ weeks: 1 }).toJSDate(), async () => {
    const topic = (await heard({ ...top, language: interfaceLanguage(top.locale) })).find(
      ({ first }) => first === PRICE,
    );
    const form = {
      intent: "answer" as const,
      revision: topic?.revision ?? 0,
      said: "Competitors quote per procedure, and our price per unit cannot be compared with it.",
      answer:
        "From next month every offer carries a price per procedure beside the price per unit. Finance has made the table; your managers have it.",
    };
    const outcome = await actOnTopic(top, { topicId: topic?.id ?? "", form });
    if (outcome !== "done") throw new Error(`The price could not be answered: ${outcome}`);
  });
}
