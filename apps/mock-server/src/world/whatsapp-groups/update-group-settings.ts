import { findChannel } from '../inbox/find-by-number.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import { participantId } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { findConfirmedGroup } from './find-group.ts';

/** What is to change in a group; the rest stays. */
export interface GroupSettings {
  wabaNumber: string;
  subject?: string | undefined;
  description?: string | undefined;
  /** The new id. */
  groupId?: string | undefined;
}

/**
 * Changes the name, the description or the id of a group.
 *
 * @see updatewhatsappgroupsettings: 400 without an integration for the number, 404 for a group that is unknown or pending.
 * Assumed: 404 for a group of another number, 400 for an id that another group has.
 */
export function updateGroupSettings(
  world: World,
  groupId: string,
  settings: GroupSettings,
): WhatsappGroup | Refusal<400> | Refusal<404> {
  if (settings.subject?.trim() === '') return refuse(400, 'subject should not be empty');
  if (settings.groupId?.trim() === '') return refuse(400, 'groupId should not be empty');
  const channel = findChannel(world, settings.wabaNumber, 400);
  if (isRefusal(channel)) return channel;
  const group = findConfirmedGroup(world, groupId);
  if (isRefusal(group)) return group;
  if (group.wabaNumber !== channel.wabaNumber) return refuse(404, 'WhatsApp group not found on this WABA number');
  const id = settings.groupId ?? group.id;
  if (id !== group.id && world.whatsappGroups.has(id)) return refuse(400, 'groupId is already in use');

  if (id !== group.id) moveToId(world, group, id);
  const { name, description } = group;
  return world.whatsappGroups.put({
    ...group,
    id,
    name: settings.subject ?? name,
    description: settings.description ?? description,
  });
}

/** The chat and the people of a group go with it. */
function moveToId(world: World, group: WhatsappGroup, id: string): void {
  const chat = world.chats.first('ofGroup', group.id);
  if (chat && 'groupId' in chat) world.chats.put({ ...chat, groupId: id });
  for (const participant of [...world.whatsappGroupParticipants.list('latestOfGroup', group.id)]) {
    world.whatsappGroupParticipants.delete(participantId(group.id, participant.phone));
    world.whatsappGroupParticipants.put({ ...participant, groupId: id });
  }
  world.whatsappGroups.delete(group.id);
}
