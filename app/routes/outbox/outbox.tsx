import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field } from "#app/components/form.tsx";
import { useFresh } from "#app/components/fresh.ts";
import { Page } from "#app/components/page.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { writtenTime } from "#app/features/diagnostics/written-time.ts";
import { findReader } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";
import { outboxLetters } from "#app/platform/outbox.server.ts";

export const handle = { title: "emails:outbox.title" };

const MOST_SHOWN = 50;
/** A letter is there a moment after the page that tells of it. */
const EVERY_MS = 3000;

export async function loader({ request }: LoaderFunctionArgs) {
  const search = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  const letters = await outboxLetters({ search, limit: MOST_SHOWN });
  if (!letters) throw new Response(null, { status: 404 });
  const { language } = await findReader(request);
  const when = (at: string) => writtenTime({ at: new Date(at), timeZone: "UTC", language });
  return { search, letters: letters.map(({ file, to, subject, at }) => ({ file, to, subject, when: when(at) })) };
}

export default function Outbox() {
  const { t } = useTranslation("emails");
  const { search, letters } = useLoaderData<typeof loader>();
  useFresh(EVERY_MS);
  return (
    <Page title={t("outbox.title")} lead={<p>{t("outbox.lead")}</p>} wide>
      <Form method="get" className="flex max-w-md items-end gap-3">
        <div className="grow">
          <Field name="q" type="search" label={t("outbox.find")} defaultValue={search} />
        </div>
        <button type="submit" className="button mb-5">
          {t("outbox.search")}
        </button>
      </Form>
      {letters.length === 0 && <p>{t("outbox.empty")}</p>}
      {letters.length > 0 && (
        <WideTable label={t("outbox.title")}>
          <table className="data">
            <caption>{t("outbox.showing", { count: letters.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t("outbox.subject")}</th>
                <th scope="col">{t("outbox.to")}</th>
                <th scope="col">{t("outbox.at")}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map(({ file, to, subject, when }) => (
                <tr key={file}>
                  <th scope="row">
                    <Link to={paths.outboxLetter(file)}>
                      <bdi>{subject}</bdi>
                    </Link>
                  </th>
                  <td>{to}</td>
                  <td>{when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </Page>
  );
}
