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
import { toWireAdded, toWireRemoved } from '../wire/customer.ts';
import { readIso } from '../wire/time.ts';
import { toWireParticipantPage, toWireWhatsappGroup, toWireWhatsappGroupPage } from '../wire/whatsapp-group.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

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

/** WhatsApp groups and their participants. */
export const whatsappGroupHandlers: HandlersOf<Ids> = {
  createWhatsappGroup({ world, body }) {
    return unlessRefused(createWhatsappGroup(world, body), ({ id, wabaNumber }) => ({
      status: 200,
      body: { success: true, groupId: id, wabaNumber },
    }));
  },

  getWhatsappGroupInfo({ world, query }) {
    const group = findWhatsappGroup(world, query.groupId);
    return unlessRefused(group, (found) => ({ status: 200, body: toWireWhatsappGroup(found, world) }));
  },

  updateWhatsappGroupSettings({ world, query, body }) {
    const group = updateWhatsappGroupSettings(world, query.groupId, body);
    return unlessRefused(group, () => ({ status: 200, body: { success: true } }));
  },

  listWhatsappGroups({ world, query }) {
    const { wabaNumber, lastGroupId, olderThanTimestamp } = query;
    const older = readIso('olderThanTimestamp', olderThanTimestamp);
    if (isRefusal(older)) return older;
    const page = listWhatsappGroups(world, { wabaNumber, lastGroupId, olderThan: older.at });
    return unlessRefused(page, (listed) => ({ status: 200, body: toWireWhatsappGroupPage(listed, world) }));
  },

  getWhatsappGroupParticipants({ world, query }) {
    const { groupId, lastPhoneNumber, olderThanTimestamp } = query;
    const older = readIso('olderThanTimestamp', olderThanTimestamp);
    if (isRefusal(older)) return older;
    const page = listParticipants(world, { groupId, lastPhoneNumber, olderThan: older.at });
    return unlessRefused(page, (listed) => ({ status: 200, body: toWireParticipantPage(listed, world) }));
  },

  removeWhatsappGroupParticipant({ world, query }) {
    return unlessRefused(removeParticipant(world, query), () => ({
      status: 200,
      body: { messaging_product: 'whatsapp', request_id: nextId(world.random, 'request_') },
    }));
  },

  deleteWhatsappGroup({ world, query }) {
    return unlessRefused(deleteWhatsappGroup(world, query.groupId), () => ({ status: 200, body: { success: true } }));
  },

  assignWaGroupTagsAndCustomFields({ world, body }) {
    return unlessRefused(tagWhatsappGroup(world, body), (tagged) => ({ status: 201, body: toWireAdded(tagged) }));
  },

  removeWaGroupTagsAndCustomFields({ world, body }) {
    return unlessRefused(untagWhatsappGroup(world, body), (tagged) => ({ status: 201, body: toWireRemoved(tagged) }));
  },
};
