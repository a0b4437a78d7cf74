import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createMock, type Mock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, file: join(folder, 'worlds.data') };
}

function newMock(): Mock {
  const mock = createMock({ now: () => 1_700_000_000_000, data: 'empty' });
  onTestFinished(async () => mock[Symbol.asyncDispose]());
  return mock;
}

it('keeps options that changed while the mock ran, and what waits because of them', async () => {
  const { file } = setup();
  {
    await using mock = createMock({ now: () => 1_700_000_000_000 });
    await mock.keep(file);
    mock.world().setOptions({ progress: { calls: 'held' } });
  }
  const mock = newMock();
  await mock.keep(file);
  const { options, waits } = mock.world().state();
  expect(options.progress.calls).toBe('held');
  expect(waits).toMatchObject([{ kind: 'CALL', target: demo.calls.ringing }, { kind: 'CALL' }, { kind: 'CALL' }]);
});

it('goes on with what was under way in a file of an earlier version 2', async () => {
  const { file } = setup();
  copyFileSync(join(import.meta.dirname, 'data-file-version-2.fixture.db'), file);
  const clock = { now: 1_700_000_000_000 };
  await using mock = createMock({ now: () => clock.now });
  await mock.load(file);
  const world = mock.world();
  const kinds = world.state().plans.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['CALL', 'DELETION', 'EXPORT', 'MESSAGE', 'WHATSAPP_GROUP']));
  await world.clock.advance('2d');
  expect(world.state().plans).toEqual([]);
  expect(world.state().deletions).toEqual([]);
});

it.each([0, 500, 5_000, 100_000, 90_000_000])(
  'keeps what became due in the %d ms in which no server ran',
  async (downMs) => {
    const { file } = setup();
    const clock = { now: Date.UTC(2026, 0, 5) };
    const serve = async <Result>(run: (mock: Mock) => Result | Promise<Result>) => {
      await using mock = createMock({ now: () => clock.now });
      await mock.keep(file);
      return await run(mock);
    };
    const worlds = ['demo', 'other'];
    const show = (mock: Mock) =>
      worlds.map((id) => {
        const { clocks: _clocks, ...state } = mock.world(id).state();
        return JSON.parse(JSON.stringify(state));
      });
    await serve(async (mock) => {
      for (const id of worlds) {
        const { key } = mock.world(id);
        const post = (path: string, body: object, method = 'POST') =>
          mock.fetch(`http://mock${path}`, {
            method,
            headers: { authorization: key, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          });
        const [from, to] = [demo.wabaNumbers.support, demo.customers.assigned.phone];
        await post('/whatsapp/message/text', { from, to, content: { text: 'Hello' } });
        await post('/whatsapp/wa-group/create', { wabaNumber: from, subject: 'New' });
        await post('/customer', { phoneNumbers: [demo.customers.withoutChat.phone] }, 'DELETE');
      }
    });
    clock.now += downMs;
    const first = await serve((mock) => [show(mock), mock.world().events().length]);
    const second = await serve((mock) => [show(mock), mock.world().events().length]);
    expect(second[0]).toEqual(first[0]);
    // The restored world itself, and nothing that has been told of already.
    expect(second[1]).toBe(1);
  },
);

it('keeps the plans that it makes for a file of an earlier version 2', async () => {
  const { file } = setup();
  copyFileSync(join(import.meta.dirname, 'data-file-version-2.fixture.db'), file);
  const plans: unknown[] = [];
  for (const text of ['First', 'Second']) {
    await using mock = createMock({ now: () => 1_700_000_000_000 });
    await mock.keep(file);
    plans.push(
      mock
        .world()
        .state()
        .plans.filter(({ kind }) => kind !== 'MESSAGE'),
    );
    mock.world().simulate.memberMessage({
      from: demo.agents.lead.phone,
      to: demo.customers.assigned.phone,
      wabaNumber: demo.wabaNumbers.support,
      text,
    });
  }
  expect(plans[0]).not.toEqual([]);
  expect(plans[1]).toEqual(plans[0]);
});
