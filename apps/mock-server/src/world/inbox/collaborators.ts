import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import { hasAccess } from '../team/number-access.ts';
import type { World } from '../world.ts';
import { recordActivities } from './record-activities.ts';
import { resolveChat } from './resolve-chat.ts';

export interface CollaboratorChange {
  /** The WABA number. */
  from: string;
  /** The customer. */
  to: string;
  agentNumbers: readonly string[];
}

/** What happened to each phone number, spelled and ordered as in the request. */
export interface CollaboratorOutcome {
  success: { number: string; name: string }[];
  failed: { number: string }[];
}

/**
 * Adds team members to a chat. Adding a collaborator again succeeds; a member without access to the WABA number fails.
 *
 * @see public-chat-collaborators-add: each phone number succeeds or fails on its own
 */
export function addCollaborators(world: World, change: CollaboratorChange) {
  const chat = resolve(world, change);
  if (isRefusal(chat)) return chat;
  const outcome = lookUp(world, change.agentNumbers, (member) => hasAccess(member, chat.wabaNumber));
  const phones = new Set([...chat.collaboratorPhones, ...phonesOf(outcome)]);
  if (phones.size > chat.collaboratorPhones.length) {
    putCollaborators(world, chat, [...phones]);
  }
  return outcome;
}

/**
 * Removes team members from a chat. Removing one who is not a collaborator succeeds.
 *
 * @see public-chat-collaborators-remove: each phone number succeeds or fails on its own
 */
export function removeCollaborators(world: World, change: CollaboratorChange) {
  const chat = resolve(world, change);
  if (isRefusal(chat)) return chat;
  const outcome = lookUp(world, change.agentNumbers, () => true);
  const leaving = new Set(phonesOf(outcome));
  const remaining = chat.collaboratorPhones.filter((phone) => !leaving.has(phone));
  if (remaining.length < chat.collaboratorPhones.length) {
    putCollaborators(world, chat, remaining);
  }
  return outcome;
}

/** Changes the collaborators of a chat, and records it. */
export function putCollaborators(world: World, before: Chat, collaboratorPhones: readonly string[]): void {
  const after = world.chats.put({ ...before, collaboratorPhones, updatedAt: world.now() });
  recordActivities(world, { before, after });
}

/** These operations document no 422: an unknown chat is an invalid body. */
function resolve(world: World, { from, to }: CollaboratorChange): Chat | Refusal<400> {
  return resolveChat(world, { customerPhoneNumber: to, wabaNumber: from }, 400);
}

function lookUp(world: World, numbers: readonly string[], isAllowed: (member: Member) => boolean): CollaboratorOutcome {
  const outcome: CollaboratorOutcome = { success: [], failed: [] };
  for (const number of numbers) {
    const member = world.members.get(toDigits(number));
    if (member && isAllowed(member)) outcome.success.push({ number, name: member.name });
    else outcome.failed.push({ number });
  }
  return outcome;
}

function phonesOf({ success }: CollaboratorOutcome): string[] {
  return success.map(({ number }) => toDigits(number));
}
