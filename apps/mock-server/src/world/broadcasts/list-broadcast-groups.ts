import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { BroadcastGroup } from '../tables/broadcasts.ts';
import type { Place } from '../tables/table.ts';
import type { World } from '../world.ts';

/** An empty string is the same as a missing one. */
export interface BroadcastGroupQuery {
  readonly searchQuery?: string;
  readonly orderBy?: 'NAME' | 'DATE_CREATED';
  readonly format?: 'ASCENDING' | 'DESCENDING' | 'ascending' | 'descending';
  readonly afterGroupId?: string;
  readonly afterGroupName?: string;
  /** In milliseconds since 1970. */
  readonly afterCreatedAt?: number | undefined;
}

export interface BroadcastGroupPage {
  readonly groups: BroadcastGroup[];
  /** The last group of the page; undefined if there are no more. */
  readonly last: BroadcastGroup | undefined;
}

const pageSize = 10;

/** The ascending and the descending index of each order. */
const indexes = {
  NAME: ['byName', 'byNameDescending'],
  DATE_CREATED: ['oldest', 'latest'],
} as const;

/**
 * Lists a page of the groups whose names contain a string, ignoring case.
 *
 * @see get-paginated-groups-v2 for orders and cursor. Assumed: how names match, ten groups a page as with chats, the
 * newest group first by default, and that the id alone is a cursor in every order.
 */
export function listBroadcastGroups(world: World, query: BroadcastGroupQuery): BroadcastGroupPage | Refusal<400> {
  const { searchQuery = '', orderBy = 'DATE_CREATED' } = query;
  const format = query.format ?? (orderBy === 'NAME' ? 'ASCENDING' : 'DESCENDING');
  const [ascending, descending] = indexes[orderBy];
  const index = format.toUpperCase() === 'ASCENDING' ? ascending : descending;
  const start = startOf(world, query);
  if (isRefusal(start)) return start;
  const groups: BroadcastGroup[] = [];
  for (const group of world.broadcastGroups.list(index, '', start.place)) {
    if (isPassed(group, start.place, orderBy) || !group.name.toLowerCase().includes(searchQuery.toLowerCase()))
      continue;
    if (groups.length === pageSize) return { groups, last: groups.at(-1) };
    groups.push(group);
  }
  return { groups, last: undefined };
}

/** A place in the order, not in the list: a group that is created or deleted between two pages moves no other. */
function startOf(world: World, query: BroadcastGroupQuery): { place?: Place } | Refusal<400> {
  const { orderBy = 'DATE_CREATED', afterGroupId = '', afterGroupName, afterCreatedAt } = query;
  const at = orderBy === 'NAME' ? afterGroupName || undefined : afterCreatedAt;
  if (at !== undefined) return { place: { id: afterGroupId, at } };
  if (!afterGroupId) return {};
  const group = world.broadcastGroups.get(afterGroupId);
  if (!group) return refuse(400, 'afterGroupId must be the id of a group, taken from the page before');
  return { place: { id: group.id, at: sortValueOf(group, orderBy) } };
}

type Order = keyof typeof indexes;

/** Whether a group is what the cursor names: one group, or without an id all groups of that name or time. */
function isPassed(group: BroadcastGroup, place: Place | undefined, orderBy: Order): boolean {
  if (place === undefined) return false;
  return place.id === '' ? sortValueOf(group, orderBy) === place.at : group.id === place.id;
}

const sortValueOf = ({ name, createdAt }: BroadcastGroup, orderBy: Order) => (orderBy === 'NAME' ? name : createdAt);
