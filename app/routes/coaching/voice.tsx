import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OwnVoices } from "#app/components/coaching/own-voices.tsx";
import { ErrorSummary, Field } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { may } from "#app/features/organizations/roles.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { ownRaised } from "#app/features/plans/voice/own-voices.server.ts";
import { keepReceipt, keptReceipts } from "#app/features/plans/voice/receipts.server.ts";
import { receiptSchema } from "#app/features/plans/voice/voice-form-schema.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "voice:own.title" };

/** What somebody raised and what was answered. Who answers is sent to what was heard. */
export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "company.read");
  const mayRaise = may(member.roles, "voice.raise") && member.personId !== null;
  const mayHear = may(member.roles, "voice.answer") || may(member.roles, "voice.redact");
  if (!mayRaise && mayHear) throw redirect(paths.heard());
  return { mayRaise, mayHear, voices: await ownRaised(member, await keptReceipts(request)) };
}

/** Keeps a receipt that somebody has written down in this browser. */
export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "voice.raise");
  const receipt = receiptSchema.safeParse(String((await request.formData()).get("receipt") ?? "").trim());
  const found = receipt.success ? await ownRaised({ ...member, email: "" }, [receipt.data]) : [];
  if (!receipt.success || found.length === 0)
    return data(
      { problems: { receipt: (await translator(member.language)).t("voice:own.noReceipt") } },
      { status: 422 },
    );
  throw redirect(`${paths.voice()}?found`, { headers: { "Set-Cookie": await keepReceipt(request, receipt.data) } });
}

export default function Voice() {
  const { t } = useTranslation("voice");
  const { mayRaise, mayHear, voices } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems;
  const [search] = useSearchParams();
  const said = (["raised", "already", "found"] as const).find((each) => search.has(each));
  return (
    <Page title={t("own.title")} lead={<p>{t("own.lead")}</p>}>
      <ErrorSummary problems={problems} />
      {said && <Notice kind="done">{t(`own.${said}`)}</Notice>}
      {mayRaise && (
        <p className="mt-6">
          <Link to={paths.newVoice()} className="button button-primary">
            {t("own.raise")}
          </Link>
        </p>
      )}
      <OwnVoices voices={voices} />
      <ul className="mt-8 grid list-disc gap-2 ps-5">
        <li>
          <Link to={paths.youSaid()}>{t("said.link")}</Link>
        </li>
        {mayHear && (
          <li>
            <Link to={paths.heard()}>{t("heard.link")}</Link>
          </li>
        )}
      </ul>
      {mayRaise && (
        <details className="mt-8" open={problems !== undefined}>
          <summary className="cursor-pointer font-semibold">{t("own.withReceipt")}</summary>
          <Form method="post" className="max-w-xl">
            <Field
              name="receipt"
              label={t("own.receipt")}
              hint={t("own.receiptHint")}
              problem={problems?.receipt}
              autoComplete="off"
              required
            />
            <button type="submit" className="button">
              {t("own.find")}
            </button>
          </Form>
        </details>
      )}
    </Page>
  );
}
