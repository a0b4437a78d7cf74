import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { operations } from '@doubletick-kit/contract';
import { describe, expect, it, vi } from 'vitest';
import { moveTime } from '../move-time.fixture.ts';
import { json, type Script } from '../upstream/scripted-upstream.fixture.ts';
import {
  type Attack,
  assignment,
  assignPath,
  codeOf,
  setupAttack,
  shareAttack,
  templateMessage,
  templatesPath,
  textMessage,
  textPath,
} from './setup-attack.fixture.ts';

const share = shareAttack();
let used = 0;
/** A new key for each case, because all of them share a gateway. */
const newKey = () => ({ 'idempotency-key': `"case-${++used}"` });

/** An upstream that holds its answers back until `release`. */
function hold(upstream: Attack['upstream'], answer = json(201, { status: 'SENT' })) {
  const waiting: (() => void)[] = [];
  upstream.script((request, response) => void waiting.push(() => answer(request, response)));
  return {
    release() {
      for (const send of waiting.splice(0)) send();
    },
  };
}

const reset: Script = (request) => void request.socket.destroy();

describe('a repeated request', () => {
  it('gets the stored answer, and the upstream is asked once (54)', async () => {
    const { post, upstream, records } = await share();
    upstream.script(json(201, { status: 'SENT', messageId: 'x' }));
    const key = newKey();
    const first = await post(textPath, textMessage, key);
    const again = await post(textPath, textMessage, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.text()).toBe(await first.text());
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(upstream.seen).toHaveLength(1);
    const [replay, original] = await records();
    expect(original).toMatchObject({ outcome: 'success', reason: null, upstreamStatus: 201 });
    expect(replay).toMatchObject({
      id: again.headers.get('x-request-id'),
      outcome: 'success',
      reason: 'replayed',
      upstreamStatus: null,
      idempotency: { ...original?.idempotency, firstRequest: original?.id },
      messageIds: original?.messageIds,
    });
  });

  it('is the same with its fields in another order, phone numbers written differently, and its key without quotes', async () => {
    const { post, upstream } = await share();
    await post(textPath, textMessage, { 'idempotency-key': '"same"' });
    const { from, to, content } = textMessage;
    const again = await post(textPath, { content, to: `+${to}`, from }, { 'idempotency-key': 'same' });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(upstream.seen).toHaveLength(1);
  });

  it('is forwarded once of 50 at a time; the others get 409 with Retry-After (55)', async () => {
    const { post, upstream } = await share();
    const { release } = hold(upstream);
    const key = newKey();
    const answers = Array.from({ length: 50 }, () => post(textPath, textMessage, key));
    let settled = 0;
    for (const answer of answers) answer.then(() => (settled += 1));
    await expect.poll(() => settled, { timeout: 20_000 }).toBe(49);
    release();
    const all = await Promise.all(answers);
    const refused = all.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(49);
    expect(new Set(await Promise.all(refused.map(codeOf)))).toEqual(new Set(['idempotency-key-in-flight']));
    expect(new Set(refused.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['1']));
    expect(upstream.seen).toHaveLength(1);
  });

  it('is refused with 422 if it has another body, also while the first is in flight (56)', async () => {
    const { post, upstream } = await share();
    const { release } = hold(upstream);
    const key = newKey();
    const other = { ...textMessage, content: { text: 'Other' } };
    const first = post(textPath, textMessage, key);
    await expect.poll(() => upstream.seen.length, { timeout: 10_000 }).toBe(1);
    const early = await post(textPath, other, key);
    release();
    await first;
    const late = await post(textPath, other, key);
    expect([early.status, late.status]).toEqual([422, 422]);
    expect(await Promise.all([early, late].map(codeOf))).toEqual(Array(2).fill('idempotency-key-reused'));
    expect(upstream.seen).toHaveLength(1);
  });

  it('is another request if its operation or its team is another (56)', async () => {
    const { post, upstream, createKey } = await share();
    const key = newKey();
    await post(textPath, textMessage, key);
    await post('/whatsapp/message/location', textMessage, key);
    await post(textPath, textMessage, { ...key, authorization: createKey('Marketing') });
    expect(upstream.seen).toHaveLength(3);
    // Two keys of one team share them: a rotation does not send anything twice.
    const second = await post(textPath, textMessage, { ...key, authorization: createKey('Support') });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(upstream.seen).toHaveLength(3);
  });

  it('gets 403 and no stored answer once the rights of its key have shrunk (60)', async () => {
    const { post, gateway, keyId, upstream } = await share();
    const key = newKey();
    expect((await post(textPath, textMessage, key)).status).toBe(200);
    gateway.keys.setPolicy({ keyId }, { allow: ['send'], numbers: ['919999999902'] });
    const answer = await post(textPath, textMessage, key);
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'number-not-allowed']);
    expect(upstream.seen).toHaveLength(1);
  });

  it('gets no answer of another number once another sender is filled in', async () => {
    const { post, gateway, keyId, upstream } = await share();
    const key = newKey();
    const { from: _, ...message } = textMessage;
    gateway.keys.setPolicy({ keyId }, { allow: ['send'], numbers: ['919999999901'] });
    expect((await post(textPath, message, key)).status).toBe(200);
    gateway.keys.setPolicy({ keyId }, { allow: ['send'], numbers: ['919999999902'] });
    expect((await post(textPath, message, key)).status).toBe(422);
    expect(upstream.seen).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it.each([201, 200, 400, 403, 404, 409, 413, 422])('the answer %d of DoubleTick is', async (status) => {
    const { post, upstream } = await share();
    upstream.script(json(status, { n: 1 }));
    const key = newKey();
    await post(textPath, textMessage, key);
    upstream.script(json(200, { n: 2 }));
    const again = await post(textPath, textMessage, key);
    expect([again.status, await again.json()]).toEqual([status, { n: 1 }]);
    expect(upstream.seen).toHaveLength(1);
  });

  it.each<[name: string, script: Script]>([
    ['429', json(429, {}, { 'retry-after': '1' })],
    ['425', json(425, {})],
    ["401, which is about the gateway's key", json(401, {})],
  ])('an answer %s is not: the request is forwarded again', async (_, script) => {
    const { post, upstream } = await share();
    upstream.script(script);
    const key = newKey();
    await post(textPath, textMessage, key);
    upstream.script(json(201, { n: 2 }));
    const again = await post(textPath, textMessage, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect(upstream.seen).toHaveLength(2);
  });

  it('nothing of a request that was refused before it was forwarded is', async () => {
    const { post, gateway, keyId, upstream } = await share();
    const key = newKey();
    gateway.keys.setPolicy({ keyId }, { allow: ['read'] });
    expect((await post(textPath, textMessage, key)).status).toBe(403);
    gateway.keys.setPolicy({ keyId }, { allow: ['send'] });
    expect((await post(textPath, textMessage, key)).status).toBe(200);
    expect(upstream.seen).toHaveLength(1);
  });

  it('a request that certainly was not sent may be sent with its key', async () => {
    const attack = await setupAttack({ limits: { laneSlots: 1, laneQueue: 0 } });
    const { release } = hold(attack.upstream);
    const first = attack.post(textPath, textMessage, newKey());
    await expect.poll(() => attack.upstream.seen.length, { timeout: 10_000 }).toBe(1);
    const key = newKey();
    const busy = await attack.post(textPath, textMessage, key);
    expect([busy.status, await codeOf(busy)]).toEqual([503, 'gateway-busy']);
    release();
    await first;
    attack.upstream.script(json(201, {}));
    expect((await attack.post(textPath, textMessage, key)).status).toBe(201);
  });

  it('an answer of more than 256 KiB is not, and the repeated request says so', async () => {
    const { post, upstream } = await share();
    upstream.script(json(201, 'x'.repeat(256 * 1024)));
    const key = newKey();
    expect((await post(textPath, textMessage, key)).status).toBe(201);
    const again = await post(textPath, textMessage, key);
    expect([again.status, await codeOf(again)]).toEqual([409, 'answer-not-kept']);
    expect(upstream.seen).toHaveLength(1);
  });

  it('the answer of an upload is, by the key alone', async () => {
    const { call, upstream } = await share();
    const key = newKey();
    const upload = (text: string) => {
      const body = new FormData();
      body.append('file', new Blob([text], { type: 'image/png' }), 'a.png');
      return call('/media/upload', { method: 'POST', body, headers: key });
    };
    expect((await upload('one')).status).toBe(200);
    expect((await upload('another')).headers.get('idempotency-replayed')).toBe('true');
    expect(upstream.seen).toHaveLength(1);
  });
});

describe('an unclear outcome', () => {
  it.each<[name: string, script: Script, status: number]>([
    ['the connection breaks', reset, 502],
    ['DoubleTick answers 500', json(500, {}), 500],
    ['DoubleTick answers 408', json(408, {}), 408],
    [
      'DoubleTick answers with HTML',
      (_, response) => void response.setHeader('content-type', 'text/html').end('<p>'),
      502,
    ],
  ])('is not sent again if %s', async (_, script, status) => {
    const { post, upstream, records } = await share();
    upstream.script(script);
    const key = newKey();
    const body = { messages: [templateMessage('919999999901')] };
    const v2Path = operations.sendWhatsappTemplateMessagesV2.path;
    expect((await post(v2Path, body, key)).status).toBe(status);
    upstream.script(json(201, {}));
    const again = await post(v2Path, body, key);
    // Without ids there is nothing to ask DoubleTick about.
    expect([again.status, again.headers.get('retry-after'), await codeOf(again)]).toEqual([
      409,
      null,
      'outcome-unknown',
    ]);
    expect(upstream.seen).toHaveLength(1);
    expect((await records()).map(({ outcome }) => outcome)).toEqual(['denied', 'unknown']);
  });

  it('of a time-out after DoubleTick has accepted is 504, and resolved by the status of the message (59)', async () => {
    const { clocks, pass } = moveTime();
    const attack = await setupAttack({ deps: { ...clocks, timeouts: { deadlineMs: 300, headersMs: 300 } } });
    const { post, upstream, records } = attack;
    upstream.script(() => undefined);
    const key = newKey();
    const first = await post(textPath, textMessage, key);
    expect([first.status, await codeOf(first)]).toEqual([504, 'upstream-timeout']);
    upstream.script(json(200, { messageId: 'x', sentAt: null }));
    const early = await post(textPath, textMessage, key);
    expect([early.status, early.headers.get('retry-after'), await codeOf(early)]).toEqual([
      409,
      '2',
      'outcome-unknown',
    ]);
    let last = early;
    await vi.waitFor(
      async () => {
        pass(500);
        last = await post(textPath, textMessage, key);
        expect(last.status).toBe(201);
      },
      { timeout: 20_000, interval: 10 },
    );
    const [{ messageId }, asked] = [JSON.parse(upstream.seen[0]?.body ?? ''), upstream.seen[1]];
    expect(asked).toMatchObject({ method: 'GET', url: `/whatsapp/message/status?messageId=${messageId}` });
    expect(await last.json()).toEqual({ status: 'SENT', recipient: textMessage.to, messageId });
    expect(last.headers.get('idempotency-replayed')).toBe('true');
    expect(upstream.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
    const record = (await records()).find(({ id }) => id === first.headers.get('x-request-id'));
    expect(record).toMatchObject({ outcome: 'success', reason: 'found-by-status', status: 504 });
  });

  it('of a batch is resolved with the result of each message', async () => {
    const { clocks, pass } = moveTime();
    const { post, upstream } = await setupAttack({ deps: clocks });
    upstream.script(reset);
    const key = newKey();
    const own = '6b1d0a4e-0e3c-4b53-9c5f-0c8f4f5f2a10';
    const body = {
      messages: [
        templateMessage('919999999901'),
        { ...templateMessage('919999999901', '919999999922'), messageId: own },
      ],
    };
    await post(templatesPath, body, key);
    upstream.script(json(200, {}));
    await vi.waitFor(
      async () => {
        pass(500);
        expect((await post(templatesPath, body, key)).status).toBe(201);
      },
      { timeout: 25_000, interval: 10 },
    );
    const sent = JSON.parse(upstream.seen[0]?.body ?? '');
    const ids = sent.messages.map(({ messageId }: { messageId: string }) => messageId);
    expect(ids).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), own]);
    expect(await (await post(templatesPath, body, key)).json()).toEqual({
      messages: [
        { status: 'SENT', recipient: '919999999921', messageId: ids[0] },
        { status: 'SENT', recipient: '919999999922', messageId: own },
      ],
    });
  });
});

