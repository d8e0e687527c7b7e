/** Somebody on a made-up roster, as HR's file has them. */
export interface SeedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Employee id; null at the top. */
  readonly managerId: string | null;
  readonly tier: "executive" | "manager" | "rep";
  /** The level in the company's own words. */
  readonly level: string;
  readonly locale: string;
  readonly region: string;
  readonly tenure: string;
  readonly productLine: string;
}

const columns = {
  "Employee ID": ({ id }) => id,
  Name: ({ name }) => name,
  "Work email": ({ email }) => email,
  "Manager ID": ({ managerId }) => managerId ?? "",
  Level: ({ level }) => level,
  Language: ({ locale }) => locale,
  Region: ({ region }) => region,
  "Tenure band": ({ tenure }) => tenure,
  "Product line": ({ productLine }) => productLine,
} satisfies Record<string, (person: SeedPerson) => string>;

/** The roster as the CSV file that an HR system would export. */
export function rosterCsv(people: readonly SeedPerson[]): Uint8Array {
  const rows = [Object.keys(columns), ...people.map((person) => Object.values(columns).map((cell) => cell(person)))];
  return new TextEncoder().encode(rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join(""));
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Hands out addresses in one domain, a number after the second of a name. */
export function addressesIn(domain: string): (mailbox: string) => string {
  const taken = new Map<string, number>();
  return (mailbox) => {
    const count = (taken.get(mailbox) ?? 0) + 1;
    taken.set(mailbox, count);
    return `${mailbox}${count === 1 ? "" : count}@${domain}`;
  };
}
