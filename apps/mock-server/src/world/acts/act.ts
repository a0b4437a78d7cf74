import { replyToCallPermission } from '../calls/reply-to-call-permission.ts';
import { ringIncomingCall } from '../calls/ring-incoming-call.ts';
import { findReceiver } from '../inbox/find-receiver.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { acceptInvitation } from '../team/join-team.ts';
import { findConfirmedGroup } from '../whatsapp-groups/find-group.ts';
import { approveJoin, joinGroup, leaveGroup } from '../whatsapp-groups/membership.ts';
import { writeInGroup } from '../whatsapp-groups/write-in-group.ts';
import type { World } from '../world.ts';
import { writeAsMember } from './write-as-member.ts';

/** Something that people do without the API, beside a customer's message. Numbers are as somebody wrote them. */
export type Act =
  | {
      readonly type: 'MEMBER_MESSAGE';
      /** The member of the team who writes in the inbox. */
      readonly from: string;
      readonly to: string;
      /** May be left out where the customer's chat tells it. */
      readonly wabaNumber?: string | undefined;
      readonly text: string;
    }
  | { readonly type: 'INCOMING_CALL'; readonly from: string; readonly to?: string | undefined }
  | {
      readonly type: 'CALL_PERMISSION_REPLY';
      readonly from: string;
      readonly to?: string | undefined;
      readonly reply: 'accept' | 'reject';
      /** When an agreement runs out, in milliseconds since 1970; without it never. */
      readonly expiresAt?: number | undefined;
    }
  | { readonly type: 'GROUP_MESSAGE'; readonly from: string; readonly groupId: string; readonly text: string }
  | { readonly type: 'GROUP_JOIN'; readonly from: string; readonly inviteLink: string }
  | { readonly type: 'GROUP_JOIN_APPROVAL' | 'GROUP_LEAVE'; readonly from: string; readonly groupId: string }
  | { readonly type: 'INVITATION_ACCEPTANCE'; readonly from: string };

/**
 * Lets somebody do what no call of the API does, and answers the row that came of it. A refusal changes nothing.
 *
 * Assumed: WhatsApp hands over neither calls nor permissions of a customer whom the account has blocked.
 */
export function act(world: World, { from, ...deed }: Act): object | Refusal<400 | 404 | 409 | 422> {
  const phone = toDigits(from);
  if (!isPhoneNumber(phone)) return refuse(400, 'from must be a phone number with its country code');
  switch (deed.type) {
    case 'MEMBER_MESSAGE':
      return writeAsMember(world, { ...deed, memberPhone: phone });
    case 'INCOMING_CALL':
    case 'CALL_PERMISSION_REPLY':
      return turnToNumber(world, phone, deed);
    case 'GROUP_JOIN':
      return joinGroup(world, deed.inviteLink, phone);
    case 'GROUP_MESSAGE':
      return writeInGroup(world, { ...deed, senderPhone: phone });
    case 'INVITATION_ACCEPTANCE':
      return acceptInvitation(world, phone);
    default: {
      const group = findConfirmedGroup(world, deed.groupId);
      if (isRefusal(group)) return group;
      return deed.type === 'GROUP_LEAVE' ? leaveGroup(world, group, phone) : approveJoin(world, group, phone);
    }
  }
}

type Turn = { [Type in 'INCOMING_CALL' | 'CALL_PERMISSION_REPLY']: Omit<Extract<Act, { type: Type }>, 'from'> };

function turnToNumber(world: World, customerPhone: string, turn: Turn[keyof Turn]): object | Refusal<404 | 409> {
  const channel = findReceiver(world, turn.to);
  if (isRefusal(channel)) return channel;
  if (world.customers.get(customerPhone)?.isBlocked) return refuse(409, 'The customer is blocked');
  const { wabaNumber } = channel;
  if (turn.type === 'INCOMING_CALL') return ringIncomingCall(world, { number: wabaNumber, customerPhone });
  const { reply, expiresAt = null } = turn;
  return replyToCallPermission(world, { wabaNumber, customerPhone, reply, expiresAt });
}
