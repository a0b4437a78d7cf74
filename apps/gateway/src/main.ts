import { requireNode } from './require-node.ts';

// The rest is imported after this check, because an old Node fails to load it.
requireNode();
const { runGateway } = await import('./run-gateway.ts');

process.exitCode = await runGateway(process.argv.slice(2), process.env);
