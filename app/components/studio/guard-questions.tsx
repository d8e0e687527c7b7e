import { useTranslation } from "react-i18next";
import type { IdChoice, ImportGuard } from "#app/features/roster/import-guard.ts";

/** What somebody has to say before a file that looks wrong becomes the roster. Draws nothing when nothing is asked. */
export function GuardQuestions({
  guard,
  answered,
  problem,
}: {
  guard: ImportGuard;
  answered: IdChoice | null;
  problem: "ids" | "leavers" | null;
}) {
  const { t } = useTranslation("upkeep");
  const { total, renumbered, leaving, askIds, askLeavers } = guard;
  const either = askLeavers.same !== askLeavers.new || leaving.same !== leaving.new;
  return (
    <>
      {renumbered > 0 && (
        <fieldset
          id="ids"
          className={`mt-6 border-s-4 p-4 ${askIds ? "border-warn-line bg-warn-soft" : "border-line"}`}
          aria-describedby={problem === "ids" ? "ids-problem" : undefined}
        >
          <legend className="float-start w-full font-semibold">{t("guard.ids", { count: renumbered })}</legend>
          <p>{t("guard.idsBody", { count: renumbered, total })}</p>
          {problem === "ids" && (
            <p id="ids-problem" className="mt-1 font-semibold">
              {t("guard.idsMissing")}
            </p>
          )}
          {(["same", "new"] as const).map((choice) => (
            <label key={choice} className="mt-2 flex items-start gap-3">
              <input
                type="radio"
                name="ids"
                value={choice}
                required
                defaultChecked={answered ? answered === choice : !askIds && choice === "same"}
                className="mt-1 size-5 flex-none"
              />
              <span>{t(`guard.${choice}`, { count: renumbered })}</span>
            </label>
          ))}
        </fieldset>
      )}
      {(askLeavers.same || askLeavers.new) && (
        <p className="mt-4">
          <label className="flex items-start gap-3">
            <input
              id="confirmed"
              type="checkbox"
              name="confirmed"
              value="yes"
              required={askLeavers.same}
              className="mt-1 size-5 flex-none"
              aria-invalid={problem === "leavers" ? true : undefined}
            />
            <span>
              {either
                ? t("guard.leaversEither", { ...leaving, total })
                : t("guard.leavers", { count: leaving.same, total })}
            </span>
          </label>
        </p>
      )}
    </>
  );
}
