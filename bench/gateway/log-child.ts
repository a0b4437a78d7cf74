/**
 * `node log-child.ts <what> <data directory> <number>`: one measurement of the audit log's tree, as JSON.
 * `append`: events per second that 50 writers append, for a number of seconds, and the processor time of each; `fill`:
 * appends what is missing of so many records; `index`: builds the index, of so many segments at most; `verify`: records
 * per second with so many threads, and the processor time of each; `prove` and `search`: milliseconds of so many proofs
 * and of searches for as many customers.
 */
import { createPublicKey } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openAuditLog } from '../../apps/gateway/src/audit/audit-log.ts';
import { proveRecord } from '../../apps/gateway/src/audit/prove.ts';
import { verifyLog } from '../../apps/gateway/src/audit/verify/verify-log.ts';
import { openDataDirectory } from '../../apps/gateway/src/data-directory.ts';
import { openSqliteJournal } from '../../apps/gateway/src/journal/sqlite-journal.ts';
import { lastSeq } from '../../apps/gateway/src/store/sqlite/event-table.ts';
import { openJournalReader } from '../../apps/gateway/src/store/sqlite/journal-database.ts';
import { openIndexFollower } from '../../apps/gateway/src/store/sqlite/search/index-follower.ts';
import { processorMs } from '../mock/processor-time.ts';
import { fillLog } from './fill-log.ts';
import { eventsFor, idOf, rareCustomer } from './log-events.ts';
import { customers } from './requests.ts';

const [, , what = '', directory = '', number = ''] = process.argv;
const count = Number(number);
const files = openDataDirectory(directory);
const { path: dataDir, signingKey, recipientKey } = files;
const publicKey = createPublicKey(signingKey);
const writers = 50;

const measurements: Record<string, () => Promise<unknown>> = {
  async append() {
    const eventOf = eventsFor(recipientKey);
    const journal = openSqliteJournal({ dataDir, instance: 'bench', signingKey });
    await journal.append([eventOf(0)]);
    const started = performance.now();
    const startedMs = processorMs();
    const end = started + count * 1_000;
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
    const eachUs = ((processorMs() - startedMs) / appended) * 1_000;
    await journal.close();
    return { perSecond: appended / seconds, eachUs };
  },

  async fill() {
    const records = await fillLog(files, count);
    return { bytesPerRecord: statSync(join(dataDir, 'journal.db')).size / records };
  },

  async index() {
    const follower = openIndexFollower(dataDir);
    // Each time merges 16 segments at most. A gateway does this when it is idle.
    for (let turn = 0; turn < count; turn += 1) await follower.catchUp();
    follower.close();
    return { bytes: statSync(join(dataDir, 'index.db')).size };
  },

  async verify() {
    const started = performance.now();
    const startedMs = processorMs();
    const { records, flaw } = await verifyLog({ dataDir, publicKey, threads: count });
    if (flaw !== null) throw new Error(flaw);
    const perSecond = (records / (performance.now() - started)) * 1_000;
    return { perSecond, eachUs: ((processorMs() - startedMs) / records) * 1_000 };
  },

  async prove() {
    const journal = openJournalReader(join(dataDir, 'journal.db'));
    const records = lastSeq(journal) - 1;
    journal.close();
    const sizes: number[] = [];
    const times = await timesOf(async (n) => {
      const id = idOf(Math.floor((n / count) * records));
      const { record, proof } = await proveRecord(id, { dataDir, publicKey });
      sizes.push(JSON.stringify({ record, proof }).length);
    });
    return { ...times, bytes: Math.max(...sizes) };
  },

  async search() {
    const log = openAuditLog({ dataDir, recipientKey });
    const search = async (recipient: string) => {
      const found = await log.list({ recipient });
      if (found.length === 0) throw new Error(`found no record of ${recipient}`);
    };
    const frequent = await timesOf((n) => search(customers[n % customers.length] ?? ''));
    const rare = await timesOf((n) => search(rareCustomer(n * 97)));
    await log.close();
    return { frequent, rare };
  },
};

interface Times {
  /** The first is not in the others. */
  firstMs: number;
  p50: number;
  p99: number;
}

async function timesOf(work: (n: number) => Promise<void>): Promise<Times> {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const before = performance.now();
    await work(n);
    times.push(performance.now() - before);
  }
  const [firstMs = Number.NaN, ...others] = times;
  others.sort((a, b) => a - b);
  const at = (share: number) => others[Math.floor((others.length - 1) * share)] ?? Number.NaN;
  return { firstMs, p50: at(0.5), p99: at(0.99) };
}

console.log(JSON.stringify(await measurements[what]?.()));
process.exit();
