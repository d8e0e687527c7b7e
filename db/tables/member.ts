import type { Generated } from "kysely";
import type { Role } from "#app/features/organizations/roles.ts";

/** One role of one account in one organisation; an account may hold several. */
export interface MemberTable {
  organization_id: string;
  /** The accounts library's user id. */
  user_id: string;
  role: Role;
  /** `roster`: came with a place on the roster and goes with it. `given`: by hand, and stays until it is taken by hand. */
  origin: "roster" | "given";
  /** Lower case, as signed in with. */
  email: string;
  name: string;
  /** The person on the roster whose tier makes this account hold the role, or null where no place on the roster does. */
  person_id: string | null;
  created_at: Generated<Date>;
}
