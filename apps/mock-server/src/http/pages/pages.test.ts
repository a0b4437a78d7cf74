import { mkdtempSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { pagesRoutes } from './pages.ts';

const html = `<!doctype html><meta property="csp-nonce" nonce="__NONCE__"><meta name="base" content="">
<script type="module" src="./assets/index-NAME.js" nonce="__NONCE__"></script><link rel="icon" href="data:,">`;

/** Writes a build as the build script does: whole in another folder, then in place of the one before. */
async function build(folder: string, name: string): Promise<void> {
  const code = `export const name = '${name}';`.repeat(100);
  await mkdir(`${folder}.new/assets`, { recursive: true });
  await writeFile(`${folder}.new/index.html`, html.replace('NAME', name));
  await writeFile(`${folder}.new/packages.json`, '[]');
  await writeFile(`${folder}.new/assets/index-${name}.js`, code);
  await writeFile(`${folder}.new/assets/index-${name}.js.br`, brotliCompressSync(code));
  await writeFile(`${folder}.new/assets/index-${name}.js.gz`, gzipSync(code));
  await writeFile(`${folder}.new/assets/small-${name}.css`, 'a {}');
  await rm(folder, { recursive: true, force: true });
  await rename(`${folder}.new`, folder);
}

async function setup(name?: string) {
  const parent = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = join(parent, 'dist');
  if (name !== undefined) await build(folder, name);
  const routes = pagesRoutes(pathToFileURL(`${folder}/`));
  const get = (path: string, init: RequestInit = {}, mountPath = '') =>
    routes.request(`http://127.0.0.1${path}`, init, { mountPath });
  return { get, folder };
}

it('allows a page its own scripts, styles with its nonce, and requests to the mock alone', async () => {
  const { get } = await setup('a');
  const page = await get('/app');
  const text = await page.text();
  const [, nonce = ''] = /nonce="([\w-]{20,})"/.exec(text) ?? [];
  expect(nonce).not.toBe('');
  expect(text).not.toContain('__NONCE__');
  expect(Object.fromEntries(page.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; media-src blob:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  });
  expect((await (await get('/app')).text()).includes(nonce)).toBe(false);
});

it.each([
  '/app',
  '/app/',
  '/app/chats',
  '/app/chats/any%2Fchat',
  '/app/settings/webhooks/one',
  '/reference',
  '/reference/assign-team-member-to-chat',
])('sends the same page at %s', async (path) => {
  const { get } = await setup('a');
  const page = await get(path);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('src="/app/assets/index-a.js"');
});

it('tells the page and its links where the mock is mounted', async () => {
  const { get } = await setup('a');
  const page = await (await get('/app', {}, '/a/%22b"$&')).text();
  expect(page).toContain('src="/a/%22b&quot;$&amp;/app/assets/index-a.js"');
  expect(page).toContain('<meta name="base" content="/a/%22b&quot;$&amp;">');
});

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['BR;q=0.5, gzip', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['gzip;q=1.0', 'gzip'],
  ['deflate', null],
  ['gzip;q=0.000, br; q=0', null],
  ['', null],
])('sends a file to a client that accepts %j as %s', async (accepted, coding) => {
  const { get } = await setup('a');
  const file = await get('/app/assets/index-a.js', { headers: { 'accept-encoding': accepted } });
  expect(file.headers.get('content-encoding')).toBe(coding);
  expect(file.headers.get('vary')).toBe('Accept-Encoding');
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(file.headers.get('content-type')).toMatch(/^text\/javascript/);
  const body = Buffer.from(await file.arrayBuffer());
  expect(file.headers.get('content-length')).toBe(String(body.length));
  if (coding === 'gzip') expect(gunzipSync(body).toString()).toContain("export const name = 'a';");
});

it('sends a file as it is where compressing it saves nothing', async () => {
  const { get } = await setup('a');
  const file = await get('/app/assets/small-a.css', { headers: { 'accept-encoding': 'br, gzip' } });
  expect([file.headers.get('content-encoding'), await file.text()]).toEqual([null, 'a {}']);
});

