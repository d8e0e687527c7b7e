import { z } from "zod";
import { mergeSchema } from "../diagnostics/privacy-contract-schema.ts";

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
  /** Five answer categories, lowest first, in whole percent rounded to 5; only of everyone, agreement items, from n = 50. */
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

const cascadeStepSchema = z.object({
  upper: z.string(),
  lower: z.string(),
  difference: gapPoints,
  low: gapPoints.nullable(),
  high: gapPoints.nullable(),
});

/** A gap that takes no part in the false discovery rate. */
const intervalSchema = z.object({
  difference: gapPoints,
  low: gapPoints.nullable(),
  high: gapPoints.nullable(),
  noInterval: z.string().nullable(),
  method: z.string(),
});

/** From −1 to 1, in hundredths. */
const hundredths = z.number().max(1);

export const releasedCascadeSchema = z.object({
  item: z.string(),
  steps: z.array(cascadeStepSchema),
  /** From top to bottom. Not in releases of method 1.1. */
  whole: cascadeStepSchema.optional(),
  /** The step that carries most of the whole gap, where the answers tell the steps apart; else null. */
  breaksAt: z.object({ upper: z.string(), lower: z.string() }).nullable(),
});

/**
 * One item of one group that an earlier wave shows too. A trend is shown where n is at least 20 in both waves (`large`), or where
 * the trends shown as `strict` would, all together, rest on no fewer than k people even if nobody changed their mind.
 */
export const releasedTrendSchema = z.object({
  group: z.string(),
  item: z.string(),
  earlier: z.object({ n: z.number().int().nonnegative(), display: displaySchema }),
  basis: z.enum(["strict", "large"]).nullable(),
  /** Later minus earlier in points, from the two displays alone; null without a basis. */
  change: z.object({ difference: gapPoints, low: gapPoints, high: gapPoints }).nullable(),
});

export const releaseSchema = z.object({
  schema: z.literal("parallax.release/1"),
  method: z.object({
    version: z.string(),
    k: z.number().int(),
    commentThreshold: z.number().int(),
    axes: z.array(z.string()),
    /** Values of the axes that count as one, as the contract says; absent where none were merged. */
    merges: z.array(mergeSchema).min(1).optional(),
    modes: z.record(z.string(), z.string()),
  }),
  tiers: z.array(
    z.object({
      id: z.string(),
      mode: z.string(),
      invited: z.number().int(),
      /** Null where fewer than k answered, since the count alone can tell who did; never of what leadership states. */
      answered: z.number().int().nullable(),
    }),
  ),
  /** What was asked: whether an item's numbers are shares of the time or percent favourable. */
  items: z.array(z.object({ id: z.string(), scale: z.enum(["frequency", "agreement"]) })),
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
        /** Kendall's τ_b of the order with the stated one; null without one. Not in releases of method 1.1. */
        tau: hundredths.min(-1).nullable().optional(),
        /** Kendall's W of the group's own rankings, 0 to 1; null below 50. Not in releases of method 1.1. */
        concordance: hundredths.min(0).nullable().optional(),
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
      /** Predicted minus actual: positive when more was foreseen. Not in releases of method 1.1. */
      gap: intervalSchema.optional(),
      /** Own view minus the tier below, in the item foreseen; null where it is not released. Not in releases of method 1.1. */
      ownView: intervalSchema.nullable().optional(),
    }),
  ),
  comments: z.array(z.object({ group: z.string(), item: z.string(), n: z.number().int(), texts: z.array(z.string()) })),
  /**
   * Units of the lowest tier that lie above or below the others of their level in an item, beyond chance; all others cannot be told
   * apart. Not in releases of method 1.1.
   */
  standings: z
    .array(z.object({ item: z.string(), group: z.string(), standing: z.enum(["above", "below"]) }))
    .optional(),
  /** Company-level pooled figures that shrinkage of a team's band needs: in points of the 0–100 scale. */
  quality: z.object({
    items: z.array(
      z.object({
        item: z.string(),
        /** Pooled within-team standard deviation and between-team standard deviation of the lower tier, in points. */
        withinSd: z.number().nullable(),
        betweenSd: z.number().nullable(),
        /** Share of the variance between teams, and reliability of a team's mean. Not in releases of method 1.1. */
        icc1: hundredths.min(0).nullable().optional(),
        icc2: hundredths.min(0).nullable().optional(),
        skippedOften: z.boolean(),
      }),
    ),
    /** Cronbach's alpha of each theme in each tier with 50 complete answers. Not in releases of method 1.1. */
    themes: z
      .array(z.object({ theme: z.string(), tier: z.string(), n: z.number().int(), alpha: hundredths }))
      .optional(),
    /** By tier, signs of answering without reading; every answer is kept. Not in releases of method 1.1. */
    careless: z
      .array(
        z.object({
          tier: z.string(),
          straightLining: displaySchema.nullable(),
          /** The most that any item's value would move without them, up to the next 5 points; null where they are few. */
          largestShift: percent.nullable(),
          withheld: z.string().nullable(),
        }),
      )
      .optional(),
    /**
     * Whole tiers in which fewer than 70% of those invited answered an item: between what its value for everyone invited must lie.
     * Not in releases of method 1.1.
     */
    unanswered: z.array(z.object({ tier: z.string(), item: z.string(), low: percent, high: percent })).optional(),
  }),
  audit: z.object({
    proofs: z.array(z.object({ tier: z.string(), item: z.string(), proof: z.string(), minSupport: z.number().int() })),
    /** Groups of every axis of which at least k answered, and those of them that are published. */
    eligibleGroups: z.number().int(),
    publishedGroups: z.number().int(),
    /** By tier, teams of which at least k answered, and those of them that are published: what the protection costs. */
    teams: z.array(z.object({ tier: z.string(), eligible: z.number().int(), published: z.number().int() })),
    inferableAnswers: z.number().int().nullable(),
    totalAnswers: z.number().int(),
    /** By tier that was audited and shows anything: the axes taken together, and what everything displayed along them gives away. */
    inference: z.array(
      z.object({
        tier: z.string(),
        axes: z.array(z.string()),
        /** Intervals carried along one axis, or linear programs over several. */
        method: z.enum(["intervals", "programs"]),
        answers: z.number().int().nonnegative(),
        inferable: z.number().int().nonnegative(),
        /** Those of the inferable for whom the solver met its limits. */
        undecided: z.number().int().nonnegative(),
        programs: z.number().int().nonnegative(),
      }),
    ),
    coarsened: z.array(
      z.object({ item: z.string(), tier: z.string(), axis: z.string(), level: z.number().int().nonnegative() }),
    ),
    fileHash: z.string().nullable(),
  }),
  /** Beside an earlier wave of the same questionnaire; only where one was given. */
  waves: z
    .object({
      /** The earlier wave's release, which stays as it is. */
      earlier: z.object({ hash: z.string(), version: z.string() }),
      trends: z.array(releasedTrendSchema),
    })
    .optional(),
  /** SHA-256 over the canonical JSON of everything above. */
  hash: z.string(),
});

export type ReleasedTrend = z.infer<typeof releasedTrendSchema>;
export type Display = z.infer<typeof displaySchema>;
export type ReleasedGroup = z.infer<typeof releasedGroupSchema>;
export type ReleasedCell = z.infer<typeof releasedCellSchema>;
export type ReleasedGap = z.infer<typeof releasedGapSchema>;
export type ReleaseDocument = z.infer<typeof releaseSchema>;
