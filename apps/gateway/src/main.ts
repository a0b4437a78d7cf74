import { requireNode } from './require-node.ts';

// The rest is imported after this check, because an old Node fails to load it.
requireNode();
// Saves 40 % of the start-up time. Not in the temporary directory, where others could replace the compiled code.
(await import('node:module')).enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/compile`);
const { runGateway } = await import('./run-gateway.ts');

process.exitCode = await runGateway(process.argv.slice(2), process.env);
