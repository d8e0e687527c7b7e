import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { checkRoster } from "./roster-check.ts";

const header = "Employee ID,Name,Work E-mail,Manager ID,Level,Tenure";
const good = `${header}
1,Ada Lovelace,ada@x.io,,CEO,10+
2,Ben Ode,ben@x.io,1,Sales manager,3-5
3,Cleo Ngo,cleo@x.io,2,Rep,0-2
4,Dan Ek,dan@x.io,2,Account Manager,0-2
`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (text: string) => checkRoster(utf8(text)).errors.map(({ row, code }) => [row, code]);

test("a good roster has people, tiers, teams and attributes, and no errors", () => {
  const check = checkRoster(utf8(good));
  expect(check.errors).toEqual([]);
  expect(check.tiers).toEqual({ executive: 1, manager: 1, rep: 2 });
  expect(check.teams).toBe(1);
  expect(check.spans).toEqual({ smallest: 1, median: 1, largest: 2 });
  expect(check.attributes).toEqual([{ name: "Tenure", values: 3 }]);
  expect(check.people[2]).toMatchObject({ externalId: "3", managerExternalId: "2", attributes: { Tenure: "0-2" } });
});

describe("encodings and separators", () => {
  const text =
    'id;name;email;reports to\r\n001;"Müller; Jürgen";j@x.io;\r\n002;محمد بن عبد الله بن عبد الرحمن آل سعود المنصوري الهاشمي القرشي التميمي;m@x.io;001\r\n';
  test.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with a mark", utf8(`\ufeff${text}`), "utf-8"],
    ["UTF-16LE with a mark", iconv.encode(text, "utf-16le", { addBOM: true }), "utf-16le"],
    ["UTF-16BE with a mark", iconv.encode(text, "utf-16be", { addBOM: true }), "utf-16be"],
  ])("%s", (_name, bytes, encoding) => {
    const check = checkRoster(bytes);
    expect(check).toMatchObject({ encoding, delimiter: ";", errors: [] });
    expect(check.people.map(({ externalId }) => externalId)).toEqual(["001", "002"]);
    expect(check.people[0]?.name).toBe("Müller; Jürgen");
    expect(check.people[1]?.name).toContain("القرشي");
  });

  test("Windows-1252, as Excel saves it", () => {
    const check = checkRoster(
      iconv.encode(
        "Personalnummer;Vorname;Nachname;E-Mail;Vorgesetzter\n1;Zoë;Größ;z@x.io;\n2;Hélène;Œuvré;h@x.io;1\n",
        "win1252",
      ),
    );
    expect(check).toMatchObject({ encoding: "windows-1252", errors: [] });
    expect(check.people.map(({ name }) => name)).toEqual(["Zoë Größ", "Hélène Œuvré"]);
  });

  test.each([
    ["with a mark", true],
    ["without a mark", false],
  ])("UTF-16 %s that ends in half a letter", (_name, addBOM) => {
    const plain = "id;name;email;reports to\r\n1;Ada;a@x.io;\r\n2;Ben;b@x.io;1\r\n";
    const bytes = Buffer.concat([iconv.encode(plain, "utf-16le", { addBOM }), Buffer.from([0x0a])]);
    const check = checkRoster(bytes);
    expect(check).toMatchObject({ encoding: "utf-16le", errors: [], warnings: [] });
    expect(check.people.map(({ name }) => name)).toEqual(["Ada", "Ben"]);
  });

  test("a NUL and a bell, which nothing keeps, and half of a sign", () => {
    const rows = Array.from({ length: 30 }, (_, place) => `${place + 10};Person ${place};p${place}@x.io;1\n`).join("");
    const file = `id;name;email;reports to;Te\u0000am\n1;A\u0000d\u0007a\ud83d;a@x.io;;No\u0000rth\n${rows.replaceAll("\n", ";\n")}`;
    const check = checkRoster(iconv.encode(file, "utf-16le", { addBOM: true }));
    expect(check.errors).toEqual([]);
    expect(check.people[0]).toMatchObject({ name: "Ada\ufffd", attributes: { Team: "North" } });
  });

  test("tabs, and Excel's sep line, which counts as a row", () => {
    expect(checkRoster(utf8("id\tname\temail\tmanager\n1\tA\ta@x.io\t\n"))).toMatchObject({
      delimiter: "\t",
      errors: [],
    });
    expect(checkRoster(utf8("sep=;\nid;name;email;manager\n1;A;a@x.io;\n2;B;b@x.io;9\n")).errors).toMatchObject([
      { row: 4, code: "unknownManager" },
    ]);
  });
});

