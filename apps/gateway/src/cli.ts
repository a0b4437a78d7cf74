import { runCli } from './cli/run-cli.ts';
import { readDataDir } from './read-options.ts';

// A reader that closes the pipe early, such as `head`, is not an error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runCli(process.argv.slice(2), {
  dataDir: readDataDir(process.env),
  now: Date.now,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
