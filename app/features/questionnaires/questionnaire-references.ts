interface References {
  readonly tiers: readonly { readonly id: string }[];
  readonly themes: readonly { readonly id: string }[];
  readonly items: readonly ItemReferences[];
}

interface ItemReferences {
  readonly id: string;
  readonly kind: string;
  readonly wording: Readonly<Record<string, unknown>>;
  readonly theme?: string;
  readonly about?: string;
  readonly options?: readonly { readonly id: string }[];
}

/** Something in a questionnaire that names what is not there, or a second thing by the same id. */
export interface WrongReference {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Every reference of a questionnaire that leads nowhere, and every id that stands twice, in the order of the document. */
export function wrongReferences({ tiers, themes, items }: References): WrongReference[] {
  const known = {
    tiers: new Set(tiers.map(({ id }) => id)),
    themes: new Set(themes.map(({ id }) => id)),
    scaled: new Set(items.filter(({ kind }) => kind === "scaled").map(({ id }) => id)),
    items: new Set(items.map(({ id }) => id)),
  };
  return [
    ...sameIds(tiers, { path: ["tiers"], noun: "tier" }),
    ...sameIds(themes, { path: ["themes"], noun: "theme" }),
    ...sameIds(items, { path: ["items"], noun: "item" }),
    ...items.flatMap((item, place) =>
      wrongInItem(item, known).map(({ path, message }) => ({ path: ["items", place, ...path], message })),
    ),
  ];
}

function sameIds(
  all: readonly { readonly id: string }[],
  { path, noun }: { path: readonly (string | number)[]; noun: string },
): WrongReference[] {
  const first = new Map<string, number>();
  return all.flatMap(({ id }, place) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, place);
    return before === undefined
      ? []
      : [
          {
            path: [...path, place, "id"],
            message: `The ${noun} “${id}” stands at [${before}] already. Give each ${noun} an id of its own.`,
          },
        ];
  });
}

function wrongInItem(
  { kind, wording, theme, about, options }: ItemReferences,
  known: Readonly<Record<"tiers" | "themes" | "scaled" | "items", ReadonlySet<string>>>,
): WrongReference[] {
  const wrong: WrongReference[] = [];
  for (const tier of Object.keys(wording))
    if (!known.tiers.has(tier))
      wrong.push({
        path: ["wording", tier],
        message: `There is no tier “${tier}”. The tiers are ${[...known.tiers].join(", ")}.`,
      });
  if (Object.keys(wording).length === 0)
    wrong.push({ path: ["wording"], message: "No tier is asked this. Give at least one tier a wording." });
  if (theme !== undefined && !known.themes.has(theme))
    wrong.push({
      path: ["theme"],
      message: `There is no theme “${theme}”. The themes are ${[...known.themes].join(", ")}.`,
    });
  if (kind === "prediction" && about !== undefined && !known.scaled.has(about))
    wrong.push({
      path: ["about"],
      message: known.items.has(about)
        ? `The item “${about}” is not on a scale, so nobody can foresee how many will favour it.`
        : `There is no item “${about}”. A prediction is about an item on a scale, by its id.`,
    });
  return [...wrong, ...sameIds(options ?? [], { path: ["options"], noun: "option" })];
}
