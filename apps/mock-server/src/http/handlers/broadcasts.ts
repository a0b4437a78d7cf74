import { createBroadcastGroup, deleteBroadcastGroups } from '../../world/broadcasts/broadcast-groups.ts';
import { addBroadcastMembers, removeBroadcastMembers } from '../../world/broadcasts/broadcast-members.ts';
import { listBroadcastGroups } from '../../world/broadcasts/list-broadcast-groups.ts';
import { sendBroadcast } from '../../world/broadcasts/send-broadcast.ts';
import { isRefusal } from '../../world/refusal.ts';
import { toWireBroadcastGroupPage } from '../wire/broadcast-group.ts';
import { readIso } from '../wire/time.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

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
    return unlessRefused(createBroadcastGroup(world, body), ({ group, invalidMembers }) => {
      const memberCount = world.broadcastMembers.count('ofGroup', group.id);
      const groupData = { groupId: group.id, memberCount, groupChatName: group.name };
      return { status: 201, body: { groupData, invalidMembers } };
    });
  },

  deleteGroups({ world, body }) {
    return unlessRefused(deleteBroadcastGroups(world, body.groupIds), () => ({ status: 200, body: {} }));
  },

  getPaginatedGroups({ world, query: { afterDateCreated, ...query } }) {
    const after = readIso('afterDateCreated', afterDateCreated);
    if (isRefusal(after)) return after;
    const page = listBroadcastGroups(world, { ...query, afterCreatedAt: after.at });
    return unlessRefused(page, (listed) => ({ status: 200, body: toWireBroadcastGroupPage(listed, world) }));
  },

  addMembersToGroup({ world, body }) {
    const { groupId } = body;
    return unlessRefused(addBroadcastMembers(world, body), ({ created, present, invalid }) => ({
      status: 200,
      body: { groupId, createdMembers: created, membersAlreadyPresent: present, invalidMembers: invalid },
    }));
  },

  removeMembersFromGroup({ world, body }) {
    return unlessRefused(removeBroadcastMembers(world, body), (outcome) => ({ status: 200, body: outcome }));
  },

  sendBroadcastMessage({ world, body }) {
    return unlessRefused(sendBroadcast(world, body), (outcome) => ({ status: 200, body: outcome }));
  },
};
