import type { DatabaseSync } from 'node:sqlite';
import { transaction } from '../../transaction.ts';
import { lastDropped } from '../dropped-table.ts';
import { deleteDroppedTiles } from './tree-tiles.ts';

/**
 * Deletes what the index has of records that were dropped, as far as a segment or a tile has no others. Postings are left
 * over and deleted with the next merge. Returns whether there was anything.
 */
export function forgetDropped(journal: DatabaseSync, index: DatabaseSync): boolean {
  const last = lastDropped(journal);
  if (last === 0) return false;
  const hasSegment = index.prepare('SELECT 1 FROM segment WHERE last <= ? LIMIT 1').get(last) !== undefined;
  if (hasSegment) {
    transaction(index, () => {
      index.prepare('INSERT INTO leftover SELECT id FROM segment WHERE last <= ?').run(last);
      index.prepare('DELETE FROM segment WHERE last <= ?').run(last);
      index.prepare('DELETE FROM high_time WHERE last <= ?').run(last);
      index.prepare('DELETE FROM replaced WHERE seq <= ?').run(last);
    });
  }
  return deleteDroppedTiles(journal, index) || hasSegment;
}
