import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Dirent, existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const BUNDLE = "build/server/index.js";
/** What the pages are built from. */
const sources = ["app", "db", "emails", "public", "vite.config.ts", "remix.config.js", "package-lock.json"];

/** Whether the pages were never built, or something they are built from is newer. */
export async function pagesAreStale(): Promise<boolean> {
  if (!existsSync(BUNDLE)) return true;
  const built = statSync(BUNDLE).mtimeMs;
  const found = await Promise.all(sources.filter((source) => existsSync(source)).map(newest));
  return Math.max(...found) > built;
}

/** When a file, or the youngest file in a folder, was last changed. */
async function newest(path: string): Promise<number> {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = await readdir(path, { recursive: true, withFileTypes: true });
  const fileTime = (entry: Dirent) => statSync(join(entry.parentPath, entry.name)).mtimeMs;
  return Math.max(mtimeMs, ...inside.map(fileTime));
}

/** Builds the pages as `npm run build` does, in a process of its own. */
export async function buildPages(): Promise<void> {
  const tool = createRequire(import.meta.url).resolve("@remix-run/dev/package.json");
  const build = spawn(process.execPath, [join(dirname(tool), "dist/cli.js"), "vite:build", "--logLevel", "warn"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = await once(build, "exit");
  if (code !== 0) throw new Error("The pages could not be built. What went wrong stands above.");
}
