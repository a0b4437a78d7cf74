import type { DoubleTick } from '@doubletick-kit/core';
import { fill, texts } from '../../../texts.ts';
import type { ChatDetails } from '../use-chat-details.ts';

/** How the API names a chat: by its customer and WABA number, or by its WhatsApp group. */
type ChatTarget = { readonly customerPhoneNumber: string; readonly wabaNumber: string } | { readonly groupId: string };

function targetOf({ customerPhone, groupId, wabaNumber }: ChatDetails): ChatTarget {
  if (groupId !== null) return { groupId };
  return { customerPhoneNumber: customerPhone ?? '', wabaNumber };
}

/** Assigns a chat, also one that has an assignee; null unassigns it. */
export async function assign(doubletick: DoubleTick, chat: ChatDetails, phone: string | null): Promise<void> {
  const target = targetOf(chat);
  if (phone === null) await doubletick.teamMembers.unassign(target);
  else await doubletick.teamMembers.assign({ ...target, assignedUserPhoneNumber: phone, reassign: true });
}

export interface CollaboratorChange {
  readonly phone: string;
  readonly isAdded: boolean;
}

/** @throws Error for a member who was not added or removed, which the API answers with 200 */
export async function changeCollaborator(
  doubletick: DoubleTick,
  { wabaNumber: from, customerPhone: to }: ChatDetails,
  { phone, isAdded }: CollaboratorChange,
): Promise<void> {
  const input = { from, to: to ?? '', agentNumbers: [phone] };
  const { failed } = await (isAdded ? doubletick.collaborators.add(input) : doubletick.collaborators.remove(input));
  if (failed?.length) throw new Error(fill(texts.chats.collaboratorFailed, { phone }));
}

export interface TagChange {
  readonly tag: string;
  readonly isAdded: boolean;
}

/** @throws Error for a tag that does not exist, which the API answers with 201 */
export async function changeTag(doubletick: DoubleTick, chat: ChatDetails, { tag, isAdded }: TagChange): Promise<void> {
  const { customerPhone, groupId, wabaNumber } = chat;
  const tags = [tag];
  if (groupId !== null) {
    const { whatsappGroups } = doubletick;
    const result = await (isAdded
      ? whatsappGroups.assignTags({ groupId, tags })
      : whatsappGroups.removeTags({ groupId, tags, customFields: [], shouldCreateChatLog: true }));
    throwFirst(result);
    return;
  }
  const { customers } = doubletick;
  const customer = { phone: customerPhone ?? '', wabaNumber, tags };
  throwFirst(
    await (isAdded ? customers.assignTags(customer) : customers.removeTags({ ...customer, customFields: [] })),
  );
}

export interface FieldChange {
  readonly name: string;
  /** Several of a field that takes several; none removes the field. */
  readonly values: readonly string[];
}

/** @throws Error for a value that the field does not take, which the API answers with 201 */
export async function changeField(
  doubletick: DoubleTick,
  { customerPhone, groupId, wabaNumber }: ChatDetails,
  { name, values }: FieldChange,
): Promise<void> {
  const { customers, whatsappGroups } = doubletick;
  // Only the fields of a WhatsApp group take several values.
  const [value = ''] = values;
  const removed = { tags: [], customFields: [name] };
  if (groupId !== null) {
    throwFirst(
      await (values.length === 0
        ? whatsappGroups.removeTags({ groupId, ...removed, shouldCreateChatLog: true })
        : whatsappGroups.assignTags({ groupId, customFields: [fieldOf(name, values)] })),
    );
    return;
  }
  const customer = { phone: customerPhone ?? '', wabaNumber };
  throwFirst(
    await (values.length === 0
      ? customers.removeTags({ ...customer, ...removed })
      : customers.assignTags({ ...customer, customFields: [{ name, value }] })),
  );
}

function fieldOf(name: string, values: readonly string[]) {
  const [value = ''] = values;
  return values.length === 1 ? { name, value } : { name, values: [...values] };
}

export async function addNote(doubletick: DoubleTick, chat: ChatDetails, note: string): Promise<void> {
  const { groupId, wabaNumber, customerPhone } = chat;
  await doubletick.notes.create(
    groupId === null ? { note, from: wabaNumber, to: customerPhone ?? '' } : { note, groupId },
  );
}

/** Throws the first error in a result that lists what went wrong with each item. */
function throwFirst(result: unknown): void {
  const error = firstError(result);
  if (error !== undefined) throw new Error(`${error}.`);
}

function firstError(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('error' in value && typeof value.error === 'string') return value.error;
  for (const part of Object.values(value)) {
    const error = firstError(part);
    if (error !== undefined) return error;
  }
  return undefined;
}
