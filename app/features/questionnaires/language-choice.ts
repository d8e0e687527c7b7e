/**
 * The language that somebody is met in who wants one: exactly it, else the same language in general (`de` for `de-AT`), else
 * the same language of another place (`pt-BR` for `pt`), else English.
 */
export function bestLanguage(wanted: string, offered: readonly string[]): string {
  const [general = ""] = wanted.split("-");
  const elsewhere = offered.find((language) => language.split("-")[0] === general);
  return [wanted, general].find((language) => offered.includes(language)) ?? elsewhere ?? "en";
}
