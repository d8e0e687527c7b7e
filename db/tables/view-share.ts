import type { Generated } from "kysely";

/** A view of a result that one member pointed another to. It holds an address and never what stands there. */
export interface ViewShareTable {
  organization_id: string;
  view_share_id: string;
  diagnostic_id: string;
  /** Path and search of the view, from `/insights/` on: whoever opens it is shown what they may see, and nothing else. */
  view: string;
  /** User ids. */
  shared_by: string;
  shared_with: string;
  /** Plain text; blank for none. */
  note: string;
  shared_at: Generated<Date>;
}
