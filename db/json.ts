import { type RawBuilder, sql } from "kysely";
import type { JsonParameter } from "./tables/json.ts";

/** A value on its way into a jsonb column, stored alike by both drivers. */
export function json<Value>(value: Value): RawBuilder<JsonParameter<Value>> {
  return sql<JsonParameter<Value>>`cast(cast(${JSON.stringify(value)} as text) as jsonb)`;
}
