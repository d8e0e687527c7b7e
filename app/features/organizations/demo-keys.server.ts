import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { config } from "#app/config.server.ts";

/** Whom the demo can be opened as. The keys stand only in the demo's own folder, beside its data. */
const demoKeysSchema = z.object({
  people: z.array(
    z.object({
      role: z.enum(["hr", "executive", "manager", "rep", "otherManager"]),
      key: z.string(),
      email: z.string(),
      name: z.string(),
    }),
  ),
  survey: z.string(),
});

export type DemoKeys = z.infer<typeof demoKeysSchema>;

const file = () => `${config().database.dataDir}/demo-keys.json`;

/** The demo's keys; null where this is not the demo. */
export async function demoKeys(): Promise<DemoKeys | null> {
  if (!config().demo) return null;
  return demoKeysSchema.parse(JSON.parse(await readFile(file(), "utf8")));
}

export async function saveDemoKeys(keys: DemoKeys): Promise<void> {
  await writeFile(file(), JSON.stringify(keys, null, 2), { mode: 0o600 });
}
