import { callEnds } from '../calls/tables.ts';
import { removeChat } from '../inbox/remove-chat.ts';
import type { World } from '../world.ts';

/** Removes a customer with every chat and call, and the permission to call; who writes again is a new customer. */
export function removeCustomer(world: World, phone: string): void {
  for (const { id } of [...world.chats.list('ofCustomer', phone)]) removeChat(world, id);
  for (const { id } of [...world.calls.list('lastToEndOfCustomer', phone)]) world.calls.delete(id);
  for (const wabaNumber of world.channels.keys()) world.callPermissions.delete(callEnds(wabaNumber, phone));
  world.customers.delete(phone);
}
