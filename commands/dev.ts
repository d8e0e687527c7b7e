import type { ServerBuild } from "@remix-run/node";
import { runCommand } from "./running.ts";
import { serve } from "./serve.ts";

process.env.NODE_ENV ??= "development";

await runCommand(async () => {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  const load = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  await serve({ load, middleware: [vite.middlewares] });
});
