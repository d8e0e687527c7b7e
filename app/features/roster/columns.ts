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

/** Spellings of HR systems' exports, in the seven languages; they are compared without case, accents, spaces and punctuation. */
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
    "matrícula",
    "matricula",
    "número de empregado",
    "código do funcionário",
    "ID de empleado",
    "numéro de matricule",
    "社員番号",
    "社員ID",
    "従業員番号",
    "従業員ID",
    "الرقم الوظيفي",
    "رقم الموظف",
    "معرّف الموظف",
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
    "nomcomplet",
    "nombrecompleto",
    "nome",
    "nome completo",
    "氏名",
    "名前",
    "社員名",
    "الاسم",
    "الاسم الكامل",
    "اسم الموظف",
  ],
  firstName: ["firstname", "first", "givenname", "forename", "vorname", "prenom", "nombre", "名", "الاسم الأول"],
  lastName: [
    "lastname",
    "last",
    "surname",
    "familyname",
    "nachname",
    "nom",
    "apellido",
    "apellidos",
    "sobrenome",
    "姓",
    "اسم العائلة",
  ],
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
    "メール",
    "メールアドレス",
    "電子メール",
    "البريد الإلكتروني",
    "البريد",
    "adresse e-mail",
    "e-mail corporativo",
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
    "matrícula do gestor",
    "ID del responsable",
    "matricule du manager",
    "上司の社員番号",
    "上司ID",
    "上司の社員ID",
    "マネージャーID",
    "الرقم الوظيفي للمدير",
    "رقم المدير",
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
    "e-mail da gestão",
    "e-mail do gestor",
    "correo del responsable",
    "e-mail du manager",
    "E-Mail der Führungskraft",
    "上司のメール",
    "上司のメールアドレス",
    "بريد المدير",
    "البريد الإلكتروني للمدير",
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
    "gestor",
    "gestora",
    "responsable",
    "jefe",
    "superior",
    "Führungskraft",
    "上司",
    "上長",
    "マネージャー",
    "المدير",
    "المدير المباشر",
  ],
  tier: [
    "tier",
    "level",
    "rolelevel",
    "managementlevel",
    "joblevel",
    "hierarchylevel",
    "ebene",
    "niveau",
    "nivel",
    "nível",
    "階層",
    "役割レベル",
    "レベル",
    "المستوى",
  ],
  language: [
    "language",
    "locale",
    "preferredlanguage",
    "lang",
    "languagecode",
    "sprache",
    "langue",
    "idioma",
    "言語",
    "使用言語",
    "اللغة",
    "لغة",
  ],
};

const fieldOfSpelling = new Map(
  Object.entries(spellings).flatMap(([field, words]) =>
    words.map((word) => [plainWord(word), field as Field] as const),
  ),
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
