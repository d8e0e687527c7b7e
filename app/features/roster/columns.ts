/** The columns a roster understands. Every other one becomes an attribute. */
export type Field =
  | "id"
  | "name"
  | "firstName"
  | "lastName"
  | "email"
  | "managerId"
  | "managerEmail"
  | "manager"
  | "tier"
  | "language";

/** Spellings of HR systems' exports, without case, accents, spaces and punctuation. */
const spellings: Record<Field, readonly string[]> = {
  id: [
    "id",
    "employeeid",
    "employeenumber",
    "employeeno",
    "employee",
    "empid",
    "empno",
    "emplid",
    "workerid",
    "personid",
    "personnelno",
    "personnelnumber",
    "personnelid",
    "staffid",
    "staffnumber",
    "userid",
    "personalnummer",
    "mitarbeiternummer",
    "matricule",
    "idempleado",
  ],
  name: [
    "name",
    "fullname",
    "employeename",
    "displayname",
    "worker",
    "workername",
    "legalname",
    "preferredname",
    "vollername",
    "nom complet",
    "nomcomplet",
    "nombrecompleto",
  ],
  firstName: ["firstname", "first", "givenname", "forename", "vorname", "prenom", "nombre"],
  lastName: ["lastname", "last", "surname", "familyname", "nachname", "nom", "apellido", "apellidos"],
  email: [
    "email",
    "emailaddress",
    "mail",
    "workemail",
    "workemailaddress",
    "businessemail",
    "companyemail",
    "primaryemail",
    "primaryworkemail",
    "emailwork",
    "emailprimarywork",
    "emailadresse",
    "courriel",
    "correo",
    "correoelectronico",
  ],
  managerId: [
    "managerid",
    "manageremployeeid",
    "manageremployeenumber",
    "managernumber",
    "managerno",
    "managersid",
    "supervisorid",
    "supervisoremployeeid",
    "reportstoid",
    "linemanagerid",
    "bossid",
    "vorgesetztenid",
    "idmanager",
    "directmanagerid",
  ],
  managerEmail: [
    "manageremail",
    "manageremailaddress",
    "managersemail",
    "supervisoremail",
    "reportstoemail",
    "linemanageremail",
    "managerworkemail",
    "managermail",
  ],
  manager: [
    "manager",
    "reportsto",
    "supervisor",
    "linemanager",
    "directmanager",
    "boss",
    "vorgesetzter",
    "vorgesetzte",
  ],
  tier: ["tier", "level", "rolelevel", "managementlevel", "joblevel", "hierarchylevel", "ebene", "niveau", "nivel"],
  language: ["language", "locale", "preferredlanguage", "lang", "languagecode", "sprache", "langue", "idioma"],
};

const fieldOfSpelling = new Map(
  Object.entries(spellings).flatMap(([field, words]) => words.map((word) => [word, field as Field] as const)),
);

export interface Columns {
  /** Column index by field. */
  readonly fields: ReadonlyMap<Field, number>;
  readonly attributes: readonly { readonly name: string; readonly column: number }[];
  /** Headers that claim a field which another column has already. */
  readonly repeated: readonly { readonly header: string; readonly first: string }[];
}

/** Tells what each column of a header row is. Blank headers are passed over. */
export function columnsOf(header: readonly string[]): Columns {
  const fields = new Map<Field, number>();
  const attributes: { name: string; column: number }[] = [];
  const repeated: { header: string; first: string }[] = [];
  const seen = new Map<string, string>();
  header.forEach((raw, column) => {
    const name = raw.trim();
    if (name === "") return;
    const plain = plainWord(name);
    const field = fieldOfSpelling.get(plain);
    const taken = field ? fields.get(field) : undefined;
    const first = taken !== undefined ? header[taken] : seen.get(plain);
    if (first !== undefined) repeated.push({ header: name, first: first.trim() });
    else if (field) fields.set(field, column);
    else attributes.push({ name, column });
    seen.set(plain, name);
  });
  return { fields, attributes, repeated };
}

/** Whether some column says what people are called. */
export function hasNames({ fields }: Columns): boolean {
  return fields.has("name") || fields.has("firstName") || fields.has("lastName");
}

/** Lower case without accents, spaces and punctuation, so that "Work E-Mail" and "work_email" are one. */
export function plainWord(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
