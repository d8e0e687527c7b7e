/** A company just large enough for results: 3 executives, 6 first-line managers, 42 reps. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly manager: string;
  readonly tier: "executive" | "manager" | "rep";
}

const REPS_PER_TEAM = 7;

export const employees: readonly Employee[] = [
  employee("E1", "Ingrid Solheim", "", "executive"),
  employee("E2", "Tomás Ferreira", "E1", "executive"),
  employee("E3", "Aylin Çelik", "E1", "executive"),
  ...Array.from({ length: 6 }, (_, team) =>
    employee(`M${team + 1}`, `Manager ${"ABCDEF"[team]}`, team < 3 ? "E2" : "E3", "manager"),
  ),
  ...Array.from({ length: 6 * REPS_PER_TEAM }, (_, place) =>
    employee(`R${place + 1}`, `Rep ${place + 1}`, `M${Math.floor(place / REPS_PER_TEAM) + 1}`, "rep"),
  ),
];

function employee(id: string, name: string, manager: string, tier: Employee["tier"]): Employee {
  return { id, name, email: `${id.toLowerCase()}@brightwell.example`, manager, tier };
}

/** The roster as Excel in Germany saves it: semicolons, a byte order mark, Windows line ends. */
export function rosterFile(change: (employee: Employee) => Employee = (same) => same): Buffer {
  const rows = employees
    .map(change)
    .map((employee) => [employee.id, employee.name, employee.email, employee.manager, tenureOf(employee)].join(";"));
  return Buffer.from(`\ufeff${["Employee ID;Full name;Work e-mail;Manager ID;Tenure band", ...rows].join("\r\n")}\r\n`);
}

/** Leaders and managers have been there for long, and so has every second rep. */
function tenureOf({ id, tier }: Employee): string {
  return tier !== "rep" || Number(id.slice(1)) % 2 === 0 ? "3 years and more" : "Under 3 years";
}
