import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { remembered } from "#app/features/responses/remembered.ts";
import { once } from "#app/platform/once.server.ts";
import type { Asked, Reply } from "#app/platform/plain-pages.ts";
import type { SurveyWords } from "#app/platform/survey-words.server.ts";

type Bytes = Buffer<ArrayBuffer>;

/** A page drawn once, with gaps where each person's answers stand. Compressed, it is kept with all of them empty. */
export interface Drawn {
  /** Markup and gaps in turn, markup first. */
  readonly parts: readonly string[];
  readonly empty: Bytes;
  br: Bytes | null;
  gzip: Bytes | null;
}

/** Pages of all diagnostics, tiers and languages that are kept drawn: at about 30 kB each, some 20 MB. */
const MOST_PAGES = 600;

const pages = () => once("drawn pages", () => remembered<Drawn>(MOST_PAGES));

/** The page that goes by `key`, which must name everything that it is made from; drawn at the first call. */
export function drawn(key: string, words: SurveyWords, page: () => ReactElement): Drawn {
  const kept = pages().get(key);
  if (kept) return kept;
  const fresh = drawnAnew(words, page());
  pages().set(key, fresh);
  return fresh;
}

/** The same for a page that is not met again. */
export function drawnAnew(words: SurveyWords, page: ReactElement): Drawn {
  const [first = "", ...others] = partsOf(words, page);
  const parts = [`<!doctype html>${first}`, ...others];
  return { parts, empty: Buffer.from(withoutAnswers(parts)), br: null, gzip: null };
}

/** A part of a page with every gap left empty, to stand in another page. */
export function drawnMarkup(words: SurveyWords, part: ReactElement): string {
  return withoutAnswers(partsOf(words, part));
}

/** Every other part is what was caught: what a gap is for, as an attribute or in a text. */
function partsOf({ i18n }: SurveyWords, page: ReactElement): string[] {
  return renderToStaticMarkup(<I18nextProvider i18n={i18n}>{page}</I18nextProvider>)
    .split(/ data-gap="([^"]*)"|\{\{gap ([^}]*)\}\}/)
    .filter((part) => part !== undefined);
}

function withoutAnswers(parts: readonly string[]): string {
  return parts.filter((_, place) => place % 2 === 0).join("");
}

/** The page with somebody's answers in its gaps. */
export function filled({ parts }: Drawn, values: ReadonlyMap<string, string>): string {
  let page = "";
  for (let place = 0; place < parts.length; place += 2) {
    page += parts[place];
    const gap = parts[place + 1];
    if (gap !== undefined) page += filling(gap, values);
  }
  return page;
}

function filling(gap: string, values: ReadonlyMap<string, string>): string {
  const [kind, field = "", value] = gap.split(" ");
  const given = values.get(field);
  if (given === undefined) return "";
  switch (kind) {
    case "checked":
      return given === value ? ' checked=""' : "";
    case "selected":
      return given === value ? ' selected=""' : "";
    case "text":
      // A text area drops the first line break in it.
      return (given.startsWith("\n") ? "\n" : "") + escaped(given);
    default:
      return "";
  }
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}

/** The answer to a request: the kept bytes where nobody's answers are in the page, in the shortest way the browser reads. */
export function pageReply(
  asked: Asked,
  page: Drawn,
  { status = 200, values, cookie }: { status?: number; values?: ReadonlyMap<string, string>; cookie?: string } = {},
): Reply {
  const accepted = asked.header("accept-encoding") ?? "";
  const personal = values !== undefined && values.size > 0;
  const { body, encoding } = personal ? packed(filled(page, values), accepted) : kept(page, accepted);
  return {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      Vary: "Accept-Encoding",
      ...(encoding ? { "Content-Encoding": encoding } : {}),
      ...(cookie ? { "Set-Cookie": cookie } : {}),
    },
    body,
  };
}

interface Encoded {
  readonly body: Bytes;
  readonly encoding: "br" | "gzip" | null;
}

const takesBrotli = (accepted: string) => /\bbr\b(?!;q=0)/.test(accepted);
const takesGzip = (accepted: string) => /\bgzip\b(?!;q=0)/.test(accepted);

function kept(page: Drawn, accepted: string): Encoded {
  if (takesBrotli(accepted)) {
    page.br ??= brotliCompressSync(page.empty, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    return { body: page.br, encoding: "br" };
  }
  if (takesGzip(accepted)) {
    page.gzip ??= gzipSync(page.empty, { level: 9 });
    return { body: page.gzip, encoding: "gzip" };
  }
  return { body: page.empty, encoding: null };
}

/** One person's page is packed once, so quickly rather than well. */
function packed(page: string, accepted: string): Encoded {
  const body = Buffer.from(page);
  return takesGzip(accepted) ? { body: gzipSync(body, { level: 2 }), encoding: "gzip" } : { body, encoding: null };
}
