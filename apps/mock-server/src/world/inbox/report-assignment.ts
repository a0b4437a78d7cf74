import { nameKeyHolder } from '../organization/organization.ts';
import { assigneeOf } from '../team/assignee-of.ts';
import type { World } from '../world.ts';
import { withCustomer } from './customer-of.ts';
import { type Actor, type ChatChange, nameOfActor } from './record-activities.ts';

/**
 * Reports what has changed about the assignee of a chat, if anything has.
 *
 * Assumed: no webhook tells of the chat of a WhatsApp group, since both events name a customer; an assignment without a
 * named person is that of the holder of the API key.
 *
 * @see conversation-management-webhooks: another assignee instead of the present one is an assignment only
 */
export function reportAssignment(world: World, { before, after }: ChatChange, by?: Actor): void {
  if (before.assigneePhone === after.assigneePhone) return;
  const ends = withCustomer(world, after);
  const assignee = assigneeOf(world, after);
  if (!ends) world.report({ type: 'INBOX_CHANGED', chat: after, change: assignee ? 'ASSIGNED' : 'UNASSIGNED' });
  else if (assignee) {
    world.report({ type: 'CHAT_ASSIGNED', ...ends, assignee, by: by ? nameOfActor(by) : nameKeyHolder(world) });
  } else world.report({ type: 'CHAT_UNASSIGNED', ...ends });
}