it('a client that hangs up gets the answer of its send when it comes back', async () => {
  const { url, key: authorization, upstream, post } = await share();
  const { release } = hold(upstream);
  const key = newKey();
  const leave = new AbortController();
  const headers = { authorization, 'content-type': 'application/json', ...key };
  const init = { method: 'POST', headers, body: JSON.stringify(textMessage), signal: leave.signal };
  const first = fetch(url + textPath, init).catch(() => undefined);
  await expect.poll(() => upstream.seen.length, { timeout: 10_000 }).toBe(1);
  leave.abort();
  await first;
  expect((await post(textPath, textMessage, key)).status).toBe(409);
  release();
  await vi.waitFor(async () => expect((await post(textPath, textMessage, key)).status).toBe(201), { timeout: 10_000 });
  expect(upstream.seen).toHaveLength(1);
});

it('a request without a key is as before: no id is added, no row is written, nothing in its record', async () => {
  const { post, upstream, dataDir, records } = await setupAttack();
  await post(textPath, textMessage);
  await post(assignPath, assignment);
  expect(upstream.seen.map(({ body }) => JSON.parse(body))).toEqual([textMessage, assignment]);
  for (const record of await records()) expect(Object.keys(record)).not.toContain('idempotency');
  const db = new DatabaseSync(join(dataDir, 'journal.db'), { readOnly: true });
  expect(db.prepare('SELECT count(*) AS count FROM claim').get()).toEqual({ count: 0 });
  db.close();
});
