import { removeChat } from '../inbox/remove-chat.ts';
import { memberKey } from '../tables/broadcasts.ts';
import { callEnds } from '../tables/calls.ts';
import { conversationKey } from '../tables/wallet.ts';
import type { World } from '../world.ts';

/**
 * Removes a customer with every chat and call, the permission to call, the places in broadcast groups and the
 * conversations that were paid for; who writes again is a new customer.
 *
 * @see delete-customer. Assumed: how much goes. Exports that were made and events that were counted stay, and so does the
 * person in a WhatsApp group, which is WhatsApp's.
 */
export function removeCustomer(world: World, phone: string): void {
  for (const { id } of [...world.chats.list('ofCustomer', phone)]) removeChat(world, id);
  for (const { id } of [...world.calls.list('lastToEndOfCustomer', phone)]) world.calls.delete(id);
  for (const { wabaNumber } of [...world.callPermissions.list('ofCustomer', phone)]) {
    world.callPermissions.delete(callEnds(wabaNumber, phone));
  }
  for (const member of [...world.broadcastMembers.list('ofCustomer', phone)]) {
    world.broadcastMembers.delete(memberKey(member));
  }
  for (const conversation of [...world.conversations.list('ofCustomer', phone)]) {
    world.conversations.delete(conversationKey(conversation));
  }
  world.customers.delete(phone);
}
