import { nameKeyHolder } from '../organization/organization.ts';
import type { Chat } from '../tables/inbox.ts';
import { assigneeOf } from '../team/assignee-of.ts';
import type { World } from '../world.ts';
import { withCustomer } from './customer-of.ts';

/**
 * Reports what has changed about the assignee of a chat, if anything has.
 *
 * Assumed: nothing is told of the chat of a WhatsApp group, since both events name a customer; an assignment without a
 * named person is that of the holder of the API key.
 *
 * @see conversation-management-webhooks: another assignee instead of the present one is an assignment only
 */
export function reportAssignment(world: World, { before, after }: ChatChange, by?: string): void {
  if (before.assigneePhone === after.assigneePhone) return;
  const ends = withCustomer(world, after);
  if (!ends) return;
  const assignee = assigneeOf(world, after);
  if (assignee) world.report({ type: 'CHAT_ASSIGNED', ...ends, assignee, by: by ?? nameKeyHolder(world) });
  else world.report({ type: 'CHAT_UNASSIGNED', ...ends });
}

/** A chat before and after a change. */
export interface ChatChange {
  readonly before: Chat;
  readonly after: Chat;
}
