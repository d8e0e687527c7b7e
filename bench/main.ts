import { Command } from "commander";
import { AUDIT_SIZES, measuredAudit } from "./audit.ts";
import { measured, SIZES } from "./engine.ts";

const program = new Command("bench").description("Measures the engine. One JSON line per size.");

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

await program.parseAsync();
