import { Command } from "commander";
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

program.parse();
