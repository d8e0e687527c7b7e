import { once } from "node:events";
import type { Server } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { config } from "#app/config.server.ts";
import { log } from "#app/platform/log.server.ts";
import { listen, type SiteBuild, webApp } from "#app/platform/web.server.ts";
import { prepareDatabase, startWorker, stopOnSignal } from "./running.ts";

/**
 * Serves the site. With the embedded database the worker runs in this process, since no second one may open the folder;
 * with Postgres it runs apart (`npm run worker`).
 */
export async function serve(build: SiteBuild = productionBuild()): Promise<Server> {
  await prepareDatabase();
  const server = await listen(webApp(build)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? portInUse() : error;
  });
  if (config().database.kind === "embedded") await startWorker();
  stopOnSignal(async () => {
    server.close();
    server.closeIdleConnections();
    await Promise.race([once(server, "close"), new Promise((done) => setTimeout(done, 5000).unref())]);
  });
  log().info({ address: config().web.url }, "serving");
  return server;
}

/** The bundle that `npm run build` made. */
export function productionBuild(): SiteBuild {
  const address = pathToFileURL(resolve("build/server/index.js")).href;
  let build: Promise<ServerBuild> | null = null;
  const load = () => {
    build ??= import(address) as Promise<ServerBuild>;
    return build;
  };
  return { load, middleware: [] };
}

function portInUse(): Error {
  const error = new Error(`Port ${config().web.port} is taken. Set PORT to another one, or stop what listens there.`);
  error.name = "PortInUse";
  return error;
}
