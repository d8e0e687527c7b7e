import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/form.tsx";
import { AnswerTopic, MergeTopic, RemoveWords } from "#app/components/insights/topic-forms.tsx";
import { Notice, Page } from "#app/components/page.tsx";
import { may } from "#app/features/organizations/roles.ts";
import { notFound, pathId } from "#app/features/organizations/session.server.ts";
import { actOnTopic, heardTopic } from "#app/features/plans/voice/heard.server.ts";
import { requireHearing } from "#app/features/plans/voice/require-hearing.server.ts";
import { topicFormSchema } from "#app/features/plans/voice/voice-form-schema.ts";
import { MOST_WORDS } from "#app/features/plans/voice/voice-kinds.ts";
import { paths } from "#app/paths.ts";
import { translator } from "#app/platform/translator.server.ts";

export const handle = { title: "voice:heard.title" };

/** One thing that was raised: what was written, and the forms of whoever may answer it or remove words. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireHearing(request);
  const topic = await heardTopic(member, pathId(params.topicId));
  if (!topic) throw notFound();
  return { topic, mayAnswer: may(member.roles, "voice.answer"), mayRemove: may(member.roles, "voice.redact") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireHearing(request);
  const topicId = pathId(params.topicId);
  const form = Object.fromEntries([...(await request.formData())].map(([name, value]) => [name, String(value)]));
  const parsed = topicFormSchema.safeParse(form);
  const { t } = await translator(member.language);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const);
    if (fields.some(([field]) => !["said", "answer", "why"].includes(field))) throw new Response(null, { status: 400 });
    const problems = Object.fromEntries(
      fields.map(([field, message]) => [
        field,
        t(message === "long" ? "voice:form.problems.long" : "voice:heard.problems.empty", { count: MOST_WORDS }),
      ]),
    );
    return data({ problems, entered: form }, { status: 422 });
  }
  const outcome = await actOnTopic(member, { topicId, form: parsed.data });
  switch (outcome) {
    case "missing":
      throw notFound();
    case "refused":
      throw new Response(null, { status: 403 });
    case "outdated":
      return data({ problems: { action: t("voice:heard.problems.outdated") }, entered: form }, { status: 409 });
    case "done":
      throw redirect(parsed.data.intent === "merge" ? `${paths.heard()}?merged` : `${paths.heardTopic(topicId)}?saved`);
  }
}

export default function HeardTopicPage() {
  const { t } = useTranslation("voice");
  const { topic, mayAnswer, mayRemove } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { kind, priority, state, answer, answeredBy, answeredOn, said, often, voices, others, revision } = topic;
  return (
    <Page
      title={t("heard.topic", { kind: t(`kind.${kind}`) })}
      lead={
        <p>
          {priority ? t("under", { priority }) : t("underNone")} · {t(`heard.state.${state}`)}
          {often.kind === "some" && ` · ${t("often.some")}`}
          {often.kind === "count" && ` · ${t("often.count", { count: often.count })}`}
        </p>
      }
    >
      <ErrorSummary problems={answered?.problems} />
      {search.has("saved") && !answered && <Notice kind="done">{t("heard.saved")}</Notice>}
      <section className="mt-8" aria-labelledby="written">
        <h2 id="written">{t("heard.written")}</h2>
        <ul className="mt-3 grid gap-5">
          {voices.map((voice) => (
            <li key={voice.id} className="border-s-4 border-line ps-4">
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">
                {voice.text ?? t("removed", { why: voice.removedWhy })}
              </p>
              <p className="mt-1 text-sm text-muted">
                {voice.byName
                  ? t("heard.by", { name: voice.author ?? t("heard.gone") })
                  : voice.whole
                    ? t("heard.fromWhole")
                    : t("heard.fromArea", { head: voice.areaHead ?? t("heard.gone") })}{" "}
                · {t("weekOf", { week: voice.week })}
              </p>
              {mayRemove && voice.text !== null && <RemoveWords voice={voice.id} />}
            </li>
          ))}
        </ul>
      </section>
      {state === "answered" && (
        <section className="mt-8" aria-labelledby="answered">
          <h2 id="answered">{t("heard.answerTitle")}</h2>
          <p className="mt-2 font-semibold [overflow-wrap:anywhere]">{t("said.you", { said })}</p>
          <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{answer}</p>
          <p className="mt-1 text-sm text-muted">{t("answeredBy", { name: answeredBy, day: answeredOn })}</p>
        </section>
      )}
      {mayAnswer && (
        <AnswerTopic
          revision={revision}
          state={state}
          said={answered?.entered.said ?? said ?? ""}
          answer={answered?.entered.answer ?? answer ?? ""}
          most={MOST_WORDS}
          problems={answered?.problems}
        />
      )}
      {mayAnswer && <MergeTopic revision={revision} others={others} />}
      <p className="mt-8">
        <Link to={paths.heard()}>{t("heard.back")}</Link>
      </p>
    </Page>
  );
}
