import type { StepOf } from '../model/flow.ts';

type KeptResult = StepOf<'CALL_API'>['results'][number];

/** The way to a part of an answer: names and positions. */
export type AnswerPath = readonly (string | number)[];

/** How a part of an answer is named, such as `data.items[0].id`; undefined where a name cannot be a part of a path. */
export function pathOfValue(path: AnswerPath): string | undefined {
  if (path.some((part) => part === '' || (typeof part === 'string' && /[.[\]]/.test(part)))) return undefined;
  return path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`;
    return written === '' ? part : `${written}.${part}`;
  }, '');
}

/** The results with one more part of the answer. A part that is already kept is not kept twice. */
export function keepValue(results: readonly KeptResult[], path: AnswerPath): readonly KeptResult[] {
  const written = pathOfValue(path);
  if (written === undefined || results.some((result) => result.path === written)) return results;
  const taken = new Set(results.map(({ name }) => name));
  const name = nameOf(path);
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}_${number}`;
  return [...results, { name: free, path: written }];
}

/** What is wrong with the name of a result; undefined if nothing is. */
export function problemOfName(
  results: readonly KeptResult[],
  index: number,
): 'empty' | 'characters' | 'taken' | undefined {
  const name = results[index]?.name ?? '';
  if (name === '') return 'empty';
  if (!/^\w+$/.test(name) || name === '__proto__') return 'characters';
  return results.some((other, at) => at < index && other.name === name) ? 'taken' : undefined;
}

/** What is wrong with the path of a result; undefined if nothing is. */
export function problemOfPath(path: string): 'noPath' | 'root' | 'quoted' | undefined {
  if (path.trim() === '') return 'noPath';
  // As JSONPath and JavaScript write them.
  if (/^\s*\$(?:$|[.[])/.test(path)) return 'root';
  return /\[\s*['"]/.test(path) ? 'quoted' : undefined;
}

/** The last name of a path, in letters, digits and underscores. */
function nameOf(path: AnswerPath): string {
  const names = path.filter((part) => typeof part === 'string');
  const name = (names.at(-1) ?? '').replaceAll(/\W+/g, '_').replaceAll(/^_+|_+$/g, '');
  return name === '' ? 'value' : name;
}
