import { createHash } from "node:crypto";

/**
 * JSON with the keys of every object in order, so that equal content has equal text: by UTF-16 code units, keys that are whole
 * numbers before all others by their size.
 */
export function canonicalJson(value: unknown): string {
  let all = "";
  writeCanonical(value, (text) => {
    all += text;
  });
  return all;
}

/** SHA-256 of the canonical JSON, hex. */
export function contentHash(value: unknown): string {
  const hash = createHash("sha256");
  writeCanonical(value, (text) => void hash.update(text));
  return hash.digest("hex");
}

/** Characters that are handed on at once. */
const PIECE = 65_536;
/** What stands in a text otherwise than it is written. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

/** Keys as the last object with so many had them, and the same in order, each with what is written before its value. */
interface Shape {
  readonly keys: readonly string[];
  readonly inOrder: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Written by hand, and handed on in pieces: the largest releases have a million objects, and whoever reads one first waits for it.
 * `JSON.stringify` would have to be given another object for each, with its keys in order, and takes three times as long.
 */
function writeCanonical(content: unknown, handOn: (text: string) => void): void {
  const shapes = new Map<number, Shape>();
  let piece = "";
  write(content);
  handOn(piece);

  function write(value: unknown): void {
    if (typeof value === "string") piece += ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
    else if (typeof value === "number") piece += Number.isFinite(value) ? String(value) : "null";
    else if (value === null || typeof value !== "object") piece += JSON.stringify(value) ?? "null";
    else if (isWrittenOtherwise(value)) write(value.toJSON());
    else if (Array.isArray(value)) writeList(value);
    else writeObject(value as Readonly<Record<string, unknown>>);
  }

  function writeList(list: readonly unknown[]): void {
    piece += "[";
    for (let place = 0; place < list.length; place++) {
      if (place > 0) piece += ",";
      write(list[place]);
    }
    piece += "]";
    handOnWhenFull();
  }

  function writeObject(object: Readonly<Record<string, unknown>>): void {
    const { inOrder, texts } = shapeOf(object);
    let before = "{";
    for (let place = 0; place < inOrder.length; place++) {
      const value = object[inOrder[place] ?? ""];
      if (value === undefined) continue;
      piece += before + texts[place];
      before = ",";
      write(value);
    }
    piece += before === "{" ? "{}" : "}";
    handOnWhenFull();
  }

  function handOnWhenFull(): void {
    if (piece.length < PIECE) return;
    handOn(piece);
    piece = "";
  }

  function shapeOf(object: object): Shape {
    const keys = Object.keys(object);
    const last = shapes.get(keys.length);
    if (last?.keys.every((key, place) => key === keys[place])) return last;
    // An object has its whole numbers first of itself.
    const inOrder = Object.keys(Object.fromEntries(keys.toSorted(byCodeUnits).map((key) => [key, null])));
    const shape = { keys, inOrder, texts: inOrder.map((key) => `${JSON.stringify(key)}:`) };
    shapes.set(keys.length, shape);
    return shape;
  }
}

/** As times are. */
function isWrittenOtherwise(value: object): value is { toJSON: () => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}
