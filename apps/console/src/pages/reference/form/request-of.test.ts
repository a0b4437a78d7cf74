import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OperationDescription } from '../../../operations/operation.ts';
import { operations } from '../../../operations/operations.fixture.ts';
import { commandOf } from './command-of.ts';
import { readNumber } from './exact-number.ts';
import { leavesOf } from './field.ts';
import { fieldOfParameter, fieldsOf } from './fields-of.ts';
import { fillIn } from './fill-in.fixture.ts';
import { emptyValue, type FormValue, valueOfExample, withJson } from './form-value.ts';
import { pointerOf, valueAt, withValueAt } from './json-tree.ts';
import { type FormRequest, requestOf } from './request-of.ts';

const access = { baseUrl: 'http://mock', key: 'key_demo000001' };
const listed = operations.map((operation) => [operation.id, operation] as const);

function operationOf(id: string): OperationDescription {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`There is no operation ${id}.`);
  return found;
}

/** The value of a form in which only some parts are filled in. */
function setup(id: string, parts: Partial<FormValue> = {}): FormRequest {
  const operation = operationOf(id);
  return requestOf(operation, { ...emptyValue(operation), ...parts }, access);
}

function fieldsOfForm(form: FormRequest['body']): Record<string, string[]> {
  if (!(form instanceof FormData)) throw new Error('The body is not a form.');
  const names = [...new Set(form.keys())];
  const values = names.map((name) => form.getAll(name).map((one) => (typeof one === 'string' ? one : one.name)));
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? []]));
}

const examples = operations.flatMap((operation) =>
  (operation.body?.examples ?? [undefined]).map((one) => [`${operation.id} ${one?.name}`, operation, one] as const),
);

test.for(examples)('%s: the example is sent exactly as it is documented', ([, operation, example]) => {
  const request = requestOf(operation, valueOfExample(operation, example), access);
  expect(request.missing).toEqual([]);
  expect(request.url).not.toContain('{');
  expect(request.headers).toHaveProperty(operation.keyHeader, access.key);
  if (example?.mediaType === 'application/json') expect(JSON.parse(String(request.body))).toEqual(example.value);
  else if (!example) expect(request.body).toBeUndefined();
  const search = new URL(request.url).searchParams;
  for (const { name, in: place, isRequired, example: value } of operation.parameters) {
    if (place === 'query' && isRequired) expect(search.getAll(name)).toEqual([value].flat().map(String));
  }
});

test('files are sent as files, under the names that the examples give them', () => {
  const upload = operationOf('uploadMedia');
  expect(fieldsOfForm(requestOf(upload, valueOfExample(upload), access).body)).toEqual({ file: ['price-list.pdf'] });
  const update = operationOf('updateChannelDetails');
  const value = valueOfExample(update, update.body?.examples[1]);
  expect(fieldsOfForm(requestOf(update, value, access).body)).toEqual({
    integrationId: ['intg_0000000001'],
    about: ['Ask us anything'],
    logo: ['logo.png'],
  });
});

test.for(listed)('%s: an empty form sends nothing that was not typed', ([, operation]) => {
  const { url, body, headers } = requestOf(operation, emptyValue(operation), { ...access, key: '' });
  expect(url).toBe(`http://mock${operation.path}`);
  expect(headers).not.toHaveProperty(operation.keyHeader);
  if (body instanceof FormData) expect([...body]).toEqual([]);
  else expect(body).toBe(operation.body ? '{}' : undefined);
});

/** Strings that are easily damaged on their way. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom('a/b c', '..a', '%2F', '+', '"', '\\', '\r\n', '0'),
);

const picks = listed.flatMap(([id, operation]) => [0, 1, 2, 3, 4].map((pick) => [id, pick, operation] as const));

test.for(picks)('%s, branch %d: what is typed into any field arrives unchanged', ([, pick, operation]) => {
  const value = fillIn(operation, pick);
  const root = fieldsOf(operation, value);
  const leaves = root ? leavesOf(root).filter(({ kind }) => kind === 'text' || kind === 'number') : [];
  expect(sentBy(operation, value)).toEqual(operation.body && (value.body ?? {}));
  for (const { path, kind } of leaves) {
    const input = kind === 'number' ? fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) : typed;
    fc.assert(
      fc.property(input, (one) => {
        const changed = kind === 'number' ? readNumber(one) : one;
        const sent = sentBy(operation, { ...value, body: withValueAt(value.body, path, changed) });
        expect(valueAt(sent, path)).toEqual(kind === 'number' ? Number(one) : arriving(one, value));
      }),
      { numRuns: 3 },
    );
  }
});

/** The body that arrives. A form has strings only, and lists only where a field was sent more than once. */
function sentBy(operation: OperationDescription, value: FormValue): unknown {
  const { body } = requestOf(operation, value, access);
  if (!(body instanceof FormData)) return body === undefined ? undefined : JSON.parse(body);
  const lists = Object.entries(fieldsOfForm(body));
  return Object.fromEntries(
    lists.map(([name, all]) => [name, Array.isArray(valueAt(value.body, [name])) ? all : all[0]]),
  );
}

