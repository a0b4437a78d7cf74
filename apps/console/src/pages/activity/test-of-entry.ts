import { matchOperation, type Operation, operations, parseQuery } from '@doubletick-kit/contract';
import { type JournalEntry, keyHeaders, type SentRequest } from './sent-request.ts';
import { quote, writeLiteral } from './write-literal.ts';

/** A request in the words of a test: how it is sent, and what is expected. */
interface Step {
  /** Lines before the request, such as a fault. */
  readonly before?: readonly string[];
  /** The key of the client, as an expression. */
  readonly key: string;
  /** Whether the demo data is needed for it. */
  readonly isDemoNeeded?: boolean;
  readonly lines: readonly string[];
}

/**
 * Whether a key was refused for what the world did to it: it was disabled, regenerated or deleted, or has a whitelist. A
 * test that starts with the demo data would be refused for another reason.
 */
export function isRefusedKey({ status, key, fault }: JournalEntry): boolean {
  return status === 401 && key !== undefined && fault === undefined;
}

/**
 * A Vitest test that sends the request of an entry to a mock in process, and expects the status that was answered. The
 * mock has the demo data, and nothing that happened before the request.
 */
export function testOfEntry(entry: JournalEntry, sent: SentRequest): string {
  const operation = operationOf(entry);
  const step = stepOf(entry, sent, operation);
  const usesClient = step.lines.some((line) => line.includes('doubletick'));
  const title = `${operation?.id ?? `${entry.method} ${entry.path}`} ${isLost(entry) ? 'is not answered' : `answers ${entry.status}`}`;
  const body = [
    ...(step.before ?? []),
    ...(usesClient ? [`const doubletick = new DoubleTick(${clientOptions(entry, step)});`] : []),
    ...step.lines,
  ];
  return [
    ...(usesClient ? ["import { DoubleTick } from '@doubletick-kit/core';"] : []),
    `import { createMock${step.isDemoNeeded ? ', demo' : ''} } from '@doubletick-kit/mock-server';`,
    "import { expect, it } from 'vitest';",
    '',
    '// The mock starts with the demo data. If the request needs something that happened before, do that first.',
    `it(${quote(title)}, async () => {`,
    '  await using mock = createMock();',
    ...(body.some((line) => /\bworld\.(?:key|faults)\b/.test(line)) ? ['  const world = mock.world();'] : []),
    ...body.map((line) => `  ${line}`),
    '});',
    '',
  ].join('\n');
}

function clientOptions(entry: JournalEntry, { key }: Step): string {
  const timeout = isLost(entry) ? ', timeoutMs: 1_000' : '';
  return `{ apiKey: ${key}, fetch: mock.fetch, retries: 0${timeout} }`;
}

function operationOf({ operation: id }: JournalEntry): Operation | undefined {
  return id === undefined ? undefined : (operations as Readonly<Record<string, Operation>>)[id];
}

/** Whether a fault took the answer, so that there is no status to expect. */
function isLost({ status, fault }: JournalEntry): boolean {
  const name = fault?.effect.fault;
  return status === 0 || (name !== undefined && name !== 'malformed-json' && name !== 'html-502');
}

function stepOf(entry: JournalEntry, sent: SentRequest, operation: Operation | undefined): Step {
  const before = faultLines(entry);
  const body = readJson(sent);
  const isOwn = Object.keys(sent.headers).some((name) => !keyHeaders.has(name) && name !== 'content-type');
  const isPlain = body !== unreadable && !isOwn && /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(sent.method);
  // What is not JSON, or has headers that the client does not send, is sent as it was.
  if (!isPlain || !isJsonAnswer(entry) || !Object.keys(sent.headers).some((name) => keyHeaders.has(name))) {
    return { before, key: 'world.key', lines: fetchLines(entry, sent) };
  }
  const call = entry.status < 400 && !isLost(entry) ? methodCall(sent, body, operation) : undefined;
  if (call !== undefined) {
    const lines = [
      `const { response } = await ${call}.withResponse();`,
      `expect(response.status).toBe(${entry.status});`,
    ];
    return { before, key: 'world.key', lines };
  }
  return { before, ...keyOf(entry, operation), lines: requestLines(entry, sent, body) };
}

/** Injects the fault again that was injected when the request came. */
function faultLines({ fault, operation, path }: JournalEntry): string[] {
  if (fault === undefined) return [];
  const match = operation === undefined ? { path } : { operation };
  return [`world.faults.add(${writeLiteral({ match, effect: fault.effect, times: 1 }, '  ')});`];
}

