import { useTranslation } from "react-i18next";
import { Notice } from "#app/components/page.tsx";

/** How far the check before a release is, in items; nothing of what it finds. */
export function Checking({ done, of }: { done: number; of: number | null }) {
  const { t } = useTranslation("studio");
  return (
    <div className="mt-6">
      <Notice kind="mind">{of === null ? t("checking.planning") : t("checking.items", { done, of })}</Notice>
    </div>
  );
}
