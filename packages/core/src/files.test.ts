import { expect, it, onTestFinished, vi } from 'vitest';
import { DoubleTick } from './double-tick.ts';
import { NotFoundError, ValidationError } from './errors/error-classes.ts';
import type { DoubleTickOptions } from './kernel/options.ts';

const key = 'key_xxxxxxxxxx';
const gatewayKey = 'dtk_live_xxxxxxxxxx';
const baseUrl = 'http://127.0.0.1:4010';
const photo = 'https://cdn.doubletick.io/example.jpg';
const recording = 'https://recordings.doubletick.io/call_1.mp3';

/** A client whose requests are answered by `reply`. */
function setup(reply: (request: Request) => Response, options: Partial<DoubleTickOptions> = {}) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return reply(request);
  };
  return { client: new DoubleTick({ apiKey: key, baseUrl, fetch, ...options }), requests };
}

const bytes = () => new Response(new Uint8Array([1, 2, 3]), { headers: { 'content-type': 'image/jpeg' } });

it.each([
  ['media in a message', photo, photo, key],
  ['a logo', 'https://media.doubletick.io/acme/logo.png', 'https://media.doubletick.io/acme/logo.png', key],
  ['a signed URL', `${photo}?a=%2F+b&sig=A%3D`, `${photo}?a=%2F+b&sig=A%3D`, key],
  ['a URL with a fragment', `${photo}#top`, photo, key],
  ['a recording', recording, `${recording}?token=${key}`, null],
  ['a signed recording', `${recording}?sig=A%3D#t`, `${recording}?sig=A%3D&token=${key}`, null],
  ['media whose name says recordings', `${photo}/recordings.mp3`, `${photo}/recordings.mp3`, key],
  ['media of the mock', `${baseUrl}/cdn/media_1/a.jpg`, `${baseUrl}/cdn/media_1/a.jpg`, key],
  ['a recording of the mock', `${baseUrl}/recordings/m/a.mp3`, `${baseUrl}/recordings/m/a.mp3?token=${key}`, null],
])(
  'with a DoubleTick key, fetches %s itself and puts the key where it belongs',
  async (_, url, sent, authorization) => {
    const { client, requests } = setup(bytes);
    await client.files.fetch(new URL(url));
    expect(requests.map((request) => request.url)).toEqual([sent]);
    expect(requests[0]?.headers.get('authorization')).toBe(authorization);
    expect(requests[0]?.headers.get('accept')).toBe('*/*');
  },
);

it.each([
  ['another host', 'https://files.example/example.jpg'],
  ['a host that only starts like one of DoubleTick', 'https://cdn.doubletick.io.example/a.jpg'],
  ['a host that only ends like one of DoubleTick', 'https://notcdn.doubletick.io/a.jpg'],
  ['another host of DoubleTick', 'https://web.doubletick.io/a.jpg'],
  ['a host behind a name that looks like one', 'https://cdn.doubletick.io@files.example/a.jpg'],
  ['a host behind a backslash', 'https:\\\\files.example\\@cdn.doubletick.io/a.jpg'],
  ['another port', 'https://cdn.doubletick.io:8443/a.jpg'],
  ['no TLS', 'http://cdn.doubletick.io/a.jpg'],
  ['a password', 'https://user:pass@cdn.doubletick.io/a.jpg'],
  ['a password at the mock', 'http://user:pass@127.0.0.1:4010/cdn/a/a.jpg'],
  ['another port of the mock', `${baseUrl}0/cdn/a/a.jpg`],
  ['a file of this computer', 'file:///etc/passwd'],
  ['a relative URL', '/cdn/a/a.jpg'],
  ['nothing', ''],
])('never sends a DoubleTick key to %s', async (_, url) => {
  const { client, requests } = setup(bytes);
  const error = await client.files.fetch(url).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ code: 'bad-request', operation: 'fetchFile', attempts: 0, delivered: 'no' });
  expect(error).toHaveProperty('issues.0', expect.stringContaining('cdn, media or recordings.doubletick.io'));
  expect(requests).toEqual([]);
});

