import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { ErrorSummary, Field } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { preparePulse, pulseForm } from "#app/features/diagnostics/pulse.server.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { withoutIsolates } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "studio:pulse.windowTitle" };

/** What a closed diagnostic is measured again with. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const form = await pulseForm(member, pathId(params.id));
  if (!form) throw notFound();
  return form;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const form = await request.formData();
  const draft = z.uuid().safeParse(form.get("draft"));
  if (!draft.success) throw new Response(null, { status: 400 });
  const entered = {
    draft: draft.data,
    name: String(form.get("name") ?? ""),
    closes: String(form.get("closes") ?? ""),
    items: form.getAll("item").map(String),
    noticed: form.getAll("noticed").map(String),
  };
  const result = await preparePulse(member, pathId(params.id), entered);
  if (!result) throw notFound();
  if ("id" in result) throw redirect(paths.diagnosticLaunch(result.id));
  const { t } = await translator(member.language);
  const problems = Object.fromEntries(
    result.problems.map((field) => [field === "predictions" ? "items" : field, t(`studio:pulse.problems.${field}`)]),
  );
  return data({ problems, entered }, { status: 422 });
}

export default function Pulse() {
  const { t } = useTranslation(["studio", "outcome"]);
  const form = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  const problems = answered?.problems;
  const isChosen = (id: string, usually: boolean) => answered?.entered.items.includes(id) ?? usually;
  const box = ({ id, label }: { id: string; label: string }, usually: boolean) => (
    <label key={id} className="flex gap-3 py-1">
      <input
        type="checkbox"
        name="item"
        value={id}
        defaultChecked={isChosen(id, usually)}
        className="mt-1 size-5 shrink-0"
      />
      <span>{label}</span>
    </label>
  );
  return (
    <Page title={t("pulse.title", { name: form.baseline })} lead={<p>{t("pulse.lead")}</p>}>
      <ErrorSummary problems={problems} />
      <Form method="post" className="max-w-xl">
        <input type="hidden" name="draft" value={answered?.entered.draft ?? form.draft} />
        <Field
          name="name"
          label={t("draft.name")}
          hint={t("draft.nameHint")}
          problem={problems?.name}
          defaultValue={
            answered?.entered.name ?? withoutIsolates(t("pulse.name", { name: form.baseline })).slice(0, 120)
          }
          required
          maxLength={120}
        />
        <Field
          name="closes"
          type="datetime-local"
          label={t("draft.closes")}
          hint={t("pulse.zone", { zone: form.zone.replaceAll("_", " ") })}
          problem={problems?.closes}
          defaultValue={answered?.entered.closes ?? form.closes}
          required
        />
        <div id="items" tabIndex={-1}>
          <h2 className="mt-8">{t("pulse.items")}</h2>
          <p className="mt-1 text-muted">{t(form.acted ? "outcome:pulse.itemsLead" : "pulse.itemsLead")}</p>
          {problems?.items && <p className="mt-2 font-semibold text-warn-line">{problems.items}</p>}
          {form.themes.map((theme) => (
            <fieldset key={theme.id} className="mt-4">
              <legend className="font-semibold">{theme.name}</legend>
              {theme.items.map((item) => box(item, item.chosen))}
            </fieldset>
          ))}
          {form.others.length > 0 && (
            <fieldset className="mt-4">
              <legend className="font-semibold">{t("pulse.others")}</legend>
              {form.others.map(({ id, kind, label }) =>
                box({ id, label: t(`pulse.kind.${kind as "open" | "prediction" | "priority"}`, { label }) }, false),
              )}
            </fieldset>
          )}
        </div>
        {form.noticed.length > 0 && (
          <fieldset className="mt-8" aria-describedby="noticed-hint">
            <legend className="font-semibold">{t("outcome:pulse.noticed")}</legend>
            <p id="noticed-hint" className="mt-1 text-muted">
              {t("outcome:pulse.noticedHint")}
            </p>
            {form.noticed.map(({ id, name }) => (
              <label key={id} className="flex gap-3 py-1">
                <input
                  type="checkbox"
                  name="noticed"
                  value={id}
                  defaultChecked={answered?.entered.noticed.includes(id) ?? true}
                  className="mt-1 size-5 shrink-0"
                />
                <span>{name}</span>
              </label>
            ))}
          </fieldset>
        )}
        <button type="submit" className="button button-primary mt-6" disabled={busy}>
          {t("pulse.submit")}
        </button>
      </Form>
    </Page>
  );
}
