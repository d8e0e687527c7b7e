import { expect, test } from "vitest";
import { keepReceipt, keptReceipts } from "./receipts.server.ts";

const asking = (cookie: string | null) =>
  new Request("http://localhost/voice", cookie === null ? {} : { headers: { Cookie: cookie } });
const receipt = (place: number) => String(place).padStart(22, "a");

test("a browser keeps the latest twenty receipts, each once, and hands them to pages and to the data of pages", async () => {
  let cookie: string | null = null;
  for (const place of [...Array(25).keys(), 24]) {
    const header = await keepReceipt(asking(cookie), receipt(place));
    expect(header).toMatch(/; Path=\/;/);
    expect(header).toMatch(/HttpOnly/);
    cookie = header.split(";")[0] ?? "";
  }
  expect(await keptReceipts(asking(cookie))).toEqual(Array.from({ length: 20 }, (_, place) => receipt(24 - place)));
});

test("what is no list of receipts is none", async () => {
  expect(await keptReceipts(asking(null))).toEqual([]);
  expect(await keptReceipts(asking(`parallax.voice=${btoa(JSON.stringify(["x'; drop"]))}`))).toEqual([]);
});
