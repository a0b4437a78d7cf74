import type { Activity, ActivityEvent, Person } from '../tables/activities.ts';
import type { Chat } from '../tables/inbox.ts';
import type { Member } from '../tables/team.ts';
import type { World } from '../world.ts';

/** Who does something to a chat in the inbox: a team member, or a bot by its name. */
export type Actor = Member | { readonly bot: string };

export function nameOfActor(actor: Actor): string {
  return 'bot' in actor ? actor.bot : actor.name;
}

/** A chat before and after a change. */
export interface ChatChange {
  readonly before: Chat;
  readonly after: Chat;
}

/**
 * Records what a change did to the assignee, the collaborators and the tags of a chat, and whether it closed the chat.
 *
 * Assumed: the API does not list it, since no source shows such a line in the answer of `GET /chat-messages`.
 *
 * @param actor who did it in the inbox; left out for the holder of the API key
 */
export function recordActivities(world: World, { before, after }: ChatChange, actor?: Actor): void {
  const record = (event: ActivityEvent, about: { phone?: string; tag?: string } = {}) =>
    put(world, after, { event, actor, ...about });
  if (before.assigneePhone !== after.assigneePhone) {
    if (after.assigneePhone !== null) record('ASSIGNED', { phone: after.assigneePhone });
    else if (before.assigneePhone !== null) record('UNASSIGNED', { phone: before.assigneePhone });
  }
  const collaborators = differences(before.collaboratorPhones, after.collaboratorPhones);
  for (const phone of collaborators.added) record('COLLABORATOR_ADDED', { phone });
  for (const phone of collaborators.removed) record('COLLABORATOR_REMOVED', { phone });
  const tags = differences(before.tags, after.tags);
  for (const tag of tags.added) record('TAG_ADDED', { tag });
  for (const tag of tags.removed) record('TAG_REMOVED', { tag });
  if (after.isDone && !before.isDone) record('CLOSED');
}

interface ActivityDraft {
  readonly event: ActivityEvent;
  readonly actor: Actor | undefined;
  readonly phone?: string;
  readonly tag?: string | null;
}

function put(world: World, { id: chatId }: Chat, { event, actor, phone, tag = null }: ActivityDraft): void {
  const latest = world.activities.first('ofChat', chatId);
  world.activities.put({
    chatId,
    number: (latest?.number ?? 0) + 1,
    at: world.now(),
    after: world.messages.first('ofChat', chatId)?.id ?? null,
    event,
    ...showActor(actor),
    subject: phone === undefined ? null : personOf(world, phone),
    tag,
  });
}

function showActor(actor: Actor | undefined): Pick<Activity, 'actor' | 'bot'> {
  if (!actor) return { actor: null };
  return 'bot' in actor ? { actor: null, bot: actor.bot } : { actor: { name: actor.name, phone: actor.phone } };
}

/** A person who has left the team is called by the phone number. */
export function personOf({ members }: World, phone: string): Person {
  return { name: members.get(phone)?.name ?? phone, phone };
}

function differences(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((item) => !before.includes(item)),
    removed: before.filter((item) => !after.includes(item)),
  };
}
