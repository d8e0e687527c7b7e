import { Form, Link, NavLink, useLocation } from "@remix-run/react";
import { type PropsWithChildren, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";
import { LanguageForm } from "./language-form.tsx";

export type Section =
  | "studio"
  | "roster"
  | "questionnaires"
  | "insights"
  | "coaching"
  | "expectations"
  | "company"
  | "actions"
  | "voice"
  | "members"
  | "audit";

const sectionPaths: Record<Section, string> = {
  studio: paths.studio(),
  roster: paths.roster(),
  questionnaires: paths.questionnaires(),
  insights: paths.insights(),
  coaching: paths.coaching(),
  expectations: paths.expectations(),
  company: paths.company(),
  actions: paths.carriedActions(),
  voice: paths.voice(),
  members: paths.members(),
  audit: paths.audit(),
};

interface ShellProps {
  readonly member: { readonly name: string; readonly organizationName: string } | null;
  readonly sections: readonly Section[];
  readonly outbox: boolean;
  readonly demo: boolean;
}

/** The frame of every working page: who is signed in where, and the sections they have. */
export function Shell({ member, sections, outbox, demo, children }: PropsWithChildren<ShellProps>) {
  const { t } = useTranslation(["common", "language"]);
  const { pathname, search } = useLocation();
  const sectionBar = usePresentInSight(pathname);
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:p-3 focus:bg-surface">
        {t("skip")}
      </a>
      <header className="no-print border-b border-line">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2">
          <Link to={paths.home()} className="button border-0 px-0 text-lg">
            <img src="/favicon.svg" alt="" width={24} height={24} />
            {t("product")}
          </Link>
          {member && <bdi className="min-w-0 truncate text-sm text-muted">{member.organizationName}</bdi>}
          <div className="ms-auto flex flex-wrap items-center gap-x-4">
            {demo && <QuietLink to={paths.demo()} label={t("language:demo")} />}
            {outbox && <QuietLink to={paths.outbox()} label={t("nav.outbox")} />}
            {member ? (
              <AccountLinks name={member.name} />
            ) : (
              <QuietLink to={paths.signIn()} label={t("errors.signIn")} />
            )}
          </div>
        </div>
        {sections.length > 0 && (
          <nav ref={sectionBar} aria-label={t("menu")} className="mx-auto max-w-7xl overflow-x-auto px-4">
            <ul className="flex gap-1">
              {sections.map((section) => (
                <li key={section}>
                  <NavLink
                    to={sectionPaths[section]}
                    end={section === "studio"}
                    className="button min-h-11 rounded-none px-3 border-0 border-b-3 border-transparent whitespace-nowrap aria-[current=page]:border-accent"
                  >
                    {t(`nav.${section}`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {children}
      <footer className="no-print mt-12 border-t border-line">
        <div className="mx-auto max-w-7xl px-4 py-4">
          <LanguageForm to={pathname + search} />
        </div>
      </footer>
    </>
  );
}

/** Where sections stand side by side beyond the screen, moves them so that the present one is in the middle. */
function usePresentInSight(pathname: string) {
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is present changes with the address
  useEffect(() => {
    const present = bar.current?.querySelector("[aria-current=page]")?.getBoundingClientRect();
    const around = bar.current?.getBoundingClientRect();
    if (!present || !around || (present.left >= around.left && present.right <= around.right)) return;
    const offset = present.left + present.width / 2 - (around.left + around.width / 2);
    bar.current?.scrollBy({ left: offset, behavior: "instant" });
  }, [pathname]);
  return bar;
}

function AccountLinks({ name }: { name: string }) {
  const { t } = useTranslation("common");
  return (
    <>
      <Link to={paths.account()} className="button max-w-48 border-0 px-0 text-sm">
        <bdi className="truncate">{name}</bdi>
      </Link>
      <Form method="post" action={paths.signOut()}>
        <button type="submit" className="button border-0 px-0 text-sm">
          {t("signOut")}
        </button>
      </Form>
    </>
  );
}

function QuietLink({ to, label }: { to: string; label: string }) {
  return (
    <Link to={to} className="button border-0 px-0 text-sm">
      {label}
    </Link>
  );
}
