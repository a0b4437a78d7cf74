import { findChat } from '../inbox/open-chat.ts';
import { ending, toDigits } from '../phone.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Chat } from '../tables/inbox.ts';
import type { World } from '../world.ts';

/** Identifies a chat as the operations on notes do: by its WhatsApp group, or by WABA number and customer. */
export interface NoteTarget {
  readonly groupId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Assumed: `groupId` wins when all three are sent, since it "takes the place" of the others.
 *
 * @see list-notes, create-note (reference), for the messages of the 404
 */
export function findNoteChat(world: World, { groupId, from, to }: NoteTarget): Chat | Refusal<400 | 404> {
  if (groupId !== undefined) return world.chats.first('ofGroup', groupId) ?? refuse(404, 'Group not found');
  if (from === undefined || to === undefined) return refuse(400, 'Either groupId or both from and to must be provided');
  const wabaNumber = toDigits(from);
  const customerPhone = toDigits(to);
  if (!world.channels.has(wabaNumber)) return refuse(404, `WABA number ${ending(wabaNumber)} does not exist`);
  if (!world.customers.has(customerPhone)) {
    return refuse(404, `Customer with phone number ${ending(customerPhone)} does not exist`);
  }
  return (
    findChat(world, { wabaNumber, customerPhone }) ??
    refuse(404, `Chat not found for customer ${ending(customerPhone)} and WABA ${ending(wabaNumber)}`)
  );
}
