import { replyToCallPermission } from '../calls/call-permissions.ts';
import { ringIncomingCall } from '../calls/start-call.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { acceptInvitation } from '../team/add-members.ts';
import {
  approveJoin,
  joinWhatsappGroup,
  leaveWhatsappGroup,
  writeInWhatsappGroup,
} from '../whatsapp-groups/membership.ts';
import { findConfirmedWhatsappGroup } from '../whatsapp-groups/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { type CustomerMessage, findReceiver, writeAsCustomer } from './customer-message.ts';
import { writeAsMember } from './member-message.ts';
import { readChat } from './read-chat.ts';

/** Something that people do outside the API. Phone numbers may be formatted in any way, with the country code. */
export type Simulation =
  | ({ readonly type: 'CUSTOMER_MESSAGE' } & CustomerMessage)
  | {
      readonly type: 'MEMBER_MESSAGE';
      /** The team member who writes in the inbox. */
      readonly from: string;
      readonly to: string;
      /** Optional when the customer's chat determines it. */
      readonly wabaNumber?: string | undefined;
      readonly text: string;
    }
  | {
      readonly type: 'CHAT_READ';
      /** The team member who opens the chat. */
      readonly from: string;
      /** The customer, unless the chat is that of a WhatsApp group. */
      readonly to?: string | undefined;
      /** Optional when the customer's chat determines it. */
      readonly wabaNumber?: string | undefined;
      readonly groupId?: string | undefined;
    }
  | { readonly type: 'INCOMING_CALL'; readonly from: string; readonly to?: string | undefined }
  | {
      readonly type: 'CALL_PERMISSION_REPLY';
      readonly from: string;
      readonly to?: string | undefined;
      readonly reply: 'accept' | 'reject';
      /** When the permission expires, in milliseconds since 1970. Default: never. */
      readonly expiresAt?: number | undefined;
    }
  | { readonly type: 'WHATSAPP_GROUP_MESSAGE'; readonly from: string; readonly groupId: string; readonly text: string }
  | { readonly type: 'WHATSAPP_GROUP_JOIN'; readonly from: string; readonly inviteLink: string }
  | {
      readonly type: 'WHATSAPP_GROUP_JOIN_APPROVAL' | 'WHATSAPP_GROUP_LEAVE';
      readonly from: string;
      readonly groupId: string;
    }
  | { readonly type: 'INVITATION_ACCEPTANCE'; readonly from: string };

/**
 * Carries out what a person does outside the API and returns the resulting row. A refusal changes nothing.
 *
 * Assumed: WhatsApp delivers neither calls nor permissions from a customer whom the account has blocked.
 */
export function simulate(world: World, simulation: Simulation): object | Refusal<400 | 403 | 404 | 409 | 422> {
  const phone = toDigits(simulation.from);
  if (!isPhoneNumber(phone)) return refuse(400, 'from must be a phone number with its country code');
  switch (simulation.type) {
    case 'CUSTOMER_MESSAGE':
      return writeAsCustomer(world, simulation);
    case 'MEMBER_MESSAGE':
      return writeAsMember(world, { ...simulation, memberPhone: phone });
    case 'CHAT_READ':
      return readChat(world, { ...simulation, memberPhone: phone });
    case 'INCOMING_CALL':
    case 'CALL_PERMISSION_REPLY':
      return contactNumber(world, phone, simulation);
    case 'WHATSAPP_GROUP_JOIN':
      return joinWhatsappGroup(world, simulation.inviteLink, phone);
    case 'WHATSAPP_GROUP_MESSAGE':
      return writeInWhatsappGroup(world, { ...simulation, senderPhone: phone });
    case 'INVITATION_ACCEPTANCE':
      return acceptInvitation(world, phone);
    default: {
      const group = findConfirmedWhatsappGroup(world, simulation.groupId);
      if (isRefusal(group)) return group;
      const isLeaving = simulation.type === 'WHATSAPP_GROUP_LEAVE';
      return isLeaving ? leaveWhatsappGroup(world, group, phone) : approveJoin(world, group, phone);
    }
  }
}

type Contact = Extract<Simulation, { type: 'INCOMING_CALL' | 'CALL_PERMISSION_REPLY' }>;

function contactNumber(world: World, customerPhone: string, contact: Contact): object | Refusal<404 | 409> {
  const channel = findReceiver(world, contact.to);
  if (isRefusal(channel)) return channel;
  if (world.customers.get(customerPhone)?.isBlocked) return refuse(409, 'The customer is blocked');
  const { wabaNumber } = channel;
  if (contact.type === 'INCOMING_CALL') return ringIncomingCall(world, { number: wabaNumber, customerPhone });
  const { reply, expiresAt = null } = contact;
  return replyToCallPermission(world, { wabaNumber, customerPhone, reply, expiresAt });
}
