import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/**
 * Looks again every so many milliseconds while somebody has the page in sight. Without scripts it is as fresh as the last load.
 * Returns whether it is just looking.
 */
export function useFresh(everyMs: number): boolean {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") revalidate();
    }, everyMs);
    return () => clearInterval(timer);
  }, [revalidate, everyMs]);
  return state === "loading";
}
