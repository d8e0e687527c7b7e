import { Command, CommanderError } from "commander";
import { addAnalyzeCommand } from "./parallax/analyze.ts";
import { USAGE_ERROR } from "./parallax/input-file.ts";
import { addReleaseCommands } from "./parallax/release.ts";
import { addRosterCommands } from "./parallax/roster.ts";

const program = new Command("parallax").description("Parallax on the command line").exitOverride();
addRosterCommands(program);
addAnalyzeCommand(program);
addReleaseCommands(program);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
}
