import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface LaunchProblemsProps {
  readonly problems: readonly {
    readonly says: string;
    /** A level whose answers can be kept in another way; null where something else has to be changed. */
    readonly remedy: { readonly tier: string; readonly name: string; readonly top: boolean } | null;
  }[];
}

/** What stands in the way of a launch, each with the step that removes it where there is one. Draws nothing when there is none. */
export function LaunchProblems({ problems }: LaunchProblemsProps) {
  const { t } = useTranslation("studio");
  const busy = useNavigation().state !== "idle";
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="my-6 border-2 border-warn-line p-4">
      <h2 className="mb-2">{t("launch.problemsTitle")}</h2>
      <ul className="list-disc ps-5">
        {problems.map(({ says, remedy }, place) => (
          <li key={says}>
            <span id={`problem-${place}`}>{says}</span>
            {remedy && (
              <Form method="post" className="my-3 flex flex-wrap gap-3">
                <input type="hidden" name="intent" value="mode" />
                <input type="hidden" name="tier" value={remedy.tier} />
                {(["attributed", "unreported"] as const).map((mode) => (
                  <button
                    key={mode}
                    type="submit"
                    name="mode"
                    value={mode}
                    className="button h-auto max-w-full text-start whitespace-normal"
                    disabled={busy}
                    aria-describedby={`problem-${place}`}
                  >
                    {t(`launchMore.remedy.${mode === "attributed" && remedy.top ? "attributedTop" : mode}`, {
                      tier: remedy.name,
                    })}
                  </button>
                ))}
              </Form>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
