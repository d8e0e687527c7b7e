import { VOICE_THRESHOLD } from "./voice-kinds.ts";

/** How often something was raised, as it may be said: nothing of one, `some` below the threshold, else the number. */
export type RaisedOften = { readonly kind: "once" | "some" } | { readonly kind: "count"; readonly count: number };

/**
 * Counts what was raised, not people: who wrote without a name is not known, so that two of them may be one. The same for whoever
 * asks: a number for one part of the organisation beside one for the whole could be subtracted.
 */
export function raisedOften(voices: number): RaisedOften {
  if (voices >= VOICE_THRESHOLD) return { kind: "count", count: voices };
  return { kind: voices > 1 ? "some" : "once" };
}
