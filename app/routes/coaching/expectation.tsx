import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { CheckInForm } from "#app/components/coaching/check-in-form.tsx";
import { Progress } from "#app/components/coaching/expectation-card.tsx";
import { CheckInTable, Wordings } from "#app/components/coaching/expectation-history.tsx";
import { AdviceList, ExpectationParts } from "#app/components/coaching/expectation-parts.tsx";
import { ErrorSummary, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { type Member, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { type CheckInField, checkInFormSchema } from "#app/features/plans/expectations/expectation-schema.ts";
import { onePage } from "#app/features/plans/expectations/one-page.server.ts";
import {
  agree,
  checkIn,
  end,
  expectationWithHistory,
  type Outcome,
} from "#app/features/plans/expectations/work-expectations.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { titleFrom: "title" };

/** One expectation, with what each of the two can do about it and everything that was said of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const found = await expectationWithHistory(member, pathId(params.expectationId));
  if (!found) throw notFound();
  return onePage(found, { language: member.language, written: member.locale });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "expectations.own");
  const id = pathId(params.expectationId);
  const result = await act(member, id, Object.fromEntries(await request.formData()));
  const { t } = await translator(member.language);
  if (typeof result !== "string") {
    const problems: Problems = Object.fromEntries(
      result.map((field) => [field, t(`expectations:one.problems.${field}`)]),
    );
    return data({ problems }, { status: 422 });
  }
  if (result === "missing") throw notFound();
  if (result === "done" || result === "already")
    throw redirect(`${paths.expectation(id)}?${result === "done" ? "saved" : "already"}`);
  const problems: Problems = { action: t(`expectations:one.problems.${result}`) };
  return data({ problems }, { status: 409 });
}

const agreeSchema = z.object({ revision: z.coerce.number().int().positive(), hash: z.string().length(64) });
const endSchema = z.object({ revision: z.coerce.number().int().positive(), as: z.enum(["reached", "dropped"]) });

/** Does what the form asks for; the fields that are wrong, or what came of it. */
async function act(
  member: Member,
  expectationId: string,
  form: Record<string, FormDataEntryValue>,
): Promise<Outcome | CheckInField[]> {
  switch (form.intent) {
    case "agree":
      return agree(member, { expectationId, ...parsed(agreeSchema, form) });
    case "end":
      return end(member, { expectationId, ...parsed(endSchema, form) });
    case "checkIn": {
      const said = checkInFormSchema.safeParse(form);
      if (!said.success) return [...new Set(said.error.issues.map(({ path }) => String(path[0]) as CheckInField))];
      return checkIn(member, { expectationId, said: said.data, way: "page" });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

function parsed<Shape extends z.ZodType>(schema: Shape, form: unknown): z.infer<Shape> {
  const result = schema.safeParse(form);
  if (!result.success) throw new Response(null, { status: 400 });
  return result.data;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Expectation() {
  const { t } = useTranslation("expectations");
  const expectation = useLoaderData<typeof loader>();
  const { title, name, personId, open, standing, stands, proposal, said, nextNumber, advice } = expectation;
  const problems = useActionData<typeof action>()?.problems;
  return (
    <Page
      title={<bdi>{title}</bdi>}
      lead={
        <p className="text-base">
          {t("one.with", { name })} · {t(`standing.${standing}`, { name })}
        </p>
      }
    >
      <ErrorSummary problems={problems} />
      {!problems && <Done name={name} reachable={expectation.reachable} />}
      <Where expectation={expectation} />
      {proposal && (
        <section className="mt-6">
          <h2>{t("one.proposal")}</h2>
          {proposal.outcome === "open" && <ExpectationParts content={proposal.content} due={proposal.due} />}
          {open && <Answer proposal={proposal} />}
        </section>
      )}
      {stands && (
        <section className="mt-8">
          <h2>{t(proposal ? "one.stands" : "one.content")}</h2>
          <Progress percent={said.percent} />
          <ExpectationParts content={stands.content} due={stands.due} />
        </section>
      )}
      {open && stands && (
        <section className="mt-8">
          <h2>{t("one.checkIn")}</h2>
          <CheckInForm number={nextNumber} percent={said.percent ?? 0} problems={problems} />
        </section>
      )}
      {stands && <CheckInTable checkIns={expectation.checkIns} name={name} />}
      {open && (
        <section className="mt-8">
          <h2>{t("advice.title")}</h2>
          <AdviceList advice={advice} />
          <p className="mt-4">
            <Link to={paths.editExpectation(expectation.id)} className="button">
              {t("one.change")}
            </Link>
          </p>
        </section>
      )}
      {open && <End expectation={expectation} />}
      <Wordings wordings={expectation.wordings} name={name} />
      <p className="mt-10">
        <Link to={paths.expectationsWith(personId)}>{t("one.back", { name })}</Link>
      </p>
    </Page>
  );
}

function Done({ name, reachable }: { name: string; reachable: boolean }) {
  const { t } = useTranslation("expectations");
  const [search] = useSearchParams();
  if (search.has("sent"))
    return <Notice kind="done">{t(reachable ? "one.sent" : "one.sentNoLetter", { name })}</Notice>;
  if (search.has("already")) return <Notice kind="done">{t("one.already")}</Notice>;
  return search.has("saved") ? <Notice kind="done">{t("one.saved")}</Notice> : null;
}

/** Where it stands between the two, in one sentence. */
function Where({ expectation }: { expectation: Data }) {
  const { t } = useTranslation("expectations");
  const { standing, name, current, day, proposal } = expectation;
  const mind = standing === "forYou" || standing === "changeForYou" || !current;
  const sentence = (() => {
    if (standing === "reached") return t("one.endedReached", { day });
    if (standing === "dropped") return t("one.endedDropped", { day });
    if (!current) return t("one.former");
    const outcome = proposal?.outcome ?? "open";
    switch (standing) {
      case "agreed":
        return t("one.agreedOn", { day });
      case "forYou":
        return t("one.waitsForYou", { name, day });
      case "forThem":
        return t("one.waitsForThem", { name, day });
      case "changeForYou":
        return t(outcome === "open" ? "one.changeWaitsForYou" : `one.${outcome}ForYou`, { name, day });
      case "changeForThem":
        return t(outcome === "open" ? "one.changeWaitsForThem" : `one.${outcome}ForThem`, { name, day });
    }
  })();
  return (
    <div className={`my-6 border-s-4 p-4 ${mind ? "border-warn-line bg-warn-soft" : "border-accent bg-accent-soft"}`}>
      {sentence}
    </div>
  );
}

/** The button that agrees to exactly the wording shown; nothing for whoever has agreed to it. */
function Answer({ proposal }: { proposal: NonNullable<Data["proposal"]> }) {
  const { t } = useTranslation("expectations");
  if (proposal.mine) return null;
  const { outcome } = proposal;
  return (
    <Form method="post" className="mt-5">
      <input type="hidden" name="revision" value={proposal.revision} />
      <input type="hidden" name="hash" value={proposal.hash} />
      <button type="submit" name="intent" value="agree" className="button button-primary">
        {t(outcome === "reached" ? "one.agreeReached" : outcome === "dropped" ? "one.agreeDropped" : "one.agree")}
      </button>
      <p className="mt-2 text-sm text-muted">{t("one.agreeNote")}</p>
    </Form>
  );
}

function End({ expectation: { name, revision, stands } }: { expectation: Data }) {
  const { t } = useTranslation("expectations");
  return (
    <details className="mt-8">
      <summary className="button">{t("one.end")}</summary>
      <p className="mt-3">{t(stands ? "one.endNote" : "one.endDraft", { name })}</p>
      <Form method="post" className="mt-3 flex flex-wrap gap-4">
        <input type="hidden" name="intent" value="end" />
        <input type="hidden" name="revision" value={revision} />
        {stands && (
          <button type="submit" name="as" value="reached" className="button">
            {t("one.reached")}
          </button>
        )}
        <button type="submit" name="as" value="dropped" className="button">
          {t("one.drop")}
        </button>
      </Form>
    </details>
  );
}
