import { describe, expect, test } from "vitest";
import { languageCookie, readerLanguage } from "./reader-language.server.ts";

async function language({
  account = null,
  browser = null,
  organization = null,
  asks,
}: {
  account?: string | null;
  browser?: string | null;
  organization?: string | null;
  asks?: string;
}) {
  const headers = new Headers(asks ? { "Accept-Language": asks } : {});
  if (browser !== null) headers.set("Cookie", (await languageCookie.serialize(browser)).split(";")[0] ?? "");
  return readerLanguage(headers, { account, organization });
}

describe("the language of a reader", () => {
  test("is their own before everything else", async () => {
    expect(await language({ account: "ja", browser: "es", organization: "de", asks: "fr" })).toBe("ja");
  });

  test("else what was chosen in the browser, else the organisation's, else what the browser asks for", async () => {
    expect(await language({ browser: "es", organization: "de", asks: "fr" })).toBe("es");
    expect(await language({ organization: "de", asks: "fr" })).toBe("de");
    expect(await language({ asks: "it;q=0.9, fr-CH, en;q=0.5" })).toBe("fr");
    expect(await language({ asks: "it, nl" })).toBe("en");
    expect(await language({})).toBe("en");
  });

  test("is no language that there is not, whatever the cookie says", async () => {
    expect(await language({ browser: "tlh", organization: "ar" })).toBe("ar");
    expect(await language({ organization: "it-CH", asks: "de" })).toBe("en");
  });
});
