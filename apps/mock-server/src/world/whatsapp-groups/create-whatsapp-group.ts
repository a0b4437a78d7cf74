import { nextId } from '../ids.ts';
import { findChannel } from '../inbox/find-by-number.ts';
import { newChat } from '../inbox/open-chat.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { WhatsappGroup, WhatsappGroupLine } from '../tables/whatsapp-groups.ts';
import { queuedUntil } from '../time.ts';
import type { World } from '../world.ts';

export interface NewWhatsappGroup {
  wabaNumber: string;
  subject: string;
  description?: string | undefined;
  joinApprovalMode?: WhatsappGroup['joinApprovalMode'] | undefined;
  groupId?: string | undefined;
}

/**
 * Below this tier a WABA number cannot have WhatsApp groups. Assumed: the reference only says that a tier is too low.
 */
export const lowestTier = 100_000;

/**
 * Creates a WhatsApp group and its chat. It can only be read until WhatsApp confirms it.
 *
 * @see createwhatsappgroup: 422 for an integration without WhatsApp groups, a low tier and a reached limit; the setting
 * of the integration without `joinApprovalMode`. Assumed: 422 for an id that is in use, and a chat from the start.
 */
export function createWhatsappGroup(world: World, input: NewWhatsappGroup): WhatsappGroup | Refusal<400 | 422> {
  const { subject, groupId } = input;
  if (subject.trim() === '') return refuse(400, 'subject should not be empty');
  if (groupId?.trim() === '') return refuse(400, 'groupId should not be empty');
  const channel = findChannel(world, input.wabaNumber);
  if (isRefusal(channel)) return channel;
  const line = findLine(world, channel.wabaNumber);
  if (isRefusal(line)) return line;
  if (groupId !== undefined && world.whatsappGroups.has(groupId)) return refuse(422, 'groupId is already in use');

  const group = world.whatsappGroups.put({
    id: groupId ?? nextId(world.random, 'wagrp_'),
    name: subject,
    description: input.description ?? '',
    wabaNumber: line.wabaNumber,
    joinApprovalMode: input.joinApprovalMode ?? line.joinApprovalMode,
    inviteLink: `https://chat.example.com/${nextId(world.random, 'invite-')}`,
    createdAt: world.now(),
    confirmedAt: queuedUntil(world),
  });
  world.chats.put({ ...newChat(world, { wabaNumber: group.wabaNumber }), groupId: group.id, customFields: [] });
  return group;
}

function findLine(world: World, wabaNumber: string): WhatsappGroupLine | Refusal<422> {
  const line = world.whatsappGroupLines.get(wabaNumber);
  if (!line) return refuse(422, 'WhatsApp groups are not supported for this WABA number');
  if (line.messagingTier < lowestTier)
    return refuse(422, 'The messaging tier of this WABA number is too low for groups');
  const count = world.whatsappGroups.count('latestOfNumber', wabaNumber);
  return count < line.groupLimit ? line : refuse(422, 'This WABA number has reached its limit of groups');
}
