import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { createMock } from '../../mock.ts';

async function setup() {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  /** By Node's own client, which decodes nothing. */
  return (path: string, headers: Record<string, string>) => {
    const { promise, resolve, reject } = Promise.withResolvers<{ encoding: string | undefined; body: Buffer }>();
    request(url + path, { headers: { 'accept-encoding': 'gzip, br', ...headers } }, (response) => {
      const encoding = response.headers['content-encoding'];
      if (response.headers['content-type'] === 'text/event-stream') {
        response.destroy();
        resolve({ encoding, body: Buffer.alloc(0) });
        return;
      }
      response.toArray().then((chunks) => resolve({ encoding, body: Buffer.concat(chunks) }), reject);
    })
      .on('error', reject)
      .end();
    return promise;
  };
}

const rows = '/__mock/worlds/demo/state/customers';

it.each(['same-origin', 'none'])('compresses the data of a page with sec-fetch-site: %s', async (site) => {
  const get = await setup();
  const plain = await get(rows, {});
  const { encoding, body } = await get(rows, { 'sec-fetch-site': site });
  expect([plain.encoding, encoding]).toEqual([undefined, 'gzip']);
  expect(body.length).toBeLessThan(plain.body.length / 2);
  expect(gunzipSync(body)).toEqual(plain.body);
});

it.each([
  ['a program', rows, {}],
  ['a client that accepts no compression', rows, { 'sec-fetch-site': 'same-origin', 'accept-encoding': 'identity' }],
  ['the event stream', '/__mock/worlds/demo/events', { 'sec-fetch-site': 'same-origin', accept: 'text/event-stream' }],
])('sends %s the bytes as they are', async (_, path, headers) => {
  const get = await setup();
  expect((await get(path, headers)).encoding).toBeUndefined();
});
