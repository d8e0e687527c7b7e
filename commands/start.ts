import { runCommand } from "./running.ts";
import { serve } from "./serve.ts";

process.env.NODE_ENV ??= "production";

await runCommand(async () => {
  await serve();
});