const unreadable = Symbol('a body that is not JSON');

function readJson({ body, headers }: SentRequest): unknown {
  if (body === undefined) return undefined;
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return unreadable;
  try {
    // A number of JavaScript would not hold it.
    return /[:[,]\s*-?\d{16,}/.test(body) ? unreadable : JSON.parse(body);
  } catch {
    return unreadable;
  }
}

function isJsonAnswer({ response, status }: JournalEntry): boolean {
  return status === 0 || /json/i.test(response?.headers['content-type'] ?? 'json');
}

/** The method of the client for it; undefined where the client would send something else. */
function methodCall(
  { method, path }: SentRequest,
  body: unknown,
  operation: Operation | undefined,
): string | undefined {
  const url = new URL(path, 'http://mock');
  const match = matchOperation(method, url.pathname);
  if (operation === undefined || match.kind !== 'operation') return undefined;
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) return undefined;
  const query = parseQuery(match.id, url.searchParams);
  const parts = [match.params, query, body ?? {}];
  const names = parts.flatMap((part) => Object.keys(part));
  const isWhole = [...new Set(url.searchParams.keys())].every((name) => Object.hasOwn(query, name));
  if (!isWhole || new Set(names).size < names.length) return undefined;
  const { resource, method: name } = operation.sdk;
  const input = names.length === 0 ? '' : writeLiteral(Object.assign({}, ...parts), '  ');
  return `doubletick.${resource}.${name}(${input})`;
}

/** The masked key is not known: another one that is refused for the same reason replaces it. */
function keyOf(
  { status, response, fault }: JournalEntry,
  operation: Operation | undefined,
): Pick<Step, 'key' | 'isDemoNeeded'> {
  if (fault !== undefined) return { key: 'world.key' };
  if (status === 401) return { key: "'not-a-key'" };
  if (status !== 403 || !response?.body?.includes('"FORBIDDEN"')) return { key: 'world.key' };
  const key = operation?.audit.class === 'read' ? 'demo.keys.noPermissions' : 'demo.keys.readOnly';
  return { key, isDemoNeeded: true };
}

function requestLines(entry: JournalEntry, { method, path }: SentRequest, body: unknown): string[] {
  const url = new URL(path, 'http://mock');
  const query = [...new Set(url.searchParams.keys())].map((name) => {
    const values = url.searchParams.getAll(name);
    return [name, values.length > 1 ? values : values[0]];
  });
  const options = {
    ...(query.length > 0 && { query: Object.fromEntries(query) }),
    ...(body !== undefined && { body }),
  };
  const rest = Object.keys(options).length === 0 ? '' : `, ${writeLiteral(options, '  ')}`;
  const request = `doubletick.request(${quote(method)}, ${quote(url.pathname)}${rest})`;
  if (isLost(entry)) return [`await expect(${request}).rejects.toThrow();`];
  if (entry.status < 400) {
    return [`const { response } = await ${request}.withResponse();`, `expect(response.status).toBe(${entry.status});`];
  }
  return [
    `const error = await ${request}.catch((reason: unknown) => reason);`,
    `expect(error).toMatchObject({ status: ${entry.status} });`,
  ];
}

function fetchLines(entry: JournalEntry, { method, path, headers, body }: SentRequest): string[] {
  const named = Object.entries(headers).map(([name, value]) => {
    const written = keyHeaders.has(name) ? keyExpression(entry) : quote(value);
    return `${/^[a-z]+$/.test(name) ? name : quote(name)}: ${written}`;
  });
  const init = [
    `method: ${quote(method)}`,
    ...(named.length > 0 ? [`headers: { ${named.join(', ')} }`] : []),
    ...(body === undefined ? [] : [`body: ${quote(body)}`]),
  ];
  const request = `mock.fetch(${quote(`http://mock${path}`)}, {`;
  const closed = init.map((line) => `  ${line},`);
  if (isLost(entry))
    return [`await expect(`, `  ${request}`, ...closed.map((line) => `  ${line}`), '  }),', ').rejects.toThrow();'];
  return [`const response = await ${request}`, ...closed, '});', `expect(response.status).toBe(${entry.status});`];
}

function keyExpression({ status, fault }: JournalEntry): string {
  return status === 401 && fault === undefined ? "'not-a-key'" : 'world.key';
}
