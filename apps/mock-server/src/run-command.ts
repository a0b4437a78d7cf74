import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

/** What a shell answers for a command that does not exist. */
const notFound = 127;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command with the terminal as its own until it ends; signals go to it.
 *
 * @returns its exit code, 128 and the number of a signal that ended it, or 127 where there is no such command
 */
export async function runCommand(
  [command = '', ...args]: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(command, args, { env: variables, stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals) => {
    // A terminal sends Ctrl-C to the command as well, and many programs take a second one for "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  try {
    const [code, signal]: [number | null, NodeJS.Signals | null] = (await once(child, 'exit')) as never; // as Node says
    return code ?? 128 + (signal ? constants.signals[signal] : 0);
  } catch (error) {
    console.error(`${command} cannot be run (${error instanceof Error && 'code' in error ? error.code : error}).`);
    return notFound;
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}
