import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { config } from "#app/config.server.ts";

export interface OutboxLetter {
  readonly file: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly at: string;
  readonly text: string;
}

const NAME = /^[0-9a-f-]{36}\.eml$/;

/** The newest letters of the outbox whose subject or address holds `search`, at most `limit`; null where there is no page. */
export async function outboxLetters({
  search,
  limit,
}: {
  search: string;
  limit: number;
}): Promise<OutboxLetter[] | null> {
  const folder = openOutbox();
  if (!folder) return null;
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name));
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  dated.sort((a, b) => b.at - a.at || a.name.localeCompare(b.name));
  const found: OutboxLetter[] = [];
  for (const { name } of dated) {
    if (found.length === limit) break;
    const letter = await readLetter(folder, name);
    if (`${letter.to} ${letter.subject}`.toLowerCase().includes(search.toLowerCase())) found.push(letter);
  }
  return found;
}

/** One letter, or null when it is not there or the outbox may not be read. */
export async function outboxLetter(name: string): Promise<OutboxLetter | null> {
  const folder = openOutbox();
  if (!folder || !NAME.test(name)) return null;
  return readLetter(folder, name).catch(() => null);
}

/** Deletes letters from the outbox, where this installation has one. Letters that are gone already do no harm. */
export async function forgetLetters(ids: readonly string[]): Promise<void> {
  const { provider } = config().mail;
  if (provider.kind !== "outbox") return;
  await Promise.all(ids.map((id) => rm(join(provider.folder, `${id}.eml`), { force: true })));
}

/** The folder, where this installation keeps letters and shows them. */
function openOutbox(): string | null {
  const { provider, outboxPage } = config().mail;
  return outboxPage && provider.kind === "outbox" ? provider.folder : null;
}

async function readLetter(folder: string, file: string): Promise<OutboxLetter> {
  const mail = await PostalMime.parse(await readFile(join(folder, file)));
  return {
    file,
    to: mail.to?.map((to) => to.address ?? "").join(", ") ?? "",
    from: mail.from?.address ?? "",
    subject: mail.subject ?? "",
    at: mail.date ?? "",
    text: mail.text ?? "",
  };
}
