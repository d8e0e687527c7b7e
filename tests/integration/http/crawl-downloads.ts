import { extractText, getDocumentProxy } from "unpdf";
import type { Release } from "#app/features/confidentiality/released.ts";
import type { Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { paths } from "#app/paths.ts";
import { type FileOf, type FileRow, fileRows, type KnownOfFile } from "#tests/attack/crawl-files.ts";
import { openedArchive } from "#tests/factories/opened-files.ts";
import { payloadOf, type Visitor } from "./crawl-site.ts";

interface Asked {
  readonly id: string;
  readonly release: Release;
  readonly questionnaire: Questionnaire;
  readonly people: readonly { readonly id: string; readonly name: string; readonly managerId: string | null }[];
  readonly unit: string | null;
  readonly by: string | null;
}

/** The files of a part as somebody gets them, opened, and what is known of the same part without them. */
export interface OpenedFiles {
  readonly of: FileOf;
  readonly rows: readonly FileRow[];
  readonly known: KnownOfFile;
  readonly pptx: ReadonlyMap<string, string>;
  readonly xlsx: ReadonlyMap<string, string>;
  readonly pdf: readonly string[];
}

/** Downloads every kind of file, and the meeting's page, whose sentences files repeat and whose numbers the crawl reads. */
export async function filesOf(
  visitor: Visitor,
  { id, release, questionnaire, people, unit, by }: Asked,
): Promise<OpenedFiles> {
  const file = async (format: "pptx" | "pdf" | "xlsx" | "csv") => {
    const address = paths.download({ diagnosticId: id, format, unit, by });
    const answer = await fetch(visitor.url + address, { redirect: "manual", headers: { cookie: visitor.cookie } });
    if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const rows = fileRows(await file("csv"));
  const payload = await payloadOf(visitor, paths.meeting({ diagnosticId: id, unit }));
  const { data } = payload["routes/insights/meeting"] as { data: MeetingData };
  const told = data.findings.flatMap(({ sentence, gap, questions }) => [sentence, gap, ...questions]);
  const provenance = Object.values(rows[0] ?? {}) as string[];
  const sentences = [data.name, data.foot, data.headline.title, ...data.headline.sentences, ...data.answered, ...told];
  const pdf = await extractText(await getDocumentProxy(new Uint8Array(await file("pdf"))));
  return {
    of: {
      release,
      questionnaire,
      unit: data.scope.unit,
      parts: people.filter(({ managerId }) => isDirectlyBelow(managerId, data.scope.unit, people)),
      by,
    },
    rows,
    known: { rows, sentences: [...sentences, ...provenance.slice(COLUMNS)], findings: data.findings },
    pptx: openedArchive(await file("pptx")),
    xlsx: openedArchive(await file("xlsx")),
    pdf: pdf.text,
  };
}

/** Of a text file, those before what says where each number comes from. */
const COLUMNS = 5;

interface ToldFinding {
  readonly sentence: string;
  readonly gap: string;
  readonly questions: readonly string[];
}

interface MeetingData {
  readonly name: string;
  readonly foot: string;
  readonly scope: { readonly unit: string | null };
  readonly headline: { readonly title: string; readonly sentences: readonly string[] };
  readonly answered: readonly string[];
  readonly findings: readonly (KnownOfFile["findings"][number] & ToldFinding)[];
}

/** The parts of everyone are those of whoever is at the top. */
function isDirectlyBelow(managerId: string | null, unit: string | null, people: Asked["people"]): boolean {
  return unit === null
    ? people.some((person) => person.id === managerId && person.managerId === null)
    : managerId === unit;
}
