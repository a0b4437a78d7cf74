/** A command that is killed after its change is durable in gateway.db, before anything is in journal.db. */
import { randomBytes } from 'node:crypto';
import { openDataDirectory } from '../data-directory.ts';
import { openKeyStore } from '../store/sqlite/open-keys.ts';

const [dataDir = '', team = ''] = process.argv.slice(2);
const { store } = openKeyStore(openDataDirectory(dataDir), {
  now: Date.now,
  randomBytes,
  warn: console.error,
  changed: () => process.kill(process.pid, 'SIGKILL'),
});
store.create({ team });
