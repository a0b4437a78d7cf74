import { readFile } from 'node:fs/promises';
import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { describeFinding, type Finding } from '../explain-issues.ts';
import { parseSeed } from './parse-seed.ts';
import type { Seed } from './resolve-seed.ts';
import { SeedFileError } from './seed-file-error.ts';

const mostProblems = 20;

/**
 * Reads a seed from a YAML or JSON file.
 *
 * @throws SeedFileError that names the file, and the line of each problem
 */
export async function readSeedFile(file: string): Promise<Seed> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT')
      throw new SeedFileError(`${file} does not exist. Create it with: doubletick-mock init ${file}`, { cause });
    throw new SeedFileError(`${file} cannot be read (${code ?? 'unknown error'}). Check --seed-file.`, { cause });
  });
  const read = parseSeedText(text);
  if (!('problems' in read)) return read;
  const more = read.problems.length - mostProblems;
  const lines = read.problems.slice(0, mostProblems).map((problem) => `${file}, ${problem}`);
  throw new SeedFileError([...lines, ...(more > 0 ? [`${more} more problems.`] : [])].join('\n'));
}

/** Reads a seed from the text of a file; each problem begins with its line. */
export function parseSeedText(text: string): Seed | { problems: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineOf = (offset: number) => `line ${lines.linePos(offset).line}`;
  const flaws = [...document.errors, ...document.warnings];
  if (flaws.length > 0) {
    // The parser's own message can quote the file, which may hold a key; its code cannot.
    return {
      problems: flaws.map(
        ({ pos, code }) => `${lineOf(pos[0])}: This is not valid YAML (${code.toLowerCase().replaceAll('_', ' ')}).`,
      ),
    };
  }
  const changed: string[] = [];
  visit(document, {
    Alias(_, alias) {
      const [from = 0, , to = 0] = alias.resolve(document)?.range ?? [];
      const at = alias.range?.[0] ?? 0;
      if (at > from && at < to) changed.push(`${lineOf(at)}: An alias (*) is inside of what it stands for.`);
    },
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '<<' || key.type !== 'PLAIN') return;
      changed.push(`${lineOf(key.range?.[0] ?? 0)}: Fields cannot be merged (<<). Write them out.`);
    },
    Scalar: (_, { value, source, range }) => {
      // `0919…` and `0xD6` would become other numbers.
      if (typeof value !== 'number' || String(value) === source) return;
      changed.push(`${lineOf(range?.[0] ?? 0)}: This number is not in plain decimal digits. Quote it.`);
    },
  });
  if (changed.length > 0) return { problems: changed };
  let content: unknown;
  try {
    content = document.toJS();
  } catch {
    return { problems: ['line 1: An alias (*) has no anchor (&), or there are too many aliases.'] };
  }
  const seed = parseSeed(content);
  if (!('findings' in seed)) return seed;
  const found = seed.findings.map((finding) => ({ offset: offsetOf(document.contents, finding), finding }));
  return {
    problems: found
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, finding }) => `${lineOf(offset)}: ${describeFinding(finding, 'The seed')}`),
  };
}

/** Where a place is in the file: a field at its name; what is missing, where the entry begins that should have it. */
function offsetOf(root: Node | null, { path }: Finding): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item =
        typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
          ? node.items[Number(step)]
          : undefined;
      if (item === undefined) break;
      node = item;
      offset = item?.range?.[0] ?? offset;
    }
  }
  return offset;
}
