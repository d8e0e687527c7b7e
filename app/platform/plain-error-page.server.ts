import { paths } from "#app/paths.ts";
import { directionOf } from "./direction.ts";
import { strangersLanguage } from "./reader-language.server.ts";
import { translator } from "./translator.server.ts";

/**
 * An error page for requests that are turned away before the site sees them, in a language that needs no look at whose they
 * are. Plain HTML, no style, no script.
 */
export async function plainErrorPage(
  headers: Headers,
  kind: "crossSite" | "tooMany" | "unexpected",
  reference = "",
): Promise<string> {
  const language = await strangersLanguage(headers);
  const { t } = await translator(language);
  const title = t(`common:errors.${kind}.title`);
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${t(`common:errors.${kind}.body`, { reference })}</p>
<p><a href="${paths.home()}">${t("common:errors.home")}</a></p></main></body></html>`;
}
