import { paths } from "#app/paths.ts";
import { translator } from "./i18n.ts";

/** An error page for requests that are turned away before the site sees them. Plain HTML, no style, no script. */
export function plainErrorPage(kind: "crossSite" | "tooMany" | "unexpected", reference = ""): string {
  const { t } = translator("en");
  const title = t(`common:errors.${kind}.title`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title}</title></head><body><main><h1>${title}</h1>
<p>${t(`common:errors.${kind}.body`, { reference })}</p><p><a href="${paths.home()}">${t("common:errors.home")}</a></p>
</main></body></html>`;
}
