import { data, redirect } from "@remix-run/node";
import type { Problems } from "#app/components/form.tsx";
import type { Acted } from "#app/features/plans/act-on-action.server.ts";
import type { InterfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";

/** What a form of an action's page is answered: away to `to` when it is done, else the problems beside their fields. */
export async function actionAnswer(acted: Acted, { to, language }: { to: string; language: InterfaceLanguage }) {
  if (acted === null) throw new Response(null, { status: 400 });
  if (acted === "changed") throw redirect(to);
  const { t } = await translator(language);
  if (acted === "unknownCarrier" || acted === "alreadyCarried")
    return data({ problems: { email: t(`coaching:problems.${acted}`) } as Problems }, { status: 422 });
  if (typeof acted === "string")
    return data({ problems: { action: t(`coaching:problems.${acted}`) } as Problems }, { status: 409 });
  const problems: Problems = Object.fromEntries(acted.map((field) => [field, t(`coaching:edit.problems.${field}`)]));
  return data({ problems }, { status: 422 });
}
