import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { createMock, type MockSettings } from '../../mock.ts';
import { demo } from '../../world/seed/demo.ts';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

async function setup(settings: MockSettings = {}) {
  const mock = createMock(settings);
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url, port } = await mock.listen({ host: '127.0.0.1', port: 0 });
  /** By Node's own client, because fetch lets nobody choose a Host. */
  const askAs = async (host: string) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    get({ host: '127.0.0.1', port, headers: { host, accept: browser } }, async (answer) => resolve(await text(answer)));
    return promise;
  };
  return { mock, url, askAs };
}

it.each([browser, 'text/html', 'TEXT/HTML', 'text/html, application/json;q=0.9'])(
  'shows a page to a client that asks for %s',
  async (accept) => {
    const { url, mock } = await setup();
    const response = await fetch(url, { headers: { accept } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(mock.world().journal()).toEqual([]);
  },
);

it.each(['*/*', '', 'application/json', 'application/json, text/plain, */*', 'application/json, text/html;q=0.9'])(
  'answers a program that accepts %j as upstream does',
  async (accept) => {
    const { url } = await setup();
    const response = await fetch(url, { headers: { accept } });
    expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ statusCode: 404 })]);
  },
);

it('has links that lead somewhere', async () => {
  const { url } = await setup();
  const page = await (await fetch(url, { headers: { accept: browser } })).text();
  const links = [...page.matchAll(/href="(http[^"]+)"/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThanOrEqual(5);
  for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
});

it('keeps its links where it is mounted at a path', async () => {
  const app = new Hono().route('/doubletick', createMock().app);
  const page = await (await app.request('/doubletick', { headers: { accept: browser } })).text();
  const links = [...page.matchAll(/href="(http[^"]+)"/g)].map(([, link = '']) => link);
  for (const link of links) expect([link, (await app.request(link)).status]).toEqual([link, 200]);
});

it('shows the keys, numbers and people of its data, and a command that works', async () => {
  const { url } = await setup();
  const page = await (await fetch(url, { headers: { accept: browser } })).text();
  const { keys, wabaNumbers, agents, customers } = demo;
  const shown = [...Object.values(keys), ...Object.values(wabaNumbers), agents.lead.name, customers.unassigned.phone];
  for (const one of shown) expect(page).toContain(one);
  const [, header = '', address = ''] = /curl -H &quot;Authorization: (\S+)&quot; &quot;(\S+)&quot;/.exec(page) ?? [];
  const response = await fetch(address, { headers: { authorization: header } });
  expect(response.status).toBe(200);
});

it('runs no script, loads nothing, and allows only its own style', async () => {
  const { url } = await setup();
  const response = await fetch(url, { headers: { accept: browser } });
  const page = await response.text();
  expect(page).not.toMatch(/<script|\son\w+=|\ssrc=/);
  const policy = response.headers.get('content-security-policy') ?? '';
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(policy).toMatch(/^default-src 'none';/);
});

it('shows names as text, whatever they contain', async () => {
  const { mock, url } = await setup();
  mock.world().simulate({
    type: 'CUSTOMER_MESSAGE',
    from: '919999999921',
    to: demo.wabaNumbers.support,
    name: '<img src=x onerror=alert(1)>',
    content: { type: 'TEXT', text: 'Hi' },
  });
  const page = await (await fetch(url, { headers: { accept: browser } })).text();
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

it.each(['attacker.example', 'a"; rm x; ".example', "a'$(x)"])(
  'shows neither keys nor people under the host %s',
  async (host) => {
    const { askAs } = await setup();
    const page = await askAs(host);
    for (const secret of [demo.keys.full, demo.agents.lead.name, 'curl']) expect(page).not.toContain(secret);
  },
);

it('works for a world without any data', async () => {
  const { url } = await setup({ data: 'empty' });
  const page = await (await fetch(url, { headers: { accept: browser } })).text();
  expect(page).toContain(demo.keys.full);
  expect(page).not.toContain('Customers');
});
