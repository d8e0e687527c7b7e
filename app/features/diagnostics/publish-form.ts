import { localTime } from "./draft-schema.ts";
import {
  AT_ONCE,
  type PublicationStage,
  publicationStages,
  type StageChoice,
  type StageChoices,
} from "./publish-at.ts";

/** The fields of the publishing form that can be wrong. */
export type PublishField = `when.${PublicationStage}` | `at.${PublicationStage}`;

/**
 * Reads what is decided about each audience: `when.executive` is `now`, `at` or `no`, and `at.executive` the wall clock of
 * `zone` that `at` means, later than `at`. Audiences in `shown` have no fields, since nothing is taken back.
 */
export function readPublishForm(
  form: Readonly<Record<string, unknown>>,
  { zone, at, shown }: { zone: string; at: Date; shown: readonly string[] },
): { readonly choices: StageChoices; readonly problems: readonly PublishField[] } {
  const problems: PublishField[] = [];
  const choices: Record<PublicationStage, StageChoice> = { ...AT_ONCE };
  for (const stage of publicationStages) {
    if (!shown.includes(stage)) choices[stage] = read(stage);
  }
  return { choices, problems };

  function read(stage: PublicationStage): StageChoice {
    const when = form[`when.${stage}`];
    if (when === "now" || when === "no") return { kind: when };
    if (when !== "at") return problem(`when.${stage}`);
    const time = localTime(String(form[`at.${stage}`] ?? ""), zone);
    return time !== null && time > at ? { kind: "at", at: time } : problem(`at.${stage}`);
  }

  function problem(field: PublishField): StageChoice {
    problems.push(field);
    return { kind: "no" };
  }
}
