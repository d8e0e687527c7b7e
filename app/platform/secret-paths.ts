/** Which paths of the site carry a secret: what stands before it, and what a log says in its place. */
const secretPaths = [
  { before: ["s"], called: "(link)" },
  { before: ["reminders"], called: "(link)" },
  { before: ["check-in"], called: "(link)" },
  { before: ["nudges"], called: "(link)" },
  { before: ["sign-in", "link"], called: "(link)" },
  { before: ["demo", "sign-in"], called: "(key)" },
] as const;

/** A request path fit for a log: no secret of a link, no query. */
export function loggedPath(path: string): string {
  const plain = withoutQuery(path);
  const parts = partsOf(plain);
  const carrying = secretPaths.find(({ before }) => before.every((part, place) => parts[place] === part));
  if (!carrying || parts.length <= carrying.before.length) return plain;
  return `/${[...carrying.before, carrying.called, ...parts.slice(carrying.before.length + 1)].join("/")}`;
}

/** The secret of an answer link's path, on every page of the link the same; null for any other path. */
export function answerLinkOf(path: string): string | null {
  const [first, secret] = partsOf(withoutQuery(path));
  return first === "s" && secret ? secret : null;
}

/** The first part of a path, as the site's map has it: `sign-in`. Blank for the first page. */
export function sectionOf(path: string): string {
  return partsOf(withoutQuery(path))[0] ?? "";
}

/** Whether a path is the accounts library's own. */
export function isAccountsPath(path: string): boolean {
  const [first, second] = partsOf(withoutQuery(path));
  return first === "api" && second === "auth";
}

/**
 * The parts of a path as the site's router understands them: in any case, with percent signs decoded, and with or without the
 * ending that asks for a page's data. The parts of the map are made lower case; secrets keep theirs.
 */
function partsOf(path: string): string[] {
  const parts = path
    .replace(/\.data$/i, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decoded);
  return parts.map((part) => (known.has(part.toLowerCase()) ? part.toLowerCase() : part));
}

const known: ReadonlySet<string> = new Set([
  "s",
  "sign-in",
  "sign-up",
  "link",
  "demo",
  "api",
  "auth",
  "new-link",
  "reminders",
  "check-in",
  "nudges",
  "code",
]);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function withoutQuery(path: string): string {
  return path.split("?")[0] ?? "";
}
