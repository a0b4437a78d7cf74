import { addMessage } from '../inbox/add-message.ts';
import { openCustomer } from '../inbox/open-chat.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Message } from '../tables/messages.ts';
import {
  isPresent,
  participantId,
  type WhatsappGroup,
  type WhatsappGroupParticipant,
} from '../tables/whatsapp-groups.ts';
import { assigneeOf } from '../team/assignee-of.ts';
import type { World } from '../world.ts';
import { reportParticipant } from './report-whatsapp-group.ts';
import { findConfirmedWhatsappGroup } from './whatsapp-groups.ts';

/**
 * Adds a person who opens the invite link: at once, or when an admin approves, depending on the mode. Former
 * participants can join again.
 *
 * @see whatsapp-group-public-api for the two modes
 */
export function joinWhatsappGroup(
  world: World,
  inviteLink: string,
  phone: string,
): WhatsappGroupParticipant | Refusal<404> {
  const group = world.whatsappGroups.first('byInviteLink', inviteLink);
  if (!group) return refuse(404, 'The invite link does not belong to a WhatsApp group');
  const known = world.whatsappGroupParticipants.get(participantId(group.id, phone));
  if (known && (isPresent(known) || isAsking(known))) return known;
  const now = world.now();
  const joinedAt = group.joinApprovalMode === 'auto_approve' ? now : null;
  const participant = { groupId: group.id, phone, since: now, joinedAt, removedAt: null, leftAt: null };
  world.whatsappGroupParticipants.put(participant);
  if (joinedAt !== null) reportParticipant(world, 'PARTICIPANT_JOINED', participant);
  return participant;
}

export function approveJoin(
  world: World,
  { id }: WhatsappGroup,
  phone: string,
): WhatsappGroupParticipant | Refusal<404> {
  const participant = world.whatsappGroupParticipants.get(participantId(id, phone));
  if (!participant || !isAsking(participant)) return refuse(404, 'Nobody with this phone number has asked to join');
  const joined = { ...participant, since: world.now(), joinedAt: world.now() };
  world.whatsappGroupParticipants.put(joined);
  reportParticipant(world, 'PARTICIPANT_JOINED', joined);
  return joined;
}

/** The person stays on the list as a former participant. */
export function leaveWhatsappGroup(
  world: World,
  { id }: WhatsappGroup,
  phone: string,
): WhatsappGroupParticipant | Refusal<404> {
  const participant = world.whatsappGroupParticipants.get(participantId(id, phone));
  if (!participant || !isPresent(participant)) return refuse(404, 'Participant not found');
  const left = world.whatsappGroupParticipants.put({ ...participant, leftAt: world.now() });
  reportParticipant(world, 'PARTICIPANT_LEFT', left);
  return left;
}

function isAsking({ joinedAt }: WhatsappGroupParticipant): boolean {
  return joinedAt === null;
}

export interface WhatsappGroupText {
  readonly groupId: string;
  /** In digits. */
  readonly senderPhone: string;
  readonly text: string;
}

/**
 * Writes in a WhatsApp group as one of its participants; the message contains the sender.
 *
 * @see get-wa-group-ai-summary, which names the members who wrote. Assumed: only current participants can write, and who
 * does becomes a customer of the account, since webhooks name one.
 */
export function writeInWhatsappGroup(
  world: World,
  { groupId, senderPhone, text }: WhatsappGroupText,
): Message | Refusal<404> {
  const group = findConfirmedWhatsappGroup(world, groupId);
  if (isRefusal(group)) return group;
  const participant = world.whatsappGroupParticipants.get(participantId(groupId, senderPhone));
  const chat = world.chats.first('ofGroup', groupId);
  if (!chat || !participant || !isPresent(participant)) return refuse(404, 'Participant not found');
  const previous = world.messages.first('ofChat', chat.id);
  const customer = openCustomer(world, senderPhone);
  const message = addMessage(world, chat, { origin: 'CUSTOMER', type: 'TEXT', text, content: { senderPhone } });
  const assignee = assigneeOf(world, chat);
  world.report({ type: 'WHATSAPP_GROUP_MESSAGE_RECEIVED', message, customer, previous, assignee, group });
  return message;
}
