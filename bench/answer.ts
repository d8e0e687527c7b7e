import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import type { Item, Questionnaire } from "#app/features/questionnaires/questionnaire-schema.ts";
import { answerOptions } from "#app/features/questionnaires/scales.ts";
import { strategyToField } from "#app/features/questionnaires/strategy-to-field.ts";
import { formPages } from "#app/features/responses/form-pages.ts";
import { fieldName } from "#app/features/responses/read-form.ts";
import { freePort, installedPostgres, type PostgresServer, startPostgres } from "#tests/integration/postgres-server.ts";
import { type Flow, firstView, runFlows } from "./answer-flows.ts";
import { cpuSeconds, postmasterOn, residentMegabytes } from "./processes.ts";

/** Full answer flows against the production build on Postgres: what comes of it, as one JSON line. */
export async function answerBench({
  flows,
  respondents,
  warmUp,
  profile,
}: {
  flows: number;
  /** How many answer at once. */
  respondents: number;
  /** Flows before measuring starts. */
  warmUp: number;
  /** A folder for the server's processor profile; null for none. */
  profile: string | null;
}): Promise<Record<string, unknown>> {
  const programs = installedPostgres();
  if (!programs) throw new Error("There is no Postgres server here to measure with");
  const folder = mkdtempSync(join(tmpdir(), "parallax-bench-"));
  const database = await startPostgres(programs, { durable: true });
  let server: ChildProcess | null = null;
  try {
    const environment = await environmentOn(database, folder);
    const asked = await launched(flows + warmUp);
    const profiled = profile === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
    server = spawn(process.execPath, [...profiled, "--import", "tsx", "commands/start.ts"], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const url = environment.APP_URL ?? "";
    await ready(server, url);
    const pid = server.pid ?? 0;
    const view = await firstView(url, asked.first);
    const thirty = await firstView(url, `${asked.onePage}?page=1`);
    await runFlows({ url, flows: asked.flows.splice(0, warmUp), respondents });
    const postmaster = postmasterOn(database.port);
    const memory: number[] = [residentMegabytes(pid)];
    const before = { server: cpuSeconds([pid]), database: cpuSeconds(postmaster()), generator: process.cpuUsage() };
    const started = performance.now();
    const times = await runFlows({
      url,
      flows: asked.flows,
      respondents,
      every: Math.max(1, Math.floor(flows / 10)),
      note: () => void memory.push(residentMegabytes(pid)),
    });
    const seconds = (performance.now() - started) / 1000;
    const each = (after: number, from: number) => rounded(((after - from) * 1000) / flows);
    const cpu = {
      server: each(cpuSeconds([pid]), before.server),
      database: each(cpuSeconds(postmaster()), before.database),
    };
    const own = process.cpuUsage(before.generator);
    const submitted = await asked.submitted();
    if (submitted !== flows + warmUp) throw new Error(`${submitted} of ${flows + warmUp} forms arrived complete`);
    return {
      benchmark: "answer",
      flows,
      respondents,
      items: 30,
      requestsPerFlow: rounded(times.length / flows),
      flowsPerSecond: rounded(flows / seconds),
      pageMs: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
      cpuMsPerRespondent: {
        ...cpu,
        both: rounded(cpu.server + cpu.database),
        generator: rounded((own.user + own.system) / 1000 / flows),
      },
      firstView: view,
      pageOf30Items: thirty,
      serverMegabytes: memory.map(Math.round),
    };
  } finally {
    if (server && server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As an operator would set it up: one login that owns the database, one that the product runs as. */
async function environmentOn({ port }: PostgresServer, folder: string): Promise<Record<string, string>> {
  const url = (user: string, name = "parallax") => `postgres://${user}@127.0.0.1:${port}/${name}`;
  const admin = postgres(url("postgres", "postgres"), { max: 1, onnotice: () => {} });
  await admin.unsafe("create role parallax_owner login nosuperuser createrole createdb");
  await admin.unsafe("create role parallax_web login nosuperuser nobypassrls noinherit");
  await admin.unsafe("create database parallax owner parallax_owner");
  const web = await freePort();
  const environment = {
    NODE_ENV: "production",
    LOG_LEVEL: "info",
    DATABASE_URL: url("parallax_owner"),
    DATABASE_OWNER_URL: url("parallax_owner"),
    DATA_DIR: folder,
    PORT: String(web),
    APP_URL: `http://127.0.0.1:${web}`,
    APP_SECRET: "only for this measurement, and as long as one has to be",
    MAIL_OUTBOX: "on",
    // The load comes from one machine; each respondent says that it is another one.
    TRUST_PROXY: "1",
  };
  Object.assign(process.env, environment);
  const { database } = await import("#app/platform/database.server.ts");
  const { migrate } = await import("#db/migrate.server.ts");
  const { jobNames } = await import("#app/platform/queue.server.ts");
  await migrate(await database(), jobNames);
  await admin.unsafe("grant parallax_app, parallax_auth to parallax_web");
  await admin.end();
  return { ...environment, DATABASE_URL: url("parallax_web") };
}

/** One company whose reps are asked 30 questions on several pages, and 30 on one page. Nobody has answered. */
async function launched(people: number) {
  const { draftDiagnostic, employeesOf, foundCompany, importEmployees, invited, openNow } = await import(
    "#tests/factories/company.ts"
  );
  const { inOrganizationOf } = await import("#app/features/organizations/session.server.ts");
  const { queue, stopQueue } = await import("#app/platform/queue.server.ts");
  const { closeDatabase } = await import("#app/platform/database.server.ts");
  const { paths } = await import("#app/paths.ts");
  const { participationByTier } = await import("#db/queries/participants.ts");
  await queue();
  const owner = await foundCompany("Bench");
  const managers = Math.ceil((people + 1) / TEAM);
  await importEmployees(owner, employeesOf("Bench", { executives: 5, managers, reps: TEAM }));
  const open = async (questionnaire: Questionnaire) => {
    const id = await draftDiagnostic(owner, { questionnaire });
    await openNow(owner, id);
    return { id, tokens: (await invited(owner, id)).flatMap(({ tier, token }) => (tier === "rep" ? [token] : [])) };
  };
  const questionnaire = thirtyItems(strategyToField);
  const { id, tokens } = await open(questionnaire);
  const onePage = await open(onOneTheme(questionnaire));
  await stopQueue();
  return {
    first: paths.survey(tokens[people] ?? ""),
    onePage: paths.survey(onePage.tokens[0] ?? ""),
    flows: tokens
      .slice(0, people)
      .map((token, place): Flow => ({ form: paths.survey(token), pages: filledPages(questionnaire, place) })),
    submitted: async () => {
      const tiers = await inOrganizationOf(owner, (trx) => participationByTier(trx, id));
      await closeDatabase();
      return tiers.find(({ tier }) => tier === "rep")?.answered ?? 0;
    },
  };
}

const TEAM = 50;

/** The built-in diagnostic as reps are asked it, with three more items: 27 on a scale, a ranking, two open questions. */
function thirtyItems(questionnaire: Questionnaire): Questionnaire {
  const more = questionnaire.items.slice(0, 3).map((item): Item => ({ ...item, id: `${item.id}-too` }));
  return { ...questionnaire, id: "thirty", items: [...questionnaire.items, ...more] };
}

/** The 30 questions of the reps, all on a scale and of one theme, which is one page. */
function onOneTheme(questionnaire: Questionnaire): Questionnaire {
  const [theme] = questionnaire.themes;
  const scaled = questionnaire.items.filter((item) => item.kind === "scaled");
  const items = [...scaled, ...scaled.slice(0, 3).map((item) => ({ ...item, id: `${item.id}-again` }))];
  return { ...questionnaire, id: "one-page", items: items.map((item) => ({ ...item, theme: theme?.id ?? "" })) };
}

/** The bodies of the forms that a browser sends, page by page: every field, the blank ones too. */
function filledPages(questionnaire: Questionnaire, place: number): string[] {
  return formPages(questionnaire, "rep").map((items) => {
    const fields = new URLSearchParams({ seen: "", intent: "next" });
    for (const [at, item] of items.entries()) {
      if (item.kind === "open") fields.set(`comment.${item.id}`, place % 3 === 0 ? COMMENT : "");
      else if (item.kind === "priority")
        for (const [rank, { id }] of item.options.entries())
          fields.set(fieldName({ itemId: item.id, optionId: id }), String(1 + ((rank + place) % item.options.length)));
      else {
        const options = answerOptions(item);
        fields.set(fieldName({ itemId: item.id, optionId: null }), String(options[(place + at) % options.length]));
      }
    }
    return fields.toString();
  });
}

const COMMENT =
  "Say which three customers matter this quarter, and why. Then leave us alone with the rest of the list.";

async function ready(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it was ready`);
    if ((await fetch(`${url}/readyz`).catch(() => null))?.ok) return;
    await sleep(100);
  }
  throw new Error("The server was not ready within half a minute");
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

const rounded = (number: number) => Math.round(number * 100) / 100;
