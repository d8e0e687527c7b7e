import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ErrorSummary, Field, FieldBox, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { newMemberSchema, problemFields } from "#app/features/organizations/account-schema.ts";
import { giveRole, takeRole } from "#app/features/organizations/members.server.ts";
import { roles } from "#app/features/organizations/roles.ts";
import { inOrganizationOf, requireMember } from "#app/features/organizations/session.server.ts";
import { translator } from "#app/platform/translator.server.ts";
import { listMembers } from "#db/queries/organizations.ts";

export const handle = { title: "account:members.title" };

const PAGE_SIZE = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "members.manage");
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  const found = await inOrganizationOf(member, (trx) => listMembers(trx, { search, limit: PAGE_SIZE + 1 }));
  const members = found.slice(0, PAGE_SIZE).map((row) => ({
    userId: row.user_id,
    name: row.name,
    email: row.email,
    role: row.role,
    fromRoster: row.origin === "roster",
  }));
  return { members, search, more: found.length > PAGE_SIZE };
}

/** `user id/role`. */
const removalSchema = z
  .string()
  .transform((text) => text.split("/"))
  .pipe(z.tuple([z.string().min(1), newMemberSchema.shape.role]));

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "members.manage");
  const form = Object.fromEntries(await request.formData());
  const { t } = await translator(member.language);
  if ("remove" in form) {
    const removal = removalSchema.safeParse(form.remove);
    if (!removal.success) throw new Response(null, { status: 400 });
    const [userId, role] = removal.data;
    const taken = await takeRole(member, { userId, role });
    return taken ? { done: t("account:members.removed") } : { problems: { remove: t("account:members.lastOwner") } };
  }
  const parsed = newMemberSchema.safeParse(form);
  if (!parsed.success) {
    const fields = problemFields(parsed.error).filter(
      (field) => field === "email" || field === "name" || field === "role",
    );
    return { problems: Object.fromEntries(fields.map((field) => [field, t(`account:members.${field}Problem`)])) };
  }
  await giveRole(member, parsed.data);
  return {
    done: t("account:members.added", { email: parsed.data.email, role: t(`account:roles.${parsed.data.role}`) }),
  };
}

export default function Members() {
  const { t } = useTranslation("account");
  const { members, search, more } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const problems: Problems | undefined = result && "problems" in result ? result.problems : undefined;
  return (
    <Page title={t("members.title")} lead={<p>{t("members.lead")}</p>}>
      {result && "done" in result && <Notice kind="done">{result.done}</Notice>}
      <ErrorSummary problems={problems} />
      <Form method="get" className="mt-6 flex max-w-md items-end gap-3">
        <div className="grow">
          <Field name="q" label={t("members.search")} defaultValue={search} type="search" />
        </div>
        <button type="submit" className="button mb-5">
          {t("members.find")}
        </button>
      </Form>
      <WideTable label={t("members.title")}>
        <table className="data" id="remove">
          <thead>
            <tr>
              <th scope="col">{t("members.name")}</th>
              <th scope="col">{t("members.email")}</th>
              <th scope="col">{t("members.role")}</th>
              <th scope="col">
                <span className="sr-only">{t("members.remove")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ userId, name, email, role, fromRoster }) => (
              <tr key={`${userId}/${role}`}>
                <th scope="row">{name}</th>
                <td>{email}</td>
                <td>{t(`roles.${role}`)}</td>
                <td>
                  {fromRoster ? (
                    <span className="text-muted">{t("members.fromRoster")}</span>
                  ) : (
                    <Form method="post">
                      <button
                        type="submit"
                        name="remove"
                        value={`${userId}/${role}`}
                        className="underline"
                        aria-label={t("members.removeLabel", { role: t(`roles.${role}`), name })}
                      >
                        {t("members.remove")}
                      </button>
                    </Form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {members.length === 0 && <p className="mt-4">{t("members.nobody")}</p>}
      {more && <p className="mt-4 text-muted">{t("members.more", { count: members.length })}</p>}
      <h2 className="mt-10">{t("members.add")}</h2>
      <Form method="post" className="max-w-md">
        <Field name="name" label={t("members.name")} required maxLength={120} problem={problems?.name} />
        <Field name="email" label={t("members.email")} type="email" required problem={problems?.email} />
        <FieldBox name="role" label={t("members.role")} problem={problems?.role}>
          <select id="role" name="role" className="input" required defaultValue="hr">
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </select>
        </FieldBox>
        <button type="submit" className="button button-primary">
          {t("members.submit")}
        </button>
      </Form>
    </Page>
  );
}
