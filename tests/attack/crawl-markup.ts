/** An element of a page as somebody's program would take it apart. Strings are text. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly (Element | string)[];
}

const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const EMPTY = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
/** What is inside them is no text of the page. */
const RAW = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** The page as a tree. The site's own pages are well formed; a tag that closes nothing is an error. */
export function readMarkup(html: string): Element {
  const page = html.replace(RAW, "");
  const open: { tag: string; attributes: Record<string, string>; inside: (Element | string)[] }[] = [
    { tag: "page", attributes: {}, inside: [] },
  ];
  let from = 0;
  for (const token of page.matchAll(TOKEN)) {
    const at = open.at(-1);
    if (token.index > from) at?.inside.push(unescaped(page.slice(from, token.index)));
    from = token.index + token[0].length;
    const tag = token[2]?.toLowerCase();
    if (tag === undefined) continue;
    if (token[1] === "/") {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
      continue;
    }
    const element = { tag, attributes: attributesOf(token[3] ?? ""), inside: [] };
    at?.inside.push(element);
    if (!EMPTY.has(tag) && !token[0].endsWith("/>")) open.push(element);
  }
  const [root] = open;
  if (!root || open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is never closed`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ""),
    ]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });
}

/** Every element with one of the tags, outermost first. */
export function allOf(element: Element, ...tags: string[]): Element[] {
  return element.inside.flatMap((each) =>
    typeof each === "string" ? [] : [...(tags.includes(each.tag) ? [each] : []), ...allOf(each, ...tags)],
  );
}

/** What a person reads in an element. Elements stand apart, as a number and its interval do. */
export function textOf(element: Element): string {
  return piecesOf(element).join("").replace(/\s+/g, " ").trim();
}

function piecesOf(element: Element): string[] {
  return element.inside.flatMap((each) => (typeof each === "string" ? [each] : [" ", ...piecesOf(each), " "]));
}
