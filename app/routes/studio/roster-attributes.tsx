import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ErrorSummary, Field, FieldBox } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { RosterNav } from "#app/components/studio/roster-nav.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { changeValue, RARE, readAttributes } from "#app/features/roster/attributes.server.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "upkeep:attributes.title" };

/** The attributes of the roster as segments with their sizes, and the values of one of them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const parameters = new URL(request.url).searchParams;
  const changed = z.coerce.number().int().min(0).catch(0).parse(parameters.get("changed"));
  const done = parameters.has("changed") ? changed : null;
  return { ...(await readAttributes(member, { name: parameters.get("name") })), k: RARE, done };
}

const changeSchema = z.object({ name: z.string().min(1).max(500), from: z.string().min(1), to: z.string() });

/** Renames a value, or merges it into another. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const { t } = await translator(member.language);
  const parsed = changeSchema.safeParse(Object.fromEntries(await request.formData()));
  const changed = parsed.success ? await changeValue(member, parsed.data) : null;
  if (!parsed.success || changed === null) {
    return data({ problems: { to: t("upkeep:attributes.problem") } }, { status: 422 });
  }
  throw redirect(`${paths.rosterAttributes(parsed.data.name)}&changed=${changed}`);
}

export default function RosterAttributes() {
  const { t } = useTranslation("upkeep");
  const { attributes, open, k, done } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  if (attributes.length === 0) {
    return (
      <Page title={t("attributes.title")} lead={<p>{t("attributes.empty")}</p>}>
        <RosterNav />
      </Page>
    );
  }
  return (
    <Page title={t("attributes.title")} lead={<p>{t("attributes.lead", { k })}</p>}>
      <RosterNav />
      {done !== null && (
        <Notice kind="done">{done === 0 ? t("attributes.nothing") : t("attributes.done", { count: done })}</Notice>
      )}
      <ErrorSummary problems={problems} />
      <WideTable label={t("attributes.title")} className="mt-6">
        <table className="data min-w-120">
          <thead>
            <tr>
              <th scope="col">{t("attributes.name")}</th>
              {(["values", "filled", "missing"] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`attributes.${column}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {t("attributes.rare", { k })}
              </th>
            </tr>
          </thead>
          <tbody>
            {attributes.map(({ name, values, filled, missing, rare }) => (
              <tr key={name}>
                <th scope="row">
                  <Link to={paths.rosterAttributes(name)} aria-current={name === open?.name ? "true" : undefined}>
                    {name}
                  </Link>
                </th>
                {[values, filled, missing, rare].map((count, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: four columns that never change places
                  <td key={place} className="number">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Values problem={problems?.to} />
    </Page>
  );
}

function Values({ problem }: { problem: string | undefined }) {
  const { t } = useTranslation("upkeep");
  const { open, values, more, alike, k } = useLoaderData<typeof loader>();
  const busy = useNavigation().state !== "idle";
  if (!open) return null;
  const { name } = open;
  return (
    <>
      {alike.length > 0 && (
        <section className="mt-8" aria-labelledby="alike">
          <h2 id="alike">{t("attributes.alikeTitle")}</h2>
          <p className="mt-1 text-muted">{t("attributes.alikeBody")}</p>
          <ul className="mt-3 grid gap-3">
            {alike.flatMap(([most, ...others]) =>
              others.map(({ value }) => (
                <li key={value}>
                  <Form method="post">
                    <input type="hidden" name="name" value={name} />
                    <input type="hidden" name="from" value={value} />
                    <button type="submit" name="to" value={most?.value} className="button" disabled={busy}>
                      {t("attributes.merge", { from: value, to: most?.value })}
                    </button>
                  </Form>
                </li>
              )),
            )}
          </ul>
        </section>
      )}
      <section className="mt-8" aria-labelledby="values">
        <h2 id="values">{t("attributes.valuesOf", { name })}</h2>
        <table className="data mt-2">
          <thead>
            <tr>
              <th scope="col">{t("attributes.value")}</th>
              <th scope="col" className="number">
                {t("attributes.people")}
              </th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ value, people, rare }) => (
              <tr key={value}>
                <th scope="row" className="break-words">
                  <bdi>{value}</bdi>
                  {rare && <span className="font-normal text-muted"> {t("attributes.tooFew", { k })}</span>}
                </th>
                <td className="number">{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 && <p className="mt-2 text-muted">{t("attributes.more", { count: more })}</p>}
      </section>
      <section className="mt-8 max-w-xl" aria-labelledby="rename">
        <h2 id="rename">{t("attributes.renameTitle")}</h2>
        <p className="mt-1 text-muted">{t("attributes.renameBody")}</p>
        <Form method="post" key={`${name}/${values.length}`}>
          <input type="hidden" name="name" value={name} />
          <FieldBox name="from" label={t("attributes.from")}>
            <select id="from" name="from" className="input">
              {values.map(({ value }) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </FieldBox>
          <Field
            name="to"
            label={t("attributes.to")}
            required
            maxLength={2000}
            autoComplete="off"
            list="known"
            problem={problem}
          />
          <datalist id="known">
            {values.map(({ value }) => (
              <option key={value} value={value} />
            ))}
          </datalist>
          <button type="submit" className="button button-primary" disabled={busy}>
            {t("attributes.rename")}
          </button>
        </Form>
      </section>
    </>
  );
}
