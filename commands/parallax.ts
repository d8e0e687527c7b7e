import { Command, CommanderError } from "commander";
import { addRosterCommands } from "./parallax/roster.ts";

/** Exit code of a call that cannot be understood; 1 is the answer "there are errors". */
const USAGE_ERROR = 2;

const program = new Command("parallax").description("Parallax on the command line").exitOverride();
addRosterCommands(program);
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
}
