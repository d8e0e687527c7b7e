import type { ScaledItem } from "./questionnaire-schema.ts";

/** The items about the organisation: every tier answers about the same thing, from where it stands. All on agreement. */
export const organisationItems: ScaledItem[] = [
  shared({
    id: "goals-follow-strategy",
    theme: "direction",
    marks: "S",
    label: "Sales goals follow the strategy",
    executive: "The sales goals I set follow visibly from the company's strategy.",
    manager: "The sales goals I am given follow visibly from the company's strategy.",
    rep: "The sales goals I work towards follow visibly from the company's strategy.",
  }),
  shared({
    id: "goals-ranked",
    theme: "direction",
    marks: "P",
    label: "Goals have an order people can repeat",
    executive: "Our sales goals have an order of priority that people in my area could repeat today.",
    manager: "Our sales goals have an order of priority that I could repeat today.",
    rep: "Our sales goals have an order of priority that I could repeat today.",
  }),
  shared({
    id: "priorities-shift",
    theme: "direction",
    reversed: true,
    marks: "",
    label: "Priorities change too soon",
    executive: "Our priorities change before my area has been able to act on them.",
    manager: "Our priorities change before my team has been able to act on them.",
    rep: "Our priorities change before I have been able to act on them.",
  }),
  shared({
    id: "people-adapt",
    theme: "capability",
    marks: "",
    label: "People adapt to each customer",
    executive: "Our salespeople adapt to what each customer needs and deal with concerns as they come up.",
    manager: "The salespeople in my team adapt to what each customer needs and deal with concerns as they come up.",
    rep: "The salespeople I work with adapt to what each customer needs and deal with concerns as they come up.",
  }),
  shared({
    id: "skills-built-first",
    theme: "capability",
    marks: "S",
    label: "Skills built before results are asked",
    executive: "We build the skills that the strategy asks for before we ask for the results.",
    manager: "The company builds the skills that the strategy asks for before it asks my team for the results.",
    rep: "The company builds the skills that the strategy asks for before it asks me for the results.",
  }),
  shared({
    id: "leaders-do-it",
    theme: "leadership",
    marks: "S",
    label: "Leaders do what they ask of others",
    executive: "As senior leaders, we do ourselves what we ask of others in sales.",
    manager: "Our senior leaders do themselves what they ask of others in sales.",
    rep: "Our senior leaders do themselves what they ask of others in sales.",
  }),
  shared({
    id: "managers-have-time",
    theme: "leadership",
    marks: "",
    label: "Developing people is made room for",
    executive: "First-line managers here are given room to develop their people, and are recognised when they do.",
    manager: "I am given room to develop my people, and am recognised when I do.",
    rep: "Managers here are given room to develop their people, and are recognised when they do.",
  }),
  shared({
    id: "effort-on-named-customers",
    theme: "focus",
    marks: "SP",
    label: "Effort goes where the strategy says",
    executive: "In my area, effort goes to the customers and offers the strategy names, ahead of whoever will buy.",
    manager: "In my team, effort goes to the customers and offers the strategy names, ahead of whoever will buy.",
    rep: "My effort goes to the customers and offers the strategy names, ahead of whoever will buy.",
  }),
  shared({
    id: "resources-for-priorities",
    theme: "focus",
    marks: "S",
    label: "Time, tools and budget for priorities",
    executive: "People in my area have what they need for our priorities: time, tools and budget.",
    manager: "My team has what it needs for our priorities: time, tools and budget.",
    rep: "I have what I need for our priorities: time, tools and budget.",
  }),
  shared({
    id: "pay-matches-strategy",
    theme: "incentives",
    marks: "S",
    label: "Paid and praised for the strategy",
    executive: "What salespeople here are paid and praised for is what the strategy asks for.",
    manager: "What my team is paid and praised for is what the strategy asks for.",
    rep: "What I am paid and praised for is what the strategy asks for.",
  }),
  shared({
    id: "activity-over-quality",
    theme: "incentives",
    reversed: true,
    marks: "",
    label: "Activity counts more than quality",
    executive: "In my area, the amount of activity is counted more than how good it is.",
    manager: "In my team, the amount of activity is counted more than how good it is.",
    rep: "In my work, the amount of activity is counted more than how good it is.",
  }),
  shared({
    id: "field-is-heard",
    theme: "voice",
    marks: "SP",
    label: "The field is heard and answered",
    executive: "What the field hears from customers reaches us who decide, and gets an answer.",
    manager: "What my team hears from customers reaches those who decide, and gets an answer.",
    rep: "What I hear from customers reaches those who decide, and gets an answer.",
  }),
  shared({
    id: "functions-help",
    theme: "voice",
    marks: "",
    label: "Other functions help the work",
    executive: "Other functions and internal steps help my area's work for priority customers along.",
    manager: "Other functions and internal steps help my team's work for priority customers along.",
    rep: "Other functions and internal steps help my work for priority customers along.",
  }),
];

interface SharedItem {
  readonly id: string;
  readonly theme: string;
  readonly reversed?: boolean;
  /** S: in the short form. P: in the standard pulse. */
  readonly marks: "" | "S" | "P" | "SP";
  readonly label: string;
  readonly executive: string;
  readonly manager: string;
  readonly rep: string;
}

function shared({ id, theme, reversed = false, marks, label, executive, manager, rep }: SharedItem): ScaledItem {
  return {
    kind: "scaled",
    id,
    theme,
    subject: "organisation",
    scale: "agreement",
    reversed,
    inShortForm: marks.includes("S"),
    inPulse: marks.includes("P"),
    label: { en: label },
    wording: { executive: { en: executive }, manager: { en: manager }, rep: { en: rep } },
  };
}
