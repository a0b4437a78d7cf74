import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const timeoutMs = 180_000;

/** Runs Node in a separate process and parses the last line of its output as JSON. */
export async function runChild(...args: string[]): Promise<unknown> {
  const { stdout } = await execute(process.execPath, args, { timeout: timeoutMs });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