/** A form is written in UTF-8, which has no half characters. */
function arriving(text: string, { mediaType }: FormValue): string {
  return mediaType === 'multipart/form-data' ? text.toWellFormed() : text;
}

test.for(listed)('%s: what is typed into any parameter arrives unchanged', ([, operation]) => {
  const value = emptyValue(operation);
  for (const { name, in: place } of operation.parameters) {
    fc.assert(
      fc.property(typed, (one) => {
        const { url } = requestOf(operation, { ...value, [place]: { [name]: one } }, access);
        if (place === 'query') expect(new URL(url).searchParams.get(name)).toBe(one.toWellFormed());
        else
          expect(decodeURIComponent(url)).toBe(
            `http://mock${operation.path.replace(`{${name}}`, () => one.toWellFormed())}`,
          );
      }),
      { numRuns: 20 },
    );
  }
});

test('each kind of parameter has a field', () => {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const kinds = new Set(parameters.map((parameter) => fieldOfParameter(parameter, undefined).kind));
  expect([...kinds].sort()).toEqual(['boolean', 'choice', 'list', 'number', 'text']);
});

test('a path parameter without a value stays as it is documented and is reported', () => {
  expect(setup('editWebhook')).toMatchObject({ url: 'http://mock/v2/webhook/{webhookId}', missing: ['webhookId'] });
});

test('a path parameter and a query parameter are encoded', () => {
  expect(setup('getQuickReplyDetails', { query: { shortcut: 'a&b c' } }).url).toMatch(/\?shortcut=a%26b\+c$/);
  expect(setup('deleteQuickReply', { path: { shortcut: 'a/b c' } }).url).toMatch(/\/a%2Fb%20c$/);
});

test('a list in the query is sent as one parameter per value, without the empty ones', () => {
  const { url } = setup('listChannelDetails', { query: { wabaNumber: ['919999999901', undefined, '919999999902'] } });
  expect(url).toMatch(/\?wabaNumber=919999999901&wabaNumber=919999999902$/);
});

test.for<[string, string]>([
  ['12345678901234567890', '12345678901234567890'],
  ['1.50', '1.50'],
  ['-', '"-"'],
  ['1.', '"1."'],
  ['199.5', '199.5'],
])('a number typed as %s is sent as %s', ([text, sent]) => {
  const body = { waitingForResponseInSec: readNumber(text) };
  expect(setup('checkRevertedOnTime', { body }).body).toBe(`{\n  "waitingForResponseInSec": ${sent}\n}`);
});

test('three states of an optional boolean are three different requests', () => {
  const sent = [undefined, true, false].map((reassign) => setup('assignTeamMemberToChat', { body: { reassign } }).body);
  expect(sent).toEqual(['{}', '{\n  "reassign": true\n}', '{\n  "reassign": false\n}']);
});

test('JSON is sent as it was typed, even before it is JSON', () => {
  const value = (json: string): FormValue => withJson(emptyValue(operationOf('createNote')), json);
  expect(setup('createNote', value('{ "note":\n"a" }')).body).toBe('{ "note":\n"a" }');
  expect(setup('createNote', value('{ "note"')).body).toBe('{ "note"');
  expect(setup('createNote', value(' '))).toMatchObject({ body: undefined, headers: { Authorization: access.key } });
});

test('emptying a field takes out what only it was in', () => {
  const body = withValueAt(withValueAt({ a: 'x' }, ['content', 'text'], 'y'), ['content', 'text'], undefined);
  expect(body).toEqual({ a: 'x' });
  expect(valueAt(withValueAt({}, ['__proto__', 'x'], 1), ['__proto__', 'x'])).toBe(1);
  expect(pointerOf(['a/b', 0, 'c~'])).toBe('/a~1b/0/c~0');
});

test.for(listed)('%s: the command of the example can be written', async ([, operation]) => {
  const request = requestOf(operation, valueOfExample(operation), access);
  expect(await commandOf(request, { withKey: true })).toContain(access.key);
  expect(await commandOf(request, { withKey: false })).not.toContain(access.key);
});

test('the command of an upload names the file', async () => {
  const upload = operationOf('uploadMedia');
  const file = new File(['a'], 'Price list.pdf', { type: 'application/pdf' });
  const request = requestOf(
    upload,
    { ...emptyValue(upload), files: { file } },
    { ...access, baseUrl: 'http://mock:1' },
  );
  expect(await commandOf(request, { withKey: false })).toContain(`'file=@"Price list.pdf";type=application/pdf'`);
});

test('the command shows which part of the path is missing', async () => {
  expect(await commandOf(setup('editWebhook'), { withKey: false })).toContain('/v2/webhook/{webhookId}');
});
