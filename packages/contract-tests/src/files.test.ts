import { DoubleTick } from '@doubletick-kit/core';
import { demo } from '@doubletick-kit/mock-server';
import { afterAll, describe, expect, it } from 'vitest';
import { startGatewayTarget, startMockTarget } from './targets.ts';

const targets = [await startMockTarget(), await startGatewayTarget()];
afterAll(() => Promise.all(targets.map((target) => target.close())));

const anyCase = { operation: 'getTeam', status: 200, because: '' } as const;

describe.each(targets)('client → $name', ({ mock, mockUrl, addressOf, isGateway }) => {
  const { url: baseUrl, key: apiKey } = addressOf(anyCase);
  const client = new DoubleTick({ apiKey, baseUrl, retries: 0 });

  it('opens the media of a message', async () => {
    mock.world().reset();
    const file = await client.files.fetch(`${mockUrl}/cdn/${demo.file.id}/${demo.file.name}`);
    expect(file.headers.get('content-type')).toBe('image/png');
    expect([...new Uint8Array(await file.arrayBuffer())].slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  it('opens the recording of a call, which needs the key in the query', async () => {
    const world = mock.world();
    world.reset();
    const { tables, ...rest } = world.snapshot();
    const recording = { id: 'media_0000000009', name: 'call 1.mp3', contentType: 'audio/mpeg', base64: 'AQID' };
    world.restore({
      ...rest,
      tables: { ...tables, files: [...tables.files, { ...recording, keyIn: 'query', expiresAt: null }] },
    });
    const file = await client.files.fetch(`${mockUrl}/recordings/media_0000000009/call%201.mp3`);
    expect(file.headers.get('content-type')).toBe('audio/mpeg');
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 3]);
  });

  it('opens the file that it uploaded', async () => {
    const text = 'the bytes of a photo';
    const { mediaUrl } = await client.media.upload({
      file: new Blob([text], { type: 'image/png' }),
      fileName: 'a.png',
    });
    // The address has the host that the upload was sent to.
    expect(new URL(mediaUrl).origin).toBe(mockUrl);
    expect(await (await client.files.fetch(mediaUrl)).text()).toBe(text);
  });

  it('says that a file does not exist', async () => {
    const outcome = await client.files.fetch(`${mockUrl}/cdn/media_9/a.png`).result();
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-found', status: 404 } });
  });

  it('refuses a file of any other host', async () => {
    const outcome = await client.files.fetch('https://files.example/a.png').result();
    const error = { code: 'bad-request', status: isGateway ? 400 : undefined, attempts: isGateway ? 1 : 0 };
    expect(outcome).toMatchObject({ ok: false, error });
  });
});
