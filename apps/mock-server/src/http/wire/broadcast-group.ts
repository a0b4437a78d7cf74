import type { Schemas } from '@doubletick-kit/contract';
import type { BroadcastGroupPage } from '../../world/broadcasts/list-broadcast-groups.ts';
import type { BroadcastGroup } from '../../world/tables/broadcasts.ts';
import type { World } from '../../world/world.ts';
import { compact } from './compact.ts';
import { toIso } from './time.ts';

/** A page of broadcast groups as `GET /groups` sends it, with the properties of both the reference and the guide. */
export function toWireBroadcastGroupPage(
  { groups, last }: BroadcastGroupPage,
  world: World,
): Required<Schemas['BroadcastGroupPage']> {
  return {
    groups: groups.map((group) => toWireBroadcastGroup(group, world)),
    paginationParams: last
      ? { afterGroupId: last.id, afterGroupName: last.name, afterDateCreated: toIso(last.createdAt), hasMore: true }
      : { hasMore: false },
  };
}

/** A group that was never sent a message has no `lastMessageAt`. */
function toWireBroadcastGroup(group: BroadcastGroup, { broadcastMembers }: World): Schemas['BroadcastGroup'] {
  return compact({
    groupId: group.id,
    groupChatId: group.chatId,
    groupChatName: group.name,
    memberCount: broadcastMembers.count('ofGroup', group.id),
    canManageGroupAccess: true,
    groupAccessLevel: 'FULL_ACCESS',
    dateCreated: group.createdAt,
    lastMessageAt: group.lastMessageAt === null ? undefined : toIso(group.lastMessageAt),
    groupType: group.type,
    isInternal: false,
  });
}
