import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { describedBy, ErrorSummary, FieldBox } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { rankedPriorities } from "#app/features/plans/expectations/priorities.server.ts";
import { mayBeUnnamed, newReceipt, raise } from "#app/features/plans/voice/raise.server.ts";
import { keepReceipt } from "#app/features/plans/voice/receipts.server.ts";
import { voiceFormSchema } from "#app/features/plans/voice/voice-form-schema.ts";
import { MOST_A_WEEK, MOST_WORDS, VOICE_THRESHOLD, voiceKinds } from "#app/features/plans/voice/voice-kinds.ts";
import { paths } from "#app/paths.ts";
import { interfaceLanguage } from "#app/platform/i18n.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "voice:form.title" };

/** The form. Its receipt is made here, so that the form sent twice raises one thing. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "voice.raise");
  const priorities = await rankedPriorities(member, member.language);
  return {
    receipt: newReceipt(),
    priorities,
    mayBeUnnamed: await mayBeUnnamed(member),
    onRoster: member.personId !== null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "voice.raise");
  const entered = Object.fromEntries([...(await request.formData())].map(([name, value]) => [name, String(value)]));
  const parsed = voiceFormSchema.safeParse(entered);
  const { t } = await translator(member.language);
  const again = (problems: Record<string, string>, status = 422) =>
    data({ problems, entered, receipt: null }, { status });
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
    if (wrong.some(([field]) => field === "receipt")) throw new Response(null, { status: 400 });
    return again(
      Object.fromEntries(
        wrong.map(([field, message]) => [
          field,
          field === "text"
            ? t(message === "long" ? "voice:form.problems.long" : "voice:form.problems.empty", { count: MOST_WORDS })
            : t(field === "as" ? "voice:form.problems.as" : "voice:form.problems.kind"),
        ]),
      ),
    );
  }
  const form = parsed.data;
  // Kept in the organisation's language: that of whoever raises it would tell who that may be.
  const ranked = await rankedPriorities(member, interfaceLanguage(member.locale));
  const priority = ranked.find(({ id }) => id === form.priority) ?? null;
  const outcome = await raise(member, { form, priority });
  switch (outcome) {
    case "refused":
    case "tooFew":
      return again({ as: t(`voice:form.problems.${outcome}`, { count: VOICE_THRESHOLD }) });
    case "tooMany":
      return again({ text: t("voice:form.problems.tooMany", { count: MOST_A_WEEK }) }, 429);
    case "raised":
    case "already": {
      if (form.as === "named") throw redirect(`${paths.voice()}?${outcome}`);
      const headers = form.keep ? { "Set-Cookie": await keepReceipt(request, form.receipt) } : undefined;
      return data({ problems: undefined, entered, receipt: form.receipt }, { ...(headers ? { headers } : {}) });
    }
  }
}

export default function NewVoice() {
  const { t } = useTranslation("voice");
  const { receipt, priorities, mayBeUnnamed: unnamed, onRoster } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (answered?.receipt) return <Receipt receipt={answered.receipt} kept={answered.entered.keep === "on"} />;
  const problems = answered?.problems;
  const entered = answered?.entered ?? {};
  if (!onRoster)
    return (
      <Page title={t("form.title")}>
        <Notice kind="mind">{t("form.problems.refused")}</Notice>
      </Page>
    );
  return (
    <Page title={t("form.title")} lead={<p>{t("form.lead")}</p>}>
      <ErrorSummary problems={problems} />
      <Form method="post" className="max-w-xl">
        <input type="hidden" name="receipt" value={entered.receipt ?? receipt} />
        <fieldset className="my-5" id="kind" tabIndex={-1}>
          <legend className="mb-1 font-semibold">{t("form.kind")}</legend>
          {problems?.kind && <p className="mb-1 font-semibold text-warn-line">{problems.kind}</p>}
          {voiceKinds.map((kind) => (
            <label key={kind} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="kind"
                value={kind}
                required
                defaultChecked={entered.kind === kind}
                className="size-5"
              />
              {t(`kind.${kind}`)}
            </label>
          ))}
        </fieldset>
        {priorities.length > 0 && (
          <FieldBox name="priority" label={t("form.priority")} hint={t("form.priorityHint")}>
            <select
              id="priority"
              name="priority"
              className="input"
              defaultValue={entered.priority ?? ""}
              aria-describedby={describedBy({ name: "priority", hint: true })}
            >
              <option value="">{t("form.noPriority")}</option>
              {priorities.map(({ id, label }, place) => (
                <option key={id} value={id}>
                  {t("form.ranked", { place: place + 1, label })}
                </option>
              ))}
            </select>
          </FieldBox>
        )}
        <FieldBox name="text" label={t("form.text")} hint={t("form.textHint")} problem={problems?.text}>
          <textarea
            id="text"
            name="text"
            rows={6}
            required
            maxLength={MOST_WORDS}
            dir="auto"
            className="input"
            defaultValue={entered.text ?? ""}
            aria-invalid={problems?.text ? true : undefined}
            aria-describedby={describedBy({ name: "text", hint: true, problem: problems?.text })}
          />
        </FieldBox>
        <fieldset className="my-5" id="as" tabIndex={-1}>
          <legend className="mb-1 font-semibold">{t("form.as")}</legend>
          {problems?.as && <p className="mb-1 font-semibold text-warn-line">{problems.as}</p>}
          <Way name="named" hint={t("form.namedHint")} checked={entered.as === "named"}>
            {t("form.named")}
          </Way>
          {unnamed ? (
            <>
              <Way
                name="unnamed"
                hint={t("form.unnamedHint", { count: VOICE_THRESHOLD })}
                checked={entered.as === "unnamed"}
              >
                {t("form.unnamed")}
              </Way>
              <label className="ms-8 flex min-h-11 items-center gap-3">
                <input type="checkbox" name="keep" defaultChecked className="size-5 shrink-0" />
                <span>{t("form.keep")}</span>
              </label>
            </>
          ) : (
            <p className="mt-2 text-muted">{t("form.onlyNamed", { count: VOICE_THRESHOLD })}</p>
          )}
        </fieldset>
        <button type="submit" className="button button-primary">
          {t("form.send")}
        </button>
      </Form>
    </Page>
  );
}

function Way({ name, hint, checked, children }: { name: string; hint: string; checked: boolean; children: string }) {
  return (
    <div className="mt-2">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="radio"
          name="as"
          value={name}
          required
          defaultChecked={checked}
          className="size-5"
          aria-describedby={`${name}-hint`}
        />
        {children}
      </label>
      <p id={`${name}-hint`} className="ms-8 text-sm text-muted">
        {hint}
      </p>
    </div>
  );
}

function Receipt({ receipt, kept }: { receipt: string; kept: boolean }) {
  const { t } = useTranslation("voice");
  return (
    <Page title={t("receipt.title")} lead={<p>{t("receipt.lead")}</p>}>
      <p className="mt-6">{t(kept ? "receipt.kept" : "receipt.notKept")}</p>
      <p className="mt-4 border-2 border-line p-4 font-mono text-lg [overflow-wrap:anywhere]">{receipt}</p>
      <p className="mt-6">
        <Link to={paths.voice()} className="button">
          {t("receipt.back")}
        </Link>
      </p>
    </Page>
  );
}
