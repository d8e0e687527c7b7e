import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ExpectationForm } from "#app/components/coaching/expectation-form.tsx";
import { ErrorSummary } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { pairsWith } from "#app/features/plans/expectations/pairs.server.ts";
import { choosable, readExpectationForm } from "#app/features/plans/expectations/read-form.server.ts";
import { pairView } from "#app/features/plans/expectations/views.server.ts";
import { begunWith, propose } from "#app/features/plans/expectations/work-expectations.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "expectations:with.write" };

/** The form for another expectation. `place` counts what the reader has begun, so that the form sent twice writes once. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const otherId = pathId(params.personId);
  const begun = await begunWith(member, otherId);
  const [pair] = begun === null ? [] : await pairsWith(member, otherId);
  if (begun === null || !pair) throw notFound();
  return { ...pairView(pair), place: begun + 1, priorities: await choosable(member, { kept: null }) };
}

const placeSchema = z.coerce.number().int().min(1).max(100_000);

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const otherId = pathId(params.personId);
  if ((await begunWith(member, otherId)) === null) throw notFound();
  const form = await request.formData();
  const place = placeSchema.safeParse(form.get("place"));
  if (!place.success) throw new Response(null, { status: 400 });
  const read = await readExpectationForm(member, form, { kept: null });
  if (read.kind === "again") return data(read, { status: Object.keys(read.problems).length > 0 ? 422 : 200 });
  const { outcome, expectationId } = await propose(member, { otherId, place: place.data, content: read.content });
  if (outcome === "missing" || expectationId === null) throw notFound();
  if (outcome === "outdated") {
    const { t } = await translator(member.language);
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    const problems = { action: t("expectations:form.problems.outdated") };
    return data({ kind: "again" as const, values, problems, advice: null }, { status: 409 });
  }
  throw redirect(`${paths.expectation(expectationId)}?${outcome === "done" ? "sent" : "already"}`);
}

export default function NewExpectation() {
  const { t } = useTranslation("expectations");
  const { name, personId, place, priorities, reachable } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page title={t("form.newTitle", { name })} lead={<p>{t("form.newLead", { name })}</p>}>
      <ErrorSummary problems={again?.problems} />
      {!reachable && <Notice kind="mind">{t("with.noAddress", { name })}</Notice>}
      <ExpectationForm
        values={again?.values ?? {}}
        problems={again?.problems}
        advice={again?.advice ?? null}
        priorities={priorities}
        hidden={{ place }}
        send={t("form.send", { name })}
        back={paths.expectationsWith(personId)}
      />
    </Page>
  );
}
