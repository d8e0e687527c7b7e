import { createHash } from "node:crypto";
import type { LocalizedText, Questionnaire, ScaledItem } from "./questionnaire-schema.ts";

/** The theme of a pulse in which people are asked whether what was done was noticed. */
export const NOTICED_THEME = "noticed";

const LONGEST_ID = 60;
/** Hexadecimal digits that tell apart what is too long to be told apart by its beginning. */
const MARK_LENGTH = 12;

/** The item that asks whether something was noticed about a theme: an id of its own for every theme, however long the theme's is. */
export function noticedItemId(themeId: string): string {
  const id = `${NOTICED_THEME}-${themeId}`;
  if (id.length <= LONGEST_ID) return id;
  const mark = createHash("sha256").update(themeId).digest("hex").slice(0, MARK_LENGTH);
  return `${id.slice(0, LONGEST_ID - MARK_LENGTH - 1)}-${mark}`;
}

/**
 * A questionnaire that also asks each level whether managers have visibly done something about the given themes: ordinary agreement
 * items about the own manager, which go through the release like any other. Of languages without words of ours the best other one is
 * read. Themes that the questionnaire does not have are left out; without any it stays as it is.
 */
export function withNoticed({
  questionnaire,
  themes,
}: {
  questionnaire: Questionnaire;
  themes: readonly { readonly id: string; readonly name: LocalizedText }[];
}): Questionnaire {
  if (themes.length === 0) return questionnaire;
  return {
    ...questionnaire,
    themes: [...questionnaire.themes, { id: NOTICED_THEME, name: themeName, question: themeQuestion }],
    items: [...questionnaire.items, ...themes.map((theme) => noticedItem(questionnaire, theme))],
  };
}

function noticedItem(
  { tiers }: Questionnaire,
  { id, name }: { readonly id: string; readonly name: LocalizedText },
): ScaledItem {
  const place = tiers.length;
  const wording = tiers.map((tier, at): [string, LocalizedText] => [
    tier.id,
    about(at === place - 1 ? reps : at === place - 2 ? managers : leaders, name),
  ]);
  return {
    kind: "scaled",
    id: noticedItemId(id),
    theme: NOTICED_THEME,
    subject: "own manager",
    scale: "agreement",
    reversed: false,
    inShortForm: false,
    inPulse: true,
    label: about(label, name),
    wording: Object.fromEntries(wording),
  };
}

/** A text with the theme's name in it, in every language that has both. */
function about(texts: LocalizedText, name: LocalizedText): LocalizedText {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => {
      const named = name[language];
      return named === undefined ? [] : [[language, text.replace("{theme}", () => named)]];
    }),
  );
}

const themeName: LocalizedText = {
  en: "What was noticed",
  de: "Was bemerkt wurde",
  es: "Lo que se ha notado",
  fr: "Ce qui a été remarqué",
  "pt-BR": "O que foi percebido",
  ja: "気づかれたこと",
  ar: "ما لوحظ",
};

const themeQuestion: LocalizedText = {
  en: "Has anybody noticed that something was done?",
  de: "Hat jemand bemerkt, dass etwas getan wurde?",
  es: "¿Se ha notado que se ha hecho algo?",
  fr: "A-t-on remarqué que quelque chose a été fait ?",
  "pt-BR": "Alguém percebeu que algo foi feito?",
  ja: "何かが行われたことに気づいた人はいますか。",
  ar: "هل لاحظ أحد أن شيئًا ما قد أُنجز؟",
};

const label: LocalizedText = {
  en: "Noticed: {theme}",
  de: "Bemerkt: {theme}",
  es: "Notado: {theme}",
  fr: "Remarqué : {theme}",
  "pt-BR": "Percebido: {theme}",
  ja: "気づき：{theme}",
  ar: "ما لوحظ: {theme}",
};

const reps: LocalizedText = {
  en: "In recent weeks I have noticed my manager doing something about “{theme}”.",
  de: "In den letzten Wochen habe ich bemerkt, dass meine Führungskraft etwas für „{theme}“ tut.",
  es: "En las últimas semanas he notado que mi responsable hace algo respecto a «{theme}».",
  fr: "Ces dernières semaines, j’ai remarqué que mon manager agit sur « {theme} ».",
  "pt-BR": "Nas últimas semanas, percebi que meu gestor está fazendo algo em relação a “{theme}”.",
  ja: "ここ数週間、上司が「{theme}」について何かをしていることに気づいた。",
  ar: "في الأسابيع الأخيرة لاحظتُ أن مديري يفعل شيئًا بشأن «{theme}».",
};

const managers: LocalizedText = {
  en: "In recent weeks my people could notice me doing something about “{theme}”.",
  de: "In den letzten Wochen konnten meine Leute bemerken, dass ich etwas für „{theme}“ tue.",
  es: "En las últimas semanas mi equipo ha podido notar que hago algo respecto a «{theme}».",
  fr: "Ces dernières semaines, mon équipe a pu remarquer que j’agis sur « {theme} ».",
  "pt-BR": "Nas últimas semanas, minha equipe pôde perceber que estou fazendo algo em relação a “{theme}”.",
  ja: "ここ数週間、私が「{theme}」について何かをしていることに部下は気づくことができた。",
  ar: "في الأسابيع الأخيرة كان بإمكان فريقي أن يلاحظ أنني أفعل شيئًا بشأن «{theme}».",
};

const leaders: LocalizedText = {
  en: "In recent weeks managers in my area have visibly done something about “{theme}”.",
  de: "In den letzten Wochen haben Führungskräfte in meinem Bereich sichtbar etwas für „{theme}“ getan.",
  es: "En las últimas semanas los responsables de mi área han hecho visiblemente algo respecto a «{theme}».",
  fr: "Ces dernières semaines, les managers de mon périmètre ont visiblement agi sur « {theme} ».",
  "pt-BR": "Nas últimas semanas, os gestores da minha área fizeram visivelmente algo em relação a “{theme}”.",
  ja: "ここ数週間、私の担当領域の管理職は「{theme}」について目に見える形で何かをした。",
  ar: "في الأسابيع الأخيرة فعل المديرون في نطاقي شيئًا ملموسًا بشأن «{theme}».",
};
