import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createMock } from '../../mock.ts';

const get = (url: string, headers = {}) => createMock().fetch(new Request(url, { headers }));
const scalar = 'http://127.0.0.1:4010/docs/scalar.js';

it('serves the document with this mock as its first server', async () => {
  const response = await get('http://127.0.0.1:5999/openapi.json');
  expect(response.headers.get('content-type')).toBe('application/json');
  const document = JSON.parse(await response.text());
  expect(Object.keys(document.paths)).toContain('/team-member/assign');
  const urls = document.servers.map(({ url }: { url: string }) => url);
  expect(urls).toEqual(['http://127.0.0.1:5999', 'https://public.doubletick.io']);
});

it('serves the API reference without a reference to another host', async () => {
  const response = await get('http://127.0.0.1:4010/docs');
  const page = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page).toContain('src="/docs/scalar.js"');
  expect(page).not.toMatch(/https?:\/\//);
  for (const setting of ['"withDefaultFonts": false', '"telemetry": false']) expect(page).toContain(setting);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(page).toContain('<a href="/reference">');
  expect(page).not.toContain('key_');
});

it('serves the index for language models', async () => {
  const response = await get('http://127.0.0.1:4010/llms.txt');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await response.text();
  expect(text).toMatch(/^# DoubleTick Kit\n/);
  expect(text).toContain('`POST /team-member/assign`');
});

it('serves the script of the API reference from the installed package', async () => {
  const response = await get(scalar);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect((await response.text()).length).toBeGreaterThan(1_000_000);
});

it('sends the script of the API reference compressed, and once to each browser', async () => {
  const response = await get(scalar, { 'accept-encoding': 'gzip, deflate, br' });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const compressed = Buffer.from(await response.arrayBuffer());
  expect(compressed.length).toBeLessThan(1_500_000);
  expect(gunzipSync(compressed).toString()).toBe(await (await get(scalar)).text());
  const etag = response.headers.get('etag') ?? '';
  const again = await get(scalar, { 'accept-encoding': 'gzip', 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get(scalar, { 'if-none-match': etag })).status).toBe(200);
});
