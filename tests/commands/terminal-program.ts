import { spawnSync } from 'node:child_process';

/** Runs a process in a terminal: the program of util-linux. Other systems have none of this name, or a different one. */
export const TERMINAL = 'script';

export const hasTerminal =
  spawnSync(TERMINAL, ['--version']).stdout?.toString().includes('util-linux') ?? false;
