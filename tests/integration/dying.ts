import { isMainThread } from "node:worker_threads";
import { type KyselyPlugin, PostgresQueryCompiler } from "kysely";
import { database } from "#app/platform/database.server.ts";

// Loaded before a command of the product (`node --import`): ends the process as kill -9 does, right before it would send
// the `DIE_COUNT`th statement that contains `DIE_BEFORE`.
const { DIE_BEFORE: text = "", DIE_COUNT: count = "1" } = process.env;
let left = Number(count);

const dying: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => {
    const { sql } = new PostgresQueryCompiler().compileQuery(node, queryId);
    if (sql.includes(text) && --left === 0) {
      process.kill(process.pid, "SIGKILL");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return node;
  },
  transformResult: async ({ result }) => result,
};

// A thread is started with the same modules, and reaches no database.
if (isMainThread) {
  const open = await database();
  Object.assign(open, { app: open.app.withPlugin(dying) });
}
