import type { Generated } from "kysely";
import type { ExpectationContent } from "#app/features/plans/expectations/expectation-schema.ts";
import type { Party } from "#app/features/plans/expectations/party.ts";
import type { Json } from "./json.ts";

/**
 * A manager and somebody who reports to them, who have begun to write expectations. Whether they still are one is asked of the
 * roster, never kept here.
 */
export interface ExpectationPairTable {
  organization_id: string;
  pair_id: string;
  /** Person ids, which people keep when they leave and come back. */
  manager_id: string;
  rep_id: string;
  /** The addresses that may read what the pair wrote, in lower case: whoever gets another on the roster is let in by the other of the two. */
  manager_address: string;
  rep_address: string;
  created_at: Generated<Date>;
}

export interface ExpectationTable {
  organization_id: string;
  expectation_id: string;
  pair_id: string;
  written_by: Party;
  /** Counts what this party has begun in the pair, from 1, so that a form sent twice writes once. */
  place: number;
  /** The latest revision. */
  revision: Generated<number>;
  /** The latest revision that both agreed to, which is the one that stands; null before there is one. */
  agreed_revision: number | null;
  /** What both agreed that became of it, or `dropped` by one of them before anything was agreed; null while it is open. */
  ended: "reached" | "dropped" | null;
  ended_at: Date | null;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
}

/** One wording of an expectation. Never changed: a change is another revision. */
export interface ExpectationRevisionTable {
  organization_id: string;
  expectation_id: string;
  revision: number;
  content: Json<ExpectationContent>;
  /** SHA-256 of the content: what is agreed to. */
  content_hash: string;
  written_by: Party;
  written_at: Generated<Date>;
}

export interface ExpectationAgreementTable {
  organization_id: string;
  expectation_id: string;
  revision: number;
  party: Party;
  content_hash: string;
  agreed_at: Generated<Date>;
}

export interface ExpectationCheckInTable {
  organization_id: string;
  expectation_id: string;
  party: Party;
  /** Counts this party's check-ins on the expectation, from 1. */
  number: number;
  /** How far it is, 0 to 100. */
  percent: number;
  /** That it will be reached: 1 (not at all) to 5 (certain). */
  confidence: number;
  /** What stands in the way; empty for nothing. */
  blocker: Generated<string>;
  /** On the page, or by the button of a letter. */
  way: "page" | "letter";
  at: Generated<Date>;
}
