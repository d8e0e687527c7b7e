import type { CountedParticipation } from "#app/features/confidentiality/participation-groups.ts";
import type { Json } from "./json.ts";

/** How many had answered by the start of a day, group by group: only what may be shown, so that nothing else is ever stored. */
export interface ParticipationCountTable {
  organization_id: string;
  diagnostic_id: string;
  /** `YYYY-MM-DD` in the diagnostic's time zone. */
  day: string;
  counted: Json<CountedParticipation>;
  counted_at: Date;
}
