import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { PersonFields } from "#app/components/studio/person-fields.tsx";
import { RosterNav } from "#app/components/studio/roster-nav.tsx";
import { RunningNote } from "#app/components/studio/running-note.tsx";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { describePersonProblem, describeWrongFields } from "#app/features/roster/describe-person-problem.ts";
import { writePerson } from "#app/features/roster/edit-person.server.ts";
import { readPersonForm } from "#app/features/roster/person-form-schema.ts";
import { readNewPerson } from "#app/features/roster/person-page.server.ts";
import { paths } from "#app/paths.ts";
import { wordsIn } from "#app/platform/translator.server.ts";

export const handle = { title: "upkeep:person.titleNew" };

export async function loader({ request }: LoaderFunctionArgs) {
  return readNewPerson(await requireMember(request, "roster.manage"));
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const words = await wordsIn(member.language);
  const read = readPersonForm(Object.fromEntries(await request.formData()));
  if ("wrong" in read) return data({ problems: describeWrongFields(words, read.wrong) }, { status: 422 });
  const result = await writePerson(member, { personId: null, form: read.form, seen: null });
  if (result.kind === "saved") throw redirect(`${paths.person(result.personId)}?done=added`);
  if (result.kind === "missing") throw new Error("Nobody has to be there for somebody new");
  return data({ problems: describePersonProblem(words, result.problem) }, { status: 422 });
}

export default function NewPerson() {
  const { t } = useTranslation("upkeep");
  const { values, former, running } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  const busy = useNavigation().state !== "idle";
  return (
    <Page title={t("person.titleNew")} lead={<p>{t("person.leadNew")}</p>}>
      <RosterNav />
      <RunningNote names={running} />
      <ErrorSummary problems={problems} />
      <Form method="post" className="max-w-xl">
        <PersonFields values={values} problems={problems} />
        <button type="submit" className="button button-primary" disabled={busy}>
          {t("person.add")}
        </button>
      </Form>
      {former.length > 0 && (
        <section className="mt-10" aria-labelledby="former">
          <h2 id="former">{t("person.formerTitle")}</h2>
          <ul className="mt-2 grid gap-2">
            {former.map(({ id, externalId, name }) => (
              <li key={id}>
                <Link to={paths.person(id)}>
                  <bdi>{name}</bdi>
                </Link>{" "}
                <span className="text-muted">{externalId}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
