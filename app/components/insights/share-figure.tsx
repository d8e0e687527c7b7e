import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const ShareChart = lazy(() => import("./share-chart.tsx"));

interface ShareFigureProps {
  readonly rows: readonly { readonly name: string; readonly shares: readonly number[] }[];
  readonly categories: readonly string[];
}

const SHADES = ["--gap-p4", "--gap-p2", "--gap-0", "--gap-n2", "--gap-n4"] as const;

/** How the answers of each level spread, from disagreement to agreement. Its table stands beside it. */
export function ShareFigure({ rows, categories }: ShareFigureProps) {
  const { t } = useTranslation("insights");
  const { t: more } = useTranslation("findings");
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <div className="relative mt-2 h-56">
      {alive && (
        <Suspense fallback={<p className="text-muted">{more("chart.loading")}</p>}>
          <ShareChart rows={rows} categories={categories} shades={SHADES} axis={t("detail.chartShares")} />
        </Suspense>
      )}
    </div>
  );
}
