import { readJson, writeJson } from './json-tree.ts';

/** The value that is written in a field for any type: JSON, or a string where it is not JSON. */
export function readLooseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return readJson(text);
  } catch {
    return text;
  }
}

/** What {@link readLooseJson} reads as this value: a string is only quoted where it would be read as something else. */
export function writeLooseJson(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' && readLooseJson(value) === value ? value : writeJson(value);
}
