import type { PropsWithChildren } from "react";

/**
 * A frame in which a table that is wider than a phone can be moved sideways, by keyboard too. Words in it that are hidden from
 * sight are placed by it, and do not widen the page.
 */
export function WideTable({
  label,
  className = "",
  children,
}: PropsWithChildren<{ label: string; className?: string }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the part out of sight cannot be reached by keyboard
    <section aria-label={label} tabIndex={0} className={`relative overflow-x-auto ${className}`}>
      {children}
    </section>
  );
}
