import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field, type Problems } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { chooseSender, senderSettings, sendTestLetter } from "#app/features/distribution/sender.server.ts";
import { senderSchema } from "#app/features/distribution/sender-schema.ts";
import { problemFields } from "#app/features/organizations/account-schema.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { writtenSender } from "#app/platform/sender.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "delivery:sender.title" };

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const { choice, own, domain } = await senderSettings(member);
  return {
    email: member.email,
    organization: member.organizationName,
    sender: writtenSender(own),
    domain,
    name: choice.name ?? "",
    address: choice.address ?? "",
    replyTo: choice.replyTo ?? "",
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const form = Object.fromEntries(await request.formData());
  const { t } = await translator(member.language);
  if (form.intent === "test") {
    const outcome = await sendTestLetter(member);
    if (outcome === null) return { problems: { test: t("delivery:sender.testTooMany") } satisfies Problems };
    if (outcome.state === "sent") return { done: t("delivery:sender.testSent") };
    return { problems: { test: t("delivery:sender.testFailed", { problem: outcome.problem }) } satisfies Problems };
  }
  const { own, domain } = await senderSettings(member);
  const parsed = senderSchema({ domain, ownAddress: own.address }).safeParse(form);
  if (!parsed.success) {
    const fields = problemFields(parsed.error).flatMap((field) =>
      field === "name" || field === "address" || field === "replyTo"
        ? [[field, t(`delivery:sender.${field}Problem`, { domain })] as const]
        : [],
    );
    return { problems: Object.fromEntries(fields) as Problems };
  }
  await chooseSender(member, parsed.data);
  return { done: t("delivery:sender.saved") };
}

export default function SenderPage() {
  const { t } = useTranslation("delivery");
  const { email, organization, sender, domain, name, address, replyTo } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const problems: Problems | undefined = result && "problems" in result ? result.problems : undefined;
  return (
    <Page title={t("sender.title")} lead={<p>{t("sender.lead", { sender })}</p>}>
      {result && "done" in result && <Notice kind="done">{result.done}</Notice>}
      <ErrorSummary problems={problems} />
      <Form method="post" className="max-w-md">
        <Field
          name="name"
          label={t("sender.name")}
          hint={t("sender.nameHint", { organization })}
          maxLength={60}
          defaultValue={name}
          problem={problems?.name}
        />
        <Field
          name="address"
          label={t("sender.address")}
          hint={t("sender.addressHint", { domain })}
          type="email"
          defaultValue={address}
          problem={problems?.address}
        />
        <Field
          name="replyTo"
          label={t("sender.replyTo")}
          hint={t("sender.replyToHint")}
          type="email"
          defaultValue={replyTo}
          problem={problems?.replyTo}
        />
        <button type="submit" name="intent" value="save" className="button button-primary">
          {t("sender.submit")}
        </button>
      </Form>
      <Form method="post" className="mt-10" id="test">
        <p className="my-3 text-muted">{t("sender.testHint")}</p>
        <button type="submit" name="intent" value="test" className="button max-w-full break-all">
          {t("sender.test", { email })}
        </button>
      </Form>
      <p className="mt-8">
        <Link to={paths.studio()}>{t("sender.back")}</Link>
      </p>
    </Page>
  );
}
