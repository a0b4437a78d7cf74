import { describe, expect, it, vi } from 'vitest';
import { createWebhookReceiver } from './index.ts';

const chat = { chatId: 'chat_0000000001', dtCustomerId: 'customer_0000000021', customerPhone: '+919999999921' };
const receiver = createWebhookReceiver({ maxBytes: 1000 });

function receive(body: RequestInit['body'], headers: Record<string, string> = {}): Promise<unknown> {
  const init = { method: 'POST', body: body ?? null, headers, duplex: 'half' as const };
  return receiver.receive(new Request('http://localhost/', init), { event: 'CHAT_UNASSIGNED' });
}

const json = { 'content-type': 'application/json' };

/** Produces as many chunks as are requested, counts them, and records whether the reader cancelled. */
function endless() {
  let count = 0;
  const cancel = vi.fn();
  const stream = new ReadableStream<Uint8Array>({
    cancel,
    pull(controller) {
      count += 1;
      controller.enqueue(new Uint8Array(100).fill(32));
    },
  });
  return { stream, cancel, pulled: () => count };
}

describe('the size', () => {
  it('may be the limit, and not one byte more', async () => {
    const exact = JSON.stringify(chat);
    const fill = (size: number) => exact + ' '.repeat(size - exact.length);
    await expect(receive(fill(1000), json)).resolves.toMatchObject({ data: chat });
    await expect(receive(fill(1001), json)).rejects.toMatchObject({ code: 'too-large', status: 413 });
  });

  it('is refused by its declared size, with nothing read', async () => {
    const { stream, pulled } = endless();
    const sent = receive(stream, { ...json, 'content-length': '1001' });
    await expect(sent).rejects.toMatchObject({ code: 'too-large' });
    expect(pulled()).toBeLessThanOrEqual(1);
  });

  it('is counted if its size is not declared, and the rest is not read', async () => {
    const { stream, cancel, pulled } = endless();
    await expect(receive(stream, json)).rejects.toMatchObject({ code: 'too-large' });
    expect(pulled()).toBeLessThanOrEqual(12);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('is counted if the declared size is wrong', async () => {
    const { stream } = endless();
    await expect(receive(stream, { ...json, 'content-length': '10' })).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('JSON', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/json',
    'application/cloudevents+json',
  ])('is taken as %s', async (type) => {
    await expect(receive(JSON.stringify(chat), { 'content-type': type })).resolves.toMatchObject({ data: chat });
  });

  it('is joined from chunks that split a character', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...chat, chatId: 'ü€😀' }));
    const body = ReadableStream.from([...bytes].map((byte) => Uint8Array.of(byte)));
    await expect(receive(body, json)).resolves.toMatchObject({ data: { chatId: 'ü€😀' } });
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"chatId":"chat_919999999921'],
    ['two of it', '{}{}'],
    ['Latin-1', Uint8Array.of(0x22, 0xe4, 0x22)],
    ['something else', 'from=919999999921'],
  ])('is malformed when it is %s, and not quoted', async (_, body) => {
    const sent = receive(body, json);
    await expect(sent).rejects.toMatchObject({ code: 'malformed', status: 400 });
    await expect(sent).rejects.not.toHaveProperty('cause');
    await expect(sent).rejects.toThrow(expect.objectContaining({ message: expect.not.stringMatching(/9199|chat_/) }));
  });

  it('is malformed when it ends early', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    await expect(receive(body, json)).rejects.toMatchObject({ code: 'malformed', cause: { message: 'reset' } });
  });

  it('cannot reach the prototype of objects', async () => {
    await receive(`${JSON.stringify(chat).slice(0, -1)},"__proto__":{"polluted":true}}`, json);
    expect(Object('')).not.toHaveProperty('polluted');
  });
});

describe('form data', () => {
  it('is read as flat strings, in both encodings', async () => {
    const multipart = new FormData();
    for (const [name, value] of Object.entries(chat)) multipart.append(name, value);
    await expect(receive(new URLSearchParams(chat))).resolves.toMatchObject({ data: chat });
    await expect(receive(multipart)).resolves.toMatchObject({ data: chat });
  });

  it('has no objects or numbers, so an event with one is incomplete', async () => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: new URLSearchParams({ tagAdded: 'true' }),
    });
    expect(await receiver.receive(request, { event: 'ADD_TAG' })).toMatchObject({
      complete: false,
      issues: expect.arrayContaining([{ pointer: '/tagAdded', keyword: 'type' }]),
      raw: { tagAdded: 'true' },
    });
  });

  it('is malformed with a file, a field twice, or without its boundary', async () => {
    const file = new FormData();
    file.append('chatId', new File(['x'], 'x.txt'));
    await expect(receive(file)).rejects.toMatchObject({ code: 'malformed', raw: expect.stringContaining('x.txt') });
    await expect(receive(new URLSearchParams('chatId=a&chatId=b'))).rejects.toMatchObject({ code: 'malformed' });
    await expect(receive('x', { 'content-type': 'multipart/form-data' })).rejects.toMatchObject({ code: 'malformed' });
  });
});

it.each([
  ['another content type', { 'content-type': 'text/plain' }],
  ['no content type', { 'content-type': '' }],
  ['a compressed body', { ...json, 'content-encoding': 'gzip' }],
])('refuses %s', async (_, headers) => {
  await expect(receive('{}', headers)).rejects.toMatchObject({ code: 'unsupported-media-type', status: 415 });
});

it('says so when the body was already read', async () => {
  const request = new Request('http://localhost/', { method: 'POST', body: JSON.stringify(chat), headers: json });
  await request.json();
  const received = receiver.receive(request, { event: 'CHAT_UNASSIGNED' });
  await expect(received).rejects.toThrow(TypeError);
  await expect(received).rejects.toThrow('pass the unread request to receive()');
});
