import { toDigits } from '../phone.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { World } from '../world.ts';
import { resolveChat } from './resolve-chat.ts';

/** The chat between a WABA number and a customer, and the numbers of team members. */
export interface CollaboratorChange {
  from: string;
  to: string;
  agentNumbers: readonly string[];
}

/** What became of each number, spelled as it was sent and in that order. */
export interface CollaboratorOutcome {
  success: { number: string; name: string }[];
  failed: { number: string }[];
}

/**
 * Lets team members take part in a chat; who already does stays.
 *
 * @see public-chat-collaborators-add: each number succeeds or fails by itself
 */
export function addCollaborators(world: World, change: CollaboratorChange) {
  const chat = resolve(world, change);
  if (isRefusal(chat)) return chat;
  const outcome = lookUp(world, change.agentNumbers);
  const phones = new Set([...chat.collaboratorPhones, ...phonesOf(outcome)]);
  if (phones.size > chat.collaboratorPhones.length) {
    world.chats.put({ ...chat, collaboratorPhones: [...phones], updatedAt: world.now() });
  }
  return outcome;
}

/**
 * Takes team members off a chat; who was no collaborator stays none, and is no failure.
 *
 * @see public-chat-collaborators-remove: each number succeeds or fails by itself
 */
export function removeCollaborators(world: World, change: CollaboratorChange) {
  const chat = resolve(world, change);
  if (isRefusal(chat)) return chat;
  const outcome = lookUp(world, change.agentNumbers);
  const leaving = new Set(phonesOf(outcome));
  const remaining = chat.collaboratorPhones.filter((phone) => !leaving.has(phone));
  if (remaining.length < chat.collaboratorPhones.length) {
    world.chats.put({ ...chat, collaboratorPhones: remaining, updatedAt: world.now() });
  }
  return outcome;
}

/** These operations document no 422: a chat that cannot be found is a wrong body. */
function resolve(world: World, { from, to }: CollaboratorChange): Chat | Refusal<400> {
  return resolveChat(world, { customerPhoneNumber: to, wabaNumber: from }, 400);
}

function lookUp(world: World, numbers: readonly string[]): CollaboratorOutcome {
  const outcome: CollaboratorOutcome = { success: [], failed: [] };
  for (const number of numbers) {
    const member = world.members.get(toDigits(number));
    if (member) outcome.success.push({ number, name: member.name });
    else outcome.failed.push({ number });
  }
  return outcome;
}

function phonesOf({ success }: CollaboratorOutcome): string[] {
  return success.map(({ number }) => toDigits(number));
}
