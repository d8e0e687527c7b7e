import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ErrorSummary, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { HelpForm } from "#app/components/studio/help-form.tsx";
import { UndeliveredTable } from "#app/components/studio/undelivered-table.tsx";
import { correctAddress, helpOne, sendAgainTo } from "#app/features/distribution/help.server.ts";
import { listDeliveryProblems, sendAllAgain } from "#app/features/distribution/participation.server.ts";
import { signInSchema } from "#app/features/organizations/account-schema.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "delivery:problems.title" };

/** People whom no letter has reached, and the form for those who ask. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const found = await listDeliveryProblems(member, id);
  if (!found) throw notFound();
  return {
    id,
    open: found.open,
    scheduled: found.state === "scheduled",
    full: found.problems.length === found.most,
    problems: found.problems.map(({ participant_id, name, email, state, problem }) => ({
      id: participant_id,
      name,
      email: email ?? "",
      state,
      problem: problem ?? "",
    })),
  };
}

const email = signInSchema.shape.email;
/** What was entered, to be shown again where it was refused. */
interface Entered {
  readonly intent: string;
  readonly person?: string | undefined;
  readonly email?: string | undefined;
  readonly days?: number | undefined;
}

const formSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("againAll") }),
  z.object({ intent: z.literal("again"), person: z.uuid() }),
  z.object({ intent: z.literal("correct"), person: z.uuid(), email: z.string() }),
  z.object({ intent: z.literal("help"), email: z.string(), days: z.coerce.number().int().min(0).max(7) }),
]);

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const diagnosticId = pathId(params.id);
  const parsed = formSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  const form = parsed.data;
  const { t } = await translator(member.language);
  const back = (query: string) => redirect(`${paths.diagnosticDeliveries(diagnosticId)}?${query}`);
  const refused = (field: string, problem: string) =>
    data({ problems: { [field]: problem } as Problems, form: form as Entered }, { status: 422 });
  switch (form.intent) {
    case "againAll":
      throw back(`requeued=${await sendAllAgain(member, diagnosticId)}`);
    case "again":
      throw back(
        (await sendAgainTo(member, { diagnosticId, participantId: form.person })) ? "requeued=1" : "done=notSent",
      );
    case "correct": {
      const field = `email-${form.person}`;
      const address = email.safeParse(form.email);
      if (!address.success) return refused(field, t("delivery:problems.invalid"));
      const correction = await correctAddress(member, {
        diagnosticId,
        participantId: form.person,
        email: address.data,
      });
      if (correction === "taken" || correction === "unchanged")
        return refused(field, t(`delivery:problems.${correction}`));
      throw back(`done=${correction}`);
    }
    case "help": {
      const address = email.safeParse(form.email);
      if (!address.success) return refused("email", t("delivery:problems.invalid"));
      const help = await helpOne(member, { diagnosticId, email: address.data, days: form.days });
      switch (help.kind) {
        case "done":
          return data({ helped: help.name });
        case "nobody":
        case "suppressed":
        case "underway":
          return refused("email", t(`delivery:help.${help.kind}`));
        case "notOpen":
          throw back("done=notSent");
      }
    }
  }
}

export default function Deliveries() {
  const { t } = useTranslation("delivery");
  const { id, open, scheduled, problems: people, full } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const problems = result && "problems" in result ? result.problems : undefined;
  const given = result && "form" in result ? result.form : undefined;
  const several = people.filter(({ state }) => state === "failed" || state === "unconfirmed").length > 1;
  return (
    <Page title={t("problems.title")} lead={<p>{t("problems.lead")}</p>} wide>
      <Done />
      {result && "helped" in result && <Notice kind="done">{t("help.done", { name: result.helped })}</Notice>}
      <ErrorSummary problems={problems} />
      {open && several && (
        <Form method="post" className="mt-6 max-w-3xl">
          <p className="my-3 text-muted">{t("problems.againAllHint")}</p>
          <button type="submit" name="intent" value="againAll" className="button button-primary">
            {t("problems.againAll")}
          </button>
        </Form>
      )}
      {people.length === 0 ? (
        <p className="mt-6">{t("problems.none")}</p>
      ) : (
        <UndeliveredTable
          people={people}
          open={open}
          correctable={open || scheduled}
          problems={problems}
          given={given}
        />
      )}
      {full && <p className="mt-3 text-muted">{t("problems.more", { count: people.length })}</p>}
      {(open || scheduled) && people.length > 0 && (
        <p className="mt-3 max-w-3xl text-muted">{t("problems.correctNote")}</p>
      )}
      {open && <HelpForm problem={problems?.email} given={given} />}
      <p className="mt-8">
        <Link to={paths.diagnostic(id)}>{t("problems.back")}</Link>
      </p>
    </Page>
  );
}

/** What was done before this page was shown; it stands in the address, so that loading again says the same. */
function Done() {
  const { t } = useTranslation("delivery");
  const [search] = useSearchParams();
  const requeued = Number(search.get("requeued") ?? 0);
  if (requeued > 0) return <Notice kind="done">{t("problems.requeued", { count: requeued })}</Notice>;
  if (search.get("done") === "corrected") return <Notice kind="done">{t("problems.corrected")}</Notice>;
  return search.get("done") === "notSent" || search.has("requeued") ? (
    <Notice kind="mind">{t("problems.notSent")}</Notice>
  ) : null;
}
