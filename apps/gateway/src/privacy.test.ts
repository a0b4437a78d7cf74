import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Operation, operations } from '@doubletick-kit/contract';
import { expect, it, onTestFinished } from 'vitest';
import { runCli } from './cli/run-cli.ts';
import { resolveDeps } from './deps.ts';
import { openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { everything, temporaryDirectory, upstreamKey } from './setup-gateway.fixture.ts';
import { json, type Script, startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

/** Nothing of this may appear in a file, a response or the output. */
const recipients = ['919999999921', '919999999922', '919999999923', '919999999924', '919999999925'];
const texts = ['Order 4711 is late', 'Ravi Kumar', upstreamKey];

async function runEverything() {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  const dataDir = join(temporaryDirectory(), 'data');
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const created = keys.create({ team: 'Support', policy: everything });
  const revoked = keys.create({ team: 'Former', policy: everything });
  keys.revoke(revoked.id);
  close();
  const gateway = runNode(new URL('./main.ts', import.meta.url), {
    env: {
      GATEWAY_PORT: '0',
      GATEWAY_DATA_DIR: dataDir,
      DOUBLETICK_BASE_URL: upstream.url,
      DOUBLETICK_API_KEY: upstreamKey,
    },
  });
  const [, url = ''] = await gateway.printed(/^Gateway on (\S+),/);
  const send = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const json = { authorization: created.key, 'content-type': 'application/json', ...headers };
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    return (await fetch(url + path, { headers: json, ...init })).text();
  };
  return { upstream, dataDir, gateway, url, send, keys: [created.key, revoked.key] };
}

it('stores and prints no full phone number of a recipient, no key and no text of a request', async () => {
  const { upstream, dataDir, gateway, send, keys } = await runEverything();
  const note = { text: texts[0], name: texts[1] };
  const answers = [
    await send('/collaborators/add', { from: '919999999901', to: '+91 99999 99921', agentNumbers: [], ...note }),
    await send('/team-member/assign', { customerPhoneNumber: 919999999922, ...note }),
    await send(`/customer/details?phoneNumber=${recipients[2]}`),
    await send(`/${recipients[3]}`, note),
    await send(`/chats?tags=${recipients[4]}&note=${encodeURIComponent('Ravi Kumar')}`),
    await send('/team', undefined, { authorization: keys[1] ?? '' }),
    await send('/team', undefined, { authorization: `Bearer ${keys[0]}` }),
    await send(`/team?key=${keys[0]}`, undefined, { authorization: '' }),
    await send('/collaborators/add', { from: { nested: recipients }, to: recipients, ...note }),
    await send('/collaborators/add', [recipients, note]),
  ];
  upstream.script(json(200, { echo: upstreamKey, to: recipients[0] }));
  answers.push(await send('/team'));
  upstream.script((request) => request.socket.resetAndDestroy());
  answers.push(await send('/collaborators/add', { from: '919999999901', to: recipients[0], ...note }));
  const lock = new DatabaseSync(join(dataDir, 'journal.db'));
  lock.exec('BEGIN IMMEDIATE');
  answers.push(await send('/collaborators/add', { from: '919999999901', to: recipients[1], ...note }));
  lock.exec('ROLLBACK');

  const inUse = readFiles(dataDir);
  lock.exec('PRAGMA wal_checkpoint(FULL)');
  const checkpointed = readFiles(dataDir);
  lock.close();
  gateway.child.kill('SIGTERM');
  expect(await gateway.exited).toBe(0);

  expect(answers).toHaveLength(13);
  const output = Buffer.from(gateway.stdout() + gateway.stderr() + answers.join());
  expect(output.toString()).toContain('upstream-key-exposed');
  expect(checkpointed.toString('latin1')).toContain('addChatCollaborators');
  for (const secret of [...recipients, ...texts, ...keys, ...keys.map((key) => key.slice(22))]) {
    for (const place of [inUse, checkpointed, readFiles(dataDir), output]) expect(place.includes(secret)).toBe(false);
  }
});

/** Customers of the test below. No message of the gateway has one of these as its example. */
const customers = ['919999999931', '919999999932', '919999999933', '919999999934', '919999999935', '919999999936'];
const [ravi = '', asha = '', spelled = ''] = [customers[0], customers[1], '+91 99999-99933'];
const message = 'Your order 4711 is late';
const customerName = 'Ravi Kumar';
const lastPart = 'Kumar';

/** Every usual spelling: with and without +, country code and separators; percent-encoded, and escaped in JSON. */
function leaksIn(text: string): string[] {
  const digits = customers.map((customer) => customer.slice(-10).split('').join('(?:[ +().-]|%20){0,2}'));
  const numbers = [...text.matchAll(new RegExp(digits.join('|'), 'g'))].map(([found]) => found);
  const words = [message, lastPart, 'order 4711', upstreamKey].flatMap((word) => [word, encodeURIComponent(word)]);
  return [...numbers, ...words.filter((word) => text.includes(word))];
}

/** A request to this operation, with data of customers wherever a request can have some. */
function requestOf({ id, method, path, audit }: Operation, sender: string): [path: string, init: RequestInit] {
  const [customer = ''] = customers.slice(id.length % customers.length);
  const person = { name: customerName, customerName, text: message, note: message, [customerName]: message };
  const one = {
    to: customer,
    from: sender,
    content: { text: message, templateName: message, placeholders: [customerName] },
  };
  const body = {
    ...one,
    ...person,
    wabaNumber: sender,
    customerPhoneNumber: `+${customer}`,
    phoneNumber: spelled,
    phoneNumbers: customers,
    customerId: customer,
    groupId: customer,
    groupName: customerName,
    messages: [one, { ...one, ...person }],
    members: customers.map((phoneNumber) => ({ phoneNumber, name: customerName })),
  };
  const target = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(customerName));
  const key = audit.class === 'send' ? { 'idempotency-key': `${customer}-${id}` } : {};
  const headers = { 'user-agent': `crm for ${spelled}`, 'content-type': 'application/json', ...key };
  const query = `?to=${customer}&phoneNumber=${encodeURIComponent(spelled)}&name=${encodeURIComponent(customerName)}`;
  return method === 'GET'
    ? [target + query, { method, headers }]
    : [target, { method, headers, body: JSON.stringify(body) }];
}

