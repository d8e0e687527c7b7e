import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, chromium } from "@playwright/test";
import postgres from "postgres";
import { findBrowser } from "#tests/e2e/browser.ts";
import { freePort, installedPostgres, type PostgresServer, startPostgres } from "#tests/integration/postgres-server.ts";

export interface HeatmapSize {
  readonly units: number;
  readonly items: number;
}

/** The size that the smaller one is compared with, and what each part consists of. */
const SMALL = 30;
const MANAGERS = 5;
const REPS = 4;
/** Requests that are measured, after as many that are not. */
const REQUESTS = 15;
const VIEWS = 5;

/** The limits that the large heatmap is held to. */
const LIMITS = { serverMs: 300, firstPaintMs: 1500, transferredKB: 400 };

/**
 * A heatmap of so many parts by so many questions, against the production build (npm run build) with a release that the gate made:
 * how long the server takes, when a browser without anything cached paints first, and what is transferred to it.
 */
export async function heatmapBench(
  { units, items }: HeatmapSize,
  engine: "embedded" | "postgres",
): Promise<Record<string, unknown> | null> {
  const programs = engine === "postgres" ? installedPostgres() : null;
  if (engine === "postgres" && !programs) return null;
  const folder = mkdtempSync(join(tmpdir(), "parallax-bench-"));
  const cluster = programs ? await startPostgres(programs, { durable: false }) : null;
  const site: { server: ChildProcess | null; browser: Browser | null } = { server: null, browser: null };
  try {
    const environment = await environmentOn(cluster, folder);
    const made = await filled(environment, { sizes: [SMALL, units], items });
    const server = spawn(process.execPath, ["--import", "tsx", "commands/start.ts"], {
      env: environment,
      stdio: ["ignore", "ignore", "inherit"],
    });
    site.server = server;
    const url = environment.APP_URL ?? "";
    await ready(server, url);
    const { executablePath, args } = await findBrowser();
    site.browser = await chromium.launch({ executablePath, args: [...args] });
    const measured: Measured[] = [];
    for (const company of made) measured.push(await measuredIn(site.browser, url, company));
    const [small, large] = measured;
    if (!small || !large) throw new Error("Both sizes are measured");
    const ratio = (of: (each: Measured) => number) => rounded(of(large) / of(small));
    return {
      benchmark: "heatmap",
      engine,
      units,
      items,
      releaseMB: rounded((made[1]?.bytes ?? 0) / 1e6),
      ...large,
      comparedWith: { units: SMALL, ...small },
      ratio: {
        serverMs: ratio(({ serverMs }) => serverMs.median),
        rowsMs: ratio(({ rowsMs }) => rowsMs.median),
        firstPaintMs: ratio(({ firstPaintMs }) => firstPaintMs.median),
        transferredKB: ratio(({ transferredKB }) => transferredKB),
      },
      limits: LIMITS,
      withinLimits:
        large.serverMs.median < LIMITS.serverMs &&
        large.firstPaintMs.median < LIMITS.firstPaintMs &&
        large.transferredKB < LIMITS.transferredKB,
    };
  } finally {
    await site.browser?.close();
    if (site.server && site.server.exitCode === null) {
      site.server.kill("SIGTERM");
      await once(site.server, "exit");
    }
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  /** The first request of all, in which the release is read and checked. */
  readonly coldMs: number;
  readonly serverMs: Times;
  /** One window of further rows, for the page's script. */
  readonly rowsMs: Times;
  readonly firstPaintMs: Times;
  /** Everything that a browser with an empty cache gets, as it goes over the line. */
  readonly transferredKB: number;
  readonly rowsInPage: number;
}

interface Times {
  readonly median: number;
  readonly worst: number;
}

interface Company {
  readonly units: number;
  readonly diagnosticId: string;
  readonly bytes: number;
  readonly link: string;
}

async function measuredIn(browser: Browser, url: string, { diagnosticId, link, units }: Company): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const entrance = await context.newPage();
  await entrance.goto(link);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const address = `${url}/insights/${diagnosticId}/heatmap?view=parts&of=items`;
  const rows = `${url}/insights/${diagnosticId}/heatmap/rows?view=parts&of=items&from=${Math.floor(units / 2)}`;
  const coldMs = await answerMs(address, cookie);
  const serverMs = await times(REQUESTS, () => answerMs(address, cookie));
  const rowsMs = await times(REQUESTS, () => answerMs(rows, cookie));
  const views = [];
  for (let view = 0; view < VIEWS; view++)
    views.push(await viewed(browser, { address, cookies: await context.cookies() }));
  await context.close();
  return {
    coldMs,
    serverMs,
    rowsMs,
    firstPaintMs: timesOf(views.map(({ firstPaintMs }) => firstPaintMs)),
    transferredKB: Math.max(...views.map(({ transferredKB }) => transferredKB)),
    rowsInPage: views[0]?.rowsInPage ?? 0,
  };
}

