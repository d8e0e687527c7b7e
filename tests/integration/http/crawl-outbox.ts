import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { config } from "#app/config.server.ts";
import { sendTestLetter as sendPreview } from "#app/features/distribution/letter-preview.server.ts";
import { sendLinks } from "#app/features/distribution/new-link.server.ts";
import { remind } from "#app/features/distribution/remind.server.ts";
import { sendDeliveries } from "#app/features/distribution/send-deliveries.server.ts";
import { sendTestLetter } from "#app/features/distribution/sender.server.ts";
import { sendSignInLetter } from "#app/features/distribution/sign-in-letter.server.ts";
import { inOrganizationOf, type Member } from "#app/features/organizations/session.server.ts";
import { shareView } from "#app/features/reports/share-view.server.ts";
import { sendSharedView } from "#app/features/reports/shared-view-letter.server.ts";
import { wholeTexts } from "#app/locales/whole-texts.ts";
import { userIdOf } from "#app/platform/auth.server.ts";
import { interfaceLanguage } from "#app/platform/i18n.ts";
import { type LetterSetting, namedIn, type ReadLetter, readLetter } from "#tests/attack/crawl-letters.ts";

/** A letter with what it may be made of. */
export interface FoundLetter extends ReadLetter {
  readonly setting: LetterSetting;
}

/** Has the letters written that nobody of the demo has got yet, as the worker would. */
export async function writeLetters({
  hr,
  top,
  rep,
  open,
  shared,
}: {
  hr: Member;
  top: string;
  rep: string;
  /** The diagnostic that is open. */
  open: string;
  /** The view that is shared with the top. */
  shared: string;
}): Promise<void> {
  const { organizationId } = hr;
  const reader = { ...hr, language: "en" as const };
  await remind(hr, open);
  // Nobody is sent their link again whose invitation waits.
  await sendDeliveries({ organizationId, diagnosticId: open });
  await sendLinks({ userId: (await userIdOf(rep)) ?? "" });
  await sendDeliveries({ organizationId, diagnosticId: open });
  await sendPreview(hr, open, { tier: "rep", round: null });
  await sendTestLetter(reader);
  await sendSignInLetter({ userId: hr.userId, redirectTo: "/", language: "en" });
  if (
    (await shareView(hr, { share: randomUUID(), view: shared, email: top, note: "Look at the first row" })) !== "shared"
  )
    throw new Error("The top may see what HR shares");
  const rows = await inOrganizationOf(hr, (trx) => trx.selectFrom("view_share").select("view_share_id").execute());
  for (const { view_share_id: viewShareId } of rows) await sendSharedView({ organizationId, viewShareId });
}

/** Of letters that differ in name and link alone, every so manieth is read. */
const SAMPLED = 6;

/** The letters in the outbox, each with the texts of its language. `words`: names of things that letters speak of. */
export async function lettersInOutbox({ words }: { words: readonly string[] }): Promise<FoundLetter[]> {
  const { mail, web } = config();
  if (mail.provider.kind !== "outbox") throw new Error("Tests write letters into a folder");
  const { folder } = mail.provider;
  const settings = new Map<string, Promise<LetterSetting>>();
  const found: FoundLetter[] = [];
  const taken = new Map<string, number>();
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(".eml")).sort()) {
    const file = await readFile(join(folder, name));
    const language = interfaceLanguage(
      /<html[^>]*lang=3D"([\w-]+)"/.exec(file.toString("utf8").replace(/=\r?\n/g, ""))?.[1] ?? "",
    );
    const setting = await (settings.get(language) ?? settings.set(language, settingOf(language)).get(language));
    if (!setting) throw new Error("Every language has its texts");
    const letter = await readLetter(file, setting);
    const place = taken.get(`${letter.kind} ${language}`) ?? 0;
    taken.set(`${letter.kind} ${language}`, place + 1);
    if (place % SAMPLED === 0 || !/^(invitation|reminder)$/.test(letter.kind)) found.push({ ...letter, setting });
  }
  return found;

  async function settingOf(language: keyof typeof wholeTexts): Promise<LetterSetting> {
    return { catalogue: flat(await wholeTexts[language]()), words, site: web.url };
  }
}

function flat(texts: object, above = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, inner]: [string, unknown]) => {
      const name = above === "" ? `${key}:` : `${above}${above.endsWith(":") ? "" : "."}${key}`;
      return typeof inner === "string" ? [[name, inner]] : Object.entries(flat(inner as object, name));
    }),
  );
}

interface Employee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly managerId: string | null;
}

/**
 * Whom a letter names that it is not from or to, or about: their manager and whom they lead in letters about
 * expectations, and whoever asks in the subject of one that asks to carry an action along.
 */
export function othersNamed(letter: ReadLetter, people: readonly Employee[]): string[] {
  const reader = people.find(({ email }) => email === letter.to);
  const between = people.filter(({ id, managerId }) => reader && (managerId === reader.id || id === reader.managerId));
  const own = reader ? [reader.name] : [];
  const named = people.filter(({ name }) => letter.kind === "carry" && letter.subject.includes(name));
  const about = /^(nudge|proposal)$/.test(letter.kind) ? between : named;
  const allowed = new Set([...own, ...about.map(({ name }) => name)]);
  // A name that stands inside an allowed one names nobody else.
  return namedIn(letter, new Set(people.map(({ name }) => name))).filter(
    (name) => !allowed.has(name) && ![...allowed].some((each) => each.includes(name)),
  );
}
