import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';
import { formBodies } from './form-bodies.fixture.ts';
import { parseForm } from './parse-form.ts';

const usualType = 'multipart/form-data; boundary=XyZ';

async function upload(contentType: string, bytes: Uint8Array, chunkBytes = bytes.length) {
  const mock = createMock();
  const headers = { authorization: demo.keys.full, 'content-type': contentType };
  let position = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (position < bytes.length) controller.enqueue(bytes.subarray(position, position + chunkBytes));
      else controller.close();
      position += chunkBytes;
    },
  });
  const init = { method: 'POST', headers, body, duplex: 'half' } as const;
  const response = await mock.fetch('http://mock/media/upload', init);
  const answer = (await response.json()) as { mediaUrl: string; message: string | string[] };
  if (response.status !== 201) return { status: response.status, message: answer.message };
  const file = await mock.fetch(answer.mediaUrl, { headers });
  return {
    status: 201,
    file: await file.text(),
    filename: decodeURIComponent(answer.mediaUrl.split('/').at(-1) ?? ''),
  };
}

it.each(formBodies)(
  'reads $name as the documents say, in pieces of every size',
  async ({ contentType, body, read }) => {
    const bytes = Buffer.from(body);
    const chunkSizes = [bytes.length, ...(bytes.length > 5_000 ? [1_021] : [1, 2, 3, 5, 7, 11, 64])];
    for (const chunkBytes of chunkSizes) {
      const answer = await upload(contentType ?? usualType, bytes, chunkBytes);
      if (read) expect(answer).toMatchObject({ status: 201, ...read });
      else expect(answer).toEqual({ status: 400, message: expect.any(String) });
    }
  },
);

it.each(formBodies.filter(({ read, contentType }) => read && !contentType))(
  'reads the field after the file of $name',
  async ({ body }) => {
    expect(new Map((await parseForm(Buffer.from(body), 'XyZ')) as [string, unknown][]).get('after')).toBe('read');
  },
);

it.each(formBodies.filter(({ read, contentType }) => read && !contentType))(
  'reads the same of $name cut anywhere, or refuses it',
  async ({ body }) => {
    const bytes = Buffer.from(body);
    const last = bytes.lastIndexOf('--XyZ--') + 7;
    const cuts = bytes.length > 2_000 ? [100, last - 8, last - 1] : [...Array(last).keys()];
    // What follows the last boundary does not matter; that of the epilogue is no boundary of the form.
    const first = bytes.indexOf('--XyZ--') + 7;
    for (const cut of cuts.filter((length) => length < first)) {
      expect(await parseForm(bytes.subarray(0, cut), 'XyZ')).toHaveProperty('problem');
    }
  },
);

it.each([
  ['two parts of one name', 'about', ['first', 'second'], 'second'],
  ['a part named like a prototype', '__proto__', ['text'], 'text'],
])('takes %s as the last one says', async (_, name, values, expected) => {
  const parts = values.map((value) => `--XyZ\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const form = await parseForm(Buffer.from(`${parts.join('')}--XyZ--`), 'XyZ');
  expect(Object.entries(Object.fromEntries(form as [string, unknown][]))).toEqual([[name, expected]]);
});

it.each([['--XyZ--'], ['--XyZ--\r\n'], ['\r\n--XyZ-- \r\nThe end.']])(
  'reads %j as a form without parts',
  async (body) => {
    expect(await upload(usualType, Buffer.from(body))).toEqual({ status: 400, message: ['file should not be empty'] });
  },
);
