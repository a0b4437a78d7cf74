import {
  acceptTags,
  type FieldInput,
  type ItemOutcome,
  releaseTags,
  removeFields,
  setFields,
} from '../customers/tags-and-fields.ts';
import { addMessage } from '../inbox/add-message.ts';
import { recordActivities } from '../inbox/record-activities.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { WhatsappGroupChat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** The result for each tag and custom field. */
export interface TaggedWhatsappGroup {
  readonly tags: ItemOutcome;
  readonly customFields: ItemOutcome;
}

interface WhatsappGroupTagging {
  readonly groupId: string;
  readonly tags?: readonly string[] | undefined;
  readonly customFields?: readonly FieldInput[] | undefined;
}

interface WhatsappGroupUntagging {
  readonly groupId: string;
  readonly tags?: readonly string[] | undefined;
  readonly customFields?: readonly string[] | undefined;
  readonly shouldCreateChatLog?: boolean | undefined;
}

/** Adds tags and custom fields to the chat of a WhatsApp group. @see wa-group-assign-tags-custom-fields */
export function tagWhatsappGroup(
  world: World,
  { groupId, tags, customFields }: WhatsappGroupTagging,
): TaggedWhatsappGroup | Refusal<404> {
  const chat = findGroupChat(world, groupId);
  if (isRefusal(chat)) return chat;
  const outcome = acceptTags(world, tags ?? []);
  const change = setFields(world, chat.customFields, customFields ?? []);
  if (hasDone(outcome, change.outcome)) {
    const tagsAfter = [...new Set([...chat.tags, ...outcome.done])];
    const after = world.chats.put({ ...chat, tags: tagsAfter, customFields: change.fields, updatedAt: world.now() });
    recordActivities(world, { before: chat, after });
  }
  return { tags: outcome, customFields: change.outcome };
}

/**
 * Removes tags and custom fields from the chat of a WhatsApp group, and logs it in the chat unless
 * `shouldCreateChatLog` is false.
 *
 * @see wa-group-remove-tags-custom-fields. Assumed: the text of the log entry.
 */
export function untagWhatsappGroup(world: World, input: WhatsappGroupUntagging): TaggedWhatsappGroup | Refusal<404> {
  const chat = findGroupChat(world, input.groupId);
  if (isRefusal(chat)) return chat;
  const outcome = releaseTags(chat.tags, input.tags ?? []);
  const change = removeFields(chat.customFields, input.customFields ?? []);
  if (hasDone(outcome, change.outcome)) {
    const leaving = new Set(outcome.done);
    const tags = chat.tags.filter((tag) => !leaving.has(tag));
    world.chats.put({ ...chat, tags, customFields: change.fields, updatedAt: world.now() });
    const text = `Removed: ${[...outcome.done, ...change.outcome.done].join(', ')}`;
    if (input.shouldCreateChatLog ?? true) addMessage(world, chat, { origin: 'SYSTEM', type: 'TEXT', text });
  }
  return { tags: outcome, customFields: change.outcome };
}

function findGroupChat(world: World, groupId: string): WhatsappGroupChat | Refusal<404> {
  const chat = world.chats.first('ofGroup', groupId);
  return chat && 'groupId' in chat ? chat : refuse(404, `Group '${groupId.slice(0, 40)}' not found`);
}

function hasDone(...outcomes: readonly ItemOutcome[]): boolean {
  return outcomes.some(({ done }) => done.length > 0);
}
