import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ActionPage } from "#app/components/coaching/action-page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { actOnAction } from "#app/features/plans/act-on-action.server.ts";
import { actionView, ownAction } from "#app/features/plans/read-action.server.ts";
import { paths } from "#app/paths.ts";
import { actionAnswer } from "./action-answer.server.ts";

export const handle = { title: "coaching:list.title" };

/** One action of the manager's own plan. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const key = { diagnosticId: pathId(params.id), actionId: pathId(params.actionId) };
  const found = await ownAction(member, key);
  if (!found) throw notFound();
  return { ...key, view: await actionView(found, member.language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "coaching.own");
  const key = { diagnosticId: pathId(params.id), actionId: pathId(params.actionId) };
  const form = Object.fromEntries(await request.formData());
  const acted = await actOnAction(member, { key, form });
  const to = form.intent === "replace" ? paths.team(key.diagnosticId) : `${paths.action(key)}?saved`;
  return actionAnswer(acted, { to, language: member.language, form });
}

export default function OwnActionPage() {
  const { t } = useTranslation("coaching");
  const { diagnosticId, view } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <ActionPage
      view={view}
      problems={answered?.problems}
      typed={answered?.typed ?? null}
      back={{ to: paths.team(diagnosticId), label: t("action.back") }}
    />
  );
}
