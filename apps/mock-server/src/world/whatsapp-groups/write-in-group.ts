import { addMessage } from '../inbox/add-message.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import { isPresent, participantId } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { findConfirmedGroup } from './find-group.ts';

/** What somebody writes in a group. */
export interface GroupText {
  readonly groupId: string;
  /** In digits. */
  readonly senderPhone: string;
  readonly text: string;
}

/**
 * Writes in a group as one of its people; the message says who wrote it.
 *
 * @see get-wa-group-ai-summary, which names the members who wrote. Assumed: only who is in the group can write.
 */
export function writeInGroup(world: World, { groupId, senderPhone, text }: GroupText): Message | Refusal<404> {
  const group = findConfirmedGroup(world, groupId);
  if (isRefusal(group)) return group;
  const participant = world.whatsappGroupParticipants.get(participantId(groupId, senderPhone));
  const chat = world.chats.first('ofGroup', groupId);
  if (!chat || !participant || !isPresent(participant)) return refuse(404, 'Participant not found');
  return addMessage(world, chat, { origin: 'CUSTOMER', type: 'TEXT', text, content: { senderPhone } });
}
