import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ExpectationForm } from "#app/components/coaching/expectation-form.tsx";
import { ErrorSummary } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { type Member, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { formValues } from "#app/features/plans/expectations/form-values.ts";
import { choosable, readExpectationForm } from "#app/features/plans/expectations/read-form.server.ts";
import { expectationWithHistory, rewrite } from "#app/features/plans/expectations/work-expectations.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "expectations:form.editTitle" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const id = pathId(params.expectationId);
  const { pair, expectation } = await open(member, id);
  const { content, revision } = expectation;
  return {
    id,
    name: pair.other.name,
    revision,
    values: formValues(content),
    priorities: await choosable(member, { kept: content.priority }),
  };
}

/** An expectation of the reader's that can still be changed. */
async function open(member: Member, id: string) {
  const found = await expectationWithHistory(member, id);
  if (!found) throw notFound();
  if (!found.pair.current || found.expectation.ended !== null) throw redirect(paths.expectation(id));
  return found;
}

const revisionSchema = z.coerce.number().int().positive();

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const id = pathId(params.expectationId);
  const { expectation } = await open(member, id);
  const form = await request.formData();
  const revision = revisionSchema.safeParse(form.get("revision"));
  if (!revision.success) throw new Response(null, { status: 400 });
  const read = await readExpectationForm(member, form, { kept: expectation.content.priority });
  if (read.kind === "again") return data(read, { status: Object.keys(read.problems).length > 0 ? 422 : 200 });
  const outcome = await rewrite(member, { expectationId: id, revision: revision.data, content: read.content });
  if (outcome === "missing") throw notFound();
  if (outcome === "outdated" || outcome === "refused") {
    const { t } = await translator(member.language);
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    const problems = { action: t(`expectations:form.problems.${outcome === "refused" ? "refused" : "changed"}`) };
    return data({ kind: "again" as const, values, problems, advice: null }, { status: 409 });
  }
  throw redirect(`${paths.expectation(id)}?${outcome === "done" ? "sent" : "already"}`);
}

export default function EditExpectation() {
  const { t } = useTranslation("expectations");
  const { id, name, revision, values, priorities } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page title={t("form.editTitle")} lead={<p>{t("form.editLead", { name })}</p>}>
      <ErrorSummary problems={again?.problems} />
      <ExpectationForm
        values={again?.values ?? values}
        problems={again?.problems}
        advice={again?.advice ?? null}
        priorities={priorities}
        hidden={{ revision }}
        send={t("form.save")}
        back={paths.expectation(id)}
      />
    </Page>
  );
}
