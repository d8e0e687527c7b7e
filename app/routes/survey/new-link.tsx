import { SurveyDocument } from "#app/components/survey/document.tsx";
import { NewLinkForm } from "#app/components/survey/new-link-form.tsx";
import { SurveyMessage } from "#app/components/survey/survey-messages.tsx";
import { askForLink } from "#app/features/distribution/new-link.server.ts";
import { signInSchema } from "#app/features/organizations/account-schema.ts";
import { paths } from "#app/paths.ts";
import { type Asked, plainRoute, type Reply } from "#app/platform/plain-pages.ts";
import { browserLanguage, surveyWords } from "#app/platform/survey-words.server.ts";
import { drawnAnew, pageReply } from "./drawn.server.tsx";
import { surveyFrame } from "./frame.server.ts";
import { guarded } from "./guarded.server.tsx";

type Showing = "ask" | "problem" | "tooMany" | "sent";

/** Has the link mailed again. What is answered never tells whether anybody with the address was asked. */
const page = guarded({
  show: (asked) => newLinkPage(asked, { showing: "ask", email: "" }),
  act: async (asked) => {
    const fields = Object.fromEntries(new URLSearchParams(await asked.text()));
    const parsed = signInSchema.pick({ email: true }).safeParse(fields);
    if (!parsed.success) return newLinkPage(asked, { showing: "problem", email: fields.email ?? "" });
    const { email } = parsed.data;
    return newLinkPage(asked, { showing: (await askForLink(email)) ? "sent" : "tooMany", email });
  },
});

export const loader = plainRoute(page);
export const action = plainRoute(page);

const statuses: Partial<Record<Showing, number>> = { problem: 422, tooMany: 429 };

async function newLinkPage(asked: Asked, { showing, email }: { showing: Showing; email: string }): Promise<Reply> {
  // Who asks is not known, and must not show.
  const words = await surveyWords(browserLanguage(asked.header("accept-language")));
  const { t } = words.i18n;
  const title = t(showing === "sent" ? "survey:newLink.sentTitle" : "survey:newLink.title");
  const view = drawnAnew(
    words,
    <SurveyDocument frame={surveyFrame(words, { shared: false })} title={`${title} · Parallax`}>
      {showing === "sent" ? (
        <SurveyMessage title={title} body={t("survey:newLink.sent", { email })}>
          <p>{t("survey:newLink.missing")}</p>
          <p>
            <a href={paths.newLink()}>{t("survey:newLink.again")}</a>
          </p>
        </SurveyMessage>
      ) : (
        <NewLinkForm problem={showing === "ask" ? null : showing} email={email} />
      )}
    </SurveyDocument>,
  );
  return pageReply(asked, view, { status: statuses[showing] ?? 200 });
}
