import { SurveyDocument } from "#app/components/survey/document.tsx";
import { SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import { log } from "#app/platform/log.server.ts";
import type { PlainPage } from "#app/platform/plain-pages.ts";
import { loggedPath } from "#app/platform/secret-paths.ts";
import { browserLanguage, surveyWords } from "#app/platform/survey-words.server.ts";
import { drawnAnew, pageReply } from "./drawn.server.tsx";
import { surveyFrame } from "./frame.server.ts";

/** Far above the largest page of a form: ten comments, every sign of them spelled out. */
const LARGEST_FORM_BYTES = 512 * 1024;

/** A page of the survey by how it is asked for. What goes wrong unexpectedly is logged, and said on a page like the others. */
export function guarded({ show, act }: { show: PlainPage; act: PlainPage }): PlainPage {
  return async (asked, token) => {
    if (Number(asked.header("content-length") ?? 0) > LARGEST_FORM_BYTES)
      return { status: 413, headers: {}, body: null };
    const reads = asked.method === "GET" || asked.method === "HEAD";
    if (!reads && asked.method !== "POST") return { status: 405, headers: { Allow: "GET, HEAD, POST" }, body: null };
    try {
      return await (reads ? show(asked, token) : act(asked, token));
    } catch (error) {
      log().error({ err: error, requestId: asked.requestId, path: loggedPath(asked.path) }, "request failed");
      const words = await surveyWords(browserLanguage(asked.header("accept-language")));
      const { t } = words.i18n;
      const view = drawnAnew(
        words,
        <SurveyDocument frame={surveyFrame(words, { shared: false })} title={`${t("survey:failed.title")} · Parallax`}>
          <SurveyMessage
            title={t("survey:failed.title")}
            body={t("survey:failed.body", { reference: asked.requestId })}
          />
        </SurveyDocument>,
      );
      return pageReply(asked, view, { status: 500 });
    }
  };
}
