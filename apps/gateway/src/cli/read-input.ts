import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Environment } from '../config/read-settings.ts';
import { UsageError } from './cli-deps.ts';

/**
 * Reads a file that an option names; `-` is standard input. `npm run` works in the package's directory, so a relative
 * path starts where the user ran it.
 *
 * @throws UsageError
 */
export function readInput(path: string, { option, env }: { option: string; env: Environment }): string {
  const from = startedIn(env);
  try {
    return readFileSync(path === '-' ? 0 : resolve(from, path), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
    throw new UsageError(
      `${option}: ${path === '-' ? 'standard input' : resolve(from, path)} cannot be read: ${reason}.`,
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EISDIR: 'it is a directory',
  EACCES: 'you have no permission',
};

/** Not INIT_CWD alone: a script of npm can change the directory before it starts this program. */
function startedIn({ INIT_CWD, npm_package_json }: Environment): string {
  const isMovedByNpm = npm_package_json !== undefined && dirname(npm_package_json) === process.cwd();
  return isMovedByNpm && INIT_CWD ? INIT_CWD : process.cwd();
}
