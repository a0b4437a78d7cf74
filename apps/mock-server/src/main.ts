#!/usr/bin/env node
/** Starts the mock server. `--help` lists the options. */
import { enableCompileCache } from 'node:module';

// The cache of an earlier run halves the time to load the sources, except for what is imported before this line.
enableCompileCache();
const { runServer } = await import('./run-server.ts');
await runServer(process.argv.slice(2), process.env);
