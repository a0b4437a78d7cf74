import { printKey } from './print-literal.ts';
import { printTsdoc } from './print-tsdoc.ts';

const width = 120;

/** A property of a generated interface. */
export interface Member {
  name: string;
  type: string;
  isOptional: boolean;
  /** Paragraphs. None if the property inherits its documentation. */
  documentation?: string[];
}

/** An exported declaration of a type. */
export interface Declaration {
  name: string;
  documentation: string[];
  /** What an interface extends. */
  parents?: string[];
  members?: Member[];
  /** The type of an alias: the branches of a union. */
  alias?: string[];
}

export function printDeclaration({ name, documentation, parents = [], members = [], alias }: Declaration): string {
  const comment = printTsdoc(documentation);
  if (alias) return `${comment}${printAlias(name, alias)}`;
  const extended = parents.length > 0 ? `extends ${parents.join(', ')}` : '';
  const line = `export interface ${name} ${extended} {${members.length > 0 ? '' : '}'}`;
  const heritage = extended && `${line.length > width ? '\n ' : ''} ${extended}`;
  const body = members.map(printMember).join('');
  return `${comment}export interface ${name}${heritage} {${body && `\n${body}`}}\n`;
}

function printAlias(name: string, branches: string[]): string {
  const line = `export type ${name} = ${branches.join(' | ')};`;
  if (line.length <= width) return `${line}\n`;
  return `export type ${name} =\n${branches.map((branch) => `  | ${branch}`).join('\n')};\n`;
}

function printMember({ name, type, isOptional, documentation = [] }: Member): string {
  const line = `  ${printKey(name)}${isOptional ? '?' : ''}: ${type};`;
  const branches = type.split(' | ');
  const isLong = line.length > width && branches.length > 1;
  const text = isLong
    ? `${[line.slice(0, line.indexOf(':') + 1), ...branches.map((b) => `    | ${b}`)].join('\n')};`
    : line;
  return `${printTsdoc(documentation, 2)}${text}\n`;
}
