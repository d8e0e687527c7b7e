import { otherParty } from "./party.ts";
import { smartAdvice } from "./smart-advice.ts";
import { cardOf, pairView } from "./views.server.ts";
import type { expectationWithHistory } from "./work-expectations.server.ts";
import { agreesTo, lastSaid } from "./work-expectations.server.ts";
import { dayInWords } from "./written-days.ts";

type Found = NonNullable<Awaited<ReturnType<typeof expectationWithHistory>>>;

/** What the page of one expectation shows. `written`: the language that people write in, for the checker. */
export function onePage(
  { pair, expectation, checkIns, revisions }: Found,
  { language, written }: { language: string; written: string },
) {
  const { party } = pair;
  const { agreed, content, revision, content_hash: hash } = expectation;
  const card = cardOf(expectation, party, language);
  const settled = expectation.agreed_revision === revision || expectation.ended !== null;
  const inWords = (day: string | Date | null) => dayInWords(day, language);
  return {
    ...pairView(pair),
    id: expectation.expectation_id,
    title: card.title,
    standing: card.standing,
    open: pair.current && expectation.ended === null,
    revision,
    /** When it ended, was agreed, or was last written: whichever its standing is about. */
    day: inWords(expectation.ended_at ?? (settled ? expectation.agreed_at : expectation.written_at)),
    stands: agreed && { content: agreed, due: inWords(agreed.dueOn) },
    /** The latest wording, where it is not what stands. */
    proposal:
      settled && agreed
        ? null
        : {
            content,
            due: inWords(content.dueOn),
            outcome: content.outcome,
            revision,
            hash,
            mine: agreesTo(expectation)[party],
          },
    said: { percent: card.percent },
    nextNumber: (lastSaid(expectation)[party]?.number ?? 0) + 1,
    advice: smartAdvice(content, written),
    checkIns: checkIns.map(({ party: by, number, percent, confidence, blocker, way, at }) => ({
      key: `${by} ${number}`,
      mine: by === party,
      percent,
      confidence,
      blocker,
      byLetter: way === "letter",
      day: inWords(at),
    })),
    wordings: revisions.map((each) => ({
      number: each.revision,
      mine: each.written_by !== otherParty(party),
      day: inWords(each.written_at),
      agreedOn:
        each.manager_at && each.rep_at ? inWords(each.manager_at > each.rep_at ? each.manager_at : each.rep_at) : "",
      content: each.content,
      due: inWords(each.content.dueOn),
    })),
  };
}
