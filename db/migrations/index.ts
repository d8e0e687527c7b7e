import type { Migration } from "kysely/migration";
import * as foundation from "./20261123-0900-foundation.ts";

/** Every migration by name, in order. A static list survives bundling; a migration that has landed never changes. */
export const migrations: Record<string, Migration> = {
  "20261123-0900-foundation": foundation,
};
