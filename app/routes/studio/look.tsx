import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, Field } from "#app/components/form.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { chooseColour, colourOf } from "#app/features/organizations/colour.server.ts";
import { colourSchema } from "#app/features/organizations/colour-schema.ts";
import { requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "exports:look.title" };

/** What the organisation's files look like. */
export async function loader({ request }: LoaderFunctionArgs) {
  return colourOf(await requireMember(request, "diagnostics.manage"));
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const form = Object.fromEntries(await request.formData());
  if (form.intent === "own") {
    await chooseColour(member, null);
    return { outcome: "own" as const };
  }
  const parsed = colourSchema.safeParse(form);
  if (!parsed.success) return { outcome: "problem" as const };
  const kept = await chooseColour(member, parsed.data.colour);
  return { outcome: kept === parsed.data.colour ? ("saved" as const) : ("darkened" as const), kept };
}

export default function LookPage() {
  const { t } = useTranslation("exports");
  const { colour, chosen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const problem = result?.outcome === "problem" ? t("look.problem") : undefined;
  return (
    <Page title={t("look.title")} lead={<p>{t("look.lead")}</p>}>
      {result && result.outcome !== "problem" && (
        <Notice kind="done">{t(`look.${result.outcome}`, { colour: `#${colour}` })}</Notice>
      )}
      <ErrorSummary problems={problem === undefined ? undefined : { colour: problem }} />
      <p className="mt-6 flex items-center gap-3">
        <svg
          className="shrink-0"
          width="48"
          height="48"
          role="img"
          aria-label={t("look.sample", { colour: `#${colour}` })}
        >
          <rect width="48" height="48" rx="4" fill={`#${colour}`} />
        </svg>
        {chosen ? t("look.now", { colour: `#${colour}` }) : t("look.nowOwn", { colour: `#${colour}` })}
      </p>
      <Form method="post" className="max-w-md">
        <Field
          name="colour"
          label={t("look.colour")}
          hint={t("look.hint")}
          maxLength={7}
          autoComplete="off"
          spellCheck={false}
          defaultValue={`#${colour}`}
          problem={problem}
        />
        <button type="submit" className="button button-primary">
          {t("look.submit")}
        </button>
      </Form>
      {chosen && (
        <Form method="post" className="mt-6">
          <button type="submit" name="intent" value="own" className="button">
            {t("look.takeOwn")}
          </button>
        </Form>
      )}
      <p className="mt-8">
        <Link to={paths.studio()}>{t("look.back")}</Link>
      </p>
    </Page>
  );
}
