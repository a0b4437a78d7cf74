/**
 * `node log-child.ts <what> <data directory> <number>`: one measurement of the audit log's tree, as JSON.
 * `append`: events per second that 50 writers append, for a number of seconds; `fill`: appends so many records after the
 * number that follows; `verify`: records per second with so many threads; `prove`: milliseconds and bytes of so many
 * proofs, of the number of records that follows.
 */
import { createPublicKey } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEvent } from '../../apps/gateway/src/audit/audit-event.ts';
import { proveRecord } from '../../apps/gateway/src/audit/prove.ts';
import { verifyLog } from '../../apps/gateway/src/audit/verify/verify-log.ts';
import { openDataDirectory } from '../../apps/gateway/src/data-directory.ts';
import { openSqliteJournal } from '../../apps/gateway/src/journal/sqlite-journal.ts';
import { openIndexFollower } from '../../apps/gateway/src/store/sqlite/search/index-follower.ts';
import { eventOf } from './log-events.ts';

const [, , what = '', dataDir = '', count = ''] = process.argv;
const files = openDataDirectory(dataDir);
const signingKey = files.signingKey;
const publicKey = createPublicKey(signingKey);
const writers = 50;
const batch = 1_000;

const measurements: Record<string, () => Promise<unknown>> = {
  async append() {
    const journal = openSqliteJournal({ dataDir, instance: 'bench', signingKey });
    await journal.append([eventOf(0)]);
    const started = performance.now();
    const end = started + Number(count) * 1_000;
    let appended = 0;
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (performance.now() < end) {
          await journal.append([eventOf(appended)]);
          appended += 1;
        }
      }),
    );
    const seconds = (performance.now() - started) / 1_000;
    await journal.close();
    return { perSecond: appended / seconds };
  },

  async fill() {
    const journal = openSqliteJournal({ dataDir, instance: 'bench', signingKey });
    const first = Number(process.argv[5]);
    const end = first + Number(count);
    for (let done = first; done < end; done += batch) {
      await journal.append(Array.from({ length: batch }, (_, n): AuditEvent => eventOf(done + n)));
    }
    await journal.close();
    return { bytesPerRecord: statSync(join(dataDir, 'journal.db')).size / end };
  },

  async verify() {
    const started = performance.now();
    const { records, flaw } = await verifyLog({ dataDir, publicKey, threads: Number(count) });
    if (flaw !== null) throw new Error(flaw);
    return { perSecond: (records / (performance.now() - started)) * 1_000 };
  },

  async prove() {
    const follower = openIndexFollower(dataDir);
    // Each time merges 16 segments at most. A gateway does this when it is idle.
    for (let turn = 0; turn < 20; turn += 1) await follower.catchUp();
    follower.close();
    const records = Number(process.argv[5]);
    const times: number[] = [];
    const sizes: number[] = [];
    for (let n = 0; n < Number(count); n += 1) {
      const before = performance.now();
      const { record, proof } = await proveRecord(eventOf(Math.floor((n / Number(count)) * records)).id, {
        dataDir,
        publicKey,
      });
      times.push(performance.now() - before);
      sizes.push(JSON.stringify({ record, proof }).length);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)];
    return { p50: at(0.5), p99: at(0.99), bytes: Math.max(...sizes) };
  },
};

console.log(JSON.stringify(await measurements[what]?.()));
process.exit();
