import type { Words } from "#app/platform/i18n.ts";
import type { Release } from "../../confidentiality/released.ts";
import { localized } from "../../questionnaires/items.ts";
import type { Questionnaire } from "../../questionnaires/questionnaire-schema.ts";
import { tiersInText } from "../../questionnaires/tiers-in-text.ts";
import { headlineOf } from "../headline.ts";
import { type HeadlineWords, headlineWords } from "../headline-words.ts";
import type { ShownNumber } from "../released-groups.ts";
import { footOf } from "./foot.ts";
import { takeawayTables } from "./takeaway-tables.ts";
import { withWritableTexts } from "./writable-texts.ts";

/** What is taken out of the product into a file: words and released numbers, laid out by each kind of file in its way. */
export interface Takeaway {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The diagnostic's name. */
  readonly name: string;
  readonly headline: HeadlineWords;
  /** Whether no two levels can be shown, so that nothing can be said of gaps. */
  readonly noGaps: boolean;
  readonly answered: readonly string[];
  readonly findings: readonly TakeawayFinding[];
  /** Empty where none are wanted. */
  readonly tables: readonly TakeawayTable[];
  /** Where every number comes from and what protects it; the same on every file. */
  readonly provenance: readonly { readonly label: string; readonly value: string }[];
  /** The same in one line, for the foot of a page. */
  readonly foot: string;
  /** What is no number of this file: how to read it. */
  readonly reading: readonly string[];
}

/** A gap worth a page of its own. */
export interface TakeawayFinding {
  /** Its id. */
  readonly item: string;
  readonly label: string;
  readonly sentence: string;
  /** What each level says, from the top down. */
  readonly levels: readonly {
    readonly tier: string;
    readonly name: string;
    readonly shown: string;
    readonly display: ShownNumber;
  }[];
  readonly gap: string;
  /** To be asked in the meeting. */
  readonly questions: readonly string[];
}

export interface TakeawayTable {
  /** Short enough for the tab of a spreadsheet: at most 31 characters. */
  readonly title: string;
  readonly note: string | null;
  /** What stands instead of it where a file has pages: of a table that is too long for them. Null for one that fits. */
  readonly elsewhere: string | null;
  /** The columns that name a row, which come first; the others tell something of it. */
  readonly naming: number;
  /** So many of the other columns belong together, and stay so where a table is cut to fit a page. */
  readonly together: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly TakeawayCell[])[];
}

/** A cell as it reads; `value` where it is one number. */
export interface TakeawayCell {
  readonly text: string;
  readonly value: number | null;
}

/** The tables that are wanted: all, those that fit pages with the others named only, or none. */
export type WantedTables = "all" | "paged" | "none";

export interface TakeawayOf {
  readonly release: Release;
  readonly questionnaire: Questionnaire;
  /** The part that the viewer looks at, and every part it consists of; null for everyone. */
  readonly unit: string | null;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** The attribute whose values stand across instead of the parts; null for the parts. */
  readonly by: string | null;
}

/** Everything of a release that one viewer's file holds: nothing that their pages do not show. */
export function takeawayOf(
  t: Words,
  {
    of,
    findings,
    tables,
    about,
    language,
    direction,
  }: {
    of: TakeawayOf;
    findings: readonly TakeawayFinding[];
    tables: WantedTables;
    about: {
      readonly name: string;
      readonly organization: string;
      readonly closed: string;
      /** The viewer's part in words; null for everyone. */
      readonly part: string | null;
    };
    language: string;
    direction: "ltr" | "rtl";
  },
): Takeaway {
  const { release, questionnaire, unit, parts } = of;
  const names = Object.fromEntries(questionnaire.tiers.map((tier) => [tier.id, localized(tier.plural, language)]));
  const headline = headlineOf({ release, questionnaire, unit, parts, language });
  const { k, commentThreshold, version, axes } = release.method;
  const scope = about.part ?? t("exports:scope.everyone");
  const lines = [
    { key: "organization", value: about.organization },
    { key: "diagnostic", value: about.name },
    { key: "closed", value: about.closed },
    { key: "scope", value: scope },
    { key: "threshold", value: t("exports:provenance.thresholds", { k, comments: commentThreshold }) },
    ...(axes.length > 0 ? [{ key: "axes", value: axes.join(", ") }] : []),
    { key: "method", value: version },
    { key: "hash", value: release.hash },
  ];
  return withWritableTexts({
    language,
    direction,
    name: about.name,
    headline: headlineWords(t, headline, tiersInText(questionnaire, language)),
    noGaps: headline.kind === "tooFew" || headline.kind === "oneLevel",
    answered: questionnaire.tiers.flatMap(({ id }) => {
      const group = release.groups.find(
        ({ tier, selector }) => tier === id && !("attribute" in selector) && selector.head === unit,
      );
      const values = group && { tier: names[id] ?? id, invited: group.invited, answered: group.answered };
      return values ? [t("findings:certainty.answered", values)] : [];
    }),
    findings,
    tables: tables === "none" ? [] : takeawayTables(t, { of, names, language, paged: tables === "paged" }),
    provenance: lines.map(({ key, value }) => ({ label: t(`exports:provenance.${key}`), value })),
    foot: footOf(t, { release, name: about.name, closed: about.closed, part: about.part }),
    reading: ["gap", "interval", "bands", "withheld"].map((key) => t(`exports:reading.${key}`)),
  });
}
