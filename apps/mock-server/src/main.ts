#!/usr/bin/env node
/** Starts the mock server. `--help` lists the options. */
// This file imports on demand only, so that an old Node loads it far enough to say that it is too old.
const { node = '', bun, deno } = process.versions as Readonly<Record<string, string | undefined>>;
const [major = 0, minor = 0] = node.split('.').map(Number);
if (bun === undefined && deno === undefined && (major < 22 || (major === 22 && minor < 18))) {
  console.error(`The mock server needs Node 22.18 or newer, this is Node ${node}.`);
  process.exit(1);
}

// The cache of an earlier run halves the time to load the sources, except for what is imported before this line.
// Deno does not have one.
(await import('node:module')).enableCompileCache?.();
const { runServer } = await import('./run-server.ts');
await runServer(process.argv.slice(2), process.env);
