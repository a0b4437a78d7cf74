import type { CallPermission } from '../tables/calls.ts';
import { callEnds } from '../tables/calls.ts';
import type { World } from '../world.ts';

/** What a customer decides about calls from a WABA number. */
export type CallPermissionReply = Omit<CallPermission, 'requestedAt'>;

/**
 * Records whether a customer agrees to be called; the last decision counts.
 *
 * @see call-webhooks (`CALL_PERMISSION_REPLY_RECEIVED`): also a customer who was not asked can decide
 */
export function replyToCallPermission(world: World, reply: CallPermissionReply): CallPermission {
  const known = world.callPermissions.get(callEnds(reply.wabaNumber, reply.customerPhone));
  return world.callPermissions.put({ ...reply, requestedAt: known?.requestedAt ?? [] });
}
