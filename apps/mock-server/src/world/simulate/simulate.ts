import { replyToCallPermission } from '../calls/call-permissions.ts';
import { ringIncomingCall } from '../calls/start-call.ts';
import { isPhoneNumber, toDigits } from '../phone.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Channel } from '../tables/channels.ts';
import type { WhatsappGroup } from '../tables/whatsapp-groups.ts';
import { acceptInvitation } from '../team/add-members.ts';
import {
  approveJoin,
  joinWhatsappGroup,
  leaveWhatsappGroup,
  writeInWhatsappGroup,
} from '../whatsapp-groups/membership.ts';
import { findConfirmedWhatsappGroup } from '../whatsapp-groups/whatsapp-groups.ts';
import type { World } from '../world.ts';
import { assignAsMember, unassignAsMember } from './assign-acts.ts';
import { answerCall, endCallAs, missRingingCall, passOverAgent, rejectCallAs } from './call-acts.ts';
import { closeAsMember, escalate } from './chat-acts.ts';
import { findReceiver, writeAsCustomer } from './customer-message.ts';
import type { InboundContent } from './inbound-content.ts';
import { sendMediaAsMember, sendTemplateAsMember, writeAsMember } from './member-message.ts';
import { changeMessageStatus, deductCost, review } from './platform-acts.ts';
import { readChat } from './read-chat.ts';
import type { ShortMessage, Simulation, SimulationOf, SimulationType } from './simulation.ts';
import { submitWidget } from './widget-lead.ts';

export type SimulationRefusal = Refusal<400 | 403 | 404 | 409 | 422>;

/** Carries out what happens outside the API and returns the resulting row. A refusal changes nothing. */
export function simulate(world: World, simulation: Simulation): object | SimulationRefusal {
  if ('from' in simulation && simulation.from !== undefined && !isPhoneNumber(toDigits(simulation.from))) {
    return refuse(400, 'from must be a phone number with its country code');
  }
  const act = acts[simulation.type] as (world: World, simulation: Simulation) => object | SimulationRefusal; // its own
  return act(world, simulation);
}

type Acts = {
  readonly [Type in SimulationType]: (world: World, simulation: SimulationOf<Type>) => object | SimulationRefusal;
};

const acts: Acts = {
  CUSTOMER_MESSAGE: writeAsCustomer,
  TEXT: writeShort,
  IMAGE: writeShort,
  VIDEO: writeShort,
  AUDIO: writeShort,
  DOCUMENT: writeShort,
  STICKER: writeShort,
  BUTTON: writeShort,
  LIST_REPLY: writeShort,
  LOCATION: writeShort,
  CONTACTS: writeShort,
  FLOW: writeShort,
  ORDER: writeShort,
  REACTION: writeShort,
  AD_CLICK: writeShort,
  WIDGET_LEAD: submitWidget,
  CALL: (world, { from, to }) =>
    contact(world, { from, to }, (ends) => ringIncomingCall(world, { ...ends, number: ends.wabaNumber })),
  CALL_PERMISSION_REPLY: (world, { from, to, reply, expiresAt = null }) =>
    contact(world, { from, to }, (ends) => replyToCallPermission(world, { ...ends, reply, expiresAt })),
  CALL_ANSWER: answerCall,
  CALL_REJECT: rejectCallAs,
  CALL_NOT_PICKED: passOverAgent,
  CALL_MISS: missRingingCall,
  CALL_END: endCallAs,
  MEMBER_MESSAGE: writeAsMember,
  MEMBER_MEDIA: sendMediaAsMember,
  MEMBER_TEMPLATE: sendTemplateAsMember,
  CHAT_ASSIGN: assignAsMember,
  CHAT_UNASSIGN: unassignAsMember,
  CHAT_READ: (world, act) => readChat(world, { ...act, memberPhone: toDigits(act.from) }),
  CHAT_CLOSE: closeAsMember,
  INVITATION_ACCEPTANCE: (world, { from }) => acceptInvitation(world, toDigits(from)),
  WHATSAPP_GROUP_MESSAGE: (world, act) => writeInWhatsappGroup(world, { ...act, senderPhone: toDigits(act.from) }),
  WHATSAPP_GROUP_JOIN: (world, { from, inviteLink }) => joinWhatsappGroup(world, inviteLink, toDigits(from)),
  WHATSAPP_GROUP_JOIN_APPROVAL: (world, act) => inWhatsappGroup(world, act, approveJoin),
  WHATSAPP_GROUP_LEAVE: (world, act) => inWhatsappGroup(world, act, leaveWhatsappGroup),
  MESSAGE_STATUS: changeMessageStatus,
  TEMPLATE_REVIEW: review,
  SLA_ESCALATION: escalate,
  CONVERSATION_COST: deductCost,
};

/** The types of simulations, in the order of their description. */
export const simulationTypes = Object.keys(acts) as readonly SimulationType[]; // the object's own names

function writeShort(world: World, message: ShortMessage): object | SimulationRefusal {
  const { from, to, profileName: name, repliesTo, ...content } = message;
  return writeAsCustomer(world, { from, to, name, repliesTo, content: content as InboundContent }); // the rest of it
}

type Ends = { readonly customerPhone: string } & Pick<Channel, 'wabaNumber'>;

/** Assumed: WhatsApp delivers neither calls nor permissions from a customer whom the account has blocked. */
function contact(
  world: World,
  { from, to }: { from: string; to: string | undefined },
  act: (ends: Ends) => object,
): object | Refusal<404 | 409> {
  const channel = findReceiver(world, to);
  if (isRefusal(channel)) return channel;
  const customerPhone = toDigits(from);
  if (world.customers.get(customerPhone)?.isBlocked) return refuse(409, 'The customer is blocked');
  return act({ customerPhone, wabaNumber: channel.wabaNumber });
}

function inWhatsappGroup(
  world: World,
  { groupId, from }: { groupId: string; from: string },
  act: (world: World, group: WhatsappGroup, phone: string) => object | Refusal<404>,
): object | Refusal<404> {
  const group = findConfirmedWhatsappGroup(world, groupId);
  return isRefusal(group) ? group : act(world, group, toDigits(from));
}
