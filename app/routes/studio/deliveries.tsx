import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Notice, Page } from "#app/components/page.tsx";
import { WideTable } from "#app/components/wide-table.tsx";
import { listDeliveryProblems, sendAgain } from "#app/features/distribution/participation.server.ts";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { paths } from "#app/paths.ts";

export const handle = { title: "studio:deliveries.title" };

/** Invitations that did not arrive, with whom they were for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const id = pathId(params.id);
  const found = await listDeliveryProblems(member, id);
  if (!found) throw notFound();
  return {
    id,
    open: found.diagnostic.state === "open",
    problems: found.problems.map(({ delivery_id, name, email, state, problem }) => ({
      id: delivery_id,
      name,
      email,
      failed: state === "failed",
      problem: problem ?? "",
    })),
  };
}

const deliverySchema = z.union([z.literal("all"), z.uuid()]);

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, "diagnostics.manage");
  const diagnosticId = pathId(params.id);
  const delivery = deliverySchema.safeParse((await request.formData()).get("delivery"));
  if (!delivery.success) throw new Response(null, { status: 400 });
  const which = delivery.data === "all" ? delivery.data : { deliveryId: delivery.data };
  const count = await sendAgain(member, { diagnosticId, which });
  throw redirect(`${paths.diagnosticDeliveries(diagnosticId)}?requeued=${count}`);
}

export default function Deliveries() {
  const { t } = useTranslation("studio");
  const { id, open, problems } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const requeued = Number(search.get("requeued") ?? 0);
  return (
    <Page title={t("deliveries.title")} lead={<p>{t("deliveries.lead")}</p>}>
      {requeued > 0 && <Notice kind="done">{t("deliveries.requeued", { count: requeued })}</Notice>}
      {open && problems.length > 1 && (
        <Form method="post" className="mt-6">
          <p className="my-3 text-muted">{t("deliveries.againAllHint")}</p>
          <button type="submit" name="delivery" value="all" className="button button-primary">
            {t("deliveries.againAll")}
          </button>
        </Form>
      )}
      {problems.length === 0 ? (
        <p className="mt-6">{t("deliveries.none")}</p>
      ) : (
        <WideTable label={t("deliveries.title")} className="mt-6">
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t("deliveries.name")}</th>
                <th scope="col">{t("deliveries.email")}</th>
                <th scope="col">{t("deliveries.state")}</th>
                {open && (
                  <th scope="col">
                    <span className="sr-only">{t("deliveries.again")}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {problems.map((each) => (
                <tr key={each.id}>
                  <th scope="row">{each.name}</th>
                  <td className="break-all">{each.email}</td>
                  <td>
                    {each.failed ? t("deliveries.failed", { problem: each.problem }) : t("deliveries.unconfirmed")}
                  </td>
                  {open && (
                    <td>
                      <Form method="post">
                        <button
                          type="submit"
                          name="delivery"
                          value={each.id}
                          className="button"
                          aria-label={t("deliveries.againTo", { name: each.name })}
                        >
                          {t("deliveries.again")}
                        </button>
                      </Form>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <p className="mt-8">
        <Link to={paths.diagnostic(id)}>{t("deliveries.back")}</Link>
      </p>
    </Page>
  );
}
