import { ExactNumber } from '../pages/reference/form/exact-number.ts';

/** How a language writes the values of JSON. */
export interface LiteralSyntax {
  readonly indent: string;
  /** What a short object has between its braces and its fields. */
  readonly padding: string;
  readonly writeString: (text: string) => string;
  readonly writeName: (name: string) => string;
  /** A number that JavaScript does not keep as it is written, such as one of 20 digits. */
  readonly writeExactNumber: (text: string) => string;
  readonly words: Readonly<Record<'true' | 'false' | 'null', string>>;
}

/** A piece of the language, written as it is. */
export class Expression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** Without the call that it is in. */
const longestLine = 60;

/** Writes a value of JSON as a literal: on one line where it is short, otherwise one line for each item. */
export function writeLiteral(value: unknown, syntax: LiteralSyntax, indent = ''): string {
  if (value instanceof Expression) return value.code;
  if (value instanceof ExactNumber) return syntax.writeExactNumber(value.text);
  if (typeof value === 'string') return syntax.writeString(value);
  if (typeof value === 'boolean') return syntax.words[`${value}`];
  if (typeof value !== 'object' || value === null) return value === null ? syntax.words.null : String(value);
  const inner = indent + syntax.indent;
  const [open, close, padding] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', syntax.padding];
  const items = Array.isArray(value)
    ? value.map((item) => writeLiteral(item, syntax, inner))
    : Object.entries(value).map(([name, item]) => `${syntax.writeName(name)}: ${writeLiteral(item, syntax, inner)}`);
  if (items.length === 0) return open + close;
  const line = `${open}${padding}${items.join(', ')}${padding}${close}`;
  if (line.length + indent.length <= longestLine && !line.includes('\n')) return line;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}
