import type { Deletion } from '../tables/deletions.ts';
import type { World } from '../world.ts';
import { clearChat } from './clear-chat.ts';
import { removeCustomer } from './remove-customer.ts';

/**
 * Removes everything whose time has come. A world has no timers: as whoever opens one calls this first, none can tell that
 * nothing was removed in between.
 */
export function runDueDeletions(world: World): void {
  for (let next = dueNow(world); next; next = dueNow(world)) {
    world.deletions.delete(next.id);
    if (next.kind === 'customer') removeCustomer(world, next.target);
    else clearChat(world, next.target, next.requestedAt);
  }
}

function dueNow(world: World): Deletion | undefined {
  const next = world.deletions.first('due');
  return next && next.dueAt <= world.now() ? next : undefined;
}
