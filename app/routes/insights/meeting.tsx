import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Link, type ShouldRevalidateFunction, useLoaderData, useNavigate, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ErrorPage } from "#app/components/error-page.tsx";
import { LevelLine } from "#app/components/insights/level-line.tsx";
import { notFound, pathId, requireMember } from "#app/features/organizations/session.server.ts";
import { takenAway } from "#app/features/plans/take-away.server.ts";
import { viewedRelease } from "#app/features/reports/viewed-release.server.ts";
import { paths } from "#app/paths.ts";
import styles from "#app/styles.css?url";

export const handle = { titleFrom: "name" };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Everything that a meeting shows, for all of its pages at once. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, "insights.read");
  const id = pathId(params.id);
  const wanted = new URL(request.url).searchParams.get("unit");
  const viewed = await viewedRelease(member, { diagnosticId: id, wanted });
  if (!viewed) throw notFound();
  const { headline, noGaps, answered, findings, foot } = await takenAway(member, {
    viewed,
    by: null,
    tables: "none",
    language: member.language,
  });
  return { id, name: viewed.name, scope: { unit: viewed.scope.unit }, headline, noGaps, answered, findings, foot };
}

/** Turning a page asks for nothing: all of them are there. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.searchParams.get("unit") === nextUrl.searchParams.get("unit")
    ? false
    : defaultShouldRevalidate;

/** One finding a page over the whole screen, with what to ask; on paper all of them. */
export default function Meeting() {
  const { t } = useTranslation("exports");
  const { id, name, scope, headline, noGaps, answered, findings, foot } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const pages = findings.length + 1;
  const asked = Number(search.get("page") ?? 0);
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 0), pages - 1) : 0;
  const notes = search.has("notes");
  const to = (change: { page?: number; notes?: boolean }) =>
    paths.meeting({ diagnosticId: id, unit: scope.unit, page, notes, ...change });
  useKeys({
    next: to({ page: Math.min(page + 1, pages - 1) }),
    previous: to({ page: Math.max(page - 1, 0) }),
    first: to({ page: 0 }),
    last: to({ page: pages - 1 }),
    notes: to({ notes: !notes }),
    leave: paths.result(id),
  });
  return (
    <div className="flex min-h-dvh flex-col p-4 sm:p-8 print:block print:p-0">
      <main id="content" className="flex grow flex-col justify-center print:block">
        <section className={look(0)}>
          <p className="text-lg text-muted">{name}</p>
          <h1 className="mt-3 text-3xl sm:text-5xl">{headline.title}</h1>
          {[...headline.sentences, ...answered].map((sentence) => (
            <p key={sentence} className="mt-4 text-xl sm:text-2xl">
              {sentence}
            </p>
          ))}
          {findings.length === 0 && !noGaps && <p className="mt-4 text-xl sm:text-2xl">{t("meeting.none")}</p>}
          {notes && <Notes questions={[t("meeting.openingNote", { foot })]} />}
          <PrintedFoot />
        </section>
        {findings.map(({ item, sentence, levels, gap, questions }, place) => (
          <section key={item} className={look(place + 1)}>
            <h1 className="text-3xl sm:text-5xl">{sentence}</h1>
            <div className="mx-auto mt-6 max-w-5xl">
              <LevelLine levels={levels} label={`${t("meeting.chart")}. ${sentence}`} />
            </div>
            <p className="mt-6 text-xl sm:text-2xl">{gap}</p>
            {notes && <Notes questions={questions} />}
            <PrintedFoot />
          </section>
        ))}
      </main>
      <footer className="no-print mt-6">
        <nav aria-label={t("meeting.pages")} className="flex flex-wrap items-center gap-3">
          <Turn to={to({ page: page - 1 })} possible={page > 0} words={t("meeting.previous")} />
          <span aria-live="polite">{t("meeting.page", { page: page + 1, pages })}</span>
          <Turn to={to({ page: page + 1 })} possible={page < pages - 1} words={t("meeting.next")} />
          <Link className="button" to={to({ notes: !notes })} replace>
            {t(notes ? "meeting.noNotes" : "meeting.notes")}
          </Link>
          <Link className="button" to={paths.result(id)}>
            {t("meeting.leave")}
          </Link>
        </nav>
        <p className="mt-3 hidden text-sm text-muted sm:block">{t("meeting.keys")}</p>
        <p className="mt-3 text-sm break-words text-muted">{foot}</p>
      </footer>
    </div>
  );

  function look(place: number): string {
    return `${place === page ? "" : "hidden"} print:block ${place > 0 ? "print:break-before-page" : ""}`;
  }

  /** Sheets of paper part from each other. */
  function PrintedFoot() {
    return <p className="mt-6 hidden text-sm break-words print:block">{foot}</p>;
  }
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

function Notes({ questions }: { questions: readonly string[] }) {
  const { t } = useTranslation("exports");
  return (
    <aside className="mt-8 border-s-4 border-accent bg-raised p-4" aria-label={t("meeting.notesTitle")}>
      <h2>{t("meeting.ask")}</h2>
      <ul className="mt-2 list-disc ps-5 text-lg">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </aside>
  );
}

function Turn({ to, possible, words }: { to: string; possible: boolean; words: string }) {
  if (!possible)
    return (
      <span className="button opacity-50" aria-disabled="true">
        {words}
      </span>
    );
  return (
    <Link className="button button-primary" to={to} replace preventScrollReset>
      {words}
    </Link>
  );
}

/** Turns pages by key. Leaves alone what is pressed together with another key or in a field. */
function useKeys(to: Record<"next" | "previous" | "first" | "last" | "notes" | "leave", string>) {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement) return;
      const rightToLeft = document.documentElement.dir === "rtl";
      const address: Record<string, string> = {
        ArrowRight: rightToLeft ? to.previous : to.next,
        ArrowLeft: rightToLeft ? to.next : to.previous,
        PageDown: to.next,
        PageUp: to.previous,
        Home: to.first,
        End: to.last,
        n: to.notes,
        Escape: to.leave,
      };
      const found = address[event.key];
      if (event.key === "f") void document.documentElement.requestFullscreen?.().catch(() => undefined);
      if (found === undefined) return;
      event.preventDefault();
      navigate(found, { replace: event.key !== "Escape", preventScrollReset: true });
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [to, navigate]);
}
