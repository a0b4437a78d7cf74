import { didYouMean } from '../did-you-mean.ts';

/** The first thing that is wrong with a value: where, and what it must be. */
export interface Flaw {
  /** Such as `/lastMessage/text`; empty for the value itself. */
  readonly at: string;
  /** Ends the sentence that begins with the place, such as `must be a string`. */
  readonly says: string;
  /** How many fields of the value were right before this one. */
  readonly fieldsBefore: number;
  /** What the value must be one of, if it is a matter of that. */
  readonly choices?: readonly string[];
}

/**
 * What plain data of one type looks like. Compilers check that the shape of a row is exactly its type: `only` is never
 * set. A validation library would double the time that a mock takes to start, and copy every row: a snapshot of a million
 * messages is checked in place.
 */
export interface Shape<Value> {
  readonly isOptional?: boolean;
  readonly only?: (value: Value) => Value;
  findFlaw(value: unknown): Flaw | undefined;
}

type AnyShape = Pick<Shape<never>, 'isOptional' | 'findFlaw'>;
/** The shape of each field of a row. */
export type Fields<Row> = { readonly [Name in keyof Row]-?: Shape<Exclude<Row[Name], undefined>> };

export function primitive<Value>(says: string, test: (value: unknown) => boolean): Shape<Value> {
  const flaw: Flaw = { at: '', says, fieldsBefore: 0 };
  return { findFlaw: (value) => (test(value) ? undefined : flaw) };
}

export const text = primitive<string>('must be a string', (value) => typeof value === 'string');
export const flag = primitive<boolean>('must be true or false', (value) => typeof value === 'boolean');
export const finiteNumber = primitive<number>('must be a number', Number.isFinite);
export const wholeNumber = primitive<number>('must be a whole number', Number.isSafeInteger);
/** Any object, as it was sent. */
export const jsonObject = primitive<Readonly<Record<string, unknown>>>('must be an object', isRecord);

export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Shape<Choice> {
  const known: ReadonlySet<unknown> = new Set(choices);
  const flaw: Flaw = { at: '', says: mustBeOneOf(choices), fieldsBefore: 0, choices };
  return { findFlaw: (value) => (known.has(value) ? undefined : flaw) };
}

function mustBeOneOf(choices: readonly string[]): string {
  return choices.length === 1 ? `must be ${choices[0]}` : `must be one of ${choices.join(', ')}`;
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    findFlaw(value) {
      if (value === null) return undefined;
      const flaw = shape.findFlaw(value);
      return flaw?.at === '' ? { ...flaw, says: `${flaw.says}, or null` } : flaw;
    },
  };
}

export function optional<Value>(shape: Shape<Value>): Shape<Value> {
  return { isOptional: true, findFlaw: (value) => shape.findFlaw(value) };
}

export function list<Item>(shape: Shape<Item>): Shape<readonly Item[]> {
  return {
    findFlaw(value) {
      if (!Array.isArray(value)) return { at: '', says: 'must be a list', fieldsBefore: 0 };
      for (let position = 0; position < value.length; position += 1) {
        const flaw = shape.findFlaw(value[position]);
        if (flaw) return { ...flaw, at: `/${position}${flaw.at}`, fieldsBefore: 0 };
      }
      return undefined;
    },
  };
}

/** @param isOpen whether there may be more fields, as in what a client sent */
export function record<Row extends object>(fields: Fields<Row>, isOpen = false): Shape<Row> {
  const entries = Object.entries<AnyShape>(fields);
  const names = entries.map(([name]) => name);
  return {
    findFlaw(value) {
      if (!isRecord(value)) return { at: '', says: 'must be an object', fieldsBefore: 0 };
      let present = 0;
      for (let position = 0; position < entries.length; position += 1) {
        const [name, shape] = entries[position] as [string, AnyShape]; // within its length
        const field = value[name];
        if (field !== undefined) present += 1;
        else if (shape.isOptional) continue;
        else return { at: `/${name}`, says: 'is missing', fieldsBefore: position };
        const flaw = shape.findFlaw(field);
        if (flaw) return { ...flaw, at: `/${name}${flaw.at}`, fieldsBefore: position };
      }
      return isOpen || countFields(value) === present ? undefined : findUnknownField(value, names);
    },
  };
}

/** Without a list of the names, which would cost as much as the rest of the check. */
function countFields(value: Readonly<Record<string, unknown>>): number {
  let count = 0;
  for (const name in value) if (value[name] !== undefined) count += 1;
  return count;
}

function findUnknownField(value: object, known: readonly string[]): Flaw | undefined {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return undefined;
  const says = `is not a known field.${didYouMean(unknown, known)}`.replace(/\.$/, '');
  return { at: `/${unknown.slice(0, 40)}`, says, fieldsBefore: known.length };
}

/** One of several shapes. The flaw is that of the shape which fits furthest, by its fields in their order. */
export function anyOf<Values extends readonly unknown[]>(
  ...shapes: { readonly [Position in keyof Values]: Shape<Values[Position]> }
): Shape<Values[number]> {
  return {
    findFlaw(value) {
      const flaws: Flaw[] = [];
      for (const shape of shapes) {
        const flaw = shape.findFlaw(value);
        if (!flaw) return undefined;
        flaws.push(flaw);
      }
      const furthest = Math.max(...flaws.map(({ fieldsBefore }) => fieldsBefore));
      const [best, ...others] = flaws.filter(({ fieldsBefore }) => fieldsBefore === furthest);
      if (!best) return undefined;
      return joinFlaws(
        best,
        others.filter(({ at }) => at === best.at),
        value,
      );
    },
  };
}

/** What several shapes want at one place. A tag that none of them has is answered by the nearest one. */
function joinFlaws(best: Flaw, others: readonly Flaw[], value: unknown): Flaw {
  if (others.length === 0) return best;
  const all = [best, ...others];
  const choices = all.flatMap((flaw) => flaw.choices ?? []);
  if (all.some((flaw) => flaw.choices === undefined)) {
    return { ...best, says: [...new Set(all.map(({ says }) => says))].join(' or ') };
  }
  const sent = isRecord(value) ? value[best.at.slice(1)] : undefined;
  const hint = typeof sent === 'string' ? didYouMean(sent, choices).replace(/^ /, '. ') : '';
  return { ...best, choices, says: mustBeOneOf(choices) + hint };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
