import type { ColumnType } from "kysely";

/**
 * A jsonb column. Written through `json()` of db/json.ts (a bare array would be taken for a Postgres array, a bare string
 * stored differently by the two drivers), read as the value itself.
 */
export type Json<Value> = ColumnType<Value, JsonParameter<Value>, JsonParameter<Value>>;

declare const value: unique symbol;

/** A value on its way into a jsonb column. */
export interface JsonParameter<Value> {
  readonly [value]: Value;
}
