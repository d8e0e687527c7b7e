import type { Item, Questionnaire } from "./questionnaire-schema.ts";
import { translations } from "./strategy-to-field-languages.ts";
import { managerItems } from "./strategy-to-field-managers.ts";
import { organisationItems } from "./strategy-to-field-organisation.ts";
import { inLanguages, translated } from "./translated.ts";

const themes: Questionnaire["themes"] = [
  theme("direction", "Strategic direction", "Do sales goals follow from the strategy, in an order people know?"),
  theme("understanding", "Shared understanding", "Is the strategy understood, the why as well as the what?"),
  theme("expectations", "Clear expectations", "Is it clear and settled what is expected of each person?"),
  theme("coaching", "Coaching", "Do managers coach on real work, and does it change something?"),
  theme("follow-through", "Follow-through", "Are commitments followed up, and good work noticed?"),
  theme("capability", "Capability of the sales force", "Can people do what the strategy asks of them?"),
  theme(
    "leadership",
    "Commitment of senior leaders",
    "Do leaders do what they ask, and make room for developing people?",
  ),
  theme("focus", "Focus and resources", "Do effort and resources go where the strategy says?"),
  theme("incentives", "Incentives and measures", "Do pay, praise and measures reward what the strategy asks for?"),
  theme(
    "voice",
    "Voice and cooperation",
    "Does what the field hears travel up, and does the rest of the company help?",
  ),
];

/** The built-in diagnostic as it was written, before its translations. */
export const strategyToFieldInEnglish: Questionnaire = {
  id: "strategy-to-field",
  version: 1,
  title: { en: "Strategy to field" },
  description: {
    en: "Whether the strategy arrives in the field: what executives, first-line managers and reps each see.",
  },
  tiers: [
    { id: "executive", name: { en: "Executive" }, plural: { en: "Executives" } },
    { id: "manager", name: { en: "Manager" }, plural: { en: "Managers" } },
    { id: "rep", name: { en: "Rep" }, plural: { en: "Reps" } },
  ],
  themes,
  items: [...byTheme([...organisationItems, ...managerItems]), ...otherItems()],
};

/** The built-in diagnostic: 24 paired items on ten themes, two predictions, one ranking, two open questions. */
export const strategyToField: Questionnaire = translated(strategyToFieldInEnglish, translations);

/** The short form of a questionnaire: its marked paired items and nothing else, under the ids they have there. */
export function shortFormOf(questionnaire: Questionnaire): Questionnaire {
  return {
    ...onlyItems(questionnaire, (item) => item.kind === "scaled" && item.inShortForm),
    id: `${questionnaire.id}-short`,
    title: inLanguages({ en: "Strategy to field: short form" }, translations, ({ shortForm }) => shortForm.title),
    description: inLanguages(
      { en: "Twelve of the paired items, at least one of every theme, in about three minutes." },
      translations,
      ({ shortForm }) => shortForm.description,
    ),
  };
}

/** The items of the standard pulse, out of a questionnaire, under the ids they have there: the same items, asked again. */
export function pulseOf(questionnaire: Questionnaire): Questionnaire {
  return {
    ...onlyItems(questionnaire, (item) => item.kind === "scaled" && item.inPulse),
    id: `${questionnaire.id}-pulse`,
    title: inLanguages({ en: "Strategy to field: pulse" }, translations, ({ pulse }) => pulse.title),
    description: inLanguages(
      { en: "The items that move first, asked again in two minutes." },
      translations,
      ({ pulse }) => pulse.description,
    ),
  };
}

function onlyItems(questionnaire: Questionnaire, chosen: (item: Item) => boolean): Questionnaire {
  const items = questionnaire.items.filter(chosen);
  const used = new Set(items.map((item) => (item.kind === "scaled" ? item.theme : "")));
  return { ...questionnaire, themes: questionnaire.themes.filter(({ id }) => used.has(id)), items };
}

function theme(id: string, name: string, question: string): Questionnaire["themes"][number] {
  return { id, name: { en: name }, question: { en: question } };
}

function byTheme(items: readonly Item[]): Item[] {
  return themes.flatMap(({ id }) => items.filter((item) => item.kind === "scaled" && item.theme === id));
}

function otherItems(): Item[] {
  return [
    {
      kind: "prediction",
      id: "predict-expectations",
      about: "expectations-set",
      label: { en: "Foreseen: expectations are clear" },
      wording: {
        manager: { en: "What share of your reps will say that it is clear what you expect of them most of the time?" },
      },
    },
    {
      kind: "prediction",
      id: "predict-follow-up",
      about: "commitments-checked",
      label: { en: "Foreseen: follow-up when due" },
      wording: {
        manager: { en: "What share of your reps will say that you follow up when something is due, most of the time?" },
      },
    },
    {
      kind: "priority",
      id: "growth-priorities",
      label: { en: "Order of the growth drivers" },
      wording: {
        executive: { en: "Rank the five growth drivers by how much you want them from sales this year." },
        manager: {
          en: "Rank the five growth drivers by how much you believe the company wants them from sales this year.",
        },
        rep: {
          en: "Rank the five growth drivers by how much you believe the company wants them from sales this year.",
        },
      },
      options: [
        { id: "new-customers", text: { en: "Win new customers" } },
        { id: "products-services", text: { en: "Sell more products and services to the customers we have" } },
        { id: "new-markets", text: { en: "Enter new markets" } },
        { id: "profitability", text: { en: "Raise profitability" } },
        { id: "brand", text: { en: "Strengthen the brand" } },
      ],
    },
    {
      kind: "open",
      id: "clearer",
      label: { en: "What would make it clearer" },
      wording: everyTier("What one thing would make it clearer what is expected of you?"),
    },
    {
      kind: "open",
      id: "customers-say",
      label: { en: "What customers are telling us" },
      wording: everyTier("What are customers telling you that leadership should hear?"),
    },
  ];
}

function everyTier(text: string) {
  return { executive: { en: text }, manager: { en: text }, rep: { en: text } };
}
