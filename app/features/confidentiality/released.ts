import { contentHash } from "../questionnaires/content-hash.ts";
import { type ReleaseDocument, releaseSchema } from "./release-schema.ts";

/** Private, so that nothing outside this file can make an object that has it, not even by spreading one that does. */
declare class Gate {
  private readonly passed: true;
}

/** Something that passed the gate, with everything in it: a cell, a display, a gap. What is built by hand is none. */
export type Released<Each> = Each extends readonly (infer Element)[]
  ? Released<Element>[]
  : Each extends object
    ? { readonly [Key in keyof Each]: Released<Each[Key]> } & Gate
    : Each;

/** A release document that this folder made, or read back unaltered. Views and exports accept nothing else. */
export type Release = Released<ReleaseDocument>;

/** Thrown when a stored release is not what was released. Nothing of it may be shown. */
export class AlteredRelease extends Error {
  override name = "AlteredRelease";
}

/** Marks a document as released. Only `buildRelease` and `readRelease` may call it. */
export function released(document: ReleaseDocument): Release {
  return document as Release;
}

/** Reads a stored release back. Throws `AlteredRelease` when it does not follow the schema or its hash does not hold. */
export function readRelease(stored: unknown): Release {
  const parsed = releaseSchema.safeParse(stored);
  if (!parsed.success)
    throw new AlteredRelease("The stored release does not follow its schema", { cause: parsed.error });
  const { hash, ...content } = parsed.data;
  if (contentHash(content) !== hash)
    throw new AlteredRelease("The stored release does not have the hash it was released with");
  return released(parsed.data);
}
