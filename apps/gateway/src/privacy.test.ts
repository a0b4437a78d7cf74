import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from './deps.ts';
import { openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { everything, temporaryDirectory, upstreamKey } from './setup-gateway.fixture.ts';
import { json, startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

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
  return { upstream, dataDir, gateway, send, keys: [created.key, revoked.key] };
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

function readFiles(directory: string): Buffer {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map(({ parentPath, name }) => readFileSync(join(parentPath, name))));
}
