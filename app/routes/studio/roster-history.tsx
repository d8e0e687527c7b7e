import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ErrorSummary } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { RosterNav } from "#app/components/studio/roster-nav.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { useWritten } from "#app/components/written.ts";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { importHistory, undoImport } from "#app/features/roster/undo-import.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "upkeep:history.title" };

/** The imports so far, and what taking the last one back would do. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const done = new URL(request.url).searchParams.get("done") === "undone";
  const found = await importHistory(member);
  const { language } = member;
  const when = (at: string) => writtenTime({ at: new Date(at), timeZone: "UTC", language });
  const imports = found.imports.map((each) => ({
    ...each,
    when: when(each.at),
    undone: each.undone && { ...each.undone, when: when(each.undone.at) },
  }));
  return { ...found, imports, done };
}

const undoSchema = z.object({
  importId: z.uuid(),
  reviewed: z.coerce.number().int(),
  lost: z.coerce.number().int().min(0),
  confirmed: z.literal("yes").optional(),
});

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "roster.manage");
  const parsed = undoSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  const { importId, reviewed, lost, confirmed } = parsed.data;
  if (lost > 0 && !confirmed) return data({ refused: "lostMissing" as const }, { status: 422 });
  const result = await undoImport(member, { importId, reviewed });
  if (result === "undone") throw redirect(`${paths.rosterHistory()}?done=undone`);
  return data({ refused: result }, { status: 409 });
}

export default function RosterHistory() {
  const { t } = useTranslation("upkeep");
  const { imports, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <Page title={t("history.title")} lead={<p>{t(imports.length > 0 ? "history.lead" : "history.empty")}</p>} wide>
      <RosterNav />
      {done && !refused && <Notice kind="done">{t("history.done")}</Notice>}
      {refused === "lostMissing" && <ErrorSummary problems={{ confirmed: t("history.lostMissing") }} />}
      {refused === "changed" && <Notice kind="mind">{t("history.changedSince")}</Notice>}
      {(refused === "already" || refused === "refused") && <Notice kind="mind">{t(`history.${refused}`)}</Notice>}
      <Undo />
      {imports.length > 0 && <Imports />}
    </Page>
  );
}

function Undo() {
  const { t } = useTranslation("upkeep");
  const { undo } = useLoaderData<typeof loader>();
  const busy = useNavigation().state !== "idle";
  const { listedQuoted } = useWritten();
  if (undo.kind === "nothing") return null;
  if (undo.kind === "notKept") return <p className="mt-6 text-muted">{t("history.notKept")}</p>;
  if (undo.kind === "launched") {
    return (
      <p className="mt-6">
        {t("history.launched", { names: listedQuoted(undo.diagnostics), count: undo.diagnostics.length })}
      </p>
    );
  }
  const { lost, lostChanges, returning, leaving } = undo;
  return (
    <section className="mt-6 max-w-3xl" aria-labelledby="undo">
      <h2 id="undo">{t("history.undoTitle")}</h2>
      <p className="mt-2">{t("history.undoBody", { count: undo.people, file: undo.fileName })}</p>
      {returning > 0 && <p>{t("history.returning", { count: returning })}</p>}
      {leaving > 0 && <p>{t("history.leaving", { count: leaving })}</p>}
      <Form method="post" className="mt-4">
        <input type="hidden" name="importId" value={undo.importId} />
        <input type="hidden" name="reviewed" value={undo.revision} />
        <input type="hidden" name="lost" value={lost} />
        {lost > 0 && (
          <div className="mb-4 border-s-4 border-warn-line bg-warn-soft p-4">
            <p>{t("history.lost", { count: lost })}</p>
            <ul className="list-disc ps-5">
              {lostChanges.map(({ action: change, name }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one person may have been changed twice, and the list never changes
                <li key={place}>{t(`history.actions.${change as "roster.person.changed"}`, { name: name ?? "" })}</li>
              ))}
              {lost > lostChanges.length && <li>{t("history.lostMore")}</li>}
            </ul>
            <label className="mt-2 flex items-start gap-3">
              <input
                id="confirmed"
                type="checkbox"
                name="confirmed"
                value="yes"
                required
                className="mt-1 size-5 flex-none"
              />
              <span>{t("history.lostConfirm", { count: lost })}</span>
            </label>
          </div>
        )}
        <button type="submit" className="button" disabled={busy}>
          {t("history.undo")}
        </button>
      </Form>
    </section>
  );
}

function Imports() {
  const { t } = useTranslation("upkeep");
  const { imports } = useLoaderData<typeof loader>();
  return (
    <WideTable label={t("history.title")} className="mt-8">
      <table className="data min-w-160">
        <thead>
          <tr>
            {(["when", "who", "file", "counts"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`history.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {imports.map(({ id, at, when, by, fileName, change, undone }) => (
            <tr key={id}>
              <th scope="row">
                <time dateTime={at}>{when}</time>
              </th>
              <td>{by}</td>
              <td className="break-all">{fileName}</td>
              <td>
                {change ? t("history.countsValue", change) : t("history.unknown")}
                {change && (change.renumbered ?? 0) > 0 && (
                  <p>{t("history.renumbered", { count: change.renumbered ?? 0 })}</p>
                )}
                {undone && <p className="font-semibold">{t("history.undone", { by: undone.by, at: undone.when })}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
