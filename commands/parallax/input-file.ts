import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { wordsIn } from "#app/platform/translator.server.ts";

/** Exit code of a call that cannot be carried out as it stands: no such file, no such option. */
export const USAGE_ERROR = 2;

const READ_AT_ONCE_BYTES = 1024 * 1024;
const t = await wordsIn("en");

/** A file's bytes, at most so many and one more. Null when it cannot be read: why is said, and the exit code set. */
export async function readInput(file: string, { most }: { most: number }): Promise<Uint8Array | null> {
  try {
    return await buffer(createReadStream(file, { end: most, highWaterMark: READ_AT_ONCE_BYTES }));
  } catch (error) {
    refuse(whyUnreadable(file, error));
    return null;
  }
}

/** A file's JSON; a sentence of its own where it is none. Null when it cannot be read, as above. */
export async function readJson(file: string): Promise<{ readonly document: unknown } | null> {
  const bytes = await readInput(file, { most: Number.MAX_SAFE_INTEGER });
  if (!bytes) return null;
  try {
    return { document: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    process.stdout.write(`${file} is no JSON file.\n`);
    process.exitCode = 1;
    return null;
  }
}

/** Says why a call cannot be carried out. */
export function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = USAGE_ERROR;
}

function whyUnreadable(file: string, error: unknown): string {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "ENOENT":
    case "ENOTDIR":
      return t("roster:check.noFile", { file });
    case "EISDIR":
      return t("roster:check.isFolder", { file });
    case "EACCES":
    case "EPERM":
      return t("roster:check.notAllowed", { file });
    default:
      return t("roster:check.cannotRead", { file });
  }
}

/** Reports problems of the data. */
export function fail(report: string): void {
  process.stdout.write(report);
  process.exitCode = 1;
}
