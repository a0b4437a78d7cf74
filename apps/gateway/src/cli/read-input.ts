import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Environment } from '../config/read-settings.ts';
import { reasonOf } from '../file-reason.ts';
import { UsageError } from './cli-deps.ts';

/**
 * Reads a file that an option names; `-` is standard input. `npm run` works in the package's directory, so a relative
 * path starts where the user ran it.
 *
 * @throws UsageError
 */
export function readInput(path: string, { option, env }: { option: string; env: Environment }): string {
  const from = pathFrom(path, env);
  try {
    return readFileSync(path === '-' ? 0 : from, 'utf8');
  } catch (error) {
    throw new UsageError(`${option}: ${path === '-' ? 'standard input' : from} cannot be read: ${reasonOf(error)}.`);
  }
}

/** A path that a user has given, from where the user ran the command. */
export function pathFrom(path: string, env: Environment): string {
  return resolve(startedIn(env), path);
}

/** Not INIT_CWD alone: a script of npm can change the directory before it starts this program. */
function startedIn({ INIT_CWD, npm_package_json }: Environment): string {
  const isMovedByNpm = npm_package_json !== undefined && dirname(npm_package_json) === process.cwd();
  return isMovedByNpm && INIT_CWD ? INIT_CWD : process.cwd();
}
