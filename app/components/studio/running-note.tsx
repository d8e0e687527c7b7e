import { useTranslation } from "react-i18next";
import { Notice } from "#app/components/page.tsx";
import { useWritten } from "#app/components/written.ts";

/** Says that diagnostics that were launched do not see what is changed here. Draws nothing when none runs. */
export function RunningNote({ names }: { names: readonly string[] }) {
  const { t } = useTranslation("upkeep");
  const { listedQuoted } = useWritten();
  if (names.length === 0) return null;
  return (
    <Notice kind="mind">{t(names.length === 1 ? "running" : "runningMany", { names: listedQuoted(names) })}</Notice>
  );
}
