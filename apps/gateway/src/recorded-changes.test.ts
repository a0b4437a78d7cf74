import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { verifyLog } from './audit/verify/verify-log.ts';
import { setupCli } from './cli/setup-cli.fixture.ts';
import { openDataDirectory } from './data-directory.ts';
import { eventually } from './eventually.fixture.ts';
import { openGateway } from './index.ts';
import { storedAdminEvents } from './journal/stored-admin-events.fixture.ts';
import { runNode } from './run-node.fixture.ts';
import { everything, upstreamKey } from './setup-gateway.fixture.ts';

/** A data directory, with gateways and commands on it. */
function setup() {
  const cli = setupCli();
  const { dataDir } = cli;
  const changes = () => storedAdminEvents(dataDir).filter(({ action }) => action !== 'gateway.started');
  const open = () => {
    const gateway = openGateway({ upstreamUrl: 'http://127.0.0.1:1', upstreamKey, dataDir });
    onTestFinished(() => gateway.close());
    return gateway;
  };
  return {
    ...cli,
    open,
    changes,
    actions: () => changes().map(({ action, team }) => `${action} ${team}`),
    killedCommand: (team: string) =>
      runNode(new URL('./cli/killed-before-copy.fixture.ts', import.meta.url), { args: [dataDir, team] }).exited,
    verify() {
      const { path, signingKey } = openDataDirectory(dataDir);
      return verifyLog({ dataDir: path, publicKey: createPublicKey(signingKey) });
    },
  };
}

test('a change that a program makes through its gateway is in the log at once, and in its checkpoints', async () => {
  const { open, changes, actions, verify } = setup();
  const gateway = open();
  gateway.keys.create({ team: 'Support', policy: everything });
  await eventually(() => expect(actions()).toEqual(['key.created Support']));
  expect(changes()).toMatchObject([{ actor: { name: null, via: 'program' }, reason: null }]);
  gateway.keys.setPolicy({ team: 'Support' }, everything);
  await gateway.close();
  expect(actions()).toEqual(['key.created Support', 'policy.set Support']);
  expect(await verify()).toMatchObject({ flaw: null, records: 4, covered: 4 });
});

test('the change of a killed command is brought by the next command, before that one’s', async () => {
  const { killedCommand, createKey, actions } = setup();
  await createKey('First');
  expect(await killedCommand('Killed')).toBeNull();
  expect(actions()).toEqual(['key.created First']);
  await createKey('Next');
  expect(actions()).toEqual(['key.created First', 'key.created Killed', 'key.created Next']);
});

test('the change of a killed command is listed, although nothing has brought it yet', async () => {
  const { killedCommand, createKey, run } = setup();
  await createKey('First');
  expect(await killedCommand('Killed')).toBeNull();
  const { out } = await run('audit', 'changes', '--action', 'key.created', '--format', 'ndjson');
  const teams = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).team]));
  expect(teams).toEqual(['Killed', 'First']);
});

test('the change of a killed command is brought by a gateway that starts, and by one that runs', async () => {
  const { killedCommand, open, actions, verify } = setup();
  expect(await killedCommand('Before')).toBeNull();
  const gateway = open();
  await eventually(() => expect(actions()).toEqual(['key.created Before']));
  expect(await killedCommand('While')).toBeNull();
  await eventually(() => expect(actions()).toEqual(['key.created Before', 'key.created While']));
  await gateway.close();
  expect(await verify()).toMatchObject({ flaw: null, records: 4, covered: 4 });
});

test('two gateways and commands on one directory record each change once, in order', async () => {
  const { open, createKey, actions, verify } = setup();
  const gateways = [open(), open()];
  const expected: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const [index, { keys }] of gateways.entries()) {
      keys.create({ team: `Gateway ${index} ${round}` });
      expected.push(`key.created Gateway ${index} ${round}`);
    }
    await createKey(`Command ${round}`);
    expected.push(`key.created Command ${round}`);
  }
  await eventually(() => expect(actions()).toEqual(expected));
  for (const gateway of gateways) await gateway.close();
  expect(actions()).toEqual(expected);
  expect(await verify()).toMatchObject({ flaw: null, records: 18, covered: 18 });
});

test('while the log is locked a running gateway makes changes, and records them when it is free', async () => {
  const { open, actions, dataDir } = setup();
  const gateway = open();
  gateway.keys.create({ team: 'Before' });
  await eventually(() => expect(actions()).toHaveLength(1));
  // Waits for the gateway, which may be writing that it has started.
  const other = new DatabaseSync(join(dataDir, 'journal.db'), { timeout: 5_000 });
  onTestFinished(() => other.close());
  other.exec('BEGIN EXCLUSIVE');
  const { id } = gateway.keys.create({ team: 'During' });
  gateway.keys.disable(id);
  expect(gateway.keys.list()).toMatchObject([{ team: 'Before' }, { id, disabledAt: expect.any(String) }]);
  expect(actions()).toHaveLength(1);
  other.exec('ROLLBACK');
  await eventually(() =>
    expect(actions()).toEqual(['key.created Before', 'key.created During', 'key.disabled During']),
  );
});
