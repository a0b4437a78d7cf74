import { findChannel } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Place } from '../tables/table.ts';
import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { type Page, readPage } from './read-page.ts';

/** Whose groups, and from where on. */
export interface GroupQuery {
  wabaNumber: string;
  lastGroupId?: string | undefined;
  /** In milliseconds since 1970. */
  olderThan?: number | undefined;
}

/**
 * Lists one page of the groups of a WABA number, the latest first.
 *
 * @see listwhatsappgroups: 400 without an integration for the number. Assumed: pending groups are listed too.
 */
export function listGroups(
  world: World,
  { wabaNumber, lastGroupId, olderThan }: GroupQuery,
): Page<WhatsappGroup> | Refusal<400> {
  const channel = findChannel(world, wabaNumber, 400);
  if (isRefusal(channel)) return channel;
  const latest = {
    list: (from?: Place) => world.whatsappGroups.list('latestOfNumber', channel.wabaNumber, from),
    get: (id: string) => world.whatsappGroups.get(id),
    placeOf: ({ id, createdAt }: WhatsappGroup) => ({ id, at: createdAt }),
  };
  return readPage(latest, { lastId: lastGroupId, olderThan });
}
