import type { PropsWithChildren, ReactNode } from "react";

/** The frame of a working page: the finding or task as its headline, what it means under it, then the content. */
export function Page({
  title,
  lead,
  aside,
  wide = false,
  children,
}: PropsWithChildren<{ title: ReactNode; lead?: ReactNode; aside?: ReactNode; wide?: boolean }>) {
  return (
    <main id="content" className={`mx-auto px-4 py-8 ${wide ? "max-w-7xl" : "max-w-3xl"}`}>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <h1 className="min-w-0 max-w-3xl">{title}</h1>
        {aside}
      </div>
      {lead && <div className="mt-3 max-w-3xl text-lg text-muted">{lead}</div>}
      {children}
    </main>
  );
}

/** A short message about what just happened (`done`) or what to mind (`mind`). */
export function Notice({ kind, children }: PropsWithChildren<{ kind: "done" | "mind" }>) {
  const look = kind === "done" ? "border-accent bg-accent-soft" : "border-warn-line bg-warn-soft";
  return (
    <div role="status" className={`my-6 border-s-4 p-4 ${look}`}>
      {children}
    </div>
  );
}
