import { destination, type Logger, pino } from "pino";
import { config } from "#app/config.server.ts";
import { once } from "./once.server.ts";

/**
 * Structured logs, one JSON line an event, without personal data: ids and counts only. What slips in under a telling
 * name is blotted out; answer and sign-in links are cut from request paths by `loggedPath`
 * of secret-paths.ts.
 */
export function log(): Logger {
  return once("log", () =>
    pino(
      {
        level: config().logLevel,
        base: null,
        redact: {
          paths: ["email", "to", "token", "url", "password", "*.email", "*.to", "*.token", "*.url", "*.password"],
          censor: "(removed)",
        },
        serializers: { err: describedError },
      },
      // Lines that come while one is being written go together: a write for each would be a sixth of the server's work. What waits
      // is written when the process ends; a kill -9 can lose the last few.
      destination({ dest: 1, sync: false }),
    ),
  );
}

/**
 * An error as a log may hold it: what kind, where, and which constraint. Addresses are cut out of the message, and
 * statement and parameters of a query stay out, since they hold addresses and answers.
 */
function describedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error };
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  const fromDatabase = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
  return {
    name: error.name,
    message: error.message.replace(/[^\s@"'<>]+@[^\s@"'<>]+/g, "(address)"),
    ...(fromDatabase ? { code, table, constraint } : {}),
    stack: error.stack
      ?.split("\n")
      .filter((line) => line.startsWith("    at "))
      .join("\n"),
    ...(error.cause === undefined ? {} : { cause: describedError(error.cause) }),
  };
}
