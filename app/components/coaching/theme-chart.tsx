import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { Bar } from "react-chartjs-2";
import { useChartDirection } from "#app/components/chart-direction.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** A number or range of 0 to 100 as it may be shown; null where it may not. */
export type Range = { readonly low: number; readonly high: number } | null;

export interface ChartSeries {
  readonly name: string;
  /** A colour of the style sheet, such as `--tier-2`. */
  readonly colour: string;
  /** Pixels that its bar is thick. */
  readonly thick: number;
}

export interface ChartRow {
  readonly label: string;
  /** In the order of the series. */
  readonly values: readonly Range[];
}

/** Whole percent that a known value is drawn wide, so that it can be seen. */
const THINNEST = 1.5;
/** Characters of a label before it goes on in the next line, on a phone. */
const NARROW = 16;

/** A row a theme, with the ranges of all series on it. `laidOver`: one upon the other, the first on top. Client only. */
export default function ThemeChart({
  series,
  rows,
  laidOver,
  words,
}: {
  series: readonly ChartSeries[];
  rows: readonly ChartRow[];
  laidOver: boolean;
  /** What a bar says when it is pointed at, in the order of rows and series. */
  words: readonly (readonly string[])[];
}) {
  const ink = styleOf("--ink");
  const direction = useChartDirection();
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: rows.map(({ label }) => inLines(label)),
        datasets: series.map(({ name, colour, thick }, place) => ({
          label: name,
          grouped: !laidOver,
          // Of those with a lower order what is drawn lies on top: the first upon the others, the widest below.
          order: place,
          data: rows.map(({ values }): [number, number] | null => {
            const range = values[place] ?? null;
            return range && drawn(range);
          }),
          backgroundColor: styleOf(colour),
          borderRadius: 2,
          borderSkipped: false,
          barThickness: thick,
        })),
      }}
      options={{
        indexAxis: "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: {
          x: {
            ...direction.along,
            min: 0,
            max: 100,
            ticks: { color: ink },
            grid: { color: styleOf("--line") },
          },
          y: {
            ...direction.upright,
            ticks: { color: ink, font: { size: 13 }, autoSkip: false },
            grid: { display: false },
          },
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            ...direction.words,
            callbacks: {
              label: ({ datasetIndex, dataIndex }) => {
                return `${series[datasetIndex]?.name ?? ""}: ${words[dataIndex]?.[datasetIndex] ?? ""}`;
              },
            },
          },
        },
      }}
    />
  );
}

/** A known value is drawn around where it lies, and wholly inside the chart. */
function drawn({ low, high }: NonNullable<Range>): [number, number] {
  if (high - low >= THINNEST) return [low, high];
  const from = Math.min(Math.max((low + high - THINNEST) / 2, 0), 100 - THINNEST);
  return [from, from + THINNEST];
}

function inLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < NARROW) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function styleOf(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
