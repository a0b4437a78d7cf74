import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAll, readTeam, setupKeys } from '../keys/setup-keys.fixture.ts';
import type { Decision, Policy } from '../policy/policy.ts';
import { policyOf } from '../policy/policy-request.fixture.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import type { ExplainedRequest, PolicyFile } from './policy-tools.ts';
import { setupCli } from './setup-cli.fixture.ts';

/** Commands with tools that are as simple as can be: a policy file in JSON, a decision by the operation's name. */
function setup() {
  const explained: ExplainedRequest[] = [];
  const cli = setupCli({
    parsePolicyFile(text): PolicyFile {
      if (!text.startsWith('{')) throw new RangeError('teams.Support.allow: sendSpam is not an operation (line 3).');
      return { teams: {}, keys: {}, ...JSON.parse(text) };
    },
    policyFileSchema: { $schema: 'https://json-schema.org/draft/2020-12/schema' },
    explain(request) {
      explained.push(request);
      const decision: Decision =
        request.operation === 'getTeam'
          ? { allow: true, rule: 'allow: read', fill: request.query === '' ? '919999999901' : null }
          : { allow: false, rule: 'default', code: 'operation-not-allowed', what: 'The key may not do this.' };
      return { decision, checks: [] };
    },
  });
  const path = join(temporaryDirectory(), 'policies.yaml');
  const apply = (file: Partial<PolicyFile> | string, ...options: string[]) => {
    writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
    return cli.run('policy', 'apply', '-f', path, ...options);
  };
  return { ...cli, path, apply, explained };
}

it('set gives a team its policy, replaces it, and remove takes it away', async () => {
  const { run, createKey, dataDir } = setup();
  const { id } = await createKey('Support');
  const set = await run('policy', 'set', '--team', 'Support', '--operations', 'read', '--numbers', '919999999901');
  expect(set).toEqual({ code: 0, out: '', err: 'Team Support may now: read; numbers 919999999901.\n' });
  await run('policy', 'set', '--team', 'Support', '--operations', 'send', '--expires', '1d');
  const { store } = setupKeys(dataDir);
  const expiresAt = Date.parse('2026-02-01T12:00:00Z');
  expect(store.policyOf(id)).toMatchObject({ from: 'team', policy: { allow: ['send'], numbers: 'all', expiresAt } });
  await run('policy', 'remove', '--team', 'Support');
  expect(store.policyOf(id)).toMatchObject({ from: 'none' });
});

it('set gives a key its own policy', async () => {
  const { run, createKey, dataDir } = setup();
  const { id } = await createKey('Support');
  expect((await run('policy', 'set', '--key', id, '--operations', 'getTeam')).code).toBe(0);
  expect(setupKeys(dataDir).store.policyOf(id)).toEqual({ from: 'key', policy: readTeam });
});

it('set notes that a team has no key yet', async () => {
  const { run } = setup();
  const { err } = await run('policy', 'set', '--team', 'Suport', '--operations', 'read');
  expect(err).toContain('Team Suport has no key yet.');
});

it('show prints what apply reads, and says where the policy of a key is from', async () => {
  const { run, createKey } = setup();
  const { id } = await createKey('Support');
  const own = await createKey('Sales', '--operations', 'getTeam');
  expect((await run('policy', 'show', '--key', id)).err).toMatch(/ so the key may do nothing\.\n$/);
  await run(
    'policy',
    'set',
    '--team',
    'Support',
    '--operations',
    'read',
    '--numbers',
    '919999999901',
    '--expires',
    '1d',
  );
  const support = { allow: ['read'], numbers: ['919999999901'], expires: '2026-02-01T12:00:00.000Z' };
  const sales = { allow: ['getTeam'], numbers: 'all' };
  expect(parse((await run('policy', 'show')).out)).toEqual({ teams: { Support: support }, keys: { [own.id]: sales } });
  expect(parse((await run('policy', 'show', '--team', 'Support')).out)).toEqual({ teams: { Support: support } });
  expect(parse((await run('policy', 'show', '--key', own.id)).out)).toEqual({ keys: { [own.id]: sales } });
  const shared = await run('policy', 'show', '--key', id, '--json');
  expect(JSON.parse(shared.out)).toEqual({ teams: { Support: support } });
  expect(shared.err).toBe(`Key ${id} uses the policy of its team, because it does not have its own.\n`);
});

