import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { config } from "#app/config.server.ts";
import { receiptSchema } from "./voice-form-schema.ts";

/** Receipts that one browser keeps; the oldest go first. */
const MOST_KEPT = 20;

const cookie = createCookie("parallax.voice", {
  httpOnly: true,
  sameSite: "lax",
  // Pages fetch their data at addresses like /voice.data, which no narrower path covers.
  path: "/",
  maxAge: 365 * 24 * 3600,
});

/** The receipts that this browser keeps. Each opens something only for the account that it was given to. */
export async function keptReceipts(request: Request): Promise<string[]> {
  const parsed = z
    .array(receiptSchema)
    .max(MOST_KEPT)
    .safeParse(await cookie.parse(request.headers.get("Cookie")));
  return parsed.success ? parsed.data : [];
}

/** The header that keeps one more receipt in the browser. */
export async function keepReceipt(request: Request, receipt: string): Promise<string> {
  const kept = (await keptReceipts(request)).filter((each) => each !== receipt);
  return cookie.serialize([receipt, ...kept].slice(0, MOST_KEPT), { secure: config().web.url.startsWith("https:") });
}
