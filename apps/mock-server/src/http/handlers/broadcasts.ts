import { createBroadcastGroup, deleteBroadcastGroups } from '../../world/broadcasts/broadcast-groups.ts';
import { addBroadcastMembers, removeBroadcastMembers } from '../../world/broadcasts/broadcast-members.ts';
import { listBroadcastGroups } from '../../world/broadcasts/list-broadcast-groups.ts';
import { sendBroadcast } from '../../world/broadcasts/send-broadcast.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireGroupPage } from '../wire/broadcast-group.ts';
import { readIso } from '../wire/iso-time.ts';
import type { HandlersOf } from './handler.ts';

type Ids =
  | 'createGroup'
  | 'deleteGroups'
  | 'getPaginatedGroups'
  | 'addMembersToGroup'
  | 'removeMembersFromGroup'
  | 'sendBroadcastMessage';

/** Broadcast groups and what is sent to them. */
export const broadcastHandlers: HandlersOf<Ids> = {
  createGroup({ world, body }) {
    const created = createBroadcastGroup(world, body);
    if (isRefusal(created)) return refused(created);
    const { id: groupId, name: groupChatName } = created.group;
    const memberCount = world.broadcastMembers.count('ofGroup', groupId);
    const { invalidMembers } = created;
    return { status: 201, body: { groupData: { groupId, memberCount, groupChatName }, invalidMembers } };
  },

  deleteGroups({ world, body }) {
    const deleted = deleteBroadcastGroups(world, body.groupIds);
    return isRefusal(deleted) ? refused(deleted) : { status: 200, body: {} };
  },

  getPaginatedGroups({ world, query: { afterDateCreated, ...query } }) {
    const after = readIso('afterDateCreated', afterDateCreated);
    if (isRefusal(after)) return refused(after);
    const page = listBroadcastGroups(world, { ...query, afterCreatedAt: after.at });
    return isRefusal(page) ? refused(page) : { status: 200, body: toWireGroupPage(page, world) };
  },

  addMembersToGroup({ world, body }) {
    const added = addBroadcastMembers(world, body);
    if (isRefusal(added)) return refused(added);
    const { created: createdMembers, present: membersAlreadyPresent, invalid: invalidMembers } = added;
    return { status: 200, body: { groupId: body.groupId, createdMembers, membersAlreadyPresent, invalidMembers } };
  },

  removeMembersFromGroup({ world, body }) {
    const outcome = removeBroadcastMembers(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: outcome };
  },

  sendBroadcastMessage({ world, body }) {
    const outcome = sendBroadcast(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: outcome };
  },
};
