import { CodeForm } from "#app/components/survey/code-form.tsx";
import { SurveyDocument } from "#app/components/survey/document.tsx";
import { SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import { readCode, surveyOfCode, tokenOfCode } from "#app/features/distribution/answer-code.server.ts";
import { startCodeSession } from "#app/features/distribution/code-session.server.ts";
import { paths } from "#app/paths.ts";
import { CLIENT_ADDRESS_HEADER } from "#app/platform/auth.server.ts";
import { type Asked, plainRoute, type Reply, seeOther } from "#app/platform/plain-pages.ts";
import { browserLanguage, surveyWords } from "#app/platform/survey-words.server.ts";
import { isLocked, noteWrong } from "#app/platform/wrong-codes.server.ts";
import { drawn, pageReply } from "./drawn.server.tsx";
import { surveyFrame } from "./frame.server.ts";
import { guarded } from "./guarded.server.tsx";

type Showing = "ask" | "wrong" | "locked" | "finished" | "over";

/** Where a form is opened by the short code of a letter, on a computer that others use. */
const page = guarded({
  show: (asked) => codePage(asked, (["finished", "over"] as const).find((each) => asked.search.has(each)) ?? "ask"),
  act: async (asked) => {
    const typed = new URLSearchParams(await asked.text()).get("code") ?? "";
    const code = readCode(typed);
    const counted = { address: asked.header(CLIENT_ADDRESS_HEADER) ?? "", survey: code ? surveyOfCode(code) : null };
    if (isLocked(counted)) return codePage(asked, "locked");
    const token = code ? await tokenOfCode(code) : null;
    if (token) return seeOther(paths.codeForm(), startCodeSession(token));
    noteWrong(counted);
    return codePage(asked, isLocked(counted) ? "locked" : "wrong");
  },
});

export const loader = plainRoute(page);
export const action = plainRoute(page);

const statuses: Partial<Record<Showing, number>> = { wrong: 422, locked: 429 };

async function codePage(asked: Asked, showing: Showing): Promise<Reply> {
  // Whose code it will be is not known yet.
  const words = await surveyWords(browserLanguage(asked.header("accept-language")));
  const view = drawn(["code", words.language, showing].join("\n"), words, () => {
    const { t } = words.i18n;
    const over = showing === "finished" || showing === "over";
    const title = over ? t(`survey:code.${showing}`) : t("survey:code.title");
    return (
      <SurveyDocument frame={surveyFrame(words, { shared: true })} title={`${title} · Parallax`} clears>
        {over ? (
          <SurveyMessage
            title={title}
            body={t(`survey:code.${showing}Body`)}
            next={showing === "over" ? { label: t("survey:code.title"), to: paths.code() } : undefined}
          />
        ) : (
          <CodeForm problem={showing === "ask" ? null : showing} />
        )}
      </SurveyDocument>
    );
  });
  return pageReply(asked, view, { status: statuses[showing] ?? 200 });
}
