import { data, redirect } from "@remix-run/node";
import type { Problems } from "#app/components/form.tsx";
import type { Acted } from "#app/features/plans/act-on-action.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";

/**
 * What a form of an action's page is answered: away to `to` when it is done, else the problems beside their fields, and of the form that
 * changes it what was typed, which a page without scripts would forget.
 */
export async function actionAnswer(
  acted: Acted,
  { to, language, form = {} }: { to: string; language: InterfaceLanguage; form?: Record<string, FormDataEntryValue> },
) {
  if (acted === null) throw new Response(null, { status: 400 });
  if (acted === "changed") throw redirect(to);
  const { t } = await translator(language);
  const typed: Record<string, string> | null =
    form.intent === "edit"
      ? Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
      : null;
  if (acted === "unknownCarrier" || acted === "alreadyCarried")
    return data({ problems: { email: t(`coaching:problems.${acted}`) } as Problems, typed }, { status: 422 });
  if (typeof acted === "string")
    return data({ problems: { action: t(`coaching:problems.${acted}`) } as Problems, typed }, { status: 409 });
  const problems: Problems = Object.fromEntries(acted.map((field) => [field, t(`coaching:edit.problems.${field}`)]));
  return data({ problems, typed }, { status: 422 });
}
