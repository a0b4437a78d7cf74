import { createReadStream } from 'node:fs';
import { request as openRequest } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { json } from '../upstream/scripted-upstream.fixture.ts';
import { codeOf, setupAttack, shareAttack, textMessage, textPath } from './setup-attack.fixture.ts';

const share = shareAttack();

const broadcastPath = '/whatsapp/message/broadcast';

describe('a key', () => {
  const malformed: [name: string, value: string][] = [
    ['256 characters', `"${'k'.repeat(256)}"`],
    ['256 characters without quotes', 'k'.repeat(256)],
    ['an empty string', '""'],
    ['nothing', ''],
    ['characters that are not ASCII', '"caf\xe9"'],
    ['an open quote', '"key'],
    ['a parameter', '"key";a=1'],
    ['two keys', '"one", "two"'],
    ['a comma', 'one,two'],
    ['a blank', 'one two'],
    ['an escape that is not allowed', String.raw`"a\b"`],
  ];

  it.each(malformed)('with %s is refused, and nothing is forwarded (57)', async (_, value) => {
    const { post, upstream, records } = await share();
    const answer = await post(textPath, textMessage, { 'idempotency-key': value });
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'invalid-idempotency-key']);
    expect(upstream.seen).toEqual([]);
    expect(await records()).toMatchObject([{ outcome: 'denied', reason: 'invalid-idempotency-key' }]);
  });

  it.each([`"${'k'.repeat(255)}"`, String.raw`"a \"b\" \\ c"`, '6b1d0a4e-0e3c-4b53-9c5f-0c8f4f5f2a10', 'a:b/c=d'])(
    'of %j is accepted',
    async (value) => {
      const { post } = await share();
      expect((await post(textPath, textMessage, { 'idempotency-key': value })).status).toBe(200);
    },
  );

  it('that is sent twice is refused; a read does not look at it (57)', async () => {
    const { url, key, upstream } = await share();
    const send = (method: string, path: string, body: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { authorization: key, 'content-type': 'application/json', 'idempotency-key': ['a', 'a'] };
        openRequest(url + path, { method, headers }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end(body);
      });
    expect(await send('POST', textPath, JSON.stringify(textMessage))).toBe(400);
    expect(upstream.seen).toEqual([]);
    expect(await send('GET', '/team', '')).toBe(200);
  });

  it('is not looked at for a read, which is forwarded each time', async () => {
    const { call, upstream } = await share();
    for (const value of ['"a"', '"a"', '']) {
      const answer = await call('/team', { headers: { 'idempotency-key': value } });
      expect([answer.status, answer.headers.get('idempotency-replayed')]).toEqual([200, null]);
    }
    expect(upstream.seen).toHaveLength(3);
  });

  it('is required for a broadcast', async () => {
    const { post, upstream } = await share();
    const refused = await post(broadcastPath, {});
    expect([refused.status, await codeOf(refused)]).toEqual([400, 'idempotency-key-required']);
    expect(upstream.seen).toEqual([]);
    expect((await post(broadcastPath, {}, { 'idempotency-key': '"broadcast-1"' })).status).toBe(200);
  });

  it('is not in the journal and not in the log, and no answer is readable in the data directory', async () => {
    const attack = await setupAttack();
    attack.upstream.script(json(201, { secret: 'a-secret-answer' }));
    await attack.post(textPath, textMessage, { 'idempotency-key': 'order-of-919999999921' });
    await attack.gateway.close();
    const bytes: Buffer[] = await createReadStream(join(attack.dataDir, 'journal.db')).toArray();
    const text = Buffer.concat(bytes).toString('latin1');
    expect(text).toContain('sendWhatsappTextMessage');
    expect(text).not.toContain('order-of');
    expect(text).not.toContain('a-secret-answer');
  });
});
