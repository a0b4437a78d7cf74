import { runCli } from './cli/run-cli.ts';

// A reader that closes the pipe early, such as `head`, is not an error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = runCli(process.argv.slice(2), {
  dataDir: process.env.GATEWAY_DATA_DIR || './.data',
  now: Date.now,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
