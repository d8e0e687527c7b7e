import type { PropsWithChildren } from "react";

/** A frame in which a table that is wider than a phone can be moved sideways, by keyboard too. */
export function WideTable({
  label,
  className = "",
  children,
}: PropsWithChildren<{ label: string; className?: string }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the part out of sight cannot be reached by keyboard
    <section aria-label={label} tabIndex={0} className={`overflow-x-auto ${className}`}>
      {children}
    </section>
  );
}
