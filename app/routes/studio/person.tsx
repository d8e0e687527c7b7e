import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { ManagerField } from "#app/components/studio/manager-field.tsx";
import { PersonFields } from "#app/components/studio/person-fields.tsx";
import { RosterNav } from "#app/components/studio/roster-nav.tsx";
import { RunningNote } from "#app/components/studio/running-note.tsx";
import { type Member, notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { describePersonProblem, describeWrongFields } from "#app/features/roster/describe-person-problem.ts";
import {
  type PersonResult,
  personLeaves,
  personRejoins,
  writePerson,
} from "#app/features/roster/edit-person.server.ts";
import { type PersonField, readPersonForm } from "#app/features/roster/person-form-schema.ts";
import { readPerson } from "#app/features/roster/person-page.server.ts";
import { paths } from "#app/paths.ts";
import { wordsIn } from "#app/platform/translator.server.ts";

export const handle = { titleFrom: "name" };

/** One person, on the roster or having left it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const personId = pathId(params.personId);
  const person = await readPerson(member, personId);
  if (!person) throw notFound();
  const done = new URL(request.url).searchParams.get("done");
  const told: "saved" | "added" | "left" | null = done === "saved" || done === "added" || done === "left" ? done : null;
  return { ...person, personId, done: told };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const personId = pathId(params.personId);
  const form = Object.fromEntries(await request.formData());
  const words = await wordsIn(member.language);
  const { intent } = form;
  const result = await asked(member, { personId, intent: String(intent ?? ""), form });
  if ("wrong" in result) return data({ problems: describeWrongFields(words, result.wrong) }, { status: 422 });
  if (result.kind === "missing") throw notFound();
  if (result.kind === "refused") {
    return data({ problems: describePersonProblem(words, result.problem) }, { status: 422 });
  }
  const done = intent === "leave" ? "left" : intent === "rejoin" ? "added" : "saved";
  throw redirect(`${paths.person(personId)}?done=${done}`);
}

async function asked(
  member: Member,
  { personId, intent, form }: { personId: string; intent: string; form: Record<string, unknown> },
): Promise<PersonResult | { readonly wrong: readonly PersonField[] }> {
  const text = (field: string) => String(form[field] ?? "");
  if (intent === "leave") return personLeaves(member, { personId, heir: text("heir") });
  if (intent === "rejoin") return personRejoins(member, { personId, manager: text("manager") });
  const read = readPersonForm(form);
  return "wrong" in read ? read : writePerson(member, { personId, form: read.form, seen: text("seen") });
}

export default function PersonPage() {
  const { t } = useTranslation("upkeep");
  const person = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  return (
    <Page title={<bdi>{person.name}</bdi>} lead={<p>{person.kind === "present" ? t("person.lead") : null}</p>}>
      <RosterNav />
      {person.done && !problems && <Notice kind="done">{t(`person.${person.done}`)}</Notice>}
      <RunningNote names={person.running} />
      <ErrorSummary problems={problems} />
      {person.kind === "present" ? (
        <Present person={person} problems={problems} />
      ) : (
        <Former person={person} problems={problems} />
      )}
    </Page>
  );
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>;

function Present({ person, problems }: { person: Found & { kind: "present" }; problems: Problems | undefined }) {
  const { t } = useTranslation("upkeep");
  const { personId, name, reports, seen, values, heir } = person;
  const busy = useNavigation().state !== "idle";
  return (
    <>
      <p className="mt-4">
        <Link to={paths.rosterAt({ at: personId })}>{t("person.inTree")}</Link>
        {reports > 0 && <span className="text-muted"> · {t("person.reports", { count: reports, name })}</span>}
      </p>
      <Form method="post" className="max-w-xl" key={seen} id="seen">
        <input type="hidden" name="seen" value={seen} />
        <PersonFields values={values} problems={problems} />
        <button type="submit" className="button button-primary" disabled={busy}>
          {t("person.save")}
        </button>
      </Form>
      <section className="mt-12 max-w-xl border-t border-line pt-6" aria-labelledby="leave">
        <h2 id="leave">{t("person.leaveTitle")}</h2>
        <p className="mt-2">{t("person.leaveBody", { name })}</p>
        <Form method="post" className="mt-4">
          {reports > 0 && (
            <ManagerField
              name="heir"
              label={t("person.heir", { count: reports })}
              hint={t("person.heirHint")}
              value={heir}
              problem={problems?.heir}
              required
            />
          )}
          <button type="submit" name="intent" value="leave" className="button" disabled={busy}>
            {t("person.leave", { name })}
          </button>
        </Form>
      </section>
    </>
  );
}

function Former({ person, problems }: { person: Found & { kind: "former" }; problems: Problems | undefined }) {
  const { t, i18n } = useTranslation("upkeep");
  const { name, leftAt, manager } = person;
  const busy = useNavigation().state !== "idle";
  const date = new Intl.DateTimeFormat(i18n.language === "en" ? "en-GB" : i18n.language, {
    dateStyle: "full",
    timeZone: "UTC",
  }).format(new Date(leftAt));
  return (
    <section className="mt-8 max-w-xl" aria-labelledby="rejoin">
      <p>{t("person.former", { date })}</p>
      <h2 id="rejoin" className="mt-6">
        {t("person.rejoinTitle")}
      </h2>
      <p className="mt-2">{t("person.rejoinBody")}</p>
      <Form method="post">
        <ManagerField
          name="manager"
          label={t("person.manager")}
          hint={t("person.managerHint")}
          value={manager}
          problem={problems?.manager}
        />
        <button type="submit" name="intent" value="rejoin" className="button button-primary" disabled={busy}>
          {t("person.rejoin", { name })}
        </button>
      </Form>
    </section>
  );
}
