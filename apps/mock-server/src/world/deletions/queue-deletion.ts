import { queuedUntil } from '../queued-until.ts';
import type { Deletion } from '../tables/deletions.ts';
import type { World } from '../world.ts';
import { runDueDeletions } from './run-due-deletions.ts';

/** Has something removed when its time comes; asking again starts the wait anew. */
export function queueDeletion(world: World, { kind, target }: Pick<Deletion, 'kind' | 'target'>): void {
  const id = `${kind} ${target}`;
  world.deletions.put({ id, kind, target, requestedAt: world.now(), dueAt: queuedUntil(world) });
  runDueDeletions(world);
}
