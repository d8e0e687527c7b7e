import type { Generated } from "kysely";
import type { Role } from "#app/features/organizations/roles.ts";

/** One role of one account in one organisation; an account may hold several. */
export interface MemberTable {
  organization_id: string;
  /** The accounts library's user id. */
  user_id: string;
  role: Role;
  /** Lower case, as signed in with. */
  email: string;
  name: string;
  /** The person on the roster this account is, or null for someone who only administers. */
  person_id: string | null;
  created_at: Generated<Date>;
}