it('apply sets every policy in the file, prints what changes, and changes nothing the second time', async () => {
  const { apply, createKey, dataDir } = setup();
  const { id } = await createKey('Support');
  const first = await apply({ teams: { Support: readAll }, keys: { [id]: readTeam } });
  expect(first).toEqual({
    code: 0,
    out: `team Support\n  new: read; numbers 919999999901\nkey ${id}\n  new: getTeam\n`,
    err: 'Changed 2 policies.\n',
  });
  const wider: Policy = { ...readAll, allow: ['read', 'send'], numbers: 'all', maxRecipients: 5 };
  const second = await apply({ teams: { Support: wider }, keys: { [id]: readTeam } });
  expect(second).toEqual({
    code: 0,
    out: 'team Support\n  allow: read -> read, send\n  numbers: 919999999901 -> all\n  maxRecipients: not set -> 5\n',
    err: 'Changed 1 policy.\n',
  });
  expect(await apply({ teams: { Support: wider } })).toEqual({ code: 0, out: '', err: 'Nothing to change.\n' });
  const { store } = setupKeys(dataDir);
  expect([store.policyOf(id).policy, store.teamPolicies().get('Support')]).toEqual([readTeam, wider]);
});

it('apply --dry-run prints the same and changes nothing', async () => {
  const { apply, createKey, dataDir } = setup();
  const { id } = await createKey('Support');
  const { out, err } = await apply({ teams: { Support: readAll } }, '--dry-run');
  expect(out).toBe('team Support\n  new: read; numbers 919999999901\n');
  expect(err).toBe('Would change 1 policy. Nothing was changed.\n');
  expect(setupKeys(dataDir).store.policyOf(id).from).toBe('none');
});

it('apply refuses a file with an unknown key as a whole, and only notes a team without keys', async () => {
  const { apply, createKey, dataDir } = setup();
  await createKey('Support');
  const refused = await apply({ teams: { Support: readAll }, keys: { '000000000000': readAll } });
  expect(refused).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('000000000000. Nothing was changed.'),
  });
  const noted = await apply({ teams: { Sales: readAll } });
  expect(noted).toMatchObject({ code: 0, err: 'Note: team Sales has no key yet.\nChanged 1 policy.\n' });
  expect([...setupKeys(dataDir).store.teamPolicies().keys()]).toEqual(['Sales']);
});

it('apply names the file and the place of what is wrong in it', async () => {
  const { apply, path, dataDir } = setup();
  expect(await apply('teams:')).toEqual({
    code: 2,
    out: '',
    err: `${path}: teams.Support.allow: sendSpam is not an operation (line 3).\n`,
  });
  expect(existsSync(dataDir)).toBe(false);
});

it('explain says whether a request is allowed, and which rule of whose policy decides', async () => {
  const { run, createKey, explained, clock } = setup();
  await run('policy', 'set', '--team', 'Support', '--operations', 'read');
  const { id } = await createKey('Support');
  const allowed = await run('policy', 'explain', '--key', id, '--operation', 'getTeam', '--query', '?page=1');
  expect(allowed).toEqual({
    code: 0,
    out: `Allowed: getTeam with key ${id} of team Support\nRule: allow: read (the policy of team Support)\n`,
    err: '',
  });
  const filled = await run('policy', 'explain', '--key', id, '--operation', 'getTeam');
  expect(filled.out).toContain('\nSender: 919999999901, the only allowed number, is filled in\n');
  const options = ['--operation', 'exportChats', '--body', '{"a":1}', '--address', '192.0.2.1'];
  const denied = await run('policy', 'explain', '--key', id, ...options);
  expect(denied.out.split('\n').slice(0, 3)).toEqual([
    `Denied: exportChats with key ${id} of team Support`,
    'Rule: default (the policy of team Support)',
    'Answer: operation-not-allowed. The key may not do this.',
  ]);
  const policy = { ...readTeam, allow: ['read'] };
  expect(explained).toEqual([
    { policy, operation: 'getTeam', body: undefined, query: 'page=1', address: null, time: clock.now },
    { policy, operation: 'getTeam', body: undefined, query: '', address: null, time: clock.now },
    { policy, operation: 'exportChats', body: '{"a":1}', query: '', address: '192.0.2.1', time: clock.now },
  ]);
});

