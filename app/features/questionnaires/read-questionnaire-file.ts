import { decode } from "../roster/decode.ts";
import { MOST_ITEMS } from "./edit-form.ts";
import type { FileProblem } from "./file-problems.ts";
import { questionnaireProblems } from "./questionnaire-problems.ts";
import { type Questionnaire, questionnaireSchema } from "./questionnaire-schema.ts";
import { readQuestionnaireCsv } from "./read-questionnaire-csv.ts";

/** Larger files are no questionnaire. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;
const MOST_SPELLED_OUT = 50;

/** What a file holds, or everything that is wrong with it. */
export type FileCheck =
  | { readonly questionnaire: Questionnaire; readonly problems: readonly [] }
  | { readonly questionnaire: null; readonly problems: readonly FileProblem[] };

/**
 * Reads a questionnaire out of a JSON file, as `parallax analyze --questionnaire` takes it, or a CSV file. Whatever is not a
 * finished questionnaire is refused with every reason. Writes nothing.
 */
export function readQuestionnaireFile(bytes: Uint8Array): FileCheck {
  if (bytes.length > LARGEST_FILE_BYTES) return refused([{ row: null, code: "tooLarge", values: {} }]);
  const decoded = decode(bytes);
  if (decoded.text === null) return refused([{ row: null, code: decoded.reason, values: {} }]);
  const { text } = decoded;
  if (/^\s*[{[]/.test(text)) return readJson(text);
  const { questionnaire, problems } = readQuestionnaireCsv(text);
  return questionnaire ? checked(questionnaire) : refused(problems);
}

function readJson(text: string): FileCheck {
  try {
    return checked(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError)
      return refused([{ row: null, code: "notJson", values: { reason: error.message } }]);
    throw error;
  }
}

/** Whether it is a questionnaire that a diagnostic can ask. What the schema does not know is left out. */
export function checked(document: unknown): FileCheck {
  const parsed = questionnaireSchema.safeParse(document);
  if (parsed.success && parsed.data.items.length > MOST_ITEMS)
    return refused([{ row: null, code: "tooMany", values: { most: MOST_ITEMS } }]);
  if (parsed.success) {
    const unfinished = questionnaireProblems(parsed.data);
    if (unfinished.length === 0) return { questionnaire: parsed.data, problems: [] };
    return refused(
      unfinished.map(({ code, part, id }) => ({ row: null, code: "unfinished", values: { code, part, id } })),
    );
  }
  return refused(
    parsed.error.issues.map(({ path, message }) => ({
      row: null,
      code: "notAQuestionnaire",
      values: { place: path.join("."), message },
    })),
  );
}

function refused(problems: readonly FileProblem[]): FileCheck {
  return { questionnaire: null, problems: problems.slice(0, MOST_SPELLED_OUT) };
}
