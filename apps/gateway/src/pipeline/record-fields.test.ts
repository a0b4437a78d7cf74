/** What records have besides who did what, and how it ended. */
import { expect, it } from 'vitest';
import { assignment, eventually, setupGateway, withTeam } from '../setup-gateway.fixture.ts';
import { shareGateway } from '../shared-gateway.fixture.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';

const start = shareGateway();
const setup = async () => withTeam(await start());

const templates = {
  messages: [
    { to: '919999999921', from: '919999999901', content: { templateName: 'order_confirmation', language: 'en' } },
  ],
};

it('says of a send which template, secret and policies, how large, and how long the gateway took', async () => {
  const { post, gateway } = await setup();
  const response = await post('/whatsapp/message/template', templates, { 'user-agent': 'crm/1.2 (+91 99999 99921)' });
  const bytes = (await response.arrayBuffer()).byteLength;
  const [record] = await gateway.audit.list();
  expect(record).toMatchObject({
    code: 'G1100I',
    class: 'send',
    secretNumber: 1,
    policyVersion: expect.any(Number),
    userAgent: 'crm/1.2 (+…)',
    templates: ['order_confirmation'],
    requestBytes: Buffer.byteLength(JSON.stringify(templates)),
    responseBytes: bytes,
    recipients: [{ countryCode: '91', lastTwo: '21' }],
  });
  const { gatewayMs = -1, latencyMs, upstreamLatencyMs } = record ?? {};
  expect(gatewayMs).toBeGreaterThanOrEqual(0);
  expect(gatewayMs).toBeLessThanOrEqual((latencyMs ?? 0) - (upstreamLatencyMs ?? 0) + 0.11);
  for (const name of ['upstreamBytes', 'upstreamAttempts', 'objectIds', 'reduced'])
    expect(record).not.toHaveProperty(name);
});

it('says nothing of what there is not', async () => {
  const { server, gateway } = await setup();
  await fetch(`${server.url}/nowhere`, { headers: { 'user-agent': '' } });
  const [record] = await gateway.audit.list();
  expect(record).toMatchObject({ code: 'G1110W', responseBytes: expect.any(Number), gatewayMs: expect.any(Number) });
  for (const name of [
    'class',
    'secretNumber',
    'policyVersion',
    'userAgent',
    'templates',
    'objectIds',
    'requestBytes',
  ]) {
    expect(record).not.toHaveProperty(name);
  }
});

it('names the secret that a caller still uses after a rotation, and another version of the policies', async () => {
  const { gateway, key, keyId, request, server } = await setup();
  await request('/team');
  const rotated = gateway.keys.rotate(keyId, { overlapMs: 60_000 });
  await request('/team');
  await fetch(`${server.url}/team`, { headers: { authorization: rotated.key } });
  gateway.keys.revoke(keyId);
  await fetch(`${server.url}/team`, { headers: { authorization: key } });
  const records = (await gateway.audit.list({ keyId })).toReversed();
  expect(records.map(({ secretNumber, reason }) => [secretNumber, reason])).toEqual([
    [1, null],
    [1, null],
    [2, null],
    [1, 'key-revoked'],
  ]);
  const [first = 0, second = 0, third] = records.map(({ policyVersion }) => policyVersion);
  expect(second).toBeGreaterThan(first);
  expect(third).toBe(second);
});

it('has the bytes that DoubleTick sent if they were not passed on', async () => {
  const { request, gateway, upstream } = await setup();
  upstream.script(json(200, '<html>', { 'content-type': 'text/html' }));
  const answered = await (await request('/team')).arrayBuffer();
  expect(await gateway.audit.list({ limit: 1 })).toMatchObject([
    { code: 'G1101E', upstreamBytes: JSON.stringify('<html>').length, responseBytes: answered.byteLength },
  ]);
});

it('says that a request was tried twice', async () => {
  const { post, gateway, upstream } = await setupGateway();
  await upstream.close();
  await post('/team-member/assign', assignment);
  expect(await gateway.audit.list()).toMatchObject([{ reason: 'upstream-unreachable', upstreamAttempts: 2 }]);
});

it('counts the time in which a body arrives as the time of its client', async () => {
  const { server, key, gateway } = await setup();
  let finish: (() => void) | undefined;
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from('{"messages":'));
      finish = () => {
        controller.enqueue(Buffer.from('[]}'));
        controller.close();
      };
    },
  });
  const headers = { authorization: key, 'content-type': 'application/json' };
  const pending = fetch(`${server.url}/whatsapp/message/template`, { method: 'POST', headers, body, duplex: 'half' });
  const begun = performance.now();
  await eventually(() => expect(performance.now() - begun).toBeGreaterThan(400));
  finish?.();
  await (await pending).arrayBuffer();
  const [record] = await gateway.audit.list({ limit: 1 });
  expect(record?.latencyMs).toBeGreaterThan(300);
  expect(record?.gatewayMs).toBeLessThan((record?.latencyMs ?? 0) - (record?.upstreamLatencyMs ?? 0) - 200);
});

it('has the whole bytes of a file, or what had arrived when it broke off', async () => {
  const { request, gateway, upstream } = await setupGateway();
  const url = `/files?url=${encodeURIComponent(`${upstream.url}/cdn/1/x`)}`;
  upstream.script(
    (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'.repeat(40_000)),
  );
  await (await request(url)).arrayBuffer();
  await eventually(async () =>
    expect(await gateway.audit.list({ operation: 'fetchFile' })).toMatchObject([
      { outcome: 'success', responseBytes: 40_000, class: 'read' },
    ]),
  );
});
