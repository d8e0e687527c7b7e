import { createHmac, randomUUID } from "node:crypto";

/** A secret as Resend makes them. */
export const WEBHOOK_SECRET = `whsec_${Buffer.from("a secret that only the tests know").toString("base64")}`;

export interface Report {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A report of what became of a letter, as Resend's documentation has it. */
export function report(
  type: "email.delivered" | "email.bounced" | "email.complained" | "email.opened",
  {
    id,
    to,
    tags,
    bounce = { type: "Permanent", subType: "General", message: `550 5.1.1 <${to}>: no such user` },
  }: { id: string; to: string; tags: Readonly<Record<string, string>>; bounce?: Readonly<Record<string, string>> },
): Report {
  return {
    type,
    data: { email_id: id, to: [to], tags, ...(type === "email.bounced" ? { bounce } : {}) },
  };
}

/** A signed request, as the provider would send it. */
export function signed(
  { type, data }: Report,
  {
    id = `msg_${randomUUID()}`,
    at = new Date(),
    secret = WEBHOOK_SECRET,
  }: { id?: string; at?: Date; secret?: string } = {},
): { readonly payload: string; readonly headers: Record<string, string> } {
  const payload = JSON.stringify({ type, created_at: at.toISOString(), data });
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${payload}`).digest("base64");
  return {
    payload,
    headers: {
      "Content-Type": "application/json",
      "svix-id": id,
      "svix-timestamp": timestamp,
      "svix-signature": `v1,${signature}`,
    },
  };
}
