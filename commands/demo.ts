import { Command } from "commander";
import { setDemoEnvironment } from "./demo/environment.ts";
import { demoSecret, prepareFolder } from "./demo/folder.ts";
import { buildPages, pagesAreStale } from "./demo/pages.ts";

const { reset = false } = new Command("npm run demo --")
  .description("Runs Parallax on this machine with a made-up organisation in it")
  .option("--reset", "forget everything and start over")
  .parse()
  .opts<{ reset?: true }>();

const secret = demoSecret({ reset });
setDemoEnvironment({ secret });

// Everything below reads the environment, some of it as soon as it is imported.
const { runCommand } = await import("./running.ts");
await runCommand(async () => {
  say("Parallax demo");
  const empty = await prepareFolder({ reset, secret });
  const { demoAddresses, forgetAddresses, keepAddresses } = await import("./demo/addresses.ts");
  await forgetAddresses();
  await Promise.all([build(), empty && fill()]);
  const { serve } = await import("./serve.ts");
  await serve();
  const addresses = await demoAddresses();
  await keepAddresses(addresses);
  say(welcome(addresses));
});

async function build(): Promise<void> {
  if (!(await pagesAreStale())) return;
  say("Building the pages");
  await timed("The pages are built", buildPages);
}

async function fill(): Promise<void> {
  const [{ prepareDatabase }, { fillDemo }, { markComplete }] = await Promise.all([
    import("./running.ts"),
    import("./demo/fill.ts"),
    import("./demo/folder.ts"),
  ]);
  say("Filling the demo, once");
  await timed("The database is set up", prepareDatabase);
  await timed("The demo is filled", () => fillDemo((line) => say(`  ${line}`)));
  await markComplete();
}

async function timed(what: string, run: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await run();
  say(`${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

function welcome({ hr, executive, manager, rep, otherManager, survey }: Record<string, string>): string {
  return `
Parallax is ready. Open it as

  HR          ${hr}
              roster, questionnaires, the open pulse as it comes in, what may be published
  executive   ${executive}
              the finding, heatmap with the year before, items, strategy, trend, meeting, downloads, what the market says
  manager     ${manager}
              own answers beside the team's, a plan, expectations and the one-to-one with a rep
  rep         ${rep}
              what was released to everybody, own expectations, what was raised: one thing answered, one open
  manager     ${otherManager}
              of the other customer, where a pulse is over: did it work?

or answer the open pulse as somebody who was invited:

  survey      ${survey}

The letters are at ${new URL("/outbox", hr)}. Stop with Ctrl-C. Start over with: npm run demo -- --reset`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
