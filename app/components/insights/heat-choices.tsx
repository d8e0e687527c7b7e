import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

export interface Measure {
  readonly id: string;
  readonly upper: string | null;
  readonly lower: string;
}

interface HeatChoicesProps {
  readonly action: string;
  /** What the address holds besides, and keeps. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly view: "questions" | "parts";
  readonly measures: readonly Measure[];
  readonly show: string;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly theme: string | null;
  readonly of: "items" | "themes";
  readonly sizes: readonly number[];
  readonly min: number;
  readonly sort: string | null;
  readonly sortLabel: string | null;
  /** The earlier wave's name, where there is one. */
  readonly earlier: string | null;
  readonly compare: boolean;
  /** The levels' names, as they stand in a list and as they read inside a sentence. */
  readonly tierNames: Readonly<Record<string, string>>;
  readonly inText: Readonly<Record<string, string>>;
}

/**
 * What a heatmap shows, as one form that works without scripts; everything it chooses stands in the address. On a phone
 * it is folded to one line that says what is chosen, for the list below it is what people came for.
 */
export function HeatChoices(props: HeatChoicesProps) {
  const { t } = useTranslation("heatmap");
  const { action, kept, view, measures, themes, tierNames, inText, earlier, sort } = props;
  const measureName = ({ upper, lower }: Measure) =>
    upper === null
      ? t("choose.level", { tier: inText[lower], postProcess: "sentence" })
      : t("choose.gap", { upper: tierNames[upper], lower: tierNames[lower] });
  const shown = measures.find(({ id }) => id === props.show);
  const level = shown?.upper === null;
  const theme = themes.find(({ id }) => id === props.theme)?.name ?? t("choose.allThemes");
  const fold = useRef<HTMLDetailsElement>(null);
  const heading = useRef<HTMLElement>(null);
  return (
    <details ref={fold} className="heat-choices no-print mt-4">
      <summary ref={heading} className="min-h-11 cursor-pointer py-2">
        {t("choose.title")}
        <span className="block text-sm text-muted">{[...(shown ? [measureName(shown)] : []), theme].join(" · ")}</span>
      </summary>
      <Form method="get" action={action} preventScrollReset aria-label={t("choose.title")} onSubmit={folded}>
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap items-end gap-3">
          {measures.length > 1 && (
            <Choice name="show" label={t("choose.compared")} value={props.show}>
              {measures.map((measure) => (
                <option key={measure.id} value={measure.id}>
                  {measureName(measure)}
                </option>
              ))}
            </Choice>
          )}
          <Choice name="theme" label={t("choose.theme")} value={props.theme ?? ""}>
            <option value="">{t("choose.allThemes")}</option>
            {themes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice name="of" label={t("choose.of")} value={props.of}>
            <option value="items">{t("choose.items")}</option>
            <option value="themes">{t("choose.themes")}</option>
          </Choice>
          {view === "parts" && (
            <>
              <Choice name="min" label={t("choose.size")} value={String(props.min)}>
                <option value="0">{t("choose.anySize")}</option>
                {props.sizes.map((size) => (
                  <option key={size} value={size}>
                    {t("choose.sizeOf", { count: size })}
                  </option>
                ))}
              </Choice>
              <Choice name="sort" label={t("choose.order")} value={sort ?? ""}>
                <option value="">{t(level ? "choose.orderStanding" : "choose.orderCertain")}</option>
                <option value="name">{t("choose.orderName")}</option>
                <option value="size">{t("choose.orderSize")}</option>
                {sort !== null && props.sortLabel !== null && (
                  <option value={sort}>{t("choose.orderColumn", { column: props.sortLabel })}</option>
                )}
              </Choice>
            </>
          )}
          {earlier !== null && (
            <label className="flex min-h-11 items-center gap-2">
              <input type="checkbox" name="compare" value="1" defaultChecked={props.compare} className="size-5" />
              {t("choose.compare", { name: earlier })}
            </label>
          )}
          <button type="submit" className="button">
            {t("choose.show")}
          </button>
        </div>
      </Form>
    </details>
  );

  /** What was pressed is folded away with the form, so whoever is on it is put where the form was opened. */
  function folded() {
    if (!fold.current?.open) return;
    fold.current.open = false;
    heading.current?.focus();
  }
}

function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: React.ReactNode;
}) {
  return (
    <label className="grid gap-1 text-sm">
      {label}
      {/* Drawn anew when the address chose something else. */}
      <select key={value} name={name} defaultValue={value} className="input w-auto max-w-64">
        {children}
      </select>
    </label>
  );
}
