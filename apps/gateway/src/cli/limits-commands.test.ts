import { expect, it } from 'vitest';
import type { Policy } from '../index.ts';
import { openGateway } from '../index.ts';
import { upstreamKey } from '../setup-gateway.fixture.ts';
import { startScriptedUpstream } from '../upstream/scripted-upstream.fixture.ts';
import { setupCli } from './setup-cli.fixture.ts';

const textPath = '/whatsapp/message/text';

/** A gateway that has run on the commands' directory, and has stopped. */
async function setup(policy: Partial<Policy> = {}) {
  const { run, dataDir, clock } = setupCli();
  const upstream = await startScriptedUpstream();
  const gateway = openGateway(
    { upstreamUrl: upstream.url, upstreamKey, dataDir },
    { now: () => clock.now, elapsed: () => clock.now },
  );
  gateway.keys.setPolicy({ team: 'Sales' }, { allow: ['read', 'send'], ...policy });
  const { key, id } = gateway.keys.create({ team: 'Sales' });
  const request = (path: string, body?: unknown) =>
    gateway.fetch(
      new Request(`http://gateway${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: key, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const stop = async () => {
    await gateway.close();
    await upstream.close();
  };
  const show = async () => {
    const { out, code } = await run('limits', 'show', '--json');
    expect(code).toBe(0);
    const rows: unknown = JSON.parse(out);
    return rows;
  };
  return { run, show, clock, id, stop, request };
}

const text = { from: '919999999901', to: '919999999921', content: { text: 'Hello' } };
const notes = '/notes?from=919999999901&to=919999999921';

it('lists each limit and quota with what is left and who has used it', async () => {
  const { run, show, clock, id, stop, request } = await setup({
    limits: [
      { of: ['send'], recipients: 100, per: 'minute', burst: 20 },
      { of: ['exportChats'], requests: 1, per: 'day' },
    ],
    quotas: [{ of: ['send'], recipients: 50, per: 'day', timeZone: 'Asia/Kolkata' }],
  });
  for (let n = 0; n < 3; n += 1) expect((await request(textPath, text)).status).toBe(200);
  expect((await request(notes)).status).toBe(200);
  await stop();
  const name = '100 recipients per minute of send';
  expect(await show()).toEqual([
    {
      owner: 'DoubleTick',
      name: '60 requests per minute of listNotes',
      about: null,
      amount: 60,
      left: 5,
      fullAt: '2026-01-31T12:00:02.000Z',
      usedBy: { Sales: 1 },
      asOf: '2026-01-31T12:00:00.000Z',
      gateway: expect.stringMatching(/^[0-9a-f]{8}$/),
    },
    {
      owner: 'team Sales',
      name,
      about: null,
      amount: 100,
      left: 17,
      fullAt: '2026-01-31T12:00:02.000Z',
      usedBy: { [id]: 3 },
      asOf: '2026-01-31T12:00:00.000Z',
      gateway: expect.any(String),
    },
    expect.objectContaining({ name: '1 requests per day of exportChats', left: null, usedBy: {}, asOf: null }),
    {
      owner: 'team Sales',
      name: '50 recipients per day of send',
      about: null,
      amount: 50,
      left: 47,
      fullAt: '2026-01-31T18:30:00.000Z',
      usedBy: { [id]: 3 },
      asOf: null,
      gateway: null,
    },
  ]);
  clock.now += 60_000;
  const { out } = await run('limits', 'show');
  expect(out).toMatch(/^OF +LIMIT +LEFT +FULL AGAIN +USED BY +AS OF +GATEWAY\n/);
  expect(out).toMatch(new RegExp(`\nteam Sales +${name} +all +- +- +2026-01-31T12:00:00.000Z +[0-9a-f]{8}\n`));
  expect(out).toMatch(/\nteam Sales +50 recipients per day of send +47 +2026-01-31T18:30:00.000Z +/);
});

it('shows the present day of a quota only', async () => {
  const { show, clock, stop, request } = await setup({ quotas: [{ requests: 5, per: 'day' }] });
  await request('/team');
  await stop();
  clock.now += 86_400_000;
  expect(await show()).toMatchObject([{ left: 5, usedBy: {}, fullAt: '2026-02-02T00:00:00.000Z' }]);
});

it('says so without data and without limits', async () => {
  expect(await setupCli().run('limits', 'show')).toMatchObject({
    code: 0,
    err: expect.stringContaining('No gateway data'),
  });
  const { run, stop } = await setup();
  await stop();
  expect((await run('limits', 'show')).err).toBe(
    'No policy has limits or quotas, and no limit of DoubleTick was used.\n',
  );
});
