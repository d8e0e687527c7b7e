import type { PropsWithChildren } from "react";

/** What a number means, one tap away: for whoever has to explain it to somebody else. */
export function Explained({ what, children }: PropsWithChildren<{ what: string }>) {
  return (
    <details className="mt-2 max-w-2xl text-sm">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">{what}</summary>
      <div className="mt-1 grid gap-2 border-s-4 border-line ps-3 text-muted">{children}</div>
    </details>
  );
}
