import { createCookie } from "@remix-run/node";
import { config } from "#app/config.server.ts";

/** What somebody has chosen in their browser, kept for a year. Only a preference: whoever reads it checks what it is worth. */
export function preferenceCookie(name: string) {
  const cookie = createCookie(name, { httpOnly: true, sameSite: "lax", path: "/", maxAge: 365 * 24 * 3600 });
  return {
    parse: (header: string | null): Promise<unknown> => cookie.parse(header),
    /**
     * Null: forgotten. The address is read here: an incomplete environment is told by whatever runs, not by what it
     * imports.
     */
    serialize: (chosen: string | null): Promise<string> =>
      cookie.serialize(chosen ?? "", {
        secure: config().web.url.startsWith("https:"),
        ...(chosen === null ? { maxAge: 0 } : {}),
      }),
  };
}
