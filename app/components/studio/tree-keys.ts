/** What a key does in a tree: another node gets the focus, or one is opened or closed. */
export type TreeMove =
  | { readonly kind: "focus"; readonly item: HTMLElement }
  | { readonly kind: "open" | "close"; readonly id: string };

/** Letters typed within this time are one beginning of a name. */
const TYPING_MS = 700;
let typed = { text: "", at: 0 };

/** The keys of the tree pattern (WAI-ARIA Authoring Practices); null for a key that means nothing here. */
export function moveInTree({
  tree,
  item,
  key,
}: {
  tree: HTMLElement;
  item: HTMLElement;
  key: string;
}): TreeMove | null {
  const items = [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const place = items.indexOf(item);
  const focus = (target: HTMLElement | undefined): TreeMove | null => (target ? { kind: "focus", item: target } : null);
  const expanded = item.getAttribute("aria-expanded");
  const id = item.dataset.id ?? "";
  const inwards = getComputedStyle(tree).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const outwards = inwards === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  switch (key) {
    case "ArrowDown":
      return focus(items[place + 1]);
    case "ArrowUp":
      return focus(items[place - 1]);
    case "Home":
      return focus(items[0]);
    case "End":
      return focus(items.at(-1));
    case inwards:
      return expanded === "false" ? { kind: "open", id } : expanded === "true" ? focus(items[place + 1]) : null;
    case outwards:
      return expanded === "true" ? { kind: "close", id } : focus(parentOf(items, place));
    case " ":
      return expanded === null ? null : { kind: expanded === "true" ? "close" : "open", id };
    default:
      return key.length === 1 ? focus(startingWith(items, place, key)) : null;
  }
}

function parentOf(items: readonly HTMLElement[], place: number): HTMLElement | undefined {
  const level = levelOf(items[place]);
  return items.slice(0, place).findLast((each) => levelOf(each) === level - 1);
}

function levelOf(item: HTMLElement | undefined): number {
  return Number(item?.getAttribute("aria-level") ?? 0);
}

/** The next node, from the one after the focused one on and round, whose name starts with what is being typed. */
function startingWith(items: readonly HTMLElement[], place: number, key: string): HTMLElement | undefined {
  const now = Date.now();
  typed = { text: (now - typed.at < TYPING_MS ? typed.text : "") + plain(key), at: now };
  // The same letter again and again goes from one name to the next.
  const repeated = [...typed.text].every((letter) => letter === typed.text[0]);
  const beginning = repeated ? (typed.text[0] ?? "") : typed.text;
  const start = repeated ? place + 1 : place;
  const round = [...items.slice(start), ...items.slice(0, start)];
  return round.find((each) => plain(each.querySelector("[data-name]")?.textContent ?? "").startsWith(beginning));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
