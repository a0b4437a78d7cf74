import { findChannel } from '../inbox/find-by-number.ts';
import { removeChat } from '../inbox/open-chat.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Place } from '../tables/table.ts';
import { participantId, type WhatsappGroup } from '../tables/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { type Page, readPage } from './read-page.ts';

/**
 * Finds a WhatsApp group, even if its creation is pending.
 *
 * @see getwhatsappgroupinfo: 404 for a WhatsApp group that is unknown
 */
export function findWhatsappGroup(world: World, groupId: string): WhatsappGroup | Refusal<404> {
  return world.whatsappGroups.get(groupId) ?? refuse(404, 'WhatsApp group not found');
}

/**
 * Finds a WhatsApp group that can be changed.
 *
 * @see updatewhatsappgroupsettings: 404 also while the creation is pending
 */
export function findConfirmedWhatsappGroup(world: World, groupId: string): WhatsappGroup | Refusal<404> {
  const group = world.whatsappGroups.get(groupId);
  if (group && isPending(group, world.now())) return refuse(404, 'WhatsApp group creation is still pending');
  return findWhatsappGroup(world, groupId);
}

export function isPending({ confirmedAt }: WhatsappGroup, now: number): boolean {
  return confirmedAt === null || now < confirmedAt;
}

export interface WhatsappGroupQuery {
  wabaNumber: string;
  lastGroupId?: string | undefined;
  /** In milliseconds since 1970. */
  olderThan?: number | undefined;
}

/**
 * Lists a page of the WhatsApp groups of a WABA number, the latest first.
 *
 * @see listwhatsappgroups: 400 without an integration for the WABA number. Assumed: pending ones are listed too.
 */
export function listWhatsappGroups(
  world: World,
  { wabaNumber, lastGroupId, olderThan }: WhatsappGroupQuery,
): Page<WhatsappGroup> | Refusal<400> {
  const channel = findChannel(world, wabaNumber, 400);
  if (isRefusal(channel)) return channel;
  const latest = {
    list: (from?: Place) => world.whatsappGroups.list('latestOfNumber', channel.wabaNumber, from),
    get: (id: string) => world.whatsappGroups.get(id),
    placeOf: ({ id, createdAt }: WhatsappGroup) => ({ id, at: createdAt }),
  };
  return readPage(latest, { lastId: lastGroupId, olderThan });
}

export interface WhatsappGroupSettings {
  wabaNumber: string;
  subject?: string | undefined;
  description?: string | undefined;
  /** The new id. */
  groupId?: string | undefined;
}

/**
 * Changes the name, the description or the id of a WhatsApp group; settings that are left out stay.
 *
 * @see updatewhatsappgroupsettings: 400 without an integration for the WABA number, 404 for a WhatsApp group that is
 * unknown or pending. Assumed: 404 for a WhatsApp group of another WABA number, 400 for an id that is in use.
 */
export function updateWhatsappGroupSettings(
  world: World,
  groupId: string,
  settings: WhatsappGroupSettings,
): WhatsappGroup | Refusal<400> | Refusal<404> {
  if (settings.subject?.trim() === '') return refuse(400, 'subject should not be empty');
  if (settings.groupId?.trim() === '') return refuse(400, 'groupId should not be empty');
  const channel = findChannel(world, settings.wabaNumber, 400);
  if (isRefusal(channel)) return channel;
  const group = findConfirmedWhatsappGroup(world, groupId);
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

/** Moves the chat and the participants too. */
function moveToId(world: World, group: WhatsappGroup, id: string): void {
  const chat = world.chats.first('ofGroup', group.id);
  if (chat && 'groupId' in chat) world.chats.put({ ...chat, groupId: id });
  for (const participant of [...world.whatsappGroupParticipants.list('latestOfGroup', group.id)]) {
    world.whatsappGroupParticipants.delete(participantId(group.id, participant.phone));
    world.whatsappGroupParticipants.put({ ...participant, groupId: id });
  }
  world.whatsappGroups.delete(group.id);
}

/**
 * Deletes a WhatsApp group with its participants and its chat, and frees its id.
 *
 * @see deletewhatsappgroup: 404 for a WhatsApp group that is unknown or pending. Assumed: the chat is deleted with its
 * messages and notes.
 */
export function deleteWhatsappGroup(world: World, groupId: string): WhatsappGroup | Refusal<404> {
  const group = findConfirmedWhatsappGroup(world, groupId);
  if (isRefusal(group)) return group;
  removeWhatsappGroup(world, group);
  return group;
}

/** Removes a WhatsApp group with everything in it. */
export function removeWhatsappGroup(world: World, group: WhatsappGroup): void {
  const chat = world.chats.first('ofGroup', group.id);
  if (chat) removeChat(world, chat.id);
  for (const { phone } of [...world.whatsappGroupParticipants.list('latestOfGroup', group.id)]) {
    world.whatsappGroupParticipants.delete(participantId(group.id, phone));
  }
  world.whatsappGroups.delete(group.id);
}
