import { time } from '../tables/row-parts.ts';
import { anyOf, finiteNumber, list, oneOf, optional, primitive, record, type Shape, text } from '../tables/shape.ts';
import type { InboundContent, InboundOrderItem } from './customer-message.ts';
import type { Simulation } from './simulate.ts';

const content: Shape<InboundContent> = anyOf(
  record({ type: oneOf('TEXT'), text }),
  record<Extract<InboundContent, { mediaUrl: string }>>({
    type: oneOf('IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT', 'STICKER'),
    mediaUrl: text,
    caption: optional(text),
  }),
  record({ type: oneOf('BUTTON'), text, payload: text, id: text }),
  record({ type: oneOf('LIST_REPLY'), id: text, text }),
  record<Extract<InboundContent, { type: 'LOCATION' }>>({
    type: oneOf('LOCATION'),
    latitude: between(-90, 90),
    longitude: between(-180, 180),
    name: optional(text),
    address: optional(text),
  }),
  record<Extract<InboundContent, { type: 'ORDER' }>>({
    type: oneOf('ORDER'),
    items: list(record<InboundOrderItem>({ productId: text, quantity: finiteNumber, price: finiteNumber })),
    text: optional(text),
  }),
  record({ type: oneOf('REACTION'), emoji: text }),
  record({ type: oneOf('AD_CLICK'), text, sourceUrl: text, headline: text }),
);

/** The limits that the control API has. */
function between(min: number, max: number): Shape<number> {
  return primitive(`must be a number from ${min} to ${max}`, (value) => {
    return typeof value === 'number' && value >= min && value <= max;
  });
}

type Of<Type extends Simulation['type']> = Extract<Simulation, { type: Type }>;

/** Every simulation with its fields; the type, which tells them apart, comes first. */
export const simulationShape: Shape<Simulation> = anyOf(
  record<Of<'CUSTOMER_MESSAGE'>>({
    type: oneOf('CUSTOMER_MESSAGE'),
    from: text,
    to: optional(text),
    name: optional(text),
    repliesTo: optional(text),
    content,
  }),
  record<Of<'MEMBER_MESSAGE'>>({
    type: oneOf('MEMBER_MESSAGE'),
    from: text,
    to: text,
    wabaNumber: optional(text),
    text,
  }),
  record<Of<'CHAT_READ'>>({
    type: oneOf('CHAT_READ'),
    from: text,
    to: optional(text),
    wabaNumber: optional(text),
    groupId: optional(text),
  }),
  record<Of<'INCOMING_CALL'>>({ type: oneOf('INCOMING_CALL'), from: text, to: optional(text) }),
  record<Of<'CALL_PERMISSION_REPLY'>>({
    type: oneOf('CALL_PERMISSION_REPLY'),
    from: text,
    to: optional(text),
    reply: oneOf('accept', 'reject'),
    expiresAt: optional(time),
  }),
  record({ type: oneOf('WHATSAPP_GROUP_MESSAGE'), from: text, groupId: text, text }),
  record({ type: oneOf('WHATSAPP_GROUP_JOIN'), from: text, inviteLink: text }),
  record({
    type: oneOf('WHATSAPP_GROUP_JOIN_APPROVAL', 'WHATSAPP_GROUP_LEAVE'),
    from: text,
    groupId: text,
  }),
  record({ type: oneOf('INVITATION_ACCEPTANCE'), from: text }),
);
