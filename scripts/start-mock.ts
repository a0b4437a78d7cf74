/** `npm run mock:start`: the command of the mock, and then its pages if it serves them. */
import { buildPages } from './build-pages.ts';

const isSubcommand = /^\w/.test(process.argv[2] ?? '');
// The command reads its arguments when it is imported. When that is done, it listens or has ended.
await import('../apps/mock-server/src/main.ts');
const isListening = !isSubcommand && process.listenerCount('SIGINT') > 0;
if (isListening) {
  const stop = buildPages('/app at the address of the mock server');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
