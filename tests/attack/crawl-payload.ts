/** What the framework hands the browser beside a page, by route: `{ "routes/…": { data } }`. */
export type Payload = Readonly<Record<string, unknown>>;

/** Values that are no place in the list (turbo-stream 2). */
const SPECIAL = new Map<number, unknown>([
  [-1, undefined],
  [-5, null],
  [-7, undefined],
]);

/**
 * Takes a `.data` answer apart: one line with a flat list, in which objects and arrays name the places of what they hold.
 * Throws at anything it does not know, so that nothing is overlooked.
 */
export function decodedPayload(body: string): Payload {
  const lines = body.split("\n").filter((line) => line !== "");
  const values: unknown = JSON.parse(lines[0] ?? "");
  if (!Array.isArray(values) || lines.length !== 1) throw new Error("A payload that comes in several parts");
  return valueAt(values, 0) as Payload;
}

function valueAt(values: readonly unknown[], place: number): unknown {
  if (place < 0) {
    if (!SPECIAL.has(place)) throw new Error(`A payload with the special value ${place}`);
    return SPECIAL.get(place);
  }
  const value = values[place];
  if (Array.isArray(value)) {
    if (typeof value[0] !== "string") return value.map((inner: number) => valueAt(values, inner));
    return typedValue(values, value);
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [values[Number(key.slice(1))], valueAt(values, inner as number)]),
  );
}

function typedValue(values: readonly unknown[], [type, first]: readonly unknown[]): unknown {
  if (type === "D") return new Date(first as number).toISOString();
  if (type === "SingleFetchRedirect" || type === "SingleFetchFallback" || type === "ErrorResponse")
    return { [type]: first };
  throw new Error(`A payload with a value of the kind ${JSON.stringify(type)} (${values.length} values)`);
}

/** A number, or a text with a digit in it, and where it stands: `map.rows[].cells[].low`. */
export interface Leaf {
  readonly place: string;
  readonly value: number | string;
}

/** Everything in a payload that could carry a result. */
export function leavesOf(value: unknown, place = ""): Leaf[] {
  if (typeof value === "number") return [{ place, value }];
  if (typeof value === "string") return /\d/.test(value) ? [{ place, value }] : [];
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, `${place}[]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, place === "" ? key : `${place}.${key}`));
}
