import { z } from "zod";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { spokenIn } from "#app/platform/translator.server.ts";
import { actionWords } from "../action-words.server.ts";
import { checkInFormSchema } from "../expectations/expectation-schema.ts";
import { waitsForReader } from "../expectations/standing.ts";
import { cardOf, standingOf } from "../expectations/views.server.ts";
import { agree, checkIn, lastSaid, type Outcome } from "../expectations/work-expectations.server.ts";
import { dayInWords } from "../expectations/written-days.ts";
import { type LetterHolder, thingsOfHolder } from "./open-letter.server.ts";
import { letterProgressSchema, progressByLetter } from "./progress-by-letter.server.ts";

/** What the page of a letter shows its holder, in the language of the page. */
export async function letterPage(holder: LetterHolder, language: InterfaceLanguage) {
  const { pairs, actions } = await thingsOfHolder(holder);
  const spoken = await spokenIn(language);
  const mine = pairs.flatMap(({ party, other, expectations }) =>
    expectations.filter(({ ended }) => ended === null).map((row) => ({ row, party, name: other.name })),
  );
  return {
    name: holder.name,
    choiceToken: holder.choiceToken,
    waiting: mine
      .filter(({ row, party }) => waitsForReader(standingOf(row, party)))
      .map(({ row, name }) => ({
        id: row.expectation_id,
        name,
        content: row.content,
        due: dayInWords(row.content.dueOn, language),
        revision: row.revision,
        hash: row.content_hash,
      })),
    open: mine
      .filter(({ row }) => row.agreed !== null)
      .map(({ row, party, name }) => {
        const { id, title, due, percent, own } = cardOf(row, party, language);
        return { id, title, name, due, percent: percent ?? 0, own, number: (lastSaid(row)[party]?.number ?? 0) + 1 };
      }),
    actions: actions.map(({ id, diagnosticId, dueOn, percent, revision, ...action }) => ({
      id,
      diagnosticId,
      title: actionWords(action, { plan: "team", spoken }).title,
      due: dayInWords(dueOn, language),
      percent,
      revision,
    })),
  };
}

const agreeSchema = z.object({
  intent: z.literal("agree"),
  expectation: z.uuid(),
  revision: z.coerce.number().int().positive(),
  hash: z.string().length(64),
});
const askedSchema = z.object({ intent: z.literal("checkIn"), expectation: z.uuid() });

/** Does what a button of the page asks for, as the holder; null for what is no form of it. */
export async function actByLetter(
  holder: LetterHolder,
  form: Record<string, FormDataEntryValue>,
): Promise<{ outcome: Outcome | "invalid"; agreed: boolean } | null> {
  const agreeing = agreeSchema.safeParse(form);
  if (agreeing.success) {
    const { expectation: expectationId, revision, hash } = agreeing.data;
    return { outcome: await agree(holder, { expectationId, revision, hash }), agreed: true };
  }
  const progress = letterProgressSchema.safeParse(form);
  if (progress.success) return { outcome: await progressByLetter(holder, progress.data), agreed: false };
  const asked = askedSchema.safeParse(form);
  if (!asked.success) return null;
  const said = checkInFormSchema.safeParse(form);
  if (!said.success) return { outcome: "invalid", agreed: false };
  const { expectation: expectationId } = asked.data;
  return { outcome: await checkIn(holder, { expectationId, said: said.data, way: "letter" }), agreed: false };
}