it('explain reads a body from a file', async () => {
  const { run, createKey, explained, path } = setup();
  const { id } = await createKey('Support', '--operations', 'write');
  writeFileSync(path, '{"from":"919999999901"}');
  await run('policy', 'explain', '--key', id, '--operation', 'createNote', '--body', `@${path}`);
  expect(explained.map(({ body }) => body)).toEqual(['{"from":"919999999901"}']);
});

it('explain says that a key is refused before its policy is asked', async () => {
  const { run, createKey, explained } = setup();
  const { id } = await createKey('Support', '--operations', 'read');
  await run('keys', 'revoke', id);
  const { out } = await run('policy', 'explain', '--key', id, '--operation', 'getTeam', '--json');
  expect(JSON.parse(out)).toEqual({
    allow: false,
    rule: 'key: revoked',
    checks: [],
    fill: null,
    code: 'invalid-key',
    what: `Key ${id} is revoked.`,
  });
  expect(explained).toEqual([]);
});

it('set keeps limits, quotas and share, which only a file sets', async () => {
  const { run, dataDir } = setup();
  const limits = [{ of: ['send' as const], recipients: 100, per: 'minute' as const }];
  setupKeys(dataDir).store.setPolicy({ team: 'Support' }, { allow: ['send'], limits, share: 2 });
  const { err } = await run('policy', 'set', '--team', 'Support', '--allow', 'read');
  expect(err).toContain('may now: read; at most 100 recipients per minute of send; share 2.');
  expect(setupKeys(dataDir).store.teamPolicies().get('Support')).toEqual(
    policyOf({ allow: ['read'], limits, share: 2 }),
  );
});

it('set takes --expires never', async () => {
  const { run } = setup();
  const { code, err } = await run('policy', 'set', '--team', 'Support', '--allow', 'read', '--expires', 'never');
  expect({ code, err: err.split('\n')[1] }).toEqual({
    code: 0,
    err: 'Team Support has no key yet. Create one with `keys create`.',
  });
});

it('takes --operations for --allow, and refuses both', async () => {
  const { run, createKey, dataDir } = setup();
  const { id } = await createKey('Support', '--allow', 'getTeam');
  expect(setupKeys(dataDir).store.policyOf(id)).toEqual({ from: 'key', policy: readTeam });
  for (const name of ['--allow', '--operations']) {
    const set = await run('policy', 'set', '--team', 'Support', name, 'read', '--numbers', '919999999901');
    expect(set).toEqual({ code: 0, out: '', err: 'Team Support may now: read; numbers 919999999901.\n' });
  }
  expect(await run('policy', 'set', '--team', 'Support', '--allow', 'read', '--operations', 'read')).toEqual({
    code: 2,
    out: '',
    err: '--allow and --operations mean the same: leave one out.\n',
  });
});

it('apply refuses a team name that no key can have, also with --dry-run', async () => {
  const { apply, path, dataDir } = setup();
  for (const options of [['--dry-run'], []]) {
    for (const name of ['', ' Support', 'a\u001b[2J', 'x'.repeat(65)]) {
      const { code, out, err } = await apply({ teams: { [name]: readAll } }, ...options);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/: the team name ".*" cannot be used: it must be 1 to 64 printable characters, .*\n$/);
      expect(err).toContain(path);
    }
  }
  expect(existsSync(dataDir)).toBe(false);
});

it('apply --dry-run creates no data directory, and apply says that it did', async () => {
  const { apply, dataDir } = setup();
  const dry = await apply({ teams: { Sales: readAll } }, '--dry-run');
  expect(dry).toMatchObject({ code: 0, out: 'team Sales\n  new: read; numbers 919999999901\n' });
  expect(dry.err).toContain(`No gateway data in ${dataDir}.`);
  expect(existsSync(dataDir)).toBe(false);
  expect((await apply({ teams: { Sales: readAll } })).err).toContain(`Created a new data directory ${dataDir}.\n`);
});

