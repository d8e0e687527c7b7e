import { parseArgs } from "node:util";
import { resendStandIn } from "./resend-server.ts";

// The stand-in as a process of its own, to be killed and started again: `node resend.ts --port N --journal FILE --limit N`.
const { values } = parseArgs({
  options: { port: { type: "string" }, journal: { type: "string" }, limit: { type: "string" } },
});
const { url } = await resendStandIn({
  port: Number(values.port ?? 0),
  journal: values.journal ?? null,
  limit: values.limit ? Number(values.limit) : null,
});
process.stdout.write(`listening at ${url}\n`);
