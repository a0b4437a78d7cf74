import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a data directory had when it was last used. Without it, a lost file looks like one that never was. */
export interface Inventory {
  /** Fingerprint of gateway.secret, with which gateway.db was created. */
  secret?: string;
  /** An event of journal.db: the last one a second ago or later. */
  journal?: { seq: number; hash: string };
  /** Whether there was a usage.db, which is created when it is first needed. */
  usage?: true;
}

const fileName = 'inventory.json';

/** Null if the directory has none, or one that cannot be read, which is reported. */
export function readInventory(dataDir: string, warn: (line: string) => void): Inventory | null {
  const path = join(dataDir, fileName);
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    warn(`${path} cannot be read, so files that are missing from the directory go unnoticed. It is written again.`);
    return null;
  }
}

/** By hand: zod would take megabytes in the journal's thread. */
function parse(text: string): Inventory {
  // Only the gateway writes it; what is checked is whether it is whole.
  const { secret, journal, usage } = JSON.parse(text) as Inventory;
  const isWhole = typeof (secret ?? '') === 'string' && typeof (journal ?? { hash: '' }).hash === 'string';
  if (!isWhole) throw new Error('not an inventory');
  return { ...(secret !== undefined && { secret }), ...(journal && { journal }), ...(usage === true && { usage }) };
}

/** Notes a part and keeps the other. @throws the error of the file system */
export function noteInInventory(dataDir: string, part: Inventory): void {
  const path = join(dataDir, fileName);
  const known = readInventory(dataDir, () => undefined);
  const next = JSON.stringify({ ...known, ...part });
  if (next === JSON.stringify(known)) return;
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, `${next}\n`, { mode: 0o600, flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** For what is not as the inventory says. */
export function refuseIncomplete(dataDir: string, what: string): never {
  throw new Error(
    `The gateway's data directory ${dataDir} is not as it was left: ${what}. Restore it from a backup. To go on ` +
      `with what is left, move a damaged file away, delete ${join(dataDir, fileName)} and start again.`,
  );
}
