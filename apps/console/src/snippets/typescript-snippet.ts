import { isObject } from '../pages/reference/form/json-tree.ts';
import { jsonOf, type SnippetRequest } from './snippet-request.ts';
import { Expression, type LiteralSyntax, writeLiteral } from './write-literal.ts';

/** The method of our client for an operation, and its parameters beside the properties of the body. */
export interface ClientCall {
  readonly resource: string;
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether the operation takes a body. The client then always sends one. */
  readonly hasBody: boolean;
}

export interface ClientSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/**
 * The request as a program with our client. A file of a form is read by its name, so it runs in its folder.
 *
 * @throws TypeError for a body that is not JSON, which the client does not send
 */
export function typescriptSnippet(request: SnippetRequest, call: ClientCall, settings: ClientSettings): string {
  const fields = fieldsOf(request, call);
  const files = request.body instanceof FormData && [...request.body.values()].some((value) => value instanceof File);
  return [
    ...(files ? ["import { readFile } from 'node:fs/promises';"] : []),
    "import { DoubleTick } from '@doubletick-kit/core';",
    '',
    `const doubletick = new DoubleTick(${write({ ...settings })});`,
    ...(fields ? [] : customForm(request)),
    '',
    `const result = await doubletick.${fields ? writeCall(call, fields) : writeCustom(request, settings)};`,
    'console.log(result);',
  ].join('\n');
}

/** The properties of the body; undefined for a body that the client's method does not send in this way. */
function fieldsOf(request: SnippetRequest, { hasBody }: ClientCall): Readonly<Record<string, unknown>> | undefined {
  const { body } = request;
  if (body === undefined) return hasBody ? undefined : {};
  if (body instanceof FormData) {
    // Without a file, the client would send JSON.
    if (![...body.values()].some((value) => value instanceof File)) return undefined;
    return grouped(body.entries(), (value) => (value instanceof File ? newFile(value) : value));
  }
  const json = jsonOf(request);
  return isObject(json) ? json : undefined;
}

function writeCall({ resource, method, parameters }: ClientCall, fields: Readonly<Record<string, unknown>>): string {
  const named = Object.entries(fields).map(([name, value]): [string, unknown] => [
    // So the client names a property of the body that has the name of a parameter.
    Object.hasOwn(parameters, name) ? `new${name.charAt(0).toUpperCase()}${name.slice(1)}` : name,
    value,
  ]);
  const input = Object.fromEntries([...Object.entries(parameters), ...named]);
  return `${resource}.${method}(${Object.keys(input).length > 0 ? write(input) : ''})`;
}

function writeCustom(request: SnippetRequest, { baseUrl }: ClientSettings): string {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length);
  const body = request.body instanceof FormData ? new Expression('form') : jsonOf(request);
  if (body === undefined && request.body !== undefined) throw new TypeError('The body is not JSON.');
  const options = {
    ...(searchParams.size > 0 && { query: grouped(searchParams.entries(), String) }),
    ...(body !== undefined && { body }),
  };
  const written = Object.keys(options).length > 0 ? `, ${write(options)}` : '';
  return `request(${quote(request.method)}, ${quote(path)}${written})`;
}

/** The statements that make the form of a custom request. */
function customForm({ body }: SnippetRequest): string[] {
  if (!(body instanceof FormData)) return [];
  const fields = [...body].map(([name, value]) => `form.append(${quote(name)}, ${write(value)});`);
  return ['', 'const form = new FormData();', ...fields];
}

/** The values of each name: one, or a list of several. */
function grouped<Value>(
  entries: Iterable<[string, Value]>,
  change: (value: Value) => unknown,
): Readonly<Record<string, unknown>> {
  const groups = Map.groupBy(entries, ([name]) => name);
  return Object.fromEntries(
    [...groups].map(([name, values]) => {
      const [first, ...more] = values.map(([, value]) => change(value));
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );
}

function newFile({ name, type }: File): Expression {
  const options = type === '' ? '' : `, { type: ${quote(type)} }`;
  return new Expression(`new File([await readFile(${quote(name)})], ${quote(name)}${options})`);
}

function write(value: unknown): string {
  return writeLiteral(value, typescript);
}

function quote(text: string): string {
  // The escapes of JSON are those of JavaScript; only the quotes differ.
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** Whether a JavaScript number has the value that is written: a double keeps 15 digits of every decimal number. */
function isKept(text: string): boolean {
  const digits = text
    .replace(/[eE].*/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  return digits.length <= 15 && Number.isFinite(Number(text)) && (Number(text) !== 0 || digits === '');
}

const typescript: LiteralSyntax = {
  indent: '  ',
  padding: ' ',
  writeString: quote,
  // In brackets, `__proto__` is an ordinary property.
  writeName: (name) => (name === '__proto__' ? "['__proto__']" : /^[a-z_$][\w$]*$/i.test(name) ? name : quote(name)),
  writeExactNumber: (text) => (isKept(text) ? text : `JSON.rawJSON(${quote(text)})`),
  words: { true: 'true', false: 'false', null: 'null' },
};
