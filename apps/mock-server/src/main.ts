#!/usr/bin/env node
/** Starts the mock server, or runs a command for one that runs. `--help` lists the options and commands. */
import { explainOldNode } from './explain-old-node.ts';

// Everything else is imported on demand, so that an old Node gets as far as this.
const problem = explainOldNode();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}

// The cache of an earlier run halves the time to load the sources, except for what is imported before this line.
// Deno does not have one.
(await import('node:module')).enableCompileCache?.();
const [command, ...args] = process.argv.slice(2);
const { isShellCommand } = await import('./cli/command-names.ts');
if (isShellCommand(command)) {
  const { startShellCommand } = await import('./cli/start-shell-command.ts');
  await startShellCommand([command, ...args], process.env);
} else {
  const { runServer } = await import('./run-server.ts');
  await runServer(process.argv.slice(2), process.env);
}
