import { localized, scaledItems } from "../questionnaires/items.ts";
import { type LargestGap, largestGap } from "./finding.ts";
import { type GateView, gateView } from "./gate-view.ts";
import { reportStyle } from "./report-page-style.ts";
import {
  attributeTables,
  gapTable,
  levelTable,
  participationTable,
  partTables,
  type Reported,
  tierNames,
} from "./report-page-tables.ts";
import { escaped, hiddenNote, modeSentence, pointsOf, scaleNote, shownNumber, unitOf } from "./report-page-words.ts";

/**
 * A release as one page that stands on its own: no script, nothing loaded from anywhere, readable on paper. Everything in it
 * is in the release; names and labels come beside it.
 */
export function reportPage(reported: Reported): string {
  const { title, lead } = headline(reported);
  const gaps = gapTable(reported);
  const parts = partTables(reported);
  const sections = [
    `<h1>${escaped(title)}</h1>\n<p>${escaped(lead)}</p>`,
    section("Where the levels differ", [
      gaps ?? paragraph("No two levels can be compared: too few answers, or too close to a neighbouring group."),
      ...(gaps ? [paragraph(hiddenNote(reported.release), "muted"), ...breaks(reported)] : []),
    ]),
    section("What each level says", [levelTable(reported), paragraph(scaleNote(reported.questionnaire), "muted")]),
    ...(parts.length > 0 ? [section("In each part", parts)] : []),
    ...attributeTables(reported).map((each, place) =>
      section(`By ${reported.release.method.axes[place] ?? "attribute"}`, [each]),
    ),
    section("Who answered", [participationTable(reported)]),
    section("What was promised, and how it was checked", [promises(reported)]),
  ];
  return `<!doctype html>
<html lang="${escaped(reported.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
${sections.join("\n")}
</main>
</body>
</html>
`;
}

/**
 * The largest gap that is sure between the two lowest levels; where there is none, the surest between any two others; else that
 * there is none.
 */
function headline({ release, questionnaire, language }: Reported): { title: string; lead: string } {
  const title = localized(questionnaire.title, language);
  const found =
    largestGap({ release, questionnaire, unit: null, language }) ??
    surestOfOthers({ release, questionnaire, language });
  const item = scaledItems(questionnaire).find(({ id }) => id === found?.item);
  if (!found || !item) {
    if (release.tiers.filter(({ invited }) => invited > 0).length < 2)
      return {
        title: "One level, and no gap",
        lead: `${title}. Everyone asked is of one level. What it says stands below.`,
      };
    const none = release.gaps.length === 0;
    return none
      ? {
          title: "Too few answers to compare the levels",
          lead: `${title}. What can be said of each level stands below.`,
        }
      : {
          title: "The levels largely agree",
          lead: `${title}. No gap between any two levels is larger than chance would make it.`,
        };
  }
  const name = tierNames(questionnaire, language);
  const says = ({ tier, display }: typeof found.upper) => `${name(tier)} say ${shownNumber(display)}${unitOf(item)}`;
  const least = Math.max(found.low, -found.high);
  return {
    title: `“${found.label}”: ${says(found.upper)}, ${says(found.lower)}`,
    lead: `${title}. The gap is ${pointsOf(found.difference)}, and at least ${pointsOf(least)} with 95% confidence.`,
  };
}

function surestOfOthers({ release, questionnaire, language }: Omit<Reported, "names">): LargestGap | null {
  const ids = questionnaire.tiers.map(({ id }) => id);
  const least = ({ low, high }: LargestGap) => Math.max(low, -high);
  const sure = ids
    .flatMap((upper, place) => ids.slice(place + 1).map((lower) => [upper, lower]))
    .flatMap((tiers) => largestGap({ release, questionnaire, unit: null, language, tiers }) ?? []);
  return sure.reduce<LargestGap | null>((best, gap) => (best === null || least(gap) > least(best) ? gap : best), null);
}

/** Items whose gap arises between two neighbouring levels, where the intervals tell. */
function breaks({ release, questionnaire, language }: Reported): string[] {
  const name = tierNames(questionnaire, language);
  const labels = new Map(scaledItems(questionnaire).map(({ id, label }) => [id, localized(label, language)]));
  if (questionnaire.tiers.length < 3) return [];
  return release.cascade.flatMap(({ item, breaksAt }) =>
    breaksAt
      ? [
          paragraph(
            `${labels.get(item) ?? item}: most of the gap arises between ${name(breaksAt.upper)} and ${name(breaksAt.lower)}.`,
          ),
        ]
      : [],
  );
}

function promises({ release, questionnaire, language }: Reported): string {
  const view = gateView(release, questionnaire);
  const name = tierNames(questionnaire, language);
  const sentences = [
    `No number rests on fewer than ${view.k} answers, alone or in any combination with the others${view.tiers.some(({ mode }) => mode === "stated") ? ", but what leadership itself states" : ""}.`,
    `Comments come only from groups of at least ${view.commentThreshold}.`,
    ...view.tiers.map(({ id, mode }) => modeSentence({ name: name(id), mode, stated: mode === "stated" })),
    `Broken down by ${["the reporting line", ...view.axes].join(", ")}.`,
    ...proofSentences(view, name),
    `Method ${view.methodVersion}.`,
  ];
  const list = sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join("\n");
  return `<ul>\n${list}\n</ul>\n<p class="muted">Hash (SHA-256) of the release:<br><span class="hash">${escaped(view.hash)}</span></p>`;
}

function proofSentences(view: GateView, name: (tier: string) => string): string[] {
  return [
    view.minSupport === null
      ? "Nothing was published, so there is nothing to combine."
      : `The fewest answers that any sum or difference of all published numbers of an item rests on: ${view.minSupport}, proved for ${view.proofs} combinations of item and level.`,
    `${view.publishedGroups} of ${view.eligibleGroups} groups that were large enough are published; the others would have given away too much about their neighbours.`,
    ...view.teams.map(
      ({ tier, eligible, published }) =>
        `${name(tier)}: of ${eligible} ${eligible === 1 ? "team" : "teams"} with at least ${view.k} answers, ${published} ${published === 1 ? "is" : "are"} published.`,
    ),
    ...(view.inferable === null
      ? []
      : [
          `Answers that a perfect attacker could infer from everything shown of each item: ${view.inferable} of ${view.totalAnswers}, none of them unfavourable. A count on the real answers, not a claim of zero risk.`,
          view.programs === null
            ? "Along the reporting line the count is exact, by intervals."
            : `The count takes all breakdowns together; it was made by ${view.programs} linear programs${view.undecided > 0 ? `, and counts ${view.undecided} answers for which they met their limits` : ""}.`,
        ]),
    ...(view.coarsened === 0
      ? []
      : [
          `${view.coarsened} times an item was withheld for a whole level of the organisation, because an unfavourable answer would have been pinned down.`,
        ]),
  ];
}

function section(title: string, parts: readonly string[]): string {
  return `<section>\n<h2>${escaped(title)}</h2>\n${parts.join("\n")}\n</section>`;
}

function paragraph(text: string, style = ""): string {
  return `<p${style ? ` class="${style}"` : ""}>${escaped(text)}</p>`;
}
