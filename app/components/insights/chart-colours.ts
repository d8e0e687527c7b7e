import { useEffect, useState } from "react";

/** The page's colours as a canvas needs them. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly level: string;
  readonly warn: string;
  /** Told apart by shape as well. */
  readonly lines: readonly string[];
}

/** Read from the page's style, and again when it turns dark or light. In the browser only. */
export function useChartColours(): ChartColours {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const read = () => setColours(readColours());
    dark.addEventListener("change", read);
    return () => dark.removeEventListener("change", read);
  }, []);
  return colours;
}

function readColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of("--ink"),
    muted: of("--muted"),
    line: of("--line"),
    surface: of("--surface"),
    accent: of("--accent"),
    level: of("--level"),
    warn: of("--warn-line"),
    lines: ["--tier-1", "--tier-2", "--tier-3", "--ink", "--muted"].map(of),
  };
}
