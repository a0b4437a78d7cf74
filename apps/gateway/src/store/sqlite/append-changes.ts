import type { DatabaseSync } from 'node:sqlite';
import type { PendingChange } from './pending-changes.ts';

/**
 * Returns a function that appends the events of changes to journal.db, each once: the table `import` has the ids of all
 * that were appended. Not only the last one, because a gateway.db that was restored from a backup can have events again
 * that were copied long ago, and others that were not. Within one transaction of the journal.
 */
export function prepareAppendChanges(
  journal: DatabaseSync,
  append: (body: string) => void,
): (changes: readonly PendingChange[]) => void {
  const note = journal.prepare('INSERT OR IGNORE INTO import (source, last_id) VALUES (?, ?)');
  return (changes) => {
    for (const { id, body } of changes) if (note.run(`change ${id}`, id).changes === 1) append(body);
  };
}