it.each([recording, 'https://files.example/a.jpg'])('with a key of a gateway, asks the gateway for %s', async (url) => {
  const { client, requests } = setup(bytes, { apiKey: async () => gatewayKey, baseUrl: `${baseUrl}/doubletick/` });
  await client.files.fetch(url);
  expect(requests.map((request) => request.url)).toEqual([
    `${baseUrl}/doubletick/files?url=${encodeURIComponent(url)}`,
  ]);
  expect(requests[0]?.headers.get('authorization')).toBe(gatewayKey);
});

it('resolves with a response that is not read, and whose URL does not show the key', async () => {
  const { client } = setup(bytes);
  const { data, response, attempts } = await client.files.fetch(recording).withResponse();
  expect({ attempts, same: data === response, used: data.bodyUsed, url: data.url }).toEqual({
    attempts: 1,
    same: true,
    used: false,
    url: '',
  });
  expect(data.headers.get('content-type')).toBe('image/jpeg');
  expect(await data.bytes()).toEqual(new Uint8Array([1, 2, 3]));
});

it('retries until the headers of a success arrive', async () => {
  const replies = [new Response('busy', { status: 503, headers: { 'retry-after': '0' } }), bytes()];
  const { client, requests } = setup(() => replies.shift() ?? bytes());
  const { attempts } = await client.files.fetch(photo).withResponse();
  expect({ attempts, sent: requests.length }).toEqual({ attempts: 2, sent: 2 });
});

it('does not follow a redirect', async () => {
  const headers = { location: 'https://files.example/a.jpg' };
  const { client, requests } = setup(() => new Response(null, { status: 302, headers }));
  const outcome = await client.files.fetch(photo).result();
  expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-response', status: 302 } });
  expect(requests.map(({ redirect }) => redirect)).toEqual(['manual']);
});

it('fails like any other request, without the key of a recording in the error', async () => {
  const { client } = setup(() => Response.json({ message: 'File not found' }, { status: 404 }));
  const error = await client.files.fetch(recording).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ issues: ['File not found'], operation: 'fetchFile' });
  expect(`${error} ${JSON.stringify(error)}`).not.toContain(key);
});

it('passes on why a gateway refuses a file', async () => {
  const detail = 'The URL is not of a host that DoubleTick keeps files on.';
  const body = { type: 'urn:doubletick-kit:error:invalid-file-url', code: 'invalid-file-url', status: 400, detail };
  const { client } = setup(() => Response.json(body, { status: 400 }), { apiKey: gatewayKey });
  const outcome = await client.files.fetch('https://files.example/a.jpg').result();
  expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-request', status: 400, issues: [detail] } });
});

/** A file whose body never ends by itself, and fails when its request is aborted. */
function endless({ signal }: Request): Response {
  const start = (controller: ReadableStreamDefaultController) =>
    signal.addEventListener('abort', () => controller.error(signal.reason));
  return new Response(new ReadableStream({ start }));
}

it('gives the body as much time as it needs', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { client, requests } = setup(endless, { timeoutMs: 1_000, budgetMs: 1_000 });
  await client.files.fetch(photo);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests[0]?.signal.aborted).toBe(false);
});

it("lets the caller's signal end the body too", async () => {
  const controller = new AbortController();
  const { client } = setup(endless);
  const file = await client.files.fetch(photo, { signal: controller.signal });
  const read = file.text();
  controller.abort(new Error('enough'));
  await expect(read).rejects.toThrow('enough');
});

it('shows middleware the operation, and no part of the URL as its path', async () => {
  const seen: string[] = [];
  const { client } = setup(bytes, {
    middleware: [
      (request, next, { operation }) => {
        seen.push(`${operation.id} ${operation.method} ${operation.path} ${operation.safety}`);
        return next(request);
      },
    ],
  });
  await client.files.fetch(photo);
  expect(seen).toEqual(['fetchFile GET /files safe']);
});
