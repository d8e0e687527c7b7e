import type { Generated } from "kysely";
import type { Json } from "./json.ts";

/**
 * What was ever published of a diagnostic, one row for each audience. The application may add rows and read them, nothing
 * else: whatever is published of a wave later is audited together with all that stands here.
 */
export interface PublicationTable {
  organization_id: string;
  diagnostic_id: string;
  publication_id: string;
  /** A role: `hr`, `executive`, `manager`, `rep`. The pages of each but the first read nothing of a release before its row is there. */
  audience: string;
  /** How much of the release the audience may read. */
  scope: string;
  /** The release's own hash: what exactly was published. */
  release_hash: string;
  /** How many groups, numbers, gaps and groups of comments the release holds. */
  content: Json<Record<string, number>>;
  /** A user id. */
  published_by: string;
  published_at: Generated<Date>;
}