describe("every problem is reported at once, with its row", () => {
  test.each<[string, string, [number | null, string][]]>([
    ["duplicate id", `${good}4,Eve,eve@x.io,2,rep,1\n`, [[6, "duplicateId"]]],
    ["duplicate e-mail in another case", `${good}5,Eve,DAN@X.IO,2,rep,1\n`, [[6, "duplicateEmail"]]],
    ["unknown manager", `${good}5,Eve,eve@x.io,99,rep,1\n`, [[6, "unknownManager"]]],
    ["self-manager", `${good}5,Eve,eve@x.io,5,rep,1\n`, [[6, "selfManager"]]],
    ["several tops", `${good}5,Eve,eve@x.io,,executive,1\n`, [[6, "severalTops"]]],
    ["malformed e-mail", `${good}5,Eve,eve at x,2,rep,1\n`, [[6, "malformedEmail"]]],
    ["unknown tier", `${good}5,Eve,eve@x.io,2,wizard,1\n`, [[6, "unknownTier"]]],
    ["rep with reports", `${good}5,Eve,eve@x.io,3,rep,1\n`, [[4, "repWithReports"]]],
    ["executive below a manager", `${good}5,Eve,eve@x.io,2,VP,1\n`, [[6, "tierAboveManager"]]],
    ["too many cells", `${good}5,Smith,eve@x.io,2,rep,1,more\n`, [[6, "tooManyCells"]]],
    ["too few cells", `${good}5,Eve,eve@x.io,2\n`, [[6, "tooFewCells"]]],
    ["missing id", `${good},Eve,eve@x.io,2,rep,1\n`, [[6, "missingId"]]],
    ["no rows", `${header}\n`, [[null, "noRows"]]],
    ["no manager column", "id,name\n1,A\n", [[1, "noManagerColumn"]]],
    ["one meaning twice", "id,name,email,manager,E-Mail\n1,A,a@x.io,,a@x.io\n", [[1, "sameColumnTwice"]]],
  ])("%s", (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test("a loop is listed once, with everyone in it", () => {
    const { errors } = checkRoster(
      utf8("id,name,email,manager\n1,A,a@x.io,\n2,B,b@x.io,4\n3,C,c@x.io,2\n4,D,d@x.io,3\n"),
    );
    expect(errors).toEqual([
      { row: 3, code: "cycle", values: { loop: "2 (row 3) → 4 (row 5) → 3 (row 4) → 2", count: 3 } },
    ]);
  });

  test("a manager id that lost its leading zeros is recognised as a near match", () => {
    const { errors } = checkRoster(utf8("id,name,email,manager\n007,A,a@x.io,\n008,B,b@x.io,7\n"));
    expect(errors).toMatchObject([{ row: 3, code: "unknownManager", values: { manager: "7", near: "007" } }]);
  });

  test("problems of one file come together, by row", () => {
    expect(codes(`${header}\n1,A,a@x.io,,,\n2,B,b@x,1,,\n3,C,c@x.io,nobody,,\n3,D,d@x.io,3,,\n`)).toEqual([
      [3, "malformedEmail"],
      [4, "unknownManager"],
      [5, "duplicateId"],
      [5, "selfManager"],
    ]);
  });
});

test("without an address somebody is imported with a warning", () => {
  const check = checkRoster(utf8(`${good}5,Eve,,2,rep,1\n`));
  expect(check.errors).toEqual([]);
  expect(check.warnings).toMatchObject([{ row: 6, code: "missingEmail" }]);
  expect(check.people.at(-1)?.email).toBeNull();
});

test("a file without names is one warning, and a blank name one for its row", () => {
  const warnings = (text: string) => checkRoster(utf8(text)).warnings.map(({ row, code }) => [row, code]);
  expect(warnings("id,email,manager\n1,a@x.io,\n2,b@x.io,1\n")).toEqual([[null, "noNameColumn"]]);
  expect(warnings("id,last name,email,manager\n1,A,a@x.io,\n2,,b@x.io,1\n")).toEqual([[3, "missingName"]]);
});

test("languages may be written as words, and one that is not understood is a warning", () => {
  const { people, warnings } = checkRoster(
    utf8("id,name,email,manager,language\n1,A,a@x.io,,Deutsch\n2,B,b@x.io,1,pt_br\n3,C,c@x.io,1,Elvish\n"),
  );
  expect(people.map(({ locale }) => locale)).toEqual(["de", "pt-BR", null]);
  expect(warnings).toEqual([{ row: 4, code: "unknownLanguage", values: { language: "Elvish" } }]);
});

test("managers may be named by address, in any case", () => {
  const check = checkRoster(utf8("id,name,email,manager email\n1,A,a@x.io,\n2,B,b@x.io,A@X.io\n"));
  expect(check.errors).toEqual([]);
  expect(check.people[1]?.managerExternalId).toBe("1");
});

test("without a level the reporting line decides, and an assistant makes no first-line manager of the head", () => {
  const rows = [
    "1,Top,",
    "2,Head A,1",
    "3,Head B,1",
    "4,Assistant,1",
    "5,Lead A,2",
    "6,Lead B,3",
    "7,Rep,5",
    "8,Rep,5",
    "9,Rep,6",
  ];
  const check = checkRoster(utf8(`id,name,manager\n${rows.join("\n")}\n`));
  const tiers = Object.fromEntries(check.people.map(({ externalId, tier }) => [externalId, tier]));
  expect(tiers).toEqual({
    1: "executive",
    2: "executive",
    3: "executive",
    4: "rep",
    5: "manager",
    6: "manager",
    7: "rep",
    8: "rep",
    9: "rep",
  });
  expect(check.warnings.filter(({ code }) => code === "repUnderExecutive")).toHaveLength(1);
});

describe("what is no roster gets one clear answer", () => {
  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blank rows", utf8(",,\n\n ,,\n"), "empty"],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "spreadsheet"],
    ["a PDF", utf8("%PDF-1.7"), "pdf"],
    ["an image", new Uint8Array(5000).map((_, place) => (place * 37) % 256), "notText"],
    ["more than 64 MB", new Uint8Array(64 * 1024 * 1024 + 1), "tooLarge"],
  ])("%s", (_name, bytes, code) => {
    expect(checkRoster(bytes).errors).toMatchObject([{ code }]);
  });

  const columns = utf8("id,name,email,manager\n");
  const size = 50_000_000;
  test.each([
    [
      "noise",
      () =>
        Buffer.alloc(
          size,
          new Uint8Array(9973).map((_, place) => (place * 2654435761) >>> 13),
        ),
      "notText",
    ],
    ["one line", () => Buffer.alloc(size, "a"), "unreadable"],
    ["quotation marks", () => Buffer.alloc(size, '"'), "unreadable"],
    ["line ends", () => Buffer.alloc(size, "\n"), "empty"],
    ["commas", () => Buffer.alloc(size, ","), "tooManyColumns"],
    ["commas under a header", () => Buffer.concat([columns, Buffer.alloc(size, ",")]), "tooManyColumns"],
    ["short rows", () => Buffer.alloc(size, "1\n"), "noIdColumn"],
    ["short rows under a header", () => Buffer.concat([columns, Buffer.alloc(size, "1\n")]), "tooManyRows"],
  ])(
    "50 MB of %s, within seconds",
    (_name, make, code) => {
      expect(checkRoster(make()).errors[0]).toMatchObject({ code });
    },
    5000,
  );
});

