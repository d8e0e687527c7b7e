import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ActionPage } from "#app/components/coaching/action-page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { actOnAction } from "#app/features/plans/act-on-action.server.ts";
import { actionView, ownAction } from "#app/features/plans/read-action.server.ts";
import { paths } from "#app/paths.ts";
import { actionAnswer } from "../coaching/action-answer.server.ts";

export const handle = { title: "coaching:telling.own" };

/** One thing that a leader or HR tells people about a result. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const key = { diagnosticId: pathId(params.id), actionId: pathId(params.actionId) };
  const found = await ownAction(member, { ...key, plan: "communication" });
  if (!found) throw notFound();
  return { ...key, view: await actionView(found, member.language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const key = { diagnosticId: pathId(params.id), actionId: pathId(params.actionId) };
  const form = Object.fromEntries(await request.formData());
  const acted = await actOnAction(member, { key: { ...key, plan: "communication" }, form });
  return actionAnswer(acted, { to: `${paths.communicationAction(key)}?saved`, language: member.language });
}

export default function CommunicationAction() {
  const { t } = useTranslation("coaching");
  const { diagnosticId, view } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  return (
    <ActionPage
      view={view}
      problems={problems}
      back={{ to: paths.communication(diagnosticId), label: t("telling.back") }}
    />
  );
}
