/** Answers a survey over plain HTTP, as a browser without scripts would: page by page, every field of the form. */
export async function answerOverHttp(
  link: string,
  choose: (field: string, options: readonly string[]) => string,
): Promise<void> {
  let address = `${link}?page=1`;
  for (let pages = 0; pages < 30; pages++) {
    const page = await fetch(address);
    if (page.url.endsWith("/done") || !page.ok) throw new Error(`No form at ${address}: ${page.status}`);
    const body = new URLSearchParams({ intent: "next" });
    for (const [field, options] of fieldsOf(await page.text())) body.set(field, choose(field, options));
    const answer = await fetch(address, {
      method: "POST",
      body,
      headers: { Origin: new URL(address).origin },
      redirect: "manual",
    });
    if (answer.status !== 303) throw new Error(`A page was not accepted: ${answer.status}`);
    const next = new URL(answer.headers.get("Location") ?? "", address);
    if (next.pathname.endsWith("/done")) return;
    address = next.href;
  }
  throw new Error("The form has no end");
}

/** Field names with the values they offer; a text field offers none. */
function fieldsOf(html: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [input] of html.matchAll(/<input[^>]*type="radio"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1] ?? "";
    fields.set(name, [...(fields.get(name) ?? []), /value="([^"]*)"/.exec(input)?.[1] ?? ""]);
  }
  for (const [, name = "", inner = ""] of html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields.set(
      name,
      [...inner.matchAll(/value="([^"]+)"/g)].map(([, value = ""]) => value),
    );
  for (const [, name = ""] of html.matchAll(/<textarea[^>]*name="([^"]*)"/g)) fields.set(name, []);
  return fields;
}
