import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';

const assignment = {
  customerPhoneNumber: demo.customers.unassigned.phone,
  assignedUserPhoneNumber: demo.agents.lead.phone,
};
const limitBytes = 1_048_576;
const text = JSON.stringify(assignment);
const json = 'application/json';

async function send(body: Uint8Array, coding: string, { path = '/team-member/assign', type = json } = {}) {
  const mock = createMock();
  const headers = { authorization: demo.keys.full, 'content-type': type, 'content-encoding': coding };
  const response = await mock.fetch(`http://mock${path}`, { method: 'POST', headers, body: new Uint8Array(body) });
  const { message } = (await response.json()) as { message?: unknown };
  return { status: response.status, message, headers: response.headers };
}

const encoders: Record<string, (bytes: Uint8Array | string) => Buffer> = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  GZip: gzipSync,
  'gzip, identity': gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
};
const codings = Object.entries(encoders).map(([coding, encode]) => ({ coding, encode }));

it.each([...codings, { coding: 'deflate', encode: deflateRawSync }])(
  'reads a body with the coding $coding',
  async ({ coding, encode }) => {
    expect(await send(encode(text), coding)).toMatchObject({ status: 200 });
  },
);

it.each(codings)('reads a form with the coding $coding', async ({ coding, encode }) => {
  const body = `--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\nContent-Type: text/plain\r\n\r\na\r\n--x--`;
  const form = { path: '/media/upload', type: 'multipart/form-data; boundary=x' };
  expect(await send(encode(body), coding, form)).toMatchObject({ status: 201 });
});

it.each(codings)(
  'refuses a body with the coding $coding that is cut, damaged or goes on',
  async ({ coding, encode }) => {
    const whole = encode(text);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, whole.length >> 1);
    const bodies: Uint8Array[] = [Buffer.from(text), damaged, Buffer.concat([whole, Buffer.from('more')])];
    for (let length = 1; length < whole.length; length += 1) bodies.push(whole.subarray(0, length));
    for (const body of bodies) {
      const { status, message } = await send(body, coding);
      expect([status, message]).toEqual([
        400,
        expect.stringMatching(/^The request body is not valid (?:gzip|deflate|br)$/),
      ]);
    }
  },
);

it.each(codings)('counts the decoded bytes of a body with the coding $coding', async ({ coding, encode }) => {
  expect(await send(encode(text.padEnd(limitBytes)), coding)).toMatchObject({ status: 200 });
  expect(await send(encode(text.padEnd(limitBytes + 1)), coding)).toMatchObject({ status: 413 });
});

it('stops decoding at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(512 * limitBytes));
  expect(bomb.length).toBeLessThan(limitBytes);
  const before = process.memoryUsage.rss();
  expect(await send(bomb, 'gzip')).toMatchObject({ status: 413 });
  expect(process.memoryUsage.rss() - before).toBeLessThan(64 * limitBytes);
});

it.each(codings)('takes no bytes at all with the coding $coding as an empty body', async ({ coding }) => {
  expect(await send(new Uint8Array(), coding)).toMatchObject({ status: 400, message: expect.any(Array) });
});

it.each([
  ['identity', 200],
  ['', 200],
  ['zstd', 415],
  ['compress', 415],
  ['gzip, gzip', 415],
  ['gzip, br', 415],
  ['gzip;q=1', 415],
  ['utf-8', 415],
])('answers a body with the coding "%s" by %i, and names those that it reads', async (coding, status) => {
  const answer = await send(coding === 'zstd' ? zstdCompressSync(text) : Buffer.from(text), coding);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('accept-encoding')).toBe(status === 415 ? 'gzip, deflate, br' : null);
});

it('answers an upload with an unknown coding by 400, which the operation documents', async () => {
  const form = { path: '/media/upload', type: 'multipart/form-data; boundary=x' };
  expect(await send(Buffer.from('x'), 'zstd', form)).toMatchObject({
    status: 400,
    message: 'Content-Encoding must be gzip, deflate or br',
  });
});
