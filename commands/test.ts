import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedPostgres, postgresVersion } from "#tests/integration/postgres-server.ts";

// Everything that is checked before a change lands, one stage after the other whatever the earlier ones found. The last
// line is the sum: each test counts, and each of types, lint, boundaries and build counts as one.

interface Sum {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), "parallax-reports-"));
const postgres = installedPostgres();

const stages: Record<string, () => Sum> = {
  types: () => check("tsc", ["--noEmit"]),
  lint: () => check("biome", ["check", "."]),
  boundaries: () => check("depcruise", ["--config", ".dependency-cruiser.cjs", "app", "db", "emails", "commands"]),
  unit: () => vitest(["unit"]),
  build: () => check("remix", ["vite:build", "--logLevel", "warn"], { NODE_ENV: "production" }),
  integration: () => {
    say(
      postgres
        ? `On the embedded database and on a private server: ${postgresVersion(postgres)}`
        : "There is no Postgres server here: the Postgres half is not run, the embedded database stands for both.",
    );
    return vitest(["integration-embedded", ...(postgres ? ["integration-postgres"] : [])]);
  },
  journeys,
};

const sums = Object.entries(stages).map(([name, run]) => {
  say(`\n== ${name}`);
  const started = Date.now();
  return { name, ...run(), seconds: Math.round((Date.now() - started) / 1000) };
});
rmSync(reports, { recursive: true, force: true });

say("");
for (const { name, passed, failed, seconds } of sums)
  say(`${failed === 0 ? "ok    " : "FAILED"} ${name.padEnd(12)} ${passed} passed, ${failed} failed, ${seconds} s`);
const failed = sums.reduce((sum, stage) => sum + stage.failed, 0);
say(`${sums.reduce((sum, stage) => sum + stage.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a tool of the repository with its output shown, and tells whether it was content. */
function run(tool: string, parameters: readonly string[], environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(join("node_modules", ".bin", tool), parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DO_NOT_TRACK: "1", BETTER_AUTH_TELEMETRY: "0", ...environment },
  });
  return status === 0;
}

function check(tool: string, parameters: readonly string[], environment: Record<string, string> = {}): Sum {
  const content = run(tool, parameters, environment);
  return { passed: content ? 1 : 0, failed: content ? 0 : 1 };
}

function vitest(projects: readonly string[]): Sum {
  const file = join(reports, `${projects[0]}.json`);
  const content = run("vitest", [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    ...["--reporter", "default", "--reporter", "json", `--outputFile.json=${file}`],
  ]);
  return sumOf<{ numPassedTests: number; numFailedTests: number }>(file, content, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

function journeys(): Sum {
  const file = join(reports, "journeys.json");
  const content = run("playwright", ["test", "--reporter", "list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return sumOf<{ stats: { expected: number; flaky: number; unexpected: number } }>(file, content, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/** What a runner reports. One that is not content without a failed test, or leaves no report, counts as one failure. */
function sumOf<Report>(file: string, content: boolean, read: (report: Report) => Sum): Sum {
  try {
    const sum = read(JSON.parse(readFileSync(file, "utf8")) as Report);
    return { ...sum, failed: content ? sum.failed : Math.max(1, sum.failed) };
  } catch {
    say(`It left no report in ${file}`);
    return { passed: 0, failed: 1 };
  }
}
