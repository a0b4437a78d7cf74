import type { ShellCommandName } from './command-names.ts';
import { runShellCommand } from './run-shell-command.ts';

/** Runs a command for a mock that runs, in this process: Ctrl-C ends it, and it sets the exit code. */
export async function startShellCommand(
  command: readonly [ShellCommandName, ...string[]],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const leaving = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leaving.abort());
  // What reads the output, such as head, may have enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await runShellCommand(command, environment, {
    print: (line) => console.log(printable(line)),
    tell: (line) => console.error(printable(line)),
    signal: leaving.signal,
  });
}

/** A request can have characters that move the cursor of a terminal. */
function printable(line: string): string {
  return line.replaceAll(/(?!\n)\p{Cc}/gu, ' ');
}
