import { config } from "#app/config.server.ts";
import { paths } from "#app/paths.ts";
import { directionOf } from "#app/platform/direction.ts";
import { interfaceLanguage, type Spoken } from "#app/platform/i18n.ts";
import type { Letter } from "#app/platform/mailer.server.ts";
import type { Sender } from "#app/platform/sender.ts";
import { spokenIn, translator } from "#app/platform/translator.server.ts";
import type { CoachingLetterRow } from "#db/queries/coaching-letters.ts";
import { renderLetter } from "../../distribution/letters.server.ts";
import { playWords } from "../action-words.server.ts";
import { UNANSWERED_TO_ASK } from "./due.ts";
import type { CarryItem, DueItem, PlanItem } from "./letter-content-schema.ts";
import { linkToken } from "./link-tokens.server.ts";

/** Whom letters of an organisation come from. */
export interface CoachingSender {
  readonly organizationId: string;
  readonly organizationName: string;
  /** BCP 47; for whoever has no language of their own. */
  readonly locale: string;
  readonly from: Sender;
  /** Null: answers go to the sender. */
  readonly replyTo: string | null;
}

/**
 * A letter to one person about their own things, in the language that they have `chosen` for their account, else the one the roster
 * gives them, else the organisation's: what is due, one button, and how to pause or stop. No picture and
 * no link but ours: nothing tells whether or when it was read. The button of what is due opens a page without signing in; that of a
 * plan, and of an action of somebody else's, leads to where it is read signed in.
 */
export async function composeCoachingLetter(
  row: CoachingLetterRow,
  { sender, chosen }: { sender: CoachingSender; chosen: string | null },
): Promise<Letter> {
  const language = interfaceLanguage(chosen ?? row.locale ?? sender.locale);
  const spoken = await spokenIn(language);
  const { t } = await translator(language);
  const { organizationId } = sender;
  const choiceLink =
    row.person_id && config().web.url + paths.nudges(linkToken("choice", { organizationId, id: row.person_id }));
  const { subject, footer, ...words } = wordsOf(row, { organizationId, spoken, t });
  const rendered = await renderLetter({
    ...words,
    language,
    direction: directionOf(language),
    paragraphs: [t("rhythm:letter.greeting", { name: row.name ?? "" }), ...words.paragraphs],
    footer: [
      ...footer,
      ...(choiceLink ? [t(`rhythm:letter.${row.kind === "nudge" ? "choice" : "stop"}`, { choiceLink })] : []),
    ],
  });
  return {
    id: row.letter_id,
    from: sender.from,
    replyTo: sender.replyTo,
    to: { name: row.name ?? "", address: row.address },
    subject,
    ...rendered,
    tags: { organization: organizationId, delivery: row.letter_id, batch: row.letter_id },
    // RFC 8058: mail readers offer one button, which stops these letters.
    ...(choiceLink && {
      headers: { "List-Unsubscribe": `<${choiceLink}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
    }),
  };
}

interface Writing {
  readonly organizationId: string;
  readonly spoken: Spoken;
  readonly t: Awaited<ReturnType<typeof translator>>["t"];
}

/** What a letter says by its kind, after the greeting and before how to stop it. */
function wordsOf(row: CoachingLetterRow, writing: Writing) {
  const { items, unanswered } = row.content;
  const [first] = items;
  if (first?.kind === "carry") return wordsOfCarrying(first, writing);
  if (first?.kind === "plan") return wordsOfPlan(first, writing);
  const due = items.filter((item) => item.kind !== "carry" && item.kind !== "plan");
  return wordsOfDue(row, { items: due, unanswered, ...writing });
}

function wordsOfDue(
  { letter_id, kind: of }: CoachingLetterRow,
  { items, unanswered, organizationId, spoken, t }: Writing & { items: readonly DueItem[]; unanswered: number },
) {
  const { url } = config().web;
  const language = spoken.language;
  const token = linkToken("letter", { organizationId, id: letter_id });
  const [first] = items;
  const values = { count: items.length, other: first && first.kind !== "action" ? first.other : "" };
  const kind = of === "nudge" ? of : "proposal";
  const again = kind === "nudge" && unanswered >= UNANSWERED_TO_ASK;
  return {
    subject: t(`rhythm:letter.${kind}.subject`, values),
    preview: t(`rhythm:letter.${kind}.preview`),
    heading: t(`rhythm:letter.${kind}.heading`),
    paragraphs: [
      t(`rhythm:letter.${kind}.ask`, values),
      ...(again ? [t("rhythm:letter.unanswered", { count: unanswered })] : []),
    ],
    button: t(`rhythm:letter.${kind}.button`),
    link: url + paths.checkInLink(token),
    promisesHeading: t(`rhythm:letter.${kind}.list`),
    promises: items.map((item) =>
      item.kind === "action"
        ? t("rhythm:letter.item.action", {
            title: item.title ?? playWords(item.playId, { plan: "team", spoken }).title,
            due: writtenDate(item.dueOn, language),
          })
        : t(`rhythm:letter.item.${item.kind}`, { title: shortened(item.title), other: item.other }),
    ),
    footer: [
      t("rhythm:letter.own"),
      ...(kind === "nudge" ? [t("rhythm:letter.calendar", { calendarLink: url + paths.letterCalendar(token) })] : []),
    ],
  };
}

/** No number and no result: those stand on the page, for whoever signs in. */
function wordsOfPlan({ id, title: diagnostic }: PlanItem, { t }: Writing) {
  return {
    subject: t("rhythm:letter.plan.subject", { diagnostic }),
    preview: t("coaching:list.lead"),
    heading: t("coaching:report.title", { count: 0 }),
    paragraphs: [t("rhythm:letter.plan.ask", { diagnostic })],
    button: t("coaching:list.title"),
    link: config().web.url + paths.team(id),
    promisesHeading: null,
    promises: [],
    footer: [t("rhythm:letter.own")],
  };
}

/** What whoever is asked may know: the action and its owner, and nothing that the owner's result would show in. */
function wordsOfCarrying({ id, plan, playId, title, dueOn, other: owner }: CarryItem, { spoken, t }: Writing) {
  return {
    subject: t("coaching:carried.askedTitle", { owner }),
    preview: t("coaching:carried.lead"),
    heading: t("coaching:carried.askedTitle", { owner }),
    paragraphs: [t("coaching:carried.askedBody", { owner })],
    button: t("rhythm:letter.proposal.button"),
    link: config().web.url + paths.carriedAction(id),
    promisesHeading: shortened(title ?? playWords(playId, { plan, spoken }).title),
    promises: [t("coaching:action.due", { due: writtenDate(dueOn, spoken.language) })],
    footer: [t("coaching:carried.lead")],
  };
}

const LONGEST_TITLE = 120;

/** The first line of what somebody wrote, at the length of a line of a letter. */
function shortened(title: string): string {
  const [line = ""] = title.split("\n");
  const signs = Array.from(line);
  return signs.length > LONGEST_TITLE ? `${signs.slice(0, LONGEST_TITLE - 1).join("")}…` : line;
}

function writtenDate(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    weekday: "short",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
