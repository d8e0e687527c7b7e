import { type Logger, pino } from "pino";
import { config } from "#app/config.server.ts";
import { once } from "./once.server.ts";

/**
 * Structured logs, one JSON line an event, without personal data: ids and counts only. What slips in under a telling
 * name is blotted out; answer and sign-in links are cut from request paths by `loggedPath`.
 */
export function log(): Logger {
  return once("log", () =>
    pino({
      level: config().logLevel,
      base: null,
      redact: {
        paths: ["email", "to", "token", "url", "password", "*.email", "*.to", "*.token", "*.url", "*.password"],
        censor: "(removed)",
      },
    }),
  );
}

/** A request path fit for a log: no secret of a link, no query. */
export function loggedPath(path: string): string {
  return (path.split("?")[0] ?? "")
    .replace(/^\/s\/[^/]+/, "/s/(link)")
    .replace(/^\/demo\/sign-in\/[^/]+/, "/demo/sign-in/(key)");
}
