import { readFileSync, statSync } from 'node:fs';
import { nearestOf } from '../policy/nearest-of.ts';
import { parseYaml } from './parse-yaml.ts';
import { settings } from './settings.ts';

/**
 * Reads the values in the YAML file of settings that a variable names, by their names. No path: none.
 *
 * @throws with one line that quotes no value of the file, and without a cause, because a parser's error quotes the file
 */
export function readConfigFile(path: string | undefined, variable: string): Readonly<Record<string, unknown>> {
  if (!path) return {};
  const content = parse(path, variable) ?? {};
  if (typeof content !== 'object' || Array.isArray(content)) {
    throw new Error(`${variable}: ${path} is not a list of settings. Write one \`name: value\` on each line.`);
  }
  const names = settings.map(({ name }): string => name);
  for (const name of Object.keys(content)) {
    if (!names.includes(name))
      throw new Error(`${path} has no setting ${shorten(name, names)}. ${suggest(name, names)}`);
  }
  if ('apiKey' in content && isReadableByOthers(path)) {
    throw new Error(`${path} has the apiKey and is readable by other users. Run chmod 600 on it.`);
  }
  return { ...content };
}

/** Whether other users may read a file. Windows has no such permission bits. */
export function isReadableByOthers(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
}

/** A hint at the name that was meant, or at all names. */
export function suggest(name: string, names: readonly string[]): string {
  const nearest = nearestOf(name, names);
  return nearest === undefined ? `The settings are ${names.join(', ')}.` : `Did you mean ${nearest}?`;
}

function parse(path: string, variable: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${variable}: ${path} cannot be read (${codeOf(error)}). Check the path and who may read it.`);
  }
  try {
    return parseYaml(text);
  } catch (error) {
    throw new Error(`${variable}: ${path} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** What was pasted where a name belongs can be a key, so only what is like a name is shown. */
function shorten(name: string, names: readonly string[]): string {
  return JSON.stringify(nearestOf(name, names) === undefined ? `${name.slice(0, 4)}…` : name);
}
