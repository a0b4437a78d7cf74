import { nextId } from '../../world/ids.ts';
import { isRefusal } from '../../world/refusal.ts';
import { createWhatsappGroup } from '../../world/whatsapp-groups/create-whatsapp-group.ts';
import { listParticipants, removeParticipant } from '../../world/whatsapp-groups/participants.ts';
import { tagWhatsappGroup, untagWhatsappGroup } from '../../world/whatsapp-groups/tag-whatsapp-group.ts';
import {
  deleteWhatsappGroup,
  findWhatsappGroup,
  listWhatsappGroups,
  updateWhatsappGroupSettings,
} from '../../world/whatsapp-groups/whatsapp-groups.ts';
import { refused } from '../response/upstream-errors.ts';
import { readIso } from '../wire/iso-time.ts';
import { toWireAdded, toWireRemoved } from '../wire/item-outcome.ts';
import { toWireGroup, toWireGroupPage, toWireParticipantPage } from '../wire/whatsapp-group.ts';
import type { HandlersOf } from './handler.ts';

type Ids =
  | 'createWhatsappGroup'
  | 'getWhatsappGroupInfo'
  | 'updateWhatsappGroupSettings'
  | 'listWhatsappGroups'
  | 'getWhatsappGroupParticipants'
  | 'removeWhatsappGroupParticipant'
  | 'deleteWhatsappGroup'
  | 'assignWaGroupTagsAndCustomFields'
  | 'removeWaGroupTagsAndCustomFields';

/** WhatsApp groups and the people in them. */
export const whatsappGroupHandlers: HandlersOf<Ids> = {
  createWhatsappGroup({ world, body }) {
    const group = createWhatsappGroup(world, body);
    if (isRefusal(group)) return refused(group);
    return { status: 200, body: { success: true, groupId: group.id, wabaNumber: group.wabaNumber } };
  },

  getWhatsappGroupInfo({ world, query }) {
    const group = findWhatsappGroup(world, query.groupId);
    return isRefusal(group) ? refused(group) : { status: 200, body: toWireGroup(group, world) };
  },

  updateWhatsappGroupSettings({ world, query, body }) {
    const group = updateWhatsappGroupSettings(world, query.groupId, body);
    return isRefusal(group) ? refused(group) : { status: 200, body: { success: true } };
  },

  listWhatsappGroups({ world, query }) {
    const { wabaNumber, lastGroupId, olderThanTimestamp } = query;
    const older = readIso('olderThanTimestamp', olderThanTimestamp);
    if (isRefusal(older)) return refused(older);
    const page = listWhatsappGroups(world, { wabaNumber, lastGroupId, olderThan: older.at });
    return isRefusal(page) ? refused(page) : { status: 200, body: toWireGroupPage(page, world) };
  },

  getWhatsappGroupParticipants({ world, query }) {
    const { groupId, lastPhoneNumber, olderThanTimestamp } = query;
    const older = readIso('olderThanTimestamp', olderThanTimestamp);
    if (isRefusal(older)) return refused(older);
    const page = listParticipants(world, { groupId, lastPhoneNumber, olderThan: older.at });
    return isRefusal(page) ? refused(page) : { status: 200, body: toWireParticipantPage(page, world) };
  },

  removeWhatsappGroupParticipant({ world, query }) {
    const participant = removeParticipant(world, query);
    if (isRefusal(participant)) return refused(participant);
    const requestId = nextId(world.random, 'request_');
    return { status: 200, body: { messaging_product: 'whatsapp', request_id: requestId } };
  },

  deleteWhatsappGroup({ world, query }) {
    const group = deleteWhatsappGroup(world, query.groupId);
    return isRefusal(group) ? refused(group) : { status: 200, body: { success: true } };
  },

  assignWaGroupTagsAndCustomFields({ world, body }) {
    const tagged = tagWhatsappGroup(world, body);
    return isRefusal(tagged) ? refused(tagged) : { status: 201, body: toWireAdded(tagged) };
  },

  removeWaGroupTagsAndCustomFields({ world, body }) {
    const tagged = untagWhatsappGroup(world, body);
    return isRefusal(tagged) ? refused(tagged) : { status: 201, body: toWireRemoved(tagged) };
  },
};
