/** A drop in its own process, with rows that are deleted slowly. It prints a line once the drop is recorded. */

import { lastDropped } from '../store/sqlite/dropped-table.ts';
import { openJournalReader } from '../store/sqlite/journal-database.ts';
import { dropMonths } from './drop-months.ts';

const [dataDir = ''] = process.argv.slice(2);
const reader = openJournalReader(`${dataDir}/journal.db`);
const watch = setInterval(() => {
  if (lastDropped(reader) > 0) process.stdout.write('dropped\n');
}, 1);
await dropMonths(dataDir, {
  keepFrom: Date.parse('2026-09-01T00:00:00Z'),
  now: Date.parse('2027-06-15T00:00:00Z'),
  id: 'drop',
  actor: { name: null, via: 'command' },
  reason: null,
});
clearInterval(watch);
process.stdout.write('done\n');
