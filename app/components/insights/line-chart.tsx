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

export interface ChartLine {
  readonly name: string;
  /** One for each label; null where nothing is known. */
  readonly values: readonly (number | null)[];
  readonly words: readonly string[];
  /** The step that is drawn thick, by the place of where it begins. */
  readonly marked?: number | null;
}

interface LineChartProps {
  readonly labels: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly axis: string;
  readonly min: number;
  readonly max: number;
  /** By label, what a number may be where only that may be known, drawn as a bar. */
  readonly ranges?: readonly (readonly [number, number] | null)[];
  /** Whether the smallest stands on top: for places. */
  readonly reversed?: boolean;
}

const SHAPES = ["circle", "rectRot", "triangle", "rect", "star"] as const;

/** Lines along the page, each named by colour and shape. Loaded on the client only. */
export default function LineChart({ labels, lines, axis, min, max, ranges = [], reversed = false }: LineChartProps) {
  const { ink, line, lines: colours, warn } = useChartColours();
  const { along, upright, words } = useChartDirection();
  const chart = (
    <DrawnChart<"bar" | "line", ([number, number] | number | null)[], string>
      type="bar"
      aria-hidden="true"
      data={{
        labels: [...labels],
        datasets: [
          ...lines.map(({ name, values, marked = null }, place) => {
            const colour = colours[place % colours.length] ?? ink;
            return {
              type: "line" as const,
              clip: false as const,
              label: name,
              data: [...values],
              borderColor: colour,
              backgroundColor: colour,
              pointStyle: SHAPES[place % SHAPES.length] ?? "circle",
              pointRadius: 6,
              borderWidth: 2,
              spanGaps: true,
              segment: {
                borderColor: ({ p0DataIndex }: { p0DataIndex: number }) => (p0DataIndex === marked ? warn : colour),
                borderWidth: ({ p0DataIndex }: { p0DataIndex: number }) => (p0DataIndex === marked ? 6 : 2),
              },
            };
          }),
          {
            type: "bar" as const,
            data: labels.map((_, place): [number, number] | null => {
              const range = ranges[place];
              return range ? [range[0], range[1]] : null;
            }),
            backgroundColor: line,
            barThickness: 14,
          },
        ],
      }}
      options={{
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        layout: { padding: { left: along.reverse ? 16 : 8, right: along.reverse ? 8 : 16, top: 8 } },
        scales: {
          x: { ...along, ticks: { color: ink, font: { size: 14 } }, grid: { color: line }, offset: true },
          y: {
            ...upright,
            min,
            max,
            reverse: reversed,
            title: { display: true, text: axis, color: ink },
            ticks: { color: ink, precision: 0 },
            grid: { color: line },
          },
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            ...words,
            callbacks: { label: ({ datasetIndex, dataIndex }) => lines[datasetIndex]?.words[dataIndex] ?? "" },
          },
        },
      }}
    />
  );
  if (lines.length < 2) return chart;
  return (
    <div className="flex h-full flex-col">
      <div className="relative min-h-0 grow">{chart}</div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm" aria-hidden="true">
        {lines.map(({ name }, place) => (
          <li key={name} className="flex items-start gap-2" data-legend={colours[place % colours.length] ?? ink}>
            <Mark shape={SHAPES[place % SHAPES.length] ?? "circle"} colour={colours[place % colours.length] ?? ink} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

const OUTLINES: Record<(typeof SHAPES)[number], string> = {
  circle: "M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
  rectRot: "M8 1L15 8L8 15L1 8Z",
  triangle: "M8 2L15 14H1Z",
  rect: "M3 3H13V13H3Z",
  star: "M8 1V15M1 8H15M3 3L13 13M13 3L3 13",
};

/** What marks a line in the chart; the chart itself cannot break a name into lines. */
function Mark({ shape, colour }: { shape: (typeof SHAPES)[number]; colour: string }) {
  return (
    <svg viewBox="0 0 16 16" className="mt-1 size-3.5 shrink-0" aria-hidden="true">
      <path d={OUTLINES[shape]} fill={colour} stroke={colour} strokeWidth="2" />
    </svg>
  );
}
