import { z } from "zod";

/**
 * The only results that ever leave the server: everything that any role may see of one closed diagnostic. Every number
 * in it passed the release gate. All `low`, `high` and `value` are on a scale of 0 to 100 unless said otherwise.
 */
const percent = z.number().min(0).max(100);
const gapPoints = z.number().min(-100).max(100);

/** A number at the resolution its n allows (methodology 3.6). `value` is null where only the band may be known. */
export const displaySchema = z.object({
  kind: z.enum(["band", "step", "percent", "mean"]),
  low: percent,
  high: percent,
  value: percent.nullable(),
});

/** Whom a group consists of: everyone of a tier below one person, everyone, or an attribute's value below a person. */
export const selectorSchema = z.union([
  z.object({ head: z.string().nullable() }).strict(),
  z.object({ attribute: z.string(), value: z.string(), head: z.string().nullable() }).strict(),
]);

export const releasedGroupSchema = z.object({
  /** Stays the same between waves: made from tier, axis and selector. */
  id: z.string(),
  tier: z.string(),
  axis: z.string(),
  selector: selectorSchema,
  invited: z.number().int().nonnegative(),
  answered: z.number().int().nonnegative(),
});

/**
 * One item or theme in one published group. For a frequency item `display` is the mean share of the time, for an
 * agreement item percent favourable, for a theme the unweighted mean of its items' values (binding decision 2).
 */
export const releasedCellSchema = z.object({
  group: z.string(),
  /** An item id, or `theme:<id>`. */
  item: z.string(),
  n: z.number().int().nonnegative(),
  display: displaySchema,
  /** Five answer categories, lowest first, in whole percent rounded to 5; only from n = 50. */
  distribution: z.array(percent).length(5).nullable(),
});

/** Upper tier minus lower tier in points; positive: the upper tier sees it more favourably. */
export const releasedGapSchema = z.object({
  item: z.string(),
  upper: z.object({ tier: z.string(), group: z.string() }),
  lower: z.object({ tier: z.string(), group: z.string() }),
  difference: gapPoints,
  /** 95% interval, rounded outward to the coarser resolution of the two sides; null with a reason where there is none. */
  low: gapPoints.nullable(),
  high: gapPoints.nullable(),
  noInterval: z.string().nullable(),
  /** Benjamini–Hochberg over all gaps of the release; null where there is no interval. */
  adjustedP: z.number().min(0).max(1).nullable(),
  method: z.string(),
});

/** How many managers over- or under-estimate (methodology 2.5 b), in steps of the ladder; null counts with a reason. */
export const releasedDyadsSchema = z.object({
  item: z.string(),
  managers: z.number().int().nonnegative(),
  over: z.number().nullable(),
  under: z.number().nullable(),
  agree: z.number().nullable(),
  undecided: z.number().nullable(),
  withheld: z.string().nullable(),
});

export const releasedCascadeSchema = z.object({
  item: z.string(),
  steps: z.array(
    z.object({
      upper: z.string(),
      lower: z.string(),
      difference: gapPoints,
      low: gapPoints.nullable(),
      high: gapPoints.nullable(),
    }),
  ),
  /** The step that carries most of the gap, where the intervals tell the steps apart; else null. */
  breaksAt: z.object({ upper: z.string(), lower: z.string() }).nullable(),
});

export const releaseSchema = z.object({
  schema: z.literal("parallax.release/1"),
  method: z.object({
    version: z.string(),
    k: z.number().int(),
    commentThreshold: z.number().int(),
    axes: z.array(z.string()),
    modes: z.record(z.string(), z.string()),
  }),
  tiers: z.array(
    z.object({
      id: z.string(),
      mode: z.string(),
      invited: z.number().int(),
      /** Null where fewer than k answered, since the count alone can tell who did. */
      answered: z.number().int().nullable(),
    }),
  ),
  groups: z.array(releasedGroupSchema),
  cells: z.array(releasedCellSchema),
  gaps: z.array(releasedGapSchema),
  dyads: z.array(releasedDyadsSchema),
  cascade: z.array(releasedCascadeSchema),
  /** Per published group of at least the ladder's first step: mean rank order and share naming the top tier's first. */
  priorities: z.object({
    item: z.string().nullable(),
    /** The option ids as the first tier ranks them, first priority first; null with a reason where not releasable. */
    stated: z.array(z.string()).nullable(),
    byGroup: z.array(
      z.object({
        group: z.string(),
        n: z.number().int(),
        order: z.array(z.string()),
        /** Share naming the stated first priority first; null where there is no stated order. */
        namesFirst: displaySchema.nullable(),
        /** Mean share of the stated top three among the own top three. */
        topThreeOverlap: displaySchema.nullable(),
      }),
    ),
    withheld: z.string().nullable(),
  }),
  predictions: z.array(
    z.object({
      item: z.string(),
      about: z.string(),
      group: z.string(),
      n: z.number().int(),
      predicted: displaySchema,
      /** What the tier below answered, in the matching group. */
      actual: displaySchema,
    }),
  ),
  comments: z.array(z.object({ group: z.string(), item: z.string(), n: z.number().int(), texts: z.array(z.string()) })),
  /** Company-level pooled figures that shrinkage of a team's band needs: in points of the 0–100 scale. */
  quality: z.object({
    items: z.array(
      z.object({
        item: z.string(),
        /** Pooled within-team standard deviation and between-team standard deviation of the lower tier, in points. */
        withinSd: z.number().nullable(),
        betweenSd: z.number().nullable(),
        skippedOften: z.boolean(),
      }),
    ),
  }),
  audit: z.object({
    proofs: z.array(z.object({ tier: z.string(), item: z.string(), proof: z.string(), minSupport: z.number().int() })),
    /** Share of eligible groups that stay published. */
    eligibleGroups: z.number().int(),
    publishedGroups: z.number().int(),
    inferableAnswers: z.number().int().nullable(),
    totalAnswers: z.number().int(),
    coarsened: z.array(z.object({ item: z.string(), tier: z.string(), level: z.number().int() })),
    fileHash: z.string().nullable(),
  }),
  /** SHA-256 over the canonical JSON of everything above. */
  hash: z.string(),
});

export type Display = z.infer<typeof displaySchema>;
export type ReleasedGroup = z.infer<typeof releasedGroupSchema>;
export type ReleasedCell = z.infer<typeof releasedCellSchema>;
export type ReleasedGap = z.infer<typeof releasedGapSchema>;
export type ReleaseDocument = z.infer<typeof releaseSchema>;
