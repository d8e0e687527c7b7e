import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { RhythmChoice } from "#app/components/coaching/rhythm-choice.tsx";
import { Page } from "#app/components/page.tsx";
import { findReader } from "#app/features/organizations/session.server.ts";
import { dayInWords } from "#app/features/plans/expectations/written-days.ts";
import { decideRhythm, PAUSE_WEEKS, readChoiceLink, rhythmChoice } from "#app/features/plans/rhythm/choice.server.ts";

export const handle = { title: "rhythm:choice.title" };

/** Looking changes nothing: programs that look at letters open every link in them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = readChoiceLink(params.token ?? "");
  if (!link) return data({ known: false as const }, { status: 404 });
  const { stopped, pausedUntil } = await rhythmChoice(link);
  const { language } = await findReader(request);
  return data({ known: true as const, stopped, paused: dayInWords(pausedUntil, language), pauseWeeks: PAUSE_WEEKS });
}

/**
 * The buttons of this page, or a mail reader's own (RFC 8058), which sends no cookie and follows no redirect: whatever it sends but
 * `pause` or `resume` stops.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const link = readChoiceLink(params.token ?? "");
  if (!link) throw new Response(null, { status: 404 });
  const form = await request.formData().catch(() => new FormData());
  const choice = form.get("choice");
  const kind = choice === "pause" || choice === "resume" ? choice : "stop";
  if (!(await decideRhythm(link, { kind }))) throw new Response(null, { status: 404 });
  return null;
}

export default function Nudges() {
  const { t } = useTranslation("rhythm");
  const choice = useLoaderData<typeof loader>();
  if (!choice.known) return <Page title={t("choice.goneTitle")} lead={<p>{t("choice.gone")}</p>} />;
  return (
    <Page title={t("choice.title")}>
      <RhythmChoice {...choice} field="choice" heading="h2" />
    </Page>
  );
}
