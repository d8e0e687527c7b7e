import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { Bar } from "react-chartjs-2";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface LevelBar {
  readonly label: string;
  /** 0 to 100: what the number of answers lets be known. */
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

/** Whole percent that a known value is drawn wide, so that it can be seen. */
const THINNEST = 1;

/** One bar a level, from the lowest to the highest value it can have. Loaded on the client only. */
export default function LevelChart({ bars, axis }: { bars: readonly LevelBar[]; axis: string }) {
  const ink = styleOf("--ink");
  const line = styleOf("--line");
  const { dir, lang } = document.documentElement;
  const fromRight = dir === "rtl";
  const colours = ["--tier-1", "--tier-2", "--tier-3"].map(styleOf);
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: bars.map(({ label }) => label),
        datasets: [
          {
            data: bars.map(({ low, high }): [number, number] => [low, Math.max(high, low + THINNEST)]),
            backgroundColor: bars.map((_, place) => colours[place % colours.length] ?? ink),
            borderRadius: 4,
            borderSkipped: false,
            barThickness: 28,
          },
        ],
      }}
      options={{
        indexAxis: "y",
        locale: lang,
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: {
          x: {
            reverse: fromRight,
            min: 0,
            max: 100,
            title: { display: true, text: axis, color: ink },
            ticks: { color: ink },
            grid: { color: line },
          },
          y: {
            position: fromRight ? "right" : "left",
            ticks: { color: ink, font: { size: 14 } },
            grid: { display: false },
          },
        },
        plugins: {
          legend: { display: false },
          tooltip: { rtl: fromRight, callbacks: { label: ({ dataIndex }) => bars[dataIndex]?.words ?? "" } },
        },
      }}
    />
  );
}

function styleOf(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
