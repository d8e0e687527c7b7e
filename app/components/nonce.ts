import { createContext, useContext } from "react";

/** The one-time word that lets our own inline scripts run under the content security policy. Empty in the browser. */
export const NonceContext = createContext("");

export const useNonce = () => useContext(NonceContext);
