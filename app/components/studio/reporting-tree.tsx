import { Link } from "@remix-run/react";
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import type { OpenedTree, TreeNode, TreePart } from "#app/features/roster/reporting-tree.ts";
import { paths } from "#app/paths.ts";
import { gaps, type TreeGap } from "./tree-gaps.ts";
import { moveInTree } from "./tree-keys.ts";

type Parts = ReadonlyMap<string | null, readonly TreePart[]>;

/**
 * The reporting tree. Every node is a link that opens the page there, so that it works without scripts; with them, nodes open in
 * place and their people are fetched when they are first seen. Long levels are shown page by page.
 */
export function ReportingTree({ opened }: { opened: OpenedTree }) {
  const { t } = useTranslation(["upkeep", "studio"]);
  const tree = useRef<HTMLUListElement>(null);
  const [fetched, setFetched] = useState<readonly TreePart[]>([]);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [active, setActive] = useState<string | null>(null);
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const scripts = useSyncExternalStore(never, inBrowser, onServer);
  const parts = useMemo(() => byLevel([...fetched, ...opened.parts]), [fetched, opened]);
  const onPath = new Set(opened.path.map(({ id }) => id));
  const here = opened.path.at(-1)?.id ?? null;
  const isOpen = (id: string) => toggled.get(id) ?? onPath.has(id);
  const first = parts.get(null)?.[0]?.nodes[0]?.id ?? null;

  async function load(of: string | null, from: number): Promise<boolean> {
    setState("busy");
    try {
      const response = await fetch(paths.rosterLevel({ of, from }));
      if (!response.ok) throw new Error(`The level came back as ${response.status}`);
      const part = (await response.json()) as TreePart;
      setFetched((before) => [...before, part]);
      setState("idle");
      return true;
    } catch {
      setState("failed");
      return false;
    }
  }

  async function setOpen(id: string, open: boolean): Promise<void> {
    if (open && !parts.has(id) && !(await load(id, 0))) return;
    setToggled((before) => new Map(before).set(id, open));
  }

  /** What is open stays open on the page that a link leads to. */
  function keepWhatIsSeen(): void {
    setFetched([...parts.values()].flat());
    setToggled(new Map([...[...onPath].map((id) => [id, isOpen(id)] as const), ...toggled]));
  }

  function onClick(event: MouseEvent<HTMLAnchorElement>, { id, reports }: TreeNode): void {
    setActive(id);
    if (reports > 0 && (event.target as Element).closest("[data-toggle]")) {
      event.preventDefault();
      void setOpen(id, !isOpen(id));
    } else keepWhatIsSeen();
  }

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !tree.current) return;
    const item = (event.target as Element).closest<HTMLElement>('[role="treeitem"]');
    if (!item) return;
    const move = moveInTree({ tree: tree.current, item, key: event.key });
    if (!move) return;
    event.preventDefault();
    if (move.kind === "focus") move.item.focus();
    else if (move.kind === "open") void setOpen(move.id, true);
    else void setOpen(move.id, false);
  }

  const tabStop = active ?? here ?? first;
  const tabIndex = (id: string) => (scripts && id !== tabStop ? -1 : 0);

  function level(of: string | null, depth: number) {
    const known = parts.get(of) ?? [];
    const size = known[0]?.size ?? 0;
    return gaps(known).map((each) =>
      "nodes" in each
        ? each.nodes.map((node, place) => branch(node, { depth, size, place: each.from + place }))
        : more(of, { ...each, depth, size }),
    );
  }

  function branch(node: TreeNode, { depth, size, place }: { depth: number; size: number; place: number }) {
    const { id, name, tier, reports } = node;
    const open = reports > 0 && isOpen(id) && parts.has(id);
    return (
      <li key={id} role="none">
        <Link
          role="treeitem"
          id={`node-${id}`}
          data-id={id}
          to={paths.rosterAt({ at: id })}
          preventScrollReset
          aria-level={depth}
          aria-setsize={size}
          aria-posinset={place + 1}
          aria-expanded={reports > 0 ? open : undefined}
          aria-current={id === here ? "true" : undefined}
          tabIndex={tabIndex(id)}
          onClick={(event) => onClick(event, node)}
          onFocus={() => setActive(id)}
        >
          <span
            data-toggle={reports > 0 ? "" : undefined}
            aria-hidden="true"
            className="w-6 flex-none rtl:-scale-x-100"
          >
            {reports > 0 && (open ? "▾" : "▸")}
          </span>
          <span className="min-w-0 break-words">
            <bdi data-name>{name}</bdi>{" "}
            <span className="ms-1 text-sm text-muted">
              {t(`studio:tier.${tier as "rep"}`, { defaultValue: tier })}
              {reports > 0 && ` · ${t("tree.reports", { count: reports })}`}
            </span>
          </span>
        </Link>
        {open && (
          // biome-ignore lint/a11y/useSemanticElements: the group of a tree is a list, not a set of form fields
          <ul role="group">{level(id, depth + 1)}</ul>
        )}
      </li>
    );
  }

  function more(of: string | null, { from, to, depth, size }: TreeGap & { depth: number; size: number }) {
    const id = `${of}/${from}`;
    return (
      <li key={id} role="none">
        <Link
          role="treeitem"
          data-more
          to={paths.rosterAt({ at: of, from })}
          aria-level={depth}
          aria-setsize={size}
          aria-posinset={from + 1}
          tabIndex={tabIndex(id)}
          onFocus={() => setActive(id)}
          onClick={(event) => {
            event.preventDefault();
            const before = event.currentTarget.closest("li")?.previousElementSibling;
            void load(of, from).then((done) => {
              if (!done) return;
              // The node that was pressed goes away: go on at the first of those that came in its place.
              requestAnimationFrame(() => {
                const next = before ? before.nextElementSibling : tree.current?.firstElementChild;
                next?.querySelector<HTMLElement>('[role="treeitem"]')?.focus();
              });
            });
          }}
        >
          <span aria-hidden="true" className="w-6 flex-none" />
          <span>{t("tree.more", { first: from + 1, last: to, size })}</span>
        </Link>
      </li>
    );
  }

  return (
    <div className="tree overflow-x-auto">
      <p className="mb-2 text-sm text-muted">{t("tree.hint")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the tree pattern on a list, which is what it is without scripts */}
      <ul ref={tree} role="tree" aria-label={t("tree.title")} aria-busy={state === "busy"} onKeyDown={onKeyDown}>
        {level(null, 1)}
      </ul>
      <p role="status">{state === "failed" && t("tree.failed")}</p>
    </div>
  );
}

/** The parts of each level in order, each place once; of two of one place the first. */
function byLevel(parts: readonly TreePart[]): Parts {
  const levels = new Map<string | null, TreePart[]>();
  for (const part of parts) {
    const level = levels.get(part.of) ?? [];
    if (!level.some(({ from }) => from === part.from)) level.push(part);
    levels.set(part.of, level);
  }
  for (const level of levels.values()) level.sort((a, b) => a.from - b.from);
  return levels;
}

const never = () => () => {};
const inBrowser = () => true;
const onServer = () => false;
