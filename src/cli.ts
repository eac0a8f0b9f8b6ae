import { runCommand } from './commands/run-command.ts';
import { showPlacesInSources } from './program/compiled.ts';
import { processTerminal } from './terminal/terminal.ts';

showPlacesInSources();

// Whoever read what is printed has left (`| head`), or the disk is full that it is written to. Nobody is helped by a stack.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (stream === process.stdout && error.code !== 'EPIPE') process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}

// Not process.exit(): it would cut off what a pipe has not taken yet. Not `await`, which the one file of a script (see
// `compile.ts`) cannot have.
void runCommand(process.argv.slice(2), processTerminal(), process.env).then((code) => {
  process.exitCode = code;
});