test("any tree comes back as it was written, in every encoding and with every separator", () => {
  const word = fc.stringMatching(/^[A-Za-zÄéøß ,;"']{1,20}$/).filter((text) => text.trim() !== "");
  const tree = fc.array(fc.record({ name: word, up: fc.nat() }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      tree,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("utf8", "utf16le", "win1252"),
      (people, delimiter, encoding) => {
        const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const rows = people.map(({ name, up }, place) => [
          `p${place}`,
          name,
          `p${place}@x.io`,
          place === 0 ? "" : `p${up % place}`,
        ]);
        const text = [["id", "name", "email", "manager id"], ...rows]
          .map((cells) => cells.map(quote).join(delimiter))
          .join("\r\n");
        const check = checkRoster(iconv.encode(text, encoding, { addBOM: encoding === "utf16le" }));
        expect(check.errors).toEqual([]);
        expect(check.people.map(({ externalId, managerExternalId }) => [externalId, managerExternalId ?? ""])).toEqual(
          rows.map(([id, , , manager]) => [id, manager]),
        );
        expect(check.people.map(({ name }) => name)).toEqual(
          people.map(({ name }) => name.replace(/\s+/g, " ").trim()),
        );
      },
    ),
  );
});

test("no bytes make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      checkRoster(bytes);
    }),
  );
});
