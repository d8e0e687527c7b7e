import { z } from "zod";

const optionalAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .transform((text) => (text === "" ? null : text))
  .pipe(z.email().nullable());

/**
 * Whom an organisation's letters come from; null for the installation's own. The address must be at `domain`, which is proven
 * to be theirs because one of them signs in there, or be the installation's own address.
 */
export function senderSchema({ domain, ownAddress }: { domain: string; ownAddress: string }) {
  return z.object({
    name: z
      .string()
      .trim()
      .max(60)
      .regex(/^[^@"<>\\\p{Cc}]*$/u)
      .transform((text) => (text === "" ? null : text)),
    address: optionalAddress.refine(
      (address) => address === null || address === ownAddress.toLowerCase() || isAt(address, domain),
    ),
    replyTo: optionalAddress,
  });
}

export type SenderChoice = z.infer<ReturnType<typeof senderSchema>>;

/** The domain of an e-mail address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

function isAt(address: string, domain: string): boolean {
  const own = domainOf(address);
  return own === domain || own.endsWith(`.${domain}`);
}
