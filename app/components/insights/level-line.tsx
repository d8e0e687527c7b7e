import { useTranslation } from "react-i18next";
import type { ShownNumber } from "#app/features/reports/released-groups.ts";

interface LevelLineProps {
  readonly levels: readonly { readonly name: string; readonly shown: string; readonly display: ShownNumber }[];
  readonly label: string;
}

/** What each level says as dots on one scale from 0 to 100, drawn without a script; a bar where only a band may be known. */
export function LevelLine(props: LevelLineProps) {
  return (
    <>
      <Drawing {...props} width={1000} letters={28} className="hidden w-full sm:block print:block" />
      <Drawing {...props} width={480} letters={22} className="w-full sm:hidden print:hidden" />
    </>
  );
}

/** Room at the sides, and for a level. */
const SIDE = 36;
const ROW = 90;

/** Where a text stands beside its place, by the direction of the page: of right-to-left text the start is its right end. */
function anchorOf(side: "left" | "right" | "both", rightToLeft: boolean): "start" | "middle" | "end" {
  if (side === "both") return "middle";
  return (side === "right") === rightToLeft ? "end" : "start";
}

/** `width` and `letters`: of the whole and of its texts, in units of the drawing. */
function Drawing({
  levels,
  label,
  width,
  letters,
  className,
}: LevelLineProps & { width: number; letters: number; className: string }) {
  const { i18n } = useTranslation();
  const rightToLeft = i18n.dir() === "rtl";
  const at = (percent: number) => SIDE + ((width - 2 * SIDE) * percent) / 100;
  const middle = (place: number) => place * ROW + ROW / 2 + 14;
  const bottom = levels.length * ROW + 10;
  const known = levels.flatMap(({ display: { value } }, place) => (value === null ? [] : [{ value, place }]));
  const path = known
    .map(({ value, place }, step) => `${step === 0 ? "M" : "L"}${at(value)} ${middle(place)}`)
    .join(" ");
  return (
    <svg viewBox={`0 0 ${width} ${bottom + letters + 12}`} role="img" aria-label={label} className={className}>
      {[0, 50, 100].map((percent) => (
        <g key={percent}>
          <path d={`M${at(percent)} 0V${bottom}`} className="stroke-line" strokeWidth="2" />
          <text
            x={at(percent)}
            y={bottom + letters}
            textAnchor="middle"
            fontSize={letters * 0.8}
            className="fill-muted"
          >{`${percent}%`}</text>
        </g>
      ))}
      <path d={path} fill="none" className="stroke-muted" strokeWidth="4" />
      {levels.map(({ name, shown, display: { value, low, high } }, place) => {
        const middleOf = value ?? (low + high) / 2;
        const side = middleOf > 65 ? "left" : middleOf < 35 ? "right" : "both";
        const beside = side === "left" ? (value ?? high) : side === "right" ? (value ?? low) : middleOf;
        return (
          <g key={name}>
            {high > low && (
              <rect
                x={at(low)}
                y={middle(place) - 12}
                width={at(high) - at(low)}
                height="24"
                rx="6"
                className="fill-line"
              />
            )}
            {value !== null && <circle cx={at(value)} cy={middle(place)} r="16" className="fill-accent" />}
            <text
              x={at(beside)}
              y={middle(place) - 24}
              textAnchor={anchorOf(side, rightToLeft)}
              fontSize={letters}
              fontWeight="600"
              strokeWidth="8"
              strokeLinejoin="round"
              paintOrder="stroke"
              className="fill-ink stroke-surface"
            >
              {`${name}: ${shown}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
