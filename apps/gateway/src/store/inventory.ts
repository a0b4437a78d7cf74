import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** Fingerprint of gateway.secret, with which gateway.db was created. */
  secret: z.string().optional(),
  /** An event of journal.db: the last one a second ago or later. */
  journal: z.object({ seq: z.number(), hash: z.string() }).optional(),
});

/** What a data directory had when it was last used. Without it, a lost file looks like one that never was. */
export type Inventory = z.output<typeof schema>;

const fileName = 'inventory.json';

/** Null if the directory has none, or one that cannot be read, which is reported. */
export function readInventory(dataDir: string, warn: (line: string) => void): Inventory | null {
  const path = join(dataDir, fileName);
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    warn(`${path} cannot be read, so files that are missing from the directory go unnoticed. It is written again.`);
    return null;
  }
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
    `The gateway's data directory ${dataDir} is not as it was left: ${what}. Restore it from a back-up. To go on ` +
      `with what is left, move a damaged file away, delete ${join(dataDir, fileName)} and start again.`,
  );
}
