import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ActionPage } from "#app/components/coaching/action-page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { actOnAction } from "#app/features/plans/act-on-action.server.ts";
import { actionView, ownAction } from "#app/features/plans/read-action.server.ts";
import { paths } from "#app/paths.ts";
import { actionAnswer } from "./action-answer.server.ts";

export const handle = { title: "coaching:carried.title" };

/** An action of somebody else's that the member carries along, or is asked to. Nothing of that person's result is here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "company.read");
  const actionId = pathId(params.actionId);
  const found = await ownAction(member, { diagnosticId: null, actionId });
  if (!found) throw notFound();
  return { actionId, view: await actionView(found, member.language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "company.read");
  const actionId = pathId(params.actionId);
  const form = Object.fromEntries(await request.formData());
  const acted = await actOnAction(member, { key: { diagnosticId: null, actionId }, form });
  const gone = form.intent === "decline" || form.intent === "leave";
  const to = gone ? paths.carriedActions() : `${paths.carriedAction(actionId)}?saved`;
  return actionAnswer(acted, { to, language: member.language });
}

export default function CarriedActionPage() {
  const { t } = useTranslation("coaching");
  const { view } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  return <ActionPage view={view} problems={problems} back={{ to: paths.carriedActions(), label: t("carried.back") }} />;
}
