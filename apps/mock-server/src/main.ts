#!/usr/bin/env node
/** Starts the mock server. `--help` lists the options. */
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
const { runServer } = await import('./run-server.ts');
await runServer(process.argv.slice(2), process.env);
