import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../mock.ts';

type Body = RequestInit['body'];

const now = () => 1_700_000_000_000;
const path = '/__mock/worlds/demo/snapshot';
const customer = '919999999921';

function setup() {
  const mock = createMock({ now });
  onTestFinished(async () => mock[Symbol.asyncDispose]());
  const put = async (body: Body, at = path) => {
    const answer = await mock.fetch(`http://mock${at}`, { method: 'PUT', body, duplex: 'half' } as RequestInit); // for streams
    return { status: answer.status, body: await answer.text() };
  };
  const write = (text: string) =>
    mock
      .world()
      .simulate({ type: 'CUSTOMER_MESSAGE', from: customer, content: { type: 'TEXT', text }, to: '919999999901' });
  return { mock, put, write };
}

/** Sends the body in pieces, and does something after the first. */
function inPieces(text: string, act?: () => unknown): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(text);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at > 0) await act?.();
      controller.enqueue(bytes.subarray(at, at + 10_000));
      at += 10_000;
      if (at >= bytes.length) controller.close();
    },
  });
}

it.each(['in process', 'over a socket'])('restores %s what it gave, whatever happened since', async (way) => {
  const { mock, write } = setup();
  const origin = way === 'in process' ? 'http://mock' : (await mock.listen({ host: '127.0.0.1', port: 0 })).url;
  const request = way === 'in process' ? mock.fetch : fetch;
  // Larger than a piece of the answer.
  for (let count = 0; count < 3; count += 1) write(`Grüße: "} ] 👋 ${'x'.repeat(60_000)}`);
  const before = mock.world().snapshot();
  const taken = await request(`${origin}${path}`);
  expect(taken.headers.get('content-type')).toBe('application/json');
  const text = await taken.text();
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(before)));
  write('Later');
  const restored = await request(`${origin}${path}`, { method: 'PUT', body: text });
  expect([restored.status, await restored.text()]).toEqual([204, '']);
  expect(mock.world().snapshot()).toEqual(before);
});

it('gives a snapshot of the moment when it was asked for, although the world changes while it is read', async () => {
  const { mock, write } = setup();
  const before = JSON.stringify(mock.world().snapshot());
  const taken = await mock.fetch(`http://mock${path}`);
  write('Later');
  expect(await taken.text()).toBe(before);
});

it('restores a snapshot that arrives in pieces', async () => {
  const { mock, put, write } = setup();
  const before = mock.world().snapshot();
  write('Later');
  expect(await put(inPieces(JSON.stringify(before, null, 2)))).toEqual({ status: 204, body: '' });
  expect(mock.world().snapshot()).toEqual(before);
});

it.each<[Body, string]>([
  [undefined, 'A snapshot must be an object.'],
  ['', 'The body is not valid JSON near byte 0.'],
  ['{"version":2,"seed":', 'The body is not valid JSON near byte 20.'],
  ['{"version":2}}', 'The body is not valid JSON near byte 13.'],
  ['[]', 'A snapshot must be an object.'],
  ['{"version":9}', 'The version of the snapshot must be 1, 2 or 3.'],
])('refuses %j, says why, and changes nothing', async (body, message) => {
  const { mock, put } = setup();
  const before = mock.world().snapshot();
  const answer = await put(body);
  expect([answer.status, JSON.parse(answer.body)]).toEqual([
    400,
    { statusCode: 400, message: [message], error: 'Bad Request' },
  ]);
  expect(mock.world().snapshot()).toEqual(before);
});

it('answers 404 for a world that does not exist, or no longer does when its snapshot has arrived', async () => {
  const { mock, put } = setup();
  const snapshot = JSON.stringify(mock.world().snapshot());
  expect((await mock.fetch('http://mock/__mock/worlds/nowhere/snapshot')).status).toBe(404);
  expect(await put(snapshot, '/__mock/worlds/nowhere/snapshot')).toMatchObject({ status: 404 });
  mock.world('key_aaaaaaaaaa');
  const remove = () => mock.fetch('http://mock/__mock/worlds/world-2', { method: 'DELETE' });
  expect(await put(inPieces(snapshot, remove), '/__mock/worlds/world-2/snapshot')).toMatchObject({ status: 404 });
});