it.each<[yaml: string, problem: string]>([
  ['numbers: [0919999999901]', 'line 2, column 39: this number is not in plain decimal digits. Quote it.'],
  ['numbers: [0xD6333FBEBD]', 'line 2, column 39: this number is not in plain decimal digits. Quote it.'],
  ['numbers: ["0919999999901"]', 'teams.Support.numbers[0] is not a phone number'],
  ['maxRecipients: 0x10', 'line 2, column 44: this number is not in plain decimal digits.'],
  ['numbers: !phone [919999999901]', 'line 2, column 38: this is not valid YAML (tag resolve failed).'],
])('apply refuses %s in one line that names the place', async (yaml, problem) => {
  const { run, dataDir } = setupCli();
  const path = join(temporaryDirectory(), 'policies.yaml');
  writeFileSync(path, `teams:\n  Support: { allow: [read], ${yaml} }\n`);
  const { code, out, err } = await run('policy', 'apply', '-f', path);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err.startsWith(`${path}: ${problem}`)).toBe(true);
  expect(existsSync(dataDir)).toBe(false);
});

it('finds files from where npm was run, and only if npm changed the directory', async () => {
  const { path } = setup();
  writeFileSync(path, 'teams: {}');
  const env = { INIT_CWD: dirname(path), npm_package_json: join(process.cwd(), 'package.json') };
  const moved = await setupCli(undefined, env).run('policy', 'apply', '--dry-run', '-f', 'policies.yaml');
  expect(moved).toMatchObject({ code: 0, err: expect.stringContaining('Nothing to change.') });
  const elsewhere = { ...env, npm_package_json: '/srv/package.json' };
  const stayed = await setupCli(undefined, elsewhere).run('policy', 'apply', '--dry-run', '-f', 'policies.yaml');
  const missing = join(process.cwd(), 'policies.yaml');
  expect(stayed).toMatchObject({ code: 2, err: `--file: ${missing} cannot be read: it does not exist.\n` });
});

it('explain of files for a limited key advises what would work', async () => {
  const { run, createKey } = setupCli();
  const { id } = await createKey('Support', '--allow', 'read', '--numbers', '919999999901');
  const explain = async () => (await run('policy', 'explain', '--key', id, '--operation', 'fetchFile')).out;
  const out = await explain();
  expect(out).toContain('Denied: fetchFile');
  expect(out).toContain('name `fetchFile` in its `allow`, or use a key with `numbers: all`');
  expect(out).toMatch(
    /unknown-fields +passed +none in this request \(any would be refused\)\n {2}limits +no-limit\n {2}quotas +no-limit\n$/,
  );
  await run('policy', 'set', '--key', id, '--allow', 'read,fetchFile', '--numbers', '919999999901');
  expect(await explain()).toContain('Allowed: fetchFile');
});

it('schema prints the JSON schema of the file', async () => {
  expect(JSON.parse((await setup().run('policy', 'schema')).out)).toHaveProperty('$schema');
});

it.each([
  ['no target', ['set', '--operations', 'read'], 2, 'Give either --team NAME or --key ID.\n'],
  ['two targets', ['remove', '--team', 'A', '--key', '000000000000'], 2, 'Give either --team NAME or --key ID.\n'],
  ['two to show', ['show', '--team', 'A', '--key', '000000000000'], 2, 'Give --team or --key, not both.\n'],
  ['nothing to allow', ['set', '--team', 'A'], 2, 'Give --allow: the operations and classes to allow.\n'],
  [
    'no such file',
    ['apply', '-f', '/nowhere/policies.yaml'],
    2,
    '--file: /nowhere/policies.yaml cannot be read: it does not exist.\n',
  ],
  ['an unknown key', ['show', '--key', '000000000000'], 1, /^No gateway data in \/.*\n$/],
  [
    'an unknown operation',
    ['explain', '--key', '0', '--operation', 'x'],
    2,
    /^--operation "x" is not an operation\. .*\n$/,
  ],
])('answers %s on stderr only, and creates nothing', async (_, args, code, message) => {
  const { run, dataDir } = setup();
  const err = typeof message === 'string' ? message : expect.stringMatching(message);
  expect(await run('policy', ...args)).toEqual({ code, out: '', err });
  expect(existsSync(dataDir)).toBe(false);
});
