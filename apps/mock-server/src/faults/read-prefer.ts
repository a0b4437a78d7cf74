import { preferredOutcomes } from '../world/messages/outcomes.ts';
import { longestDelayMs } from '../world/tables/fault-row-shapes.ts';
import { type FaultEffect, faultNames } from '../world/tables/faults.ts';
import { mustBeOneOf } from './must-be-one-of.ts';

/** What a request asks the mock for. */
export interface Preferences {
  readonly effect: FaultEffect;
  /** Values that the mock does not know, one sentence each. */
  readonly problems: readonly string[];
}

/** Reads a `Prefer` header; undefined where it has no preference that the mock knows. Others are for someone else. */
export function readPrefer(header: string): Preferences | undefined {
  const sent = parsePrefer(header);
  const known = Object.entries(readers).filter(([name]) => sent.has(name));
  if (known.length === 0) return undefined;
  const parts = known.map(([name, read]) => read(sent.get(name) ?? '', name));
  return {
    effect: Object.assign({}, ...parts.filter((part) => typeof part !== 'string')),
    problems: parts.filter((part) => typeof part === 'string').map((problem) => `Prefer: ${problem}`),
  };
}

const preference = /(?:"(?:[^"\\]|\\.?)*(?:"|$)|[^",])+/gs;
const named = /^\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))\s*)?)?(?:;|$)/s;
const misspelt = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/s;

/**
 * The preferences of a header by their names in lower case. The first of several with one name counts; parameters, which
 * the mock has no use for, are left out. Several headers come as one, joined by commas. What is not written like a value is taken as it is,
 * and then refused: a request must not pass because its fault was overlooked.
 *
 * @see RFC 7240, section 2
 */
export function parsePrefer(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of header.match(preference) ?? []) {
    const [, name = '', quoted, token = ''] = named.exec(one) ?? readMisspelt(one);
    const lower = name.toLowerCase();
    if (lower !== '' && !found.has(lower)) found.set(lower, quoted?.replaceAll(/\\(.)/gs, '$1') ?? token);
  }
  return found;
}

function readMisspelt(preference: string): readonly (string | undefined)[] {
  const [whole, name, value] = misspelt.exec(preference) ?? [];
  return [whole, name, undefined, value];
}

/** Reads a value, or says what it must be. */
type Reader = (value: string, name: string) => FaultEffect | string;

/** `code` and `example` are Prism's names. */
const readers: Readonly<Record<string, Reader>> = {
  code: (value) => (/^[2-5]\d\d$/.test(value) ? { code: Number(value) } : 'code must be a status from 200 to 599'),
  example: (value) => (value === '' ? 'example must be the name of an example' : { example: value }),
  delay: (value) => {
    const isDelay = /^\d{1,6}$/.test(value) && Number(value) <= longestDelayMs;
    return isDelay ? { delayMs: Number(value) } : `delay must be milliseconds from 0 to ${longestDelayMs}`;
  },
  fault: choice(faultNames, (fault) => ({ fault })),
  outcome: choice(Object.keys(preferredOutcomes), (outcome) => ({ outcome })),
  state: choice(['before', 'after'], (state) => ({ state })),
};

function choice<Name extends string>(names: readonly Name[], effectOf: (name: Name) => FaultEffect): Reader {
  return (value, preference) => {
    const name = names.find((known) => known.toLowerCase() === value.toLowerCase());
    return name === undefined ? `${preference} ${mustBeOneOf(value, names)}` : effectOf(name);
  };
}