it.each([
  'nope.js',
  'index-a.js.br',
  '',
  '..%2Findex.html',
  '%2e%2e%2findex.html',
  '..%5cindex.html',
  '..%2F..%2F..%2F..%2Fetc%2Fpasswd',
  'index-a.js%00',
  '..%2Fpackages.json',
])('has no file %j', async (name) => {
  const { get } = await setup('a');
  const answer = await get(`/app/assets/${name}`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toMatch(/^The pages have no file /);
});

it('answers HEAD without a body, with the headers of GET', async () => {
  const { get } = await setup('a');
  for (const path of ['/app/chats', '/app/assets/index-a.js']) {
    const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)];
    const names = (answer: Response) => [...answer.headers.keys()];
    expect([head.status, names(head), await head.text()]).toEqual([200, names(full), '']);
  }
});

it('sends a file again only when it has changed', async () => {
  const { get } = await setup('a');
  const ask = (headers: Record<string, string>) => get('/app/assets/index-a.js', { headers });
  const tags = await Promise.all(
    ['br', 'gzip', ''].map(async (coding) => (await ask({ 'accept-encoding': coding })).headers.get('etag') ?? ''),
  );
  expect(new Set(tags).size).toBe(3);
  const [br = ''] = tags;
  const known = { 'accept-encoding': 'br', 'if-none-match': `"x", W/${br}` };
  expect([(await ask(known)).status, (await ask({ ...known, 'accept-encoding': 'gzip' })).status]).toEqual([304, 200]);
});

it('sends a page again each time, because its nonce is new', async () => {
  const { get } = await setup('a');
  const page = await get('/app', { headers: { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString() } });
  expect([page.status, page.headers.get('etag'), page.headers.get('last-modified')]).toEqual([200, null, null]);
});

it('changes to a new build while it runs, and keeps the files of pages that are open', async () => {
  const { get, folder } = await setup('a');
  expect(await (await get('/app')).text()).toContain('index-a.js');
  await build(folder, 'b');
  expect(await (await get('/app')).text()).toContain('index-b.js');
  for (const name of ['index-a.js', 'index-b.js']) {
    expect([name, (await get(`/app/assets/${name}`)).status]).toEqual([name, 200]);
  }
});

it('never sends a page whose files are missing while builds replace each other', async () => {
  const { get, folder } = await setup('0');
  let isBuilding = true;
  const builds = (async () => {
    for (let count = 1; count <= 30; count += 1) await build(folder, String(count));
    isBuilding = false;
  })();
  const missing: string[] = [];
  while (isBuilding) {
    const page = await get('/app');
    const [, name = 'no script'] = /assets\/([^"]+)/.exec(await page.text()) ?? [];
    if ((await get(`/app/assets/${name}`)).status !== 200) missing.push(`${page.status} ${name}`);
  }
  await builds;
  expect(missing).toEqual([]);
});

it('keeps the last build when the next one is deleted or broken', async () => {
  const { get, folder } = await setup('a');
  await get('/app');
  await rm(folder, { recursive: true });
  expect((await get('/app')).status).toBe(200);
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'half');
  expect(await (await get('/app')).text()).toContain('index-a.js');
});

it('says that the pages are not built, without a script, and reloads until they are', async () => {
  const { get, folder } = await setup();
  const answer = await get('/app/chats');
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([
    503,
    '2',
    'no-store',
  ]);
  const text = await answer.text();
  expect(text).toContain('npm run pages');
  expect(text).toContain('<meta http-equiv="refresh" content="2">');
  expect(text).not.toContain('<script');
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; img-src data:; frame-ancestors/);
  expect((await get('/app/assets/index-a.js')).status).toBe(404);
  await build(folder, 'a');
  expect((await get('/app/chats')).status).toBe(200);
});
