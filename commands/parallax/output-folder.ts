import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { refuse } from "./input-file.ts";

interface OutputFile {
  readonly name: string;
  readonly text: string;
  /** Permissions, where they are to be narrower than usual. */
  readonly mode?: number;
}

/**
 * Writes files into a folder, which is made where it is missing: all beside their places first and then moved there, so that
 * under its name each is whole or as it was. The last to be moved is the last of the list. False when it cannot be done: why
 * is said, and the exit code set.
 */
export async function writeFolder(folder: string, files: readonly OutputFile[]): Promise<boolean> {
  const beside = files.map(({ name }) => join(folder, `.${name}.${process.pid}.partial`));
  try {
    await makeFolder(resolve(folder));
    for (const { name } of files) if (await isFolder(join(folder, name))) return refused(folder, "EISDIR");
    for (const [place, { text, mode }] of files.entries()) await writeWhole(beside[place] ?? "", { text, mode });
    for (const [place, { name }] of files.entries()) await rename(beside[place] ?? "", join(folder, name));
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    await Promise.all(beside.map((file) => rm(file, { force: true }).catch(() => {})));
    return refused(folder, code || String(error));
  }
}

function refused(folder: string, code: string): false {
  refuse(`Nothing could be written to ${folder}: ${reasons[code] ?? `the system says ${code}.`}`);
  return false;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write there. Name another folder.",
  EPERM: "you may not write there. Name another folder.",
  EROFS: "it can only be read. Name another folder.",
  ENOSPC: "the disk is full.",
  EEXIST: "it is a file, and no folder. Name another folder.",
  ENOTDIR: "part of the path is a file, and no folder. Name another folder.",
  ENOENT: "no folder can be made there. Name another folder.",
  EISDIR: "a folder there has the name of a file to be written. Move it away, or name another folder.",
};

/** One folder at a time: asked for all at once, the runtime tries without end where none can be made. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return found?.isDirectory() ?? false;
}

async function writeWhole(file: string, { text, mode }: { text: string; mode: number | undefined }): Promise<void> {
  const handle = await open(file, "w", mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
