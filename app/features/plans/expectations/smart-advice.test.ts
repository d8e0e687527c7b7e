import { describe, expect, test } from "vitest";
import { type SmartCode, smartAdvice } from "./smart-advice.ts";

const sound = {
  specific: "Visit every hospital of the Bergen area",
  measurable: "12 first meetings held, as noted in the pipeline",
  achievable: "Two days a week are free of inbound calls",
  realistic: "Inbound goes to Ines for the quarter",
  timely: "All by the end",
  dueOn: "2027-03-31",
  activity: null,
} as const;

const codes = (changed: Partial<Parameters<typeof smartAdvice>[0]>, language = "en") =>
  smartAdvice({ ...sound, ...changed }, language).map(({ part, code }) => `${part} ${code}`);

test("has nothing to say of an expectation with a number, a date and one plain thing", () => {
  expect(codes({})).toEqual([]);
});

describe("a vague verb", () => {
  test.for<[string, string[]]>([
    ["Improve the cooperation with clinics", ["improve"]],
    ["Improving how we present", ["improve"]],
    ["Try to call more", ["try to"]],
    ["She tries hard", ["try"]],
    ["Work on the pipeline", ["work on"]],
    ["Working on the pipeline", ["work on"]],
    ["The works council agrees", []],
    ["Impress two buyers", []],
    ["Do your best with the clinics", ["do your best"]],
    ["Ensure that the offer is sent", ["ensure"]],
  ])("%s", ([specific, words]) => {
    const found = smartAdvice({ ...sound, specific }, "en").filter(({ code }) => code === "vagueVerb");
    expect(found.flatMap((each) => each.words)).toEqual(words);
  });

  test.for<[string, string, string[]]>([
    ["de", "Die Zusammenarbeit mit den Kliniken verbessern", ["verbessern"]],
    ["de", "Jede Klinik in Bergen besuchen", []],
    ["fr", "Améliorer la relation avec les cliniques", ["améliorer"]],
    ["fr", "Visiter chaque clinique", []],
    ["es", "Tratar de llamar más", ["tratar de"]],
    ["es", "Visitar cada hospital", []],
    ["pt-BR", "Melhorar a relação com as clínicas", ["melhorar"]],
    ["pt-BR", "Visitar cada hospital", []],
  ])("in %s: %s", ([language, specific, words]) => {
    const found = smartAdvice({ ...sound, specific }, language).filter(({ code }) => code === "vagueVerb");
    expect(found.flatMap((each) => each.words)).toEqual(words);
  });

  test("is looked for where it says what is to be done, and nowhere else", () => {
    expect(codes({ achievable: "Ines will help and support" })).toEqual([]);
  });
});

describe("a measure", () => {
  test.for<[string, string, SmartCode[]]>([
    ["en", "Meetings held", ["noNumber"]],
    ["en", "Three meetings held", []],
    ["en", "A third of the list", []],
    ["en", "3 meetings", []],
    ["de", "Zwölf Termine", []],
    ["de", "Mehr Termine", ["noNumber"]],
    ["fr", "Douze rendez-vous", []],
    ["es", "Más reuniones", ["noNumber"]],
    ["pt-BR", "Cada visita registrada", []],
    ["de", "12 Termine", []],
    ["ar", "١٢ اجتماعًا", []],
    ["ja", "十二回の面談", []],
    ["tlh", "qep law'", ["noNumber"]],
  ])("in %s: %s", ([language, measurable, expected]) => {
    const found = smartAdvice({ ...sound, measurable }, language).filter(({ part }) => part === "measurable");
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  test("has its number where an activity target says one", () => {
    expect(codes({ measurable: "Meetings", activity: { count: 3, per: "week", what: "meetings" } })).toEqual([]);
  });
});

describe("a time", () => {
  test.for<[string, string, SmartCode[]]>([
    ["en", "", ["noDate"]],
    ["en", "As soon as possible", ["noDate"]],
    ["en", "By Friday", []],
    ["en", "By the end of the quarter", []],
    ["en", "In March", []],
    ["en", "Q1", []],
    ["en", "31.3.", []],
    ["de", "Bis Freitag", []],
    ["de", "Im März", []],
    ["de", "Bis Ende des Quartals", []],
    ["es", "antes de fin de mes", []],
    ["de", "So bald wie möglich", ["noDate"]],
    ["fr", "avant fin juin", []],
    ["ja", "3月末まで", []],
    ["pt-BR", "até sexta-feira", []],
  ])("in %s without a date field: %s", ([language, timely, expected]) => {
    const found = smartAdvice({ ...sound, timely, dueOn: null }, language).filter(({ part }) => part === "timely");
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});

describe("more than one thing", () => {
  test.for<[string, string, boolean]>([
    ["en", "Visit three clinics and write the account plan", true],
    ["en", "Visit Bergen and Stavanger", false],
    ["en", "Visit three clinics; send two offers", true],
    ["en", "Visit three clinics\nSend two offers", true],
    ["de", "Drei Kliniken besuchen und den Plan schreiben", false],
    ["de", "Drei Kliniken besuchen; zwei Angebote senden", true],
    ["de", "- Kliniken\n- Angebote", true],
  ])("in %s: %s", ([language, specific, expected]) => {
    const found = smartAdvice({ ...sound, specific }, language).some(({ code }) => code === "moreThanOne");
    expect(found).toBe(expected);
  });
});

test("every part that is empty is named, and a language that is not known gets only what needs no words", () => {
  const blank = { specific: "Improve", measurable: "", achievable: "", realistic: "", timely: "", dueOn: null };
  expect(codes(blank)).toEqual([
    "specific vagueVerb",
    "measurable empty",
    "achievable empty",
    "realistic empty",
    "timely noDate",
  ]);
  expect(codes(blank, "sv")).not.toContain("specific vagueVerb");
});
