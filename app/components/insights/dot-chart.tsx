import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { Chart as DrawnChart } from "react-chartjs-2";
import { useChartDirection } from "#app/components/chart-direction.ts";
import { useChartColours } from "./chart-colours.ts";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export interface DotRow {
  readonly name: string;
  /** What the number may be, drawn as a bar behind the dots; null where nothing is to be drawn. */
  readonly range: readonly [number, number] | null;
  readonly words: string;
}

export interface DotSeries {
  readonly name: string;
  /** One for each row; null where no number may be known. */
  readonly values: readonly (number | null)[];
  readonly shape: "full" | "hollow" | "tick";
  /** Whether the dots are joined from row to row. */
  readonly joined?: boolean;
}

interface DotChartProps {
  readonly rows: readonly DotRow[];
  readonly series: readonly DotSeries[];
  readonly axis: string;
  readonly min: number;
  readonly max: number;
}

/** Whole points that a known value is drawn wide, so that it can be seen. */
const THINNEST = 1;
/** Letters of a row's name in one line. */
const LINE = 22;

/** One row a level or item: what it may be as a bar, what it is as dots. Loaded on the client only. */
export default function DotChart({ rows, series, axis, min, max }: DotChartProps) {
  const { ink, muted, line, surface, accent } = useChartColours();
  const { along, upright, words } = useChartDirection();
  return (
    <DrawnChart<"bar" | "line", ([number, number] | number | null)[], string[]>
      type="bar"
      aria-hidden="true"
      data={{
        labels: rows.map(({ name }) => inLines(name)),
        datasets: [
          ...series.map(({ name, values, shape, joined = false }) => ({
            type: "line" as const,
            label: name,
            data: [...values],
            showLine: joined,
            spanGaps: true,
            borderColor: joined ? muted : accent,
            borderWidth: 2,
            pointRadius: shape === "tick" ? 9 : 7,
            pointStyle: shape === "tick" ? ("line" as const) : ("circle" as const),
            pointRotation: shape === "tick" ? 90 : 0,
            pointBorderWidth: shape === "tick" ? 3 : 2,
            pointBorderColor: shape === "tick" ? ink : accent,
            pointBackgroundColor: shape === "full" ? accent : surface,
          })),
          {
            type: "bar" as const,
            data: rows.map(({ range }): [number, number] | null =>
              range ? [range[0], Math.max(range[1], range[0] + THINNEST)] : null,
            ),
            backgroundColor: line,
            borderSkipped: false,
            borderRadius: 3,
            barThickness: 14,
          },
        ],
      }}
      options={{
        indexAxis: "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: {
          x: {
            ...along,
            min,
            max,
            title: { display: true, text: axis, color: ink },
            ticks: { color: ink },
            grid: { color: line },
          },
          y: { ...upright, ticks: { color: ink, autoSkip: false, font: { size: 13 } }, grid: { display: false } },
        },
        plugins: {
          legend: { display: false },
          tooltip: { ...words, callbacks: { label: ({ dataIndex }) => rows[dataIndex]?.words ?? "" } },
        },
      }}
    />
  );
}

/** A name as lines that fit beside a chart on a phone. */
function inLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
