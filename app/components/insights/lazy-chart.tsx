import { type PropsWithChildren, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { SavePicture } from "./save-picture.tsx";

interface LazyChartProps {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly sentence?: string;
  /** Tailwind's name of its height. */
  readonly height?: string;
  /** The same numbers as a table. */
  readonly table: ReactNode;
}

/** The frame of a chart: its title and sentence, the chart itself once the page is alive, and its table for everybody else. */
export function LazyChart({ title, sentence, height = "h-56", table, children }: PropsWithChildren<LazyChartProps>) {
  const { t } = useTranslation("findings");
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const frame = useRef<HTMLDivElement>(null);
  return (
    <figure className="mt-4">
      <figcaption>
        <span className="block font-semibold">{title}</span>
        {sentence && <span className="block text-sm text-muted">{sentence}</span>}
      </figcaption>
      <div ref={frame} className={`relative mt-2 ${height}`}>
        {alive && <Suspense fallback={<p className="text-muted">{t("chart.loading")}</p>}>{children}</Suspense>}
      </div>
      {alive && <SavePicture title={title} sentence={sentence ?? ""} frame={frame} />}
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">{t("chart.table")}</summary>
        {table}
      </details>
    </figure>
  );
}
