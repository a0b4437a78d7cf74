import { removeChat } from '../inbox/open-chat.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import { participantId } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { findConfirmedGroup } from './find-group.ts';

/**
 * Deletes a group with its people and its chat; the id is free again.
 *
 * @see deletewhatsappgroup: 404 for a group that is unknown or pending. Assumed: the chat leaves the inbox with its
 * messages and notes.
 */
export function deleteGroup(world: World, groupId: string): WhatsappGroup | Refusal<404> {
  const group = findConfirmedGroup(world, groupId);
  if (isRefusal(group)) return group;
  const chat = world.chats.first('ofGroup', group.id);
  if (chat) removeChat(world, chat.id);
  for (const { phone } of [...world.whatsappGroupParticipants.list('latestOfGroup', group.id)]) {
    world.whatsappGroupParticipants.delete(participantId(group.id, phone));
  }
  world.whatsappGroups.delete(group.id);
  return group;
}
