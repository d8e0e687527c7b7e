import { type Kysely, sql } from "kysely";
import type { Schema } from "#db/schema.ts";

// Of the installation, not of an organisation: the provider counts the requests of all of them together.

/**
 * Reserves the next moment at which a request may go to the provider, `gapMs` after the one before, whoever asked for that one.
 * Returns how long to wait for it, in milliseconds.
 */
export async function reservePace(
  app: Kysely<Schema>,
  { provider, gapMs }: { provider: string; gapMs: number },
): Promise<number> {
  const gap = sql`make_interval(secs => ${gapMs / 1000}::float8)`;
  const { rows } = await sql<{ wait: number }>`
    insert into mail.pace (provider, next_at, held_until) values (${provider}, clock_timestamp() + ${gap}, 'epoch')
    on conflict (provider) do update set next_at = greatest(pace.next_at, pace.held_until, clock_timestamp()) + ${gap}
    returning (extract(epoch from next_at - ${gap} - clock_timestamp()) * 1000)::float8 as wait`.execute(app);
  return Math.max(0, Math.ceil(rows[0]?.wait ?? 0));
}

/** Has everybody leave the provider alone for a while, as it asked. */
export async function holdPace(app: Kysely<Schema>, { provider, ms }: { provider: string; ms: number }): Promise<void> {
  const until = sql`clock_timestamp() + make_interval(secs => ${ms / 1000}::float8)`;
  await sql`
    insert into mail.pace (provider, next_at, held_until) values (${provider}, ${until}, ${until})
    on conflict (provider) do update set held_until = greatest(pace.held_until, excluded.held_until)`.execute(app);
}

/** For how long the provider is still to be left alone, in milliseconds. */
export async function heldPace(app: Kysely<Schema>, provider: string): Promise<number> {
  const { rows } = await sql<{ wait: number }>`
    select (extract(epoch from held_until - clock_timestamp()) * 1000)::float8 as wait from mail.pace
    where provider = ${provider}`.execute(app);
  return Math.max(0, Math.ceil(rows[0]?.wait ?? 0));
}
