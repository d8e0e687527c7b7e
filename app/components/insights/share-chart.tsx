import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from "chart.js";
import { Bar } from "react-chartjs-2";
import { useChartDirection } from "#app/components/chart-direction.ts";
import { useChartColours } from "./chart-colours.ts";

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

interface ShareChartProps {
  readonly rows: readonly { readonly name: string; readonly shares: readonly number[] }[];
  readonly categories: readonly string[];
  /** The page's colours of the categories, by name. */
  readonly shades: readonly string[];
  readonly axis: string;
}

/** Shares that make up a whole, one bar a row. Loaded on the client only. */
export default function ShareChart({ rows, categories, shades, axis }: ShareChartProps) {
  const { ink, line, muted } = useChartColours();
  const { along, upright, words } = useChartDirection();
  const style = getComputedStyle(document.documentElement);
  return (
    <Bar
      aria-hidden="true"
      data={{
        labels: rows.map(({ name }) => name),
        datasets: categories.map((label, place) => ({
          label,
          data: rows.map(({ shares }) => shares[place] ?? 0),
          backgroundColor: style.getPropertyValue(shades[place] ?? "--gap-0").trim(),
          borderColor: muted,
          borderWidth: 1,
          barThickness: 24,
        })),
      }}
      options={{
        indexAxis: "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: {
          x: {
            ...along,
            stacked: true,
            min: 0,
            max: 100,
            title: { display: true, text: axis, color: ink },
            ticks: { color: ink },
            grid: { color: line },
          },
          y: { ...upright, stacked: true, ticks: { color: ink, font: { size: 14 } }, grid: { display: false } },
        },
        plugins: { legend: { position: "bottom", ...words, labels: { color: ink, boxWidth: 14 } }, tooltip: words },
      }}
    />
  );
}
