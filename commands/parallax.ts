import { Command } from "commander";
import { addRosterCommands } from "./parallax/roster.ts";

const program = new Command("parallax").description("Parallax on the command line");
addRosterCommands(program);
await program.parseAsync();
