import type { ExpectationContent } from "./expectation-schema.ts";

/** What the form's fields hold for a content, as texts. */
export function formValues({
  priority,
  activity,
  dueOn,
  outcome: _,
  ...texts
}: ExpectationContent): Record<string, string> {
  return {
    ...texts,
    dueOn: dueOn ?? "",
    priority: priority?.id ?? "",
    activityCount: activity ? String(activity.count) : "",
    activityPer: activity?.per ?? "week",
    activityWhat: activity?.what ?? "",
  };
}
