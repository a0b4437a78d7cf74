import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { parseAdminEvent } from '../audit/audit-event.ts';
import { redactNumber } from '../audit/redact-number.ts';
import { resolveDeps } from '../deps.ts';
import { openGateway } from '../open-gateway.ts';
import { openStore } from '../open-store.ts';
import { openJournalReader } from '../store/sqlite/journal-database.ts';
import { setupCli } from './setup-cli.fixture.ts';

async function setupRecord() {
  const cli = setupCli();
  const { journal, recipientKey, close } = openStore(cli.dataDir, resolveDeps());
  await journal.append([exampleEvent({ recipients: [redactNumber('919999999921', recipientKey)] })]);
  await close();
  return cli;
}

it('prints a phone number as the records have it', async () => {
  const { run } = await setupRecord();
  const [record] = JSON.parse((await run('audit', 'list', '--json')).out);
  const [recipient] = record.recipients;
  for (const number of ['919999999921', '+91 99999 99921', '+91-99999-(99921)']) {
    const { code, out } = await run('audit', 'hash', number, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ ...recipient, hashKey: expect.stringMatching(/^[0-9a-f]{8}$/) });
  }
  expect((await run('audit', 'hash', '919999999921')).out).toMatch(
    new RegExp(`^HASH +COUNTRY  LAST  KEY\n${recipient.hash}  91       21    [0-9a-f]{8}\n$`),
  );
});

it.each(['9999999921', '+99999999921'])('asks about the country code that %s does not have', async (number) => {
  const { run } = await setupRecord();
  const hash = await run('audit', 'hash', number);
  expect(hash).toMatchObject({
    code: 0,
    err: 'The phone number does not start with a country code: did you leave it out?\n',
  });
  const list = await run('audit', 'list', '--recipient', number);
  expect(list.err).toBe('No records match. Check that the phone number starts with its country code.\n');
});

it('names the key of the hash as the start of the gateway does', async () => {
  const { run, dataDir } = setupCli();
  await openGateway({ upstreamUrl: 'http://127.0.0.1:1', upstreamKey: 'key_0123456789', dataDir }).close();
  const { hashKey } = JSON.parse((await run('audit', 'hash', '919999999921', '--json')).out);
  expect(startsIn(dataDir)).toMatchObject([
    { action: 'gateway.started', code: 'G2300I', details: { hashKey, version: expect.stringMatching(/^\d+\./) } },
  ]);
});

it.each(['12345', '0919999999921', 'Ravi 919999999922', '+91 99999 99921 77777777', '９１９９９９９９９９２１', ''])(
  'refuses %j without repeating it, and creates nothing',
  async (number) => {
    const { run, dataDir } = setupCli();
    const { code, out, err } = await run('audit', 'hash', number);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^NUMBER must be a phone number of 7 to 15 digits/);
    expect(err.replace('+919999999921', '')).not.toMatch(number.slice(-5) || /919/);
    expect(() => readdirSync(dataDir)).toThrow('ENOENT');
  },
);

it('says so without a data directory, and creates none', async () => {
  const { run, dataDir } = setupCli();
  const { code, out, err } = await run('audit', 'hash', '919999999921');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('No gateway data in');
  expect(() => readdirSync(dataDir)).toThrow('ENOENT');
});

function startsIn(dataDir: string) {
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  const rows = journal.prepare('SELECT body FROM event ORDER BY seq').all();
  journal.close();
  return rows.flatMap(({ body }) => parseAdminEvent(String(body)) ?? []);
}
