import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { wordsIn } from "#app/platform/translator.server.ts";
import { writtenDay } from "../diagnostics/written-time.ts";
import { footOf } from "./takeaway/foot.ts";
import type { ViewedRelease } from "./viewed-release.server.ts";

/** What a page needs to be taken away: the part it is of, how that is called, and what every picture of it says of where it comes from. */
export interface TakeAwayMenu {
  readonly unit: string | null;
  /** Null for everyone. */
  readonly part: string | null;
  readonly by: string | null;
  readonly foot: string;
}

export async function takeAwayMenu(
  { release, name, closedAt, scope }: Pick<ViewedRelease, "release" | "name" | "closedAt" | "scope">,
  { by = null, language }: { by?: string | null; language: InterfaceLanguage },
): Promise<TakeAwayMenu> {
  const t = await wordsIn(language);
  const foot = footOf(t, { release, name, closed: writtenDay(closedAt, language), part: scope.name });
  return { unit: scope.unit, part: scope.name, by, foot };
}
