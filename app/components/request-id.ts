import { createContext, useContext } from "react";

/** What the log calls the request that this page answers; null where the browser made the page by itself. */
export const RequestIdContext = createContext<string | null>(null);

export function useRequestId(): string | null {
  return useContext(RequestIdContext);
}
