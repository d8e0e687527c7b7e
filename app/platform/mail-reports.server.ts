import { Resend } from "resend";
import { z } from "zod";
import { config } from "#app/config.server.ts";

/** What the provider reports of a letter of ours. */
export interface MailReport {
  /** The report's own id: the same however often it is delivered. */
  readonly id: string;
  readonly kind: "delivered" | "bounced" | "complained";
  /** Whether letters to this address will come back again: a bounce for good, or a complaint. */
  readonly lasting: boolean;
  readonly address: string;
  /** What the receiving server said, without the address; null when it said nothing. */
  readonly detail: string | null;
  readonly providerId: string;
  /** As the letter's tags have it. */
  readonly organizationId: string;
  readonly deliveryId: string;
  readonly batchId: string;
}

/** `forged`: not signed by the provider, or too old or too new. `other`: nothing that letters are told by. */
export type ReadReport =
  | { readonly state: "forged" | "other" | "off" }
  | { readonly state: "report"; readonly report: MailReport };

const tagsSchema = z.union([
  z.record(z.string(), z.string()),
  z
    .array(z.object({ name: z.string(), value: z.string() }))
    .transform((tags) => Object.fromEntries(tags.map(({ name, value }) => [name, value]))),
]);

const eventSchema = z.object({
  type: z.enum(["email.delivered", "email.bounced", "email.complained", "email.failed", "email.suppressed"]),
  data: z.object({
    email_id: z.string().min(1).max(200),
    to: z
      .union([z.string(), z.array(z.string()).min(1)])
      .transform((to) => (typeof to === "string" ? to : (to[0] ?? ""))),
    tags: tagsSchema.pipe(z.object({ organization: z.uuid(), delivery: z.uuid(), batch: z.uuid() })),
    bounce: z.object({ type: z.string().catch(""), message: z.string().catch("") }).optional(),
    failed: z.object({ reason: z.string().catch("") }).optional(),
    suppressed: z.object({ message: z.string().catch("") }).optional(),
  }),
});

/** Reads a report, having made sure that it is signed with the secret of this installation, and minutes old at most. */
export function readMailReport({ payload, headers }: { payload: string; headers: Headers }): ReadReport {
  const { provider } = config().mail;
  if (provider.kind !== "resend" || !provider.webhookSecret) return { state: "off" };
  const id = headers.get("svix-id") ?? "";
  let event: unknown;
  try {
    event = new Resend(provider.apiKey).webhooks.verify({
      payload,
      headers: {
        id,
        timestamp: headers.get("svix-timestamp") ?? "",
        signature: headers.get("svix-signature") ?? "",
      },
      webhookSecret: provider.webhookSecret,
    });
  } catch {
    return { state: "forged" };
  }
  const parsed = eventSchema.safeParse(event);
  if (!parsed.success) return { state: "other" };
  const { type, data } = parsed.data;
  const address = (/<([^<>]+)>/.exec(data.to)?.[1] ?? data.to).trim().toLowerCase();
  const said = data.bounce?.message || data.failed?.reason || data.suppressed?.message || "";
  const common = {
    id: id.slice(0, 200),
    address,
    detail: said ? said.replace(new RegExp(escaped(address), "gi"), "(address)").slice(0, 500) : null,
    providerId: data.email_id,
    organizationId: data.tags.organization,
    deliveryId: data.tags.delivery,
    batchId: data.tags.batch,
  };
  switch (type) {
    case "email.delivered":
      return { state: "report", report: { ...common, kind: "delivered", lasting: false } };
    case "email.complained":
      return { state: "report", report: { ...common, kind: "complained", lasting: true } };
    case "email.bounced":
      return { state: "report", report: { ...common, kind: "bounced", lasting: data.bounce?.type === "Permanent" } };
    case "email.suppressed":
      // On the provider's own list, after a bounce or complaint elsewhere.
      return { state: "report", report: { ...common, kind: "bounced", lasting: true } };
    case "email.failed":
      return { state: "report", report: { ...common, kind: "bounced", lasting: false } };
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
