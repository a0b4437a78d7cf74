import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

/** A shell's exit code for a command that does not exist. */
const notFound = 127;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command on this terminal until it ends. Signals are passed on to it.
 *
 * @returns its exit code; 128 plus the signal's number when a signal ended it; 127 when the command does not exist
 */
export async function runCommand(
  [command = '', ...args]: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const child = spawn(command, args, { env: variables, stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals) => {
    // A terminal sends Ctrl-C to the command too, and many programs treat a second one as "quit now".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]; // documented by Node
    return code ?? 128 + (signal ? constants.signals[signal] : 0);
  } catch (error) {
    console.error(`${command} cannot be run (${error instanceof Error && 'code' in error ? error.code : error}).`);
    return notFound;
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}