const file = (url: string) => `/files?url=${encodeURIComponent(url)}`;

it('keeps and prints nothing about customers and no secret, whatever is asked and whatever DoubleTick answers', async () => {
  const { upstream, dataDir, gateway, url, keys } = await runEverything();
  const [key = '', revoked = ''] = keys;
  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, { ...init, headers: { authorization: key, ...init.headers } });
    await response.arrayBuffer().catch(() => undefined);
    return response.status;
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const text = { from: '919999999901', to: ravi, content: { text: `${message}, ${customerName}` } };
  const note = { from: '919999999901', to: asha, note: message };
  const statuses: number[] = [];

  // Each operation, with a body that few of them take, and then requests that are right.
  for (const operation of Object.values(operations)) statuses.push(await call(...requestOf(operation, '919999999901')));
  upstream.script(
    json(200, { customer: customerName, phone: ravi, messages: [{ text: message }] }, { 'x-customer': asha }),
  );
  statuses.push(
    await post('/whatsapp/message/text', text, { 'idempotency-key': ravi, 'user-agent': `crm/1.0 (${asha})` }),
  );
  statuses.push(await post('/whatsapp/message/text', text, { 'idempotency-key': ravi }));
  statuses.push(await post('/whatsapp/message/text', { ...text, to: asha }, { 'idempotency-key': ravi }));
  statuses.push(await post('/whatsapp/message/text', text, { 'idempotency-key': `${message} ${ravi} é` }));
  statuses.push(await call(`/customer/details?phoneNumber=${encodeURIComponent(spelled)}`));
  // Refusals of what is sent and of who sends it.
  statuses.push(await post('/whatsapp/message/text', { ...text, to: `${customerName} ${ravi}` }));
  statuses.push(await post('/collaborators/add', `${message} ${ravi}`));
  statuses.push(await post(`/${ravi}/${encodeURIComponent(customerName)}`, text));
  statuses.push(await call('/team', { headers: { authorization: revoked, 'x-forwarded-for': ravi } }));
  statuses.push(await call('/team', { headers: { authorization: `${key}x` } }));
  statuses.push(await call(`/team?key=${key}`, { headers: { authorization: `Bearer ${key}`, 'user-agent': key } }));
  // Files: whole, too early an end, and with the company's key in it.
  const cdn = `${upstream.url}/cdn/1/${ravi}`;
  for (const body of [message, `${'x'.repeat(40_000)}${upstreamKey}`, upstreamKey]) {
    upstream.script((_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(body));
    statuses.push(await call(file(cdn)));
  }
  upstream.script((_, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '99' }).write(message);
    response.destroy();
  });
  statuses.push(await call(file(cdn)).catch(() => 0));
  statuses.push(await call(file(`https://${ravi}.example/${message}`)));
  // Answers that cannot be passed on, after each kind of request.
  const bad: Script[] = [
    json(200, { echo: upstreamKey, to: ravi }),
    json(401, { message: `${customerName} ${ravi}` }),
    json(500, { message: `${message} to ${ravi}` }),
    json(429, { message }, { 'retry-after': ravi }),
    json(302, {}, { location: `https://evil.example/${ravi}` }),
    json(200, `<p>${customerName} ${ravi}</p>`, { 'content-type': 'text/html' }),
    (request) =>
      void request.socket.end(`HTTP/1.1 200 ${customerName}\r\n${ravi}: ${message}\r\nContent-Length: x\r\n\r\n`),
    (request) => request.socket.resetAndDestroy(),
  ];
  for (const [index, script] of bad.entries()) {
    upstream.script(script);
    statuses.push(await call(`/customer/details?phoneNumber=${ravi}`), await post('/collaborators/add', note));
    statuses.push(await post('/whatsapp/message/text', text, { 'idempotency-key': `${asha}-${index}` }));
  }
  // Without the decimals of the values, in which any row of digits can occur: 0.0199999999321.
  const metrics = (await (await fetch(`${url}/metrics`)).text()).replace(/(?<= \d+)\.\d+(?:e-\d+)?$/gm, '');

  let printed = '';
  const print = (line: string) => {
    printed += line;
  };
  const deps = { env: { GATEWAY_DATA_DIR: dataDir }, now: Date.now, out: print, err: print };
  const commands = [
    ['audit', 'list', '--limit', '500'],
    ['audit', 'list', '--limit', '500', '--json'],
    ['audit', 'list', '--recipient', spelled],
    ['audit', 'list', '--recipient', `${customerName} ${ravi}`],
    ['audit', 'hash', spelled],
    ['audit', 'hash', `${customerName} ${ravi}`],
    ['audit', 'verify'],
    ['keys', 'list'],
    ['limits', 'show'],
  ];
  const codes: number[] = [];
  for (const args of commands) codes.push(await runCli(args, deps));

  const inUse = readFiles(dataDir).toString('latin1');
  gateway.child.kill('SIGTERM');
  expect(await gateway.exited).toBe(0);
  const places = {
    inUse,
    after: readFiles(dataDir).toString('latin1'),
    printed,
    metrics,
    stdout: gateway.stdout(),
    stderr: gateway.stderr(),
  };

  // It all happened: every class, every outcome, and commands that work.
  expect(codes).toEqual([0, 0, 0, 2, 0, 2, 0, 0, 0]);
  for (const status of [200, 400, 401, 404, 422, 502]) expect(statuses).toContain(status);
  const seen = (field: string) =>
    new Set([...printed.matchAll(new RegExp(`"${field}": "(\\w+)"`, 'g'))].map(([, value]) => value));
  expect([...seen('class')].sort()).toEqual(['admin', 'destroy', 'read', 'send', 'write']);
  expect([...seen('outcome')].sort()).toEqual(['denied', 'failure', 'success', 'unknown']);
  for (const operation of ['sendWhatsappTextMessage', 'fetchFile', 'deleteCustomers'])
    expect(places.after).toContain(operation);

  for (const [place, content] of Object.entries(places)) {
    expect({ place, found: leaksIn(content) }).toEqual({ place, found: [] });
    for (const secret of keys)
      expect([content.includes(secret), content.includes(secret.slice(22))]).toEqual([false, false]);
  }
}, 120_000);

it.each([
  ravi,
  `+${asha}`,
  spelled,
  '9999999934',
  '(91) 99999 99935',
  '91.99999.99936',
  message,
  customerName,
  upstreamKey,
])('would find %s in what it searches', (secret) => {
  expect(leaksIn(`before ${secret} after`)).not.toEqual([]);
  expect(leaksIn(encodeURIComponent(secret))).not.toEqual([]);
});

function readFiles(directory: string): Buffer {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
}