/** From asking until the last byte is here. */
async function answerMs(address: string, cookie: string): Promise<number> {
  const started = performance.now();
  const answer = await fetch(address, { headers: { cookie } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}`);
  return rounded(performance.now() - started);
}

/** One view with nothing cached. */
async function viewed(
  browser: Browser,
  {
    address,
    cookies,
  }: { address: string; cookies: Parameters<Awaited<ReturnType<Browser["newContext"]>>["addCookies"]>[0] },
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  // Scripts of a page read this, so it is read as text: the bench itself has no page.
  const paint = Number(await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
  const rowsInPage = await page.locator("table.heat tbody tr[data-row]").count();
  await context.close();
  return { firstPaintMs: rounded(paint), transferredKB: Math.round(bytes / 1024), rowsInPage };
}

async function times(count: number, run: () => Promise<number>): Promise<Times> {
  for (let warm = 0; warm < count; warm++) await run();
  const all: number[] = [];
  for (let each = 0; each < count; each++) all.push(await run());
  return timesOf(all);
}

function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

type Environment = Record<string, string> & { readonly NODE_ENV: "production" };

async function environmentOn(cluster: PostgresServer | null, folder: string): Promise<Environment> {
  const web = await freePort();
  const environment: Environment = {
    PATH: process.env.PATH ?? "",
    HOME: process.env.HOME ?? "",
    NODE_ENV: "production",
    LOG_LEVEL: "error",
    DATA_DIR: folder,
    PORT: String(web),
    APP_URL: `http://localhost:${web}`,
    APP_SECRET: "only for this measurement, and as long as one has to be",
    MAIL_OUTBOX: "on",
  };
  if (!cluster) return environment;
  const admin = postgres(`postgres://postgres@127.0.0.1:${cluster.port}/postgres`, { max: 1, onnotice: () => {} });
  await admin.unsafe("create role parallax_owner login nosuperuser createrole createdb");
  await admin.unsafe("create database parallax owner parallax_owner");
  await admin.end();
  const url = `postgres://parallax_owner@127.0.0.1:${cluster.port}/parallax`;
  return { ...environment, DATABASE_URL: url, DATABASE_OWNER_URL: url };
}

/** Companies of each size, written by a process of its own, since the embedded database belongs to one at a time. */
async function filled(
  environment: Environment,
  { sizes, items }: { sizes: readonly number[]; items: number },
): Promise<Company[]> {
  const parameters = [items, MANAGERS, REPS, ...sizes].map(String);
  const child = spawn(process.execPath, ["--import", "tsx", "tests/factories/wide-site.ts", ...parameters], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => void said.push(part));
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`Filling the database ended with ${code}`);
  return Buffer.concat(said)
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Company);
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it was ready`);
    if ((await fetch(`${url}/readyz`).catch(() => null))?.ok) return;
    await sleep(100);
  }
  throw new Error("The server was not ready within half a minute");
}

const rounded = (number: number) => Math.round(number * 10) / 10;
