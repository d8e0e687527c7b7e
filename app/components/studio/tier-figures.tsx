import { useTranslation } from "react-i18next";

/** How many people stand on each level: the number first. */
export function TierFigures({ tiers }: { tiers: readonly { readonly id: string; readonly count: number }[] }) {
  const { t } = useTranslation("studio");
  return (
    <dl className="mt-6 flex flex-wrap gap-x-10 gap-y-4">
      {tiers.map(({ id, count }) => (
        <div key={id} className="flex flex-col-reverse">
          <dt className="text-muted">{t(`tiers.${id as "rep"}`, { defaultValue: id })}</dt>
          <dd className="text-3xl font-semibold tabular-nums">{count}</dd>
        </div>
      ))}
    </dl>
  );
}
