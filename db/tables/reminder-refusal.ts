/** Somebody who wants no reminders. Shown to nobody: in reminders it would tell who had not answered. */
export interface ReminderRefusalTable {
  organization_id: string;
  person_id: string;
}
