import { Command, Option } from "commander";
import { answerBench } from "./answer.ts";
import { AUDIT_SIZES, measuredAudit } from "./audit.ts";
import { measured, SIZES } from "./engine.ts";
import { heatmapBench } from "./heatmap.ts";
import { measuredLaunch } from "./launch.ts";

const program = new Command("bench").description("Measures the product. One JSON line per measurement.");

program
  .command("engine")
  .description("From typed arrays to an audited release")
  .option("--only <name>", "one size alone, by its name")
  .action(({ only }: { only?: string }) => {
    for (const size of SIZES)
      if (only === undefined || size.name === only) process.stdout.write(`${JSON.stringify(measured(size))}\n`);
  });

program
  .command("audit")
  .description("The audit of several axes together, in threads")
  .option("--only <name>", "one size alone, by its name")
  .action(async ({ only }: { only?: string }) => {
    for (const size of AUDIT_SIZES)
      if (only === undefined || size.name === only)
        process.stdout.write(`${JSON.stringify(await measuredAudit(size))}\n`);
  });

program
  .command("launch")
  .description("From a draft to every invitation in the queue, in one launch")
  .addOption(new Option("--engine <name>", "which database").choices(["embedded", "postgres"]).default("embedded"))
  .option("--people <count>", "how many are invited", "20000")
  .action(async ({ engine, people }: { engine: "embedded" | "postgres"; people: string }) => {
    const line = await measuredLaunch({ engine, people: Number(people) });
    process.stdout.write(line ? `${JSON.stringify(line)}\n` : "There is no Postgres server here: not measured.\n");
  });

program
  .command("answer")
  .description("Full answer flows against the production build (npm run build) on a private Postgres")
  .option("--flows <count>", "respondents who answer", "2000")
  .option("--respondents <count>", "how many of them at once", "16")
  .option("--warm-up <count>", "respondents who answer before it is measured", "300")
  .option("--profile <folder>", "keeps the server's processor profile there")
  .action(async ({ flows, respondents, warmUp, profile }: Record<string, string>) => {
    const counts = { flows: Number(flows), respondents: Number(respondents), warmUp: Number(warmUp) };
    process.stdout.write(`${JSON.stringify(await answerBench({ ...counts, profile: profile ?? null }))}\n`);
  });

program
  .command("heatmap")
  .description("A heatmap of thousands of parts against the production build (npm run build), beside one of 30")
  .addOption(new Option("--engine <name>", "which database").choices(["embedded", "postgres"]).default("embedded"))
  .option("--units <count>", "how many parts stand side by side", "3000")
  .option("--items <count>", "how many questions", "30")
  .action(async ({ engine, units, items }: { engine: "embedded" | "postgres"; units: string; items: string }) => {
    const line = await heatmapBench({ units: Number(units), items: Number(items) }, engine);
    process.stdout.write(line ? `${JSON.stringify(line)}\n` : "There is no Postgres server here: not measured.\n");
  });

await program.parseAsync();
