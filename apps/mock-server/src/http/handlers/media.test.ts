import { validateResponse } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';
import type { WorldOptionsInput } from '../../world/options.ts';
import { demo } from '../../world/seed/demo.ts';

const limitBytes = 16_777_216;
const dayMs = 86_400_000;

function setup(options: WorldOptionsInput = {}) {
  const clock = { now: 1_000_000_000_000 };
  const mock = createMock({ options, now: () => clock.now });
  const upload = async (sent: FormData | ReadableStream | string, headers: Record<string, string> = {}) => {
    const init = {
      method: 'POST',
      body: sent,
      headers: { authorization: demo.keys.full, ...headers },
      duplex: 'half',
    } as const;
    const response = await mock.fetch(new Request('http://mock/media/upload', init));
    // A success has an address; of a refusal the whole body is compared.
    const body = (await response.json()) as { mediaUrl: string };
    const answer = { status: response.status, body };
    const contentType = response.headers.get('content-type') ?? undefined;
    expect(await validateResponse('uploadMedia', { ...answer, contentType })).toEqual([]);
    return answer;
  };
  const read = (url: string, key: string | null = demo.keys.full) =>
    mock.fetch(new Request(url, { headers: key === null ? {} : { authorization: key } }));
  return { clock, upload, read };
}

function formOf(file: File | string): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

it('serves an upload back, byte for byte, until its day is over', async () => {
  const { clock, upload, read } = setup();
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const { status, body } = await upload(formOf(new File([bytes], 'price list?.png', { type: 'image/png' })));
  expect({ status, body }).toEqual({
    status: 201,
    body: {
      mediaUrl: expect.stringMatching(/^http:\/\/mock\/cdn\/media_\w{10}\/price%20list%3F\.png$/),
      expiresIn: 86_400,
    },
  });
  const served = await read(body.mediaUrl);
  expect(served.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(bytes);
  clock.now += dayMs - 1;
  expect((await read(body.mediaUrl)).status).toBe(200);
  clock.now += 1;
  expect((await read(body.mediaUrl)).status).toBe(404);
});

it('forgets an expired upload with the next one', async () => {
  const { clock, upload, read } = setup();
  const form = () => formOf(new File(['a'], 'a.txt', { type: 'text/plain' }));
  const first = await upload(form());
  clock.now += dayMs;
  await upload(form());
  clock.now -= dayMs;
  expect((await read(first.body.mediaUrl)).status).toBe(404);
});

it.each([
  [limitBytes, 201],
  [limitBytes + 1, 402],
  [limitBytes + 100_000, 402],
])('answers a file of %i bytes by %i', async (sizeBytes, status) => {
  const { upload } = setup();
  const answer = await upload(formOf(new File([new Uint8Array(sizeBytes)], 'film.mp4', { type: 'video/mp4' })));
  expect(answer.status).toBe(status);
});

it('stops reading a stream soon after the limit, and refuses it as a file that is too large', async () => {
  const { upload } = setup();
  let readBytes = 0;
  const chunk = new Uint8Array(1_048_576);
  const endless = new ReadableStream({
    pull(controller) {
      readBytes += chunk.length;
      if (readBytes > 10 * limitBytes) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const answer = await upload(endless, { 'content-type': 'multipart/form-data; boundary=x' });
  expect(answer).toMatchObject({ status: 402, body: { statusCode: 400, error: 'Bad Request' } });
  expect(readBytes).toBeLessThan(limitBytes + 4 * chunk.length);
});

it.each<[string, FormData | string, Record<string, string>, string[] | string]>([
  ['no file', formOf('a text'), {}, ['file must be a file']],
  ['no part of that name', new FormData(), {}, ['file should not be empty']],
  ['JSON', '{}', { 'content-type': 'application/json' }, ['file should not be empty']],
  ['no boundary', 'x', { 'content-type': 'multipart/form-data' }, ['file should not be empty']],
  [
    'a form that breaks off',
    '--x\r\n',
    { 'content-type': 'multipart/form-data; boundary=x' },
    'The request body is not a valid form',
  ],
])('answers %s by 400', async (_, body, headers, message) => {
  expect(await setup().upload(body, headers)).toMatchObject({ status: 400, body: { message } });
});

it.each([
  ['image/png; charset=binary', 201],
  ['VIDEO/MP4', 201],
  ['video/quicktime', 403],
  ['text/html', 403],
  ['', 403],
])('answers a file of the type "%s" by %i', async (type, status) => {
  expect((await setup().upload(formOf(new File(['a'], 'a', { type })))).status).toBe(status);
});

it.each([
  [demo.keys.readOnly, 200],
  [demo.keys.noPermissions, 403],
  ['key_wrong', 401],
  [null, 401],
  ['key_other00001', 200],
])('answers %s for the demo file, which every demo world has, by %i', async (key, status) => {
  const { id, name } = demo.file;
  expect((await setup().read(`http://mock/cdn/${id}/${name}`, key)).status).toBe(status);
});

it('shows an upload only to the keys of its world', async () => {
  const { upload, read } = setup();
  const { body } = await upload(formOf(new File(['a'], 'a.txt', { type: 'text/plain' })));
  expect((await read(body.mediaUrl, 'key_other00001')).status).toBe(404);
});
