import { runCommand } from './commands/run-command.ts';
import { processTerminal } from './terminal/terminal.ts';

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await runCommand(process.argv.slice(2), processTerminal(), process.env);
