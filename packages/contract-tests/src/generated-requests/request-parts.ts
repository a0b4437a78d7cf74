import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { demo } from '@doubletick-kit/mock-server';
import type { CaseInput } from '../case.ts';
import { hostileTexts } from '../schemas/hostile-values.ts';
import type { FormPart, GeneratedRequest } from './generated-request.ts';

/** The content of a request: the parameters by name, and a body or a form. */
export interface Parts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, unknown>> | undefined;
}

const texts: Readonly<Record<string, string>> = {
  ...hostileTexts,
  'a string of 100,000 characters': JSON.stringify('x'.repeat(100_000)),
  'a number with 10,000 digits': '9'.repeat(10_000),
  true: 'true',
  'an empty string': '""',
  'an empty object': '{}',
  'an empty list': '[]',
  'a list of null': '[null]',
  'a property twice': '{"a":1,"a":[]}',
};

/** The names of the values that can be put anywhere in a request. */
export const hostileNames: readonly string[] = Object.keys(texts);

const placeholders = new Map(hostileNames.map((name) => [placeholderOf(name), name]));

/** Represents a hostile value until the request is written, since `JSON.stringify` cannot write all of them. */
export function placeholderOf(name: string): string {
  return `<hostile ${name}>`;
}

/** The parts of a case's input. */
export function partsOf({ path = {}, query = {}, body, form }: CaseInput): Parts {
  return { path, query: { ...query }, body, form };
}

/** Writes a request for an operation, with an API key that has every permission. */
export function writeRequest(what: string, id: OperationId, { path, query, body, form }: Parts): GeneratedRequest {
  const { method, path: template, keyHeaders }: Operation = operations[id];
  const search = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${encode(name)}=${encode(toText(item))}`),
  );
  const headers: Record<string, string> = { [keyHeaders[0] ?? 'authorization']: demo.keys.full };
  if (body !== undefined && !form) headers['content-type'] = 'application/json';
  return {
    what,
    method,
    target: `${writePath(template, path)}${search.length > 0 ? `?${search.join('&')}` : ''}`,
    headers,
    body: form ? Object.entries(form).flatMap(toFormParts) : writeBody(body),
  };
}

function writePath(template: string, path: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(toText(path[name] ?? '')));
}

function writeBody(body: unknown): string | undefined {
  return JSON.stringify(body)?.replaceAll(/"<hostile [^"]*>"/g, (quoted) => texts[nameIn(quoted)] ?? quoted);
}

function nameIn(quoted: string): string {
  return placeholders.get(quoted.slice(1, -1)) ?? '';
}

function toFormParts([name, value]: [string, unknown]): FormPart[] {
  return [value].flat().map((item): FormPart => [name, item instanceof File ? item : toText(item)]);
}

/** A value as a string, as parameters and parts of a form need it. */
function toText(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? '';
  const name = placeholders.get(value);
  const text = name === undefined ? undefined : texts[name];
  if (text === undefined) return value;
  return text.startsWith('"') ? JSON.parse(text) : text;
}

/** Percent-encodes a string; half a surrogate pair becomes the replacement character, as in a browser. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
