import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { Policy } from '../index.ts';
import { type Attack, setupAttack, shareAttack, textMessage, textPath } from './setup-attack.fixture.ts';

const share = shareAttack();

const body = JSON.stringify(textMessage);

/** Sends the headers of a message and what is given of its body; `finish` sends the rest and returns the answer. */
async function startMessage({ port, key }: Pick<Attack, 'port' | 'key'>, sent: number, contentLength = body.length) {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  await once(socket, 'connect');
  socket.write(
    `POST ${textPath} HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${contentLength}\r\n\r\n${body.slice(0, sent)}`,
  );
  const answer = async () => {
    await expect.poll(() => received, { timeout: 10_000, interval: 10 }).toContain('\r\n\r\n');
    return received;
  };
  return {
    answer,
    finish: () => {
      socket.write(body.slice(sent));
      return answer();
    },
  };
}

it.each<[name: string, policy: Partial<Policy>, code: string]>([
  ['may do nothing', { allow: [] }, 'operation-not-allowed'],
  ['may only read', { allow: ['read'] }, 'operation-not-allowed'],
  ['is denied sends', { allow: ['send'], deny: ['send'] }, 'operation-not-allowed'],
  ['is denied the operation', { allow: ['send'], deny: ['sendWhatsappTextMessage'] }, 'operation-not-allowed'],
  ['has an expired policy', { allow: ['send'], expiresAt: 1 }, 'key-expired'],
  ['may be used elsewhere', { allow: ['send'], addresses: ['10.0.0.0/8'] }, 'address-not-allowed'],
])('a key that %s is refused before its body has come', async (_, policy, code) => {
  const attack = await share({ policy });
  const { answer } = await startMessage(attack, 0, 900_000);
  expect(await answer()).toMatch(/^HTTP\/1\.1 403 /);
  expect(await attack.records()).toMatchObject([
    { team: 'Support', operation: 'sendWhatsappTextMessage', reason: code, outcome: 'denied', decision: 'deny' },
  ]);
});

const start = Date.parse('2026-01-02T03:04:05.678Z');

it.each<[name: string, change: (attack: Attack, pass: (ms: number) => void) => void, status: number, reason: string]>([
  ['is revoked', ({ gateway, keyId }) => gateway.keys.revoke(keyId), 401, 'key-revoked'],
  ['is disabled', ({ gateway, keyId }) => gateway.keys.disable(keyId), 401, 'key-disabled'],
  ['is rotated', ({ gateway, keyId }) => gateway.keys.rotate(keyId, { overlapMs: 0 }), 401, 'key-rotated'],
  [
    'gets a narrower policy',
    ({ gateway, keyId }) => gateway.keys.setPolicy({ keyId }, { allow: ['read'] }),
    403,
    'operation-not-allowed',
  ],
  ['reaches the end of its policy', (_, pass) => pass(60_000), 403, 'key-expired'],
])('a key that %s while its body arrives sends nothing', async (_, change, status, reason) => {
  const clock = { now: start };
  const attack = await setupAttack({
    deps: { now: () => clock.now },
    policy: { allow: ['send'], expiresAt: start + 60_000 },
  });
  const { finish } = await startMessage(attack, 5);
  const other = attack.createKey('Marketing');
  await expect
    .poll(async () => (await attack.call('/team', { headers: { authorization: other } })).status, { timeout: 10_000 })
    .toBe(200);
  change(attack, (ms) => {
    clock.now += ms;
  });
  expect(await finish()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(attack.upstream.seen.map(({ method }) => method)).toEqual(['GET']);
  const records = await attack.records();
  expect(records.filter(({ team }) => team === 'Support')).toMatchObject([{ reason, status, outcome: 'denied' }]);
});

it('a change of another key does not disturb a body that arrives', async () => {
  const attack = await share();
  const { finish } = await startMessage(attack, 5);
  attack.createKey('Marketing');
  expect(await finish()).toMatch(/^HTTP\/1\.1 200 /);
  expect(attack.upstream.seen).toHaveLength(1);
});
