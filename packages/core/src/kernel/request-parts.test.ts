import { expect, it } from 'vitest';
import { TimeoutError, ValidationError } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';
import { splitInput } from './request-parts.ts';
import { read, scriptedKernel, send } from './scripted-kernel.fixture.ts';

const byId: OperationSpec = { id: 'getTemplate', method: 'GET', path: '/template/{templateId}', safety: 'safe' };
const search: OperationSpec = { ...read, query: { after: 'single', tags: 'comma', wabaNumber: 'repeat' } };
const upload: OperationSpec = {
  id: 'uploadMedia',
  method: 'POST',
  path: '/media/upload',
  safety: 'unsafe',
  body: 'form',
};
const update: OperationSpec = { ...upload, id: 'updateChannelDetails', body: 'json-or-form' };
const batch: OperationSpec = { ...send, messageId: '/messages/*/messageId' };

const ids = () => {
  let count = 0;
  return () => `id-${++count}`;
};
const partsOf = (operation: OperationSpec, input: object) => splitInput(operation, input, ids());

it('encodes path parameters', async () => {
  expect(await partsOf(byId, { templateId: 'a/b ?ü$&' })).toMatchObject({ path: '/template/a%2Fb%20%3F%C3%BC%24%26' });
});

it.each([
  ['repeated', { wabaNumber: ['1', '2'] }, 'wabaNumber=1&wabaNumber=2'],
  ['joined by commas', { tags: ['a', 'b'] }, 'tags=a%2Cb'],
  ['as ISO text', { after: new Date(0) }, 'after=1970-01-01T00%3A00%3A00.000Z'],
  ['left out when undefined', { after: undefined }, ''],
  ['as text', { after: false, tags: 0 }, 'after=false&tags=0'],
  [
    'that JSON does not have',
    { after: 12345678901234567890n, tags: [1n, 2n] },
    'after=12345678901234567890&tags=1%2C2',
  ],
])('writes query parameters %s', async (_, input, query) => {
  expect(await partsOf(search, input)).toMatchObject({ query });
});

it.each<[OperationSpec, object, string]>([
  [byId, {}, 'templateId must not be empty'],
  [byId, { templateId: undefined }, 'templateId must not be empty'],
  [byId, { templateId: '' }, 'templateId must not be empty'],
  [byId, { templateId: '..' }, 'templateId must not be empty'],
  [byId, { templateId: null }, 'templateId must be a string, number, boolean or Date'],
  [search, { after: null }, 'after must be a string, number, boolean or Date'],
  [search, { after: Number.NaN }, 'after must be a string, number, boolean or Date'],
  [search, { after: new Date(Number.NaN) }, 'after must be a string, number, boolean or Date'],
  [search, { after: ['a', 'b'] }, 'after must be a single value'],
  [search, { wabaNumber: ['1', null] }, 'wabaNumber must be a string, number, boolean or Date'],
  [search, { wabaNumbers: '1' }, 'wabaNumbers is not a parameter of this operation'],
  [send, { content: { amount: Number.NaN } }, 'content.amount cannot be written as JSON: NaN'],
  [send, { amount: 1n }, 'amount cannot be written as JSON: bigint'],
  [upload, { file: null }, 'file must be a string, number, boolean or Date'],
])('refuses what cannot be sent for %o: %o', async (operation, input, issue) => {
  const { kernel, requests } = scriptedKernel([]);
  const failure = await kernel.send(operation, input, undefined).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ValidationError);
  expect(failure).toMatchObject({ operation: operation.id, issues: [issue], attempts: 0, delivered: 'no' });
  expect(requests).toEqual([]);
});

it('gives an id to each message that has none, without changing the input', async () => {
  const input = { messages: [{ to: '919999999921' }, { to: '919999999922', messageId: 'mine' }] };
  const before = structuredClone(input);
  const { body, messageIds } = await partsOf(batch, input);
  expect(messageIds).toEqual(['id-1', 'mine']);
  expect(JSON.parse(String(body))).toEqual({
    messages: [
      { to: '919999999921', messageId: 'id-1' },
      { to: '919999999922', messageId: 'mine' },
    ],
  });
  expect(input).toEqual(before);
});

it.each([[{}], [{ messages: 'none' }], [{ messages: [null] }]])(
  'leaves to the service what is no message: %o',
  async (input) => {
    expect(await partsOf(batch, input)).toMatchObject({ body: JSON.stringify(input), messageIds: [] });
  },
);

it.each<[string, unknown, string]>([
  ['a Blob', new Blob(['abc']), 'blob'],
  ['a File', new File(['abc'], 'a.txt'), 'a.txt'],
  ['bytes', new TextEncoder().encode('xabc').subarray(1), 'blob'],
  ['a stream', new Blob(['abc']).stream(), 'blob'],
])('sends %s as a part of a form', async (_, file, name) => {
  const { body } = await partsOf(update, { file, count: 2, websites: ['a', 'b'] });
  if (!(body instanceof FormData)) throw new Error('expected a form');
  const part = body.get('file');
  if (!(part instanceof File)) throw new Error('expected a file');
  expect([part.name, await part.text(), body.get('count'), body.getAll('websites')]).toEqual([
    name,
    'abc',
    '2',
    ['a', 'b'],
  ]);
});

it('sends JSON if a form is possible but the input has no file', async () => {
  expect(await partsOf(update, { about: 'Hello' })).toMatchObject({ body: '{"about":"Hello"}' });
});

it('lets fetch name the boundary of a form, and sends it again whole', async () => {
  const { kernel, requests } = scriptedKernel([new Response(null, { status: 429 })]);
  await kernel.send(upload, { file: new Blob(['abc']) }, undefined);
  expect(requests).toHaveLength(2);
  expect(requests[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  expect(await requests[1]?.text()).toContain('abc');
});

it('sends nothing when a stream fails, or does not end within the budget', async () => {
  const { kernel, requests } = scriptedKernel([]);
  const failing = new ReadableStream({ pull: (controller) => controller.error(new Error('disk')) });
  await expect(kernel.send(upload, { file: failing }, undefined)).rejects.toMatchObject({
    code: 'bad-request',
    attempts: 0,
    issues: ['file cannot be read: it failed or changed'],
  });
  for (const others of [{}, { fileName: 'a.png' }, { fileName: 'a.png', contentType: 'image/png' }]) {
    const endless = kernel.send(upload, { ...others, file: new ReadableStream() }, { budgetMs: 20 });
    await expect(endless).rejects.toBeInstanceOf(TimeoutError);
  }
  expect(requests).toEqual([]);
});

it('sends a body property under its own name if a path parameter has the same name', async () => {
  const rename: OperationSpec = {
    id: 'updateQuickReply',
    method: 'PUT',
    path: '/quick-replies/{shortcut}',
    safety: 'idempotent',
    body: 'json',
    bodyNames: { newShortcut: 'shortcut' },
  };
  expect(await partsOf(rename, { shortcut: 'hi', newShortcut: 'hello' })).toMatchObject({
    path: '/quick-replies/hi',
    body: '{"shortcut":"hello"}',
  });
});
