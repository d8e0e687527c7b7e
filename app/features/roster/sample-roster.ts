import { writtenTable } from "./written-table.ts";

const HEADER = ["Employee ID", "Name", "Work e-mail", "Manager ID", "Level", "Language", "Region", "Tenure"];

const leaders: readonly (readonly [name: string, manager: string, region: string])[] = [
  ["Dana Whitfield", "", "Head office"],
  ["Tomás Ferreira", "1001", "South"],
  ["Aylin Çelik", "1001", "North"],
  ["Karim Haddad", "1002", "South"],
  ["Søren Lund", "1003", "North"],
  ["Nadia Petrova", "1003", "North"],
];
const reps = [
  ..."Mei Lin,Omar Farouk,Julia Braun,Pedro Alves,Grace Okafor,Yusuf Demir,Hanna Virtanen,Luca Moretti".split(","),
  ..."Sara Lindqvist,David Cohen,Amélie Laurent,Jan Nowak,Priya Nair,Tom Becker,Rosa Jiménez,Ivo Marek".split(","),
  ..."Emma Clarke,Kofi Mensah,Ines Duarte,Paul Wagner,Leila Amari".split(","),
];
const TENURES = ["under 1 year", "1 to 3 years", "over 3 years"];
/** A name that no mail reaches, by agreement of the whole internet. */
const MAILBOXES = "sample.example";

/** A small sales organisation to try the product with: 27 people on three levels, with addresses that no mail reaches. */
export function sampleRoster(): string {
  const people = [
    ...leaders.map(([name, manager, region]) => ({ name, manager, region })),
    ...reps.map((name, place) => {
      const team = 3 + (place % 3);
      return { name, manager: String(1001 + team), region: leaders[team]?.[2] ?? "" };
    }),
  ];
  const rows = people.map(({ name, manager, region }, place) => {
    const id = String(1001 + place);
    const tenure = TENURES[place % 3] ?? "";
    return { row: place + 2, cells: [id, name, `person${id}@${MAILBOXES}`, manager, "", "", region, tenure] };
  });
  return writtenTable({ header: HEADER, rows, delimiter: "," });
}

/** The columns with one line that shows how each is filled in. */
export function templateRoster(): string {
  const cells = (row: number, ...values: string[]) => ({ row, cells: values });
  const rows = [
    cells(
      2,
      "1001",
      "Dana Whitfield",
      "dana@your-company.example",
      "",
      "executive",
      "en",
      "Head office",
      "over 3 years",
    ),
    cells(3, "1002", "Karim Haddad", "karim@your-company.example", "1001", "manager", "fr", "South", "1 to 3 years"),
    cells(4, "1003", "Mei Lin", "mei@your-company.example", "1002", "rep", "", "South", "under 1 year"),
  ];
  return writtenTable({ header: HEADER, rows, delimiter: "," });
}
