import type { RosterTier } from "./roster-tier.ts";

/** Words of job titles that say what tier somebody is on, singular, lower case, without accents. */
const roles: Record<RosterTier, readonly string[]> = {
  executive: (
    "chief ceo cso cro coo cfo cco cmo president vp svp evp avp rvp director head executive exec md " +
    "geschaftsfuhrer geschaeftsfuehrer geschaftsleiter vorstand direktor vertriebsleiter regionalleiter bereichsleiter " +
    "directeur directrice pdg directora presidente vicepresidente diretor"
  ).split(" "),
  manager: (
    "manager mgr lead leader supervisor management " +
    "leiter teamleiter gruppenleiter verkaufsleiter gebietsleiter bezirksleiter " +
    "responsable gerente jefe superviseur chef"
  ).split(" "),
  rep: (
    "rep representative seller salesperson salesman saleswoman contributor employee staff associate consultant " +
    "specialist advisor agent assistant trainee intern ic sdr bdr ae kam " +
    "mitarbeiter verkaufer verkaeufer vertreter berater assistenz assistent vendeur vendeuse vendedor vendedora"
  ).split(" "),
};
const tierOfRole = new Map(
  (["executive", "manager", "rep"] as const).flatMap((tier) => roles[tier].map((word) => [word, tier] as const)),
);

/** German titles are one word, the role at its end: Außendienstmitarbeiter, Gebietsverkaufsleiter. */
const endings = [
  "verkaufsleiter",
  "vertriebsleiter",
  "geschaftsfuhrer",
  "leiter",
  "mitarbeiter",
  "verkaufer",
  "vertreter",
  "berater",
];

/** What comes before manager, executive or director when the title is that of somebody who sells. */
const sells = ["account", "client", "customer", "success", "partner", "channel", "territory", "relationship"];
/** Managers of things: the title does not tell whether they lead people. */
const managesThings = ["project", "product", "program", "programme", "office", "marketing", "event", "community"];

/** What follows says where or for whom: "Director of Sales", "Assistant to the CEO", "Manager, Key Accounts", "Head (EMEA)". */
const TURN = /[,;:|/(–—]|\s-\s|\s(?:of|to|for|von|der|des|de|du|für)\s/iu;

/**
 * The tier that a job title means, by the last word in it that names a role: "Regional Sales Manager" manages, "Sales Manager
 * Assistant" assists. Null when no word does, or when the title leaves it open.
 */
export function tierOfTitle(title: string): RosterTier | null {
  for (const part of title.split(TURN)) {
    const words = wordsOf(part);
    const place = words.findLastIndex((word) => tierOfWord(word) !== null);
    if (place >= 0) return tierInContext(words, place);
  }
  return null;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function tierInContext(words: readonly string[], place: number): RosterTier | null {
  const tier = tierOfWord(words[place] ?? "");
  const before = singular(words[place - 1] ?? "");
  const role = singular(words[place] ?? "");
  if (before === "non" || before === "not") return tier === "manager" ? "rep" : null;
  if (words.includes("chief")) return "executive";
  if (["manager", "mgr", "executive", "exec", "director"].includes(role)) {
    if (sells.includes(before) || (before === "development" && words[place - 2] === "business")) return "rep";
    if (tier === "manager" && managesThings.includes(before)) return null;
    if (tier === "executive" && before === "sale" && role !== "director") return "rep";
  }
  return tier;
}

function tierOfWord(word: string): RosterTier | null {
  const role = singular(word);
  const known = tierOfRole.get(role);
  if (known) return known;
  const ending = endings.find((each) => role.endsWith(each));
  return ending ? (tierOfRole.get(ending) ?? null) : null;
}

/** Without the s of "managers" and the -in of "Leiterin". */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=er|or|nt|eur)in(?:nen)?$|(?<!s)s$/, "") : word;
}
