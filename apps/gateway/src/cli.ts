import { requireNode } from './require-node.ts';

// The rest is imported after this check, because an old Node fails to load it.
requireNode();
// Otherwise the young generation grows with an export, which then takes 100 MB more.
(await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=1');
// Saves a third of the start-up time. Not in the temporary directory, where others could replace the compiled code.
(await import('node:module')).enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/compile`);
const { EventEmitter } = await import('node:events');
const { setImmediate: nextTurn } = await import('node:timers/promises');
const { runCli } = await import('./cli/run-cli.ts');

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early, such as `head`, is not an error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The output cannot be written (${error.code}).\n`);
  process.exit(1);
});

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  now: Date.now,
  out: (text) => process.stdout.write(text),
  async drained() {
    // A turn of the event loop in any case: a closed pipe and a signal are noticed there.
    await (process.stdout.writableNeedDrain ? EventEmitter.once(process.stdout, 'drain') : nextTurn());
  },
  onInterrupt(interrupt) {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupt);
  },
  err: (text) => process.stderr.write(text),
});
