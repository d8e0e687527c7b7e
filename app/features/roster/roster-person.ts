import type { RosterTier } from "./roster-tier.ts";

/** Someone as the file has them, once it is understood. */
export interface RosterPerson<Tier extends string = RosterTier> {
  readonly row: number;
  readonly externalId: string;
  readonly name: string;
  /** Null: imported, and cannot be invited. */
  readonly email: string | null;
  /** The employee id of the manager; null at the top. */
  readonly managerExternalId: string | null;
  readonly tier: Tier;
  readonly locale: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Someone before managers and tiers are worked out. */
export interface RosterEntry {
  readonly row: number;
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  /** What the manager columns say, as written: employee ids or addresses. Empty when all are blank. */
  readonly managerReferences: readonly string[];
  readonly statedTier: string | null;
  readonly locale: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}
