import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

const EVERY_MS = 15_000;

/** Keeps the page's figures fresh while somebody looks at it. Without scripts they are as fresh as the last load. */
export function Live() {
  const { t } = useTranslation("studio");
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") revalidate();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <p className="mt-2 text-sm text-muted" aria-busy={state === "loading"}>
      {t("running.live")}
    </p>
  );
}
