import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { claimFolder } from "#db/folder-lock.server.ts";

/** Where the demo keeps everything: database, letters, its secret, the keys to sign in with. */
export const DEMO_FOLDER = ".data/demo";

const SECRET = join(DEMO_FOLDER, "app-secret");
/** Written last, so that a folder without it was left half filled. */
const COMPLETE = join(DEMO_FOLDER, "complete");

/** The secret of the demo's folder, kept so that answer links outlive a restart; a new one for a folder to be filled. */
export function demoSecret({ reset }: { reset: boolean }): string {
  const kept = !reset && existsSync(COMPLETE) && existsSync(SECRET) ? readFileSync(SECRET, "utf8").trim() : "";
  return kept || randomBytes(48).toString("base64url");
}

/**
 * Makes the folder ready and returns whether it has to be filled. Everything in it goes when it was left half filled, or on
 * request. Throws `FolderInUse` while another process works on it.
 */
export async function prepareFolder({ reset, secret }: { reset: boolean; secret: string }): Promise<boolean> {
  const claim = await claimFolder(DEMO_FOLDER);
  try {
    if (existsSync(COMPLETE) && !reset) return false;
    for (const name of await readdir(DEMO_FOLDER)) await rm(join(DEMO_FOLDER, name), { recursive: true, force: true });
    await writeFile(SECRET, `${secret}\n`, { mode: 0o600 });
    return true;
  } finally {
    await claim.release();
  }
}

/** Notes that the folder is filled. */
export async function markComplete(): Promise<void> {
  await writeFile(COMPLETE, "The demo organisation is complete. Without this file the next start makes it anew.\n");
}
