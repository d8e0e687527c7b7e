import type { ScaledItem } from "./questionnaire-schema.ts";

/**
 * The items about what a first-line manager does: managers answer about themselves and their own reps, reps about the
 * manager they report to, executives about the first-line managers in their part of the organisation. Every wording of an
 * item names the same behaviour at the same strength.
 */
export const managerItems: ScaledItem[] = [
  paired({
    id: "why-explained",
    theme: "understanding",
    scale: "frequency",
    marks: "S",
    label: "The why is explained",
    executive: "When managers in my area pass on what the strategy asks for, they explain the reason behind it.",
    manager: "When I pass on what the strategy asks for, I explain the reason behind it.",
    rep: "When my manager passes on what the strategy asks for, my manager explains the reason behind it.",
  }),
  paired({
    id: "strategy-revisited",
    theme: "understanding",
    scale: "frequency",
    marks: "",
    label: "Strategy comes back in meetings",
    executive: "Managers in my area bring the strategy back into their team meetings and one-to-ones.",
    manager: "I bring the strategy back into our team meetings and one-to-ones.",
    rep: "My manager brings the strategy back into our team meetings and one-to-ones.",
  }),
  paired({
    id: "expectations-set",
    theme: "expectations",
    scale: "frequency",
    marks: "SP",
    label: "Clear, set expectations",
    executive: "Managers in my area make it clear and settled what they expect of each of their reps.",
    manager: "I make it clear and settled what I expect of each of my reps.",
    rep: "My manager makes it clear and settled what is expected of me.",
  }),
  paired({
    id: "expectations-specific",
    theme: "expectations",
    scale: "agreement",
    marks: "SP",
    label: "Expectations beyond the quota",
    executive:
      "The expectations that managers in my area set say which customers, products and behaviour matter, beyond the quota.",
    manager: "The expectations I set say which customers, products and behaviour matter, beyond the quota.",
    rep: "The expectations my manager sets say which customers, products and behaviour matter, beyond the quota.",
  }),
  paired({
    id: "expectations-measurable",
    theme: "expectations",
    scale: "agreement",
    marks: "",
    label: "Expectations with measure and date",
    executive: "The expectations that managers in my area set can be measured and carry a date.",
    manager: "The expectations I set can be measured and carry a date.",
    rep: "The expectations my manager sets for me can be measured and carry a date.",
  }),
  paired({
    id: "coaching-in-field",
    theme: "coaching",
    scale: "frequency",
    marks: "SP",
    label: "Coaching on real customer situations",
    executive: "When managers in my area coach, they do it on real customer situations, in the field or on calls.",
    manager: "When I coach, I do it on real customer situations, in the field or on calls.",
    rep: "When my manager coaches me, it is on real customer situations, in the field or on calls.",
  }),
  paired({
    id: "coaching-changes-week",
    theme: "coaching",
    scale: "agreement",
    marks: "",
    label: "Coaching changes the next week",
    executive: "After being coached by managers in my area, reps do something differently the following week.",
    manager: "After I have coached them, my reps do something differently the following week.",
    rep: "After my manager has coached me, I do something differently the following week.",
  }),
  paired({
    id: "one-to-ones-dropped",
    theme: "coaching",
    scale: "frequency",
    reversed: true,
    marks: "",
    label: "One-to-ones moved or dropped",
    executive: "Managers in my area move or drop their one-to-ones with reps when something urgent comes up.",
    manager: "I move or drop my one-to-ones with reps when something urgent comes up.",
    rep: "My manager moves or drops our one-to-ones when something urgent comes up.",
  }),
  paired({
    id: "commitments-checked",
    theme: "follow-through",
    scale: "frequency",
    marks: "SP",
    label: "Commitments checked when due",
    executive: "Managers in my area check on what their reps committed to at the time it was due.",
    manager: "I check on what my reps committed to at the time it was due.",
    rep: "My manager checks on what I committed to at the time it was due.",
  }),
  paired({
    id: "execution-noticed",
    theme: "follow-through",
    scale: "frequency",
    marks: "",
    label: "Good execution is noticed",
    executive: "When reps carry something out well, managers in my area notice it, before the result is in.",
    manager: "When my reps carry something out well, I notice it, before the result is in.",
    rep: "When I carry something out well, my manager notices it, before the result is in.",
  }),
  paired({
    id: "accountability-as-control",
    theme: "follow-through",
    scale: "agreement",
    reversed: true,
    marks: "",
    label: "Accountability felt as control",
    executive: "The way managers in my area hold their reps to account comes across as control.",
    manager: "The way I hold my reps to account comes across as control.",
    rep: "The way my manager holds me to account comes across as control.",
  }),
];

interface PairedItem {
  readonly id: string;
  readonly theme: string;
  readonly scale: ScaledItem["scale"];
  readonly reversed?: boolean;
  /** S: in the short form. P: in the standard pulse. */
  readonly marks: "" | "S" | "P" | "SP";
  readonly label: string;
  readonly executive: string;
  readonly manager: string;
  readonly rep: string;
}

/** An item whose three wordings speak about the first-line manager. */
function paired({ id, theme, scale, reversed = false, marks, label, executive, manager, rep }: PairedItem): ScaledItem {
  return {
    kind: "scaled",
    id,
    theme,
    subject: "own manager",
    scale,
    reversed,
    inShortForm: marks.includes("S"),
    inPulse: marks.includes("P"),
    label: { en: label },
    wording: { executive: { en: executive }, manager: { en: manager }, rep: { en: rep } },
  };
}
