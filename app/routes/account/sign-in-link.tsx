import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "#app/components/page.tsx";
import { signInSchema } from "#app/features/organizations/account-schema.ts";
import { paths } from "#app/paths.ts";
import { signInWithToken } from "#app/platform/auth.server.ts";

export const handle = { title: "account:link.title" };

const afterwards = (request: Request) => signInSchema.shape.to.parse(new URL(request.url).searchParams.get("to"));

/** What a mailed sign-in link opens. Looking at it uses nothing up, so that a mail scanner may. */
export const loader = ({ request }: LoaderFunctionArgs) => ({ to: afterwards(request) });

/** Uses the link up and signs its holder in. */
export async function action({ request, params }: ActionFunctionArgs) {
  const to = afterwards(request);
  const headers = await signInWithToken({ token: params.token ?? "", request });
  if (!headers) throw redirect(paths.signInExpired(to));
  throw redirectDocument(to, { headers });
}

export default function SignInLink() {
  const { t } = useTranslation("account");
  const { to } = useLoaderData<typeof loader>();
  const busy = useNavigation().state !== "idle";
  return (
    <Page title={t("link.title")} lead={<p>{t("link.lead")}</p>}>
      <Form method="post" action={`?to=${encodeURIComponent(to)}`} className="mt-8">
        <button type="submit" className="button button-primary" disabled={busy}>
          {t("link.submit")}
        </button>
      </Form>
    </Page>
  );
}
