import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { allOf, type Element, readMarkup } from "#tests/attack/crawl-markup.ts";
import { decodedPayload, type Payload } from "#tests/attack/crawl-payload.ts";

/** A page as somebody got it, with what its own script would fetch for it. */
export interface FetchedPage {
  readonly address: string;
  readonly html: string;
  readonly payload: Payload;
}

export interface Visitor {
  /** Where the site is. */
  readonly url: string;
  readonly cookie: string;
}

/** Never followed: they end the crawl, or hold letters to others, which only development shows. */
const LEFT_OUT = /^\/(outbox|sign-out|demo|assets|api)(\/|$)|^\/favicon|^\/expectations\/(.*\/)?calendar$/;

/** How many pages of one kind are taken: the same rows in another order, the roster branch by branch, and
 * comments, of which small parts have none. */
const SAMPLED: readonly (readonly [kind: RegExp, most: number])[] = [
  [/^\/insights\/[^?]*\?.*sort=/, 4],
  [/^\/insights\/[^/]+\/heatmap\?unit=[^&]*$/, 60],
  [/^\/insights\/[^?]*\?(.*&)?theme=/, 3],
  [/^\/insights\/[^?]*\?(.*&)?open=/, 4],
  [/^\/insights\/[^?]*\?(.*&)?view=parts/, 14],
  [/^\/studio\/roster\?/, 8],
  [/^\/studio\/roster\/people\//, 4],
  [/^\/studio\/questionnaires\/[^/]+\/preview\//, 6],
  [/^\/studio\/questionnaires\/[^/]+\?/, 4],
  [/^\/studio\/questionnaires\/[^/]+\/export/, 0],
  [/^\/insights\/[^/]+\/trend\?/, 2],
  [/^\/insights\/[^/]+\/words\?unit=/, 24],
  [/^\/insights\/[^/]+\/meeting/, 4],
  [/^\/insights\/[^/]+\/share/, 3],
  // Files, which are read elsewhere.
  [/^\/insights\/[^/]+\/download/, 0],
  [/^\/audit\?/, 3],
  [/^\/expectations\/with\/[^/]+$/, 4],
  [/^\/expectations\/with\/[^/]+\/new$/, 3],
  [/^\/expectations\/with\/[^/]+\/one-to-one$/, 3],
];
/** There are as many of them as parts times items, so they come last. */
const ITEM_OF_A_PART = /^\/insights\/[^/]+\/items\/[^?]+\?(.*&)?unit=/;
/** Few have any, and those are many links away. */
const OWN_ACTION = /\/actions\//;
/** A page holds what its script would fetch; every so many pages it is fetched as well, and has to be the same. */
const FETCHED_AS_WELL = 8;
/** Each time it is opened its form has a receipt of its own. */
const ANOTHER_EACH_TIME = /^\/voice\/new$|^\/insights\/[^/]+\/share\b|^\/studio\/diagnostics\/[^/]+\/pulse$/;

/**
 * Every page that links lead to, breadth first from the start page. `salt` decides which pages are taken where there are
 * more than `most`.
 */
export async function crawl(
  visitor: Visitor,
  { most, start = "/", salt = "" }: { most: number; start?: string; salt?: string },
): Promise<FetchedPage[]> {
  const pages: FetchedPage[] = [];
  const seen = new Set<string>([start]);
  const taken = SAMPLED.map(() => 0);
  const next = [start];
  const later: string[] = [];
  const find = (address: string) => {
    if (seen.has(address) || LEFT_OUT.test(address)) return;
    seen.add(address);
    const kind = SAMPLED.findIndex(([pattern]) => pattern.test(address));
    const limit = SAMPLED[kind]?.[1];
    if (limit !== undefined) {
      taken[kind] = (taken[kind] ?? 0) + 1;
      if ((taken[kind] ?? 0) > limit) return;
    }
    if (ITEM_OF_A_PART.test(address)) later.push(address);
    else if (OWN_ACTION.test(address)) next.unshift(address);
    else next.push(address);
  };
  while (pages.length < most) {
    if (next.length === 0) next.push(...inNoOrder(later.splice(0), salt));
    const address = next.shift();
    if (address === undefined) break;
    const got = await open(visitor, address, {
      withScript: pages.length % FETCHED_AS_WELL === 0 && !ANOTHER_EACH_TIME.test(address),
    });
    if (got.kind === "elsewhere") find(got.address);
    else {
      pages.push(got.page);
      for (const link of linksIn(readMarkup(got.page.html), visitor.url + address)) find(link);
    }
  }
  return pages;
}

/** In an order that nobody chose. */
function inNoOrder(addresses: readonly string[], salt: string): string[] {
  const place = (address: string) => createHash("sha256").update(`${salt} ${address}`).digest("hex");
  return [...addresses].sort((a, b) => place(a).localeCompare(place(b)));
}

/** One page and its payload, or where it leads. Throws for a page that a link leads to and that is not there. */
export async function open(
  visitor: Visitor,
  address: string,
  { withScript = false }: { withScript?: boolean } = {},
): Promise<{ kind: "page"; page: FetchedPage } | { kind: "elsewhere"; address: string }> {
  const { url, cookie } = visitor;
  const answer = await fetch(url + address, { redirect: "manual", headers: { cookie } });
  const location = answer.headers.get("Location");
  // React 18 fills up a chunk with NULs where a character of several bytes does not fit; browsers drop them in text.
  const html = (await answer.text()).replaceAll("\0", "");
  if (location !== null) return { kind: "elsewhere", address: addressOf(new URL(location, url + address)) };
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}`);
  const inside = payloadInside(html);
  const payload = inside === null || withScript ? await payloadOf(visitor, address) : inside;
  if (inside !== null && !isDeepStrictEqual(inside, payload))
    throw new Error(`${address} hands its script something else than it was made from`);
  return { kind: "page", page: { address, html, payload } };
}

/** What the page was made from, as it stands in the page for its script; null on pages without a script. */
function payloadInside(html: string): Payload | null {
  const parts = [...html.matchAll(/streamController\.enqueue\(("(?:[^"\\]|\\.)*")\)/g)];
  if (parts.length === 0) return null;
  const { loaderData } = decodedPayload(parts.map(([, part = ""]) => JSON.parse(part) as string).join("")) as {
    loaderData: Record<string, unknown>;
  };
  return Object.fromEntries(Object.entries(loaderData).map(([route, data]) => [route, { data }]));
}

/** One window of a heatmap's rows, as the page's script fetches it; null where it is told nothing. */
export async function rowsOf({ url, cookie }: Visitor, address: string): Promise<object | null> {
  const answer = await fetch(url + address.replace("/heatmap?", "/heatmap/rows?"), { headers: { cookie } });
  return answer.status === 200 ? ((await answer.json()) as object) : null;
}

/** What the page's script would fetch; empty where there is none to be had. */
export async function payloadOf({ url, cookie }: Visitor, address: string): Promise<Payload> {
  const answer = await fetch(url + dataAddress(address), { redirect: "manual", headers: { cookie } });
  const body = await answer.text();
  return answer.status === 200 ? decodedPayload(body) : {};
}

export function dataAddress(address: string): string {
  const [path = "", search] = address.split("?");
  return `${path === "/" ? "/_root" : path}.data${search === undefined ? "" : `?${search}`}`;
}

/** The addresses of this site that a page links to, each written in one way only. */
function linksIn(page: Element, base: string): string[] {
  const here = new URL(base);
  return allOf(page, "a").flatMap(({ attributes: { href } }) => {
    if (href === undefined || href === "") return [];
    const to = new URL(href, here);
    const address = addressOf(to);
    return to.origin === here.origin ? [address] : [];
  });
}

function addressOf(to: URL): string {
  to.searchParams.sort();
  const search = to.searchParams.toString();
  return to.pathname + (search === "" ? "" : `?${search}`);
}
