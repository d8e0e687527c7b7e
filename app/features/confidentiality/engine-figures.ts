import { SHOW_BOUNDS_BELOW, worstCaseShare } from "../gaps/nonresponse.ts";
import type { AuditedRelease } from "./engine.ts";
import { displayOf, HIDDEN, HIGH, LOW } from "./engine-displays.ts";
import type { WrittenGroups } from "./engine-document.ts";
import { GAP_METHODS, isInterval, type ShownGap } from "./gap-interval.ts";
import type { Laid } from "./release-input.ts";
import type { ReleaseDocument, ReleasedGap } from "./release-schema.ts";
import { groupId } from "./tier-groups.ts";

/** Everything that is said of the whole organisation only. */
export function writtenFigures(
  laid: Laid,
  { release, written }: { release: AuditedRelease; written: readonly WrittenGroups[] },
): Pick<ReleaseDocument, "dyads" | "cascade" | "priorities" | "predictions" | "quality" | "standings"> {
  const tiers = laid.input.questionnaire.tiers.map(({ id }) => id);
  const wholeTier = (tier: number) => groupId({ tier: tiers[tier] ?? "", head: null });
  const item = (place: number) => laid.items[place]?.id ?? "";
  const { stated, byTier } = release.priorities;
  const named = (order: readonly number[]) => order.map((option) => laid.priority?.options[option]?.id ?? "");
  const share = (code: number | null) => (code === null ? null : displayOf(code, "percent"));
  return {
    dyads: release.dyads.flatMap((counts, place) => {
      if (!counts) return [];
      const { managers, over, under, agree, undecided, withheld } = counts;
      return [{ item: item(place), managers, over, under, agree, undecided, withheld }];
    }),
    cascade: release.cascades.map(({ item: place, steps, whole, breaksAt }) => {
      const tiersOf = (step: number) => ({ upper: tiers[step] ?? "", lower: tiers[step + 1] ?? "" });
      return {
        item: item(place),
        steps: steps.map((step, number) => ({ ...tiersOf(number), ...step })),
        whole: { upper: tiers[0] ?? "", lower: tiers.at(-1) ?? "", ...whole },
        breaksAt: breaksAt === null ? null : tiersOf(breaksAt),
      };
    }),
    priorities: laid.priority
      ? {
          item: laid.priority.id,
          stated: stated && named(stated),
          byGroup: byTier.map(({ tier, n, order, namesFirst, topThreeOverlap, tau, concordance }) => ({
            group: wholeTier(tier),
            n,
            order: named(order),
            namesFirst: share(namesFirst),
            topThreeOverlap: share(topThreeOverlap),
            tau,
            concordance,
          })),
          withheld: stated ? null : "fewLeaders",
        }
      : { item: null, stated: null, byGroup: [], withheld: "notAsked" },
    predictions: release.predictions.flatMap((prediction, place) => {
      const asked = laid.predictions[place];
      if (!prediction || !asked) return [];
      return [
        {
          item: asked.id,
          about: asked.about,
          group: wholeTier(tiers.length - 2),
          n: prediction.n,
          predicted: displayOf(prediction.predicted, "percent"),
          actual: displayOf(prediction.actual, "percent"),
          gap: writtenInterval(prediction.gap),
          ownView: ownViewOf(release, laid.engine.predictions[place]?.about ?? -1),
        },
      ];
    }),
    standings: release.standings.flatMap((units, place) =>
      units.map(({ group, standing }) => ({
        item: item(place),
        group: written.at(-1)?.groups[group]?.id ?? "",
        standing,
      })),
    ),
    quality: {
      items: release.spreads.map((spread, place) => ({ item: item(place), ...spread })),
      themes: release.reliabilities.map(({ tier, theme, n, alpha }) => ({
        theme: laid.input.questionnaire.themes[theme]?.id ?? "",
        tier: tiers[tier] ?? "",
        n,
        alpha,
      })),
      careless: release.careless.map(({ straightLining, ...each }, tier) => ({
        tier: tiers[tier] ?? "",
        straightLining: share(straightLining),
        ...each,
      })),
      unanswered: unansweredBounds(laid, release),
    },
  };
}

/**
 * Between what each item's value must lie for everyone invited of a tier, whatever those who did not answer it would have said, where
 * fewer than seven in ten did: from what is displayed, in whole points rounded outward.
 */
function unansweredBounds(
  laid: Laid,
  { tiers }: AuditedRelease,
): NonNullable<ReleaseDocument["quality"]["unanswered"]> {
  return tiers.flatMap(({ groups, invited, items }, place) => {
    const whole = groups.possible.indexOf(0);
    return items.flatMap((cells, number) => {
      const code = cells?.codes[whole] ?? HIDDEN;
      const counts = { n: cells?.n[whole] ?? 0, invited: invited[whole] ?? 0 };
      if (code === HIDDEN || counts.n >= SHOW_BOUNDS_BELOW * counts.invited) return [];
      const [low, high] = [LOW[code] ?? 0, HIGH[code] ?? 0].map(
        (share) => worstCaseShare({ ...counts, favourable: (counts.n * share) / 100 }).value,
      );
      if (!low || !high) return [];
      return [
        {
          tier: laid.input.questionnaire.tiers[place]?.id ?? "",
          item: laid.items[number]?.id ?? "",
          low: Math.max(0, Math.floor(100 * low.low + 1e-9)),
          high: Math.min(100, Math.ceil(100 * high.high - 1e-9)),
        },
      ];
    });
  });
}

/** The gap of managers and reps of the whole organisation in the item that is foreseen; null where it is not released. */
function ownViewOf({ tiers, gaps }: AuditedRelease, item: number): WrittenInterval | null {
  const pair = gaps.find(({ upper, lower }) => upper === tiers.length - 2 && lower === tiers.length - 1);
  const groups = tiers.at(-1)?.groups;
  if (!pair || !groups || item < 0) return null;
  const unit = pair.lowerGroups.findIndex((group) => groups.possible[group] === 0);
  const at = unit * pair.keys + item;
  const method = pair.methods[at] ?? 0;
  if (unit < 0 || method === 0) return null;
  const [difference = 0, low = 0, high = 0] = [pair.differences[at], pair.lows[at], pair.highs[at]];
  return writtenInterval({ method, difference, low, high });
}

type WrittenInterval = Pick<ReleasedGap, "difference" | "low" | "high" | "noInterval" | "method">;

function writtenInterval({ method, difference, low, high }: Omit<ShownGap, "p">): WrittenInterval {
  const has = isInterval(method);
  return {
    difference,
    low: has ? low : null,
    high: has ? high : null,
    noInterval: GAP_METHODS[method]?.noInterval ?? null,
    method: GAP_METHODS[method]?.method ?? "",
  };
}
