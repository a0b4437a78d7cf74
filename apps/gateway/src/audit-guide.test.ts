/** Runs the commands of docs/guides/audit.md in order, and compares what they print. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleEvent } from './audit/audit-event.fixture.ts';
import type { AuditEvent } from './audit/audit-event.ts';
import { redactNumber } from './audit/redact-number.ts';
import { resolveDeps } from './deps.ts';
import { openStore } from './open-store.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';

const guide = readFileSync(new URL('../../../docs/guides/audit.md', import.meta.url), 'utf8');
const [cli, verifier] = ['./cli.ts', '../verify/verify.mjs'].map((path) => new URL(path, import.meta.url).pathname);

/** The commands of the guide, and what it shows below them. Those marked `run` are run by the contract suite. */
const blocks = [...guide.matchAll(/```sh\n([^`]+)```\n(?:\n```text\n([^`]+)```)?/g)].map(([, code = '', output]) => ({
  code,
  output,
}));

/** The output as a pattern, in which … stands for anything, and blanks for some. */
const patternOf = (text: string) =>
  new RegExp(
    `^${text
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('…', '.*')
      .replace(/\s+/g, '\\s+')}$`,
    's',
  );

/** A gateway that runs, records these and stops. */
async function record(dataDir: string, eventsOf: (recipientKey: Buffer) => AuditEvent[]): Promise<void> {
  const store = openStore(dataDir, resolveDeps());
  await store.journal.append(eventsOf(store.recipientKey));
  await store.close();
}

const sales = (count: number, day: string) =>
  Array.from({ length: count }, (_, n) => exampleEvent({ id: `${day}-${n}`, team: 'Sales' }));

function firstDay(recipientKey: Buffer): AuditEvent[] {
  const time = new Date().toISOString();
  const recipients = [redactNumber('919999999921', recipientKey)];
  return [
    ...sales(700, 'first'),
    exampleEvent({ id: 'denied', time, outcome: 'denied', decision: 'deny', reason: 'sender-required', status: 403 }),
    exampleEvent({ id: 'unknown', time, outcome: 'unknown', reason: 'gateway-stopped', status: null }),
    exampleEvent({ id: 'newest', time, recipients }),
  ];
}

it('answers each of its ten questions as it says', async () => {
  const cwd = temporaryDirectory();
  const dataDir = join(cwd, '.data/teams');
  await record(dataDir, firstDay);
  const keyArgs = [String(cli), 'keys', 'create', '--team', 'Support'];
  spawnSync(process.execPath, keyArgs, { env: { GATEWAY_DATA_DIR: dataDir } });
  const failed: unknown[] = [];
  for (const { code, output } of blocks) {
    const placed = code
      .replaceAll(/npm run (?:--silent )?gateway --/g, `'${process.execPath}' '${cli}'`)
      .replaceAll('node apps/gateway/verify/verify.mjs', `'${process.execPath}' '${verifier}'`);
    const env = { PATH: '/usr/bin:/bin', GATEWAY_DATA_DIR: '.data/teams' };
    const { status, stdout } = spawnSync('bash', ['-euc', `exec 2>&1\n${placed}`], { cwd, env, encoding: 'utf8' });
    const isRight = status === 0 && (output === undefined || patternOf(output).test(stdout.trim()));
    if (!isRight) failed.push({ code, status, stdout });
    if (code.includes('kept.pem') && output === undefined) {
      await record(dataDir, () => [
        exampleEvent({ id: '01a22740-d205-7000-bb63-48563fa2fddf' }),
        ...sales(599, 'second'),
      ]);
    }
  }
  expect(failed).toEqual([]);
  expect(blocks.length).toBeGreaterThan(9);
  expect(guide.match(/^## \d+\. .+\?$/gm)).toHaveLength(10);
}, 60_000);
