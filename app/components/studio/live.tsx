import { useTranslation } from "react-i18next";
import { useFresh } from "#app/components/fresh.ts";

const EVERY_MS = 15_000;
const EVERY_MS_SOON = 2000;

/** Keeps the page's figures fresh while somebody looks at it, and says so. `soon`: something is about to change. */
export function Live({ soon }: { soon: boolean }) {
  const { t } = useTranslation("studio");
  const looking = useFresh(soon ? EVERY_MS_SOON : EVERY_MS);
  return (
    <p className="mt-2 text-sm text-muted" aria-busy={looking}>
      {t("running.live")}
    </p>
  );
}
