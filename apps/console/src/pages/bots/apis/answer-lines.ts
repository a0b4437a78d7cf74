import type { AnswerPath } from './path-of-value.ts';

/** A line of JSON as it is shown. */
export interface AnswerLine {
  readonly depth: number;
  /** What is before the value: its name and the colon. */
  readonly before: string;
  /** A value, or a bracket. */
  readonly text: string;
  /** A comma, or nothing. */
  readonly after: string;
  /** The way to the value; undefined for a bracket. */
  readonly path: AnswerPath | undefined;
}

/** JSON with a value or a bracket on each line; undefined for a body that is not JSON. */
export function linesOfAnswer(body: string): readonly AnswerLine[] | undefined {
  try {
    const lines: AnswerLine[] = [];
    write(lines, JSON.parse(body), { path: [], before: '', after: '' });
    return lines;
  } catch {
    return undefined;
  }
}

interface Place {
  readonly path: AnswerPath;
  readonly before: string;
  readonly after: string;
}

function write(lines: AnswerLine[], value: unknown, { path, before, after }: Place): void {
  const depth = path.length;
  if (typeof value !== 'object' || value === null) {
    lines.push({ depth, before, text: JSON.stringify(value), after, path });
    return;
  }
  const isList = Array.isArray(value);
  const entries: (readonly [string | number, unknown])[] = isList ? [...value.entries()] : Object.entries(value);
  const [start, end] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) {
    lines.push({ depth, before, text: start + end, after, path: undefined });
    return;
  }
  lines.push({ depth, before, text: start, after: '', path: undefined });
  for (const [index, [name, one]] of entries.entries()) {
    write(lines, one, {
      path: [...path, name],
      before: isList ? '' : `${JSON.stringify(name)}: `,
      after: index < entries.length - 1 ? ',' : '',
    });
  }
  lines.push({ depth, before: '', text: end, after, path: undefined });
}
