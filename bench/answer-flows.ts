import { Agent, request } from "node:http";

/** One respondent's way through the form. */
export interface Flow {
  /** The path of the answer link. */
  readonly form: string;
  /** The body that each page is sent with. */
  readonly pages: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly type: string;
  readonly body: Buffer;
  /** Head and body as they came over the wire. */
  readonly bytes: number;
}

/**
 * Runs flows to their end, `respondents` at once, each on a connection of their own that stays open. Returns how long each page
 * took, in milliseconds: views and saves alike.
 */
export async function runFlows({
  url,
  flows,
  respondents,
  every = Number.POSITIVE_INFINITY,
  note = () => {},
}: {
  url: string;
  flows: readonly Flow[];
  respondents: number;
  every?: number;
  /** Called each time so many flows are done. */
  note?: () => void;
}): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const respond = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let place = next++; place < flows.length; place = next++) {
      const flow = flows[place];
      if (flow) await answer({ url, agent, flow, place, times });
      if ((place + 1) % every === 0) note();
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: respondents }, respond));
  return times;
}

/** Opens the link with a browser that has never been here, answers every page as it comes, and reads the thanks. */
async function answer({
  url,
  agent,
  flow,
  place,
  times,
}: {
  url: string;
  agent: Agent;
  flow: Flow;
  place: number;
  times: number[];
}): Promise<void> {
  const headers = { "X-Forwarded-For": `10.${(place >> 16) & 255}.${(place >> 8) & 255}.${place & 255}` };
  const timed = async (path: string, body?: string) => {
    const started = performance.now();
    const answer = await ask({ url, agent, path, headers, body });
    times.push(performance.now() - started);
    return answer;
  };
  const intro = await timed(flow.form);
  expectStatus(intro, 200, flow.form);
  for (const path of filesOf()) await timed(path);
  let path = `${flow.form}?page=1`;
  for (const body of flow.pages) {
    expectStatus(await timed(path), 200, path);
    const saved = await timed(path, body);
    expectStatus(saved, 303, path);
    path = saved.location ?? "";
  }
  if (!path.endsWith("/done")) throw new Error(`The last page leads to ${path.replace(/[^/]{48}/, "…")}`);
  expectStatus(await timed(path), 200, path);
}

let files: readonly string[] = [];
const filesOf = () => files;

function expectStatus({ status }: Answer, expected: number, path: string): void {
  if (status !== expected) throw new Error(`${path.replace(/[^/]{48}/, "…")} was answered with ${status}`);
}

/** What a browser that has never been here transfers for one page: the page, and each file that it names. */
export async function firstView(url: string, path: string): Promise<{ requests: number; bytes: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const plain = await ask({ url, agent, path, headers: { "Accept-Encoding": "identity" } });
  expectStatus(plain, 200, path);
  const named = [...plain.body.toString().matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, file = ""]) => file);
  const inPage = named.filter((file) => /\.\w+$/.test(file));
  files = inPage;
  const answers = [await ask({ url, agent, path })];
  for (const file of inPage) answers.push(await ask({ url, agent, path: file }));
  agent.destroy();
  return { requests: answers.length, bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function ask({
  url,
  agent,
  path,
  headers = {},
  body,
}: {
  url: string;
  agent: Agent;
  path: string;
  headers?: Record<string, string>;
  body?: string | undefined;
}): Promise<Answer> {
  const sent = {
    "Accept-Encoding": "gzip, deflate, br, zstd",
    Accept: "text/html,application/xhtml+xml,*/*;q=0.8",
    "Accept-Language": "en-GB,en;q=0.8",
    ...headers,
    ...(body === undefined
      ? {}
      : {
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": String(Buffer.byteLength(body)),
          Origin: url,
          "Sec-Fetch-Site": "same-origin",
        }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(
      url + path,
      { agent, method: body === undefined ? "GET" : "POST", headers: sent },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () => {
          const all = Buffer.concat(chunks);
          const head = response.rawHeaders.reduce(
            (sum, part) => sum + part.length + 2,
            "HTTP/1.1 200 OK\r\n\r\n".length,
          );
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? null,
            type: response.headers["content-type"] ?? "",
            body: all,
            bytes: head + all.length,
          });
        });
      },
    );
    asked.once("error", reject);
    asked.end(body);
  });
}
