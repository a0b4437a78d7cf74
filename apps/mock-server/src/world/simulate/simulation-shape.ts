import { time } from '../tables/row-parts.ts';
import {
  anyOf,
  type Fields,
  finiteNumber,
  list,
  oneOf,
  optional,
  primitive,
  record,
  type Shape,
  text,
  wholeNumber,
} from '../tables/shape.ts';
import type { WidgetLeadField } from '../tables/widget-leads.ts';
import type { FlowAnswer, InboundContact, InboundContent, InboundOrderItem } from './inbound-content.ts';
import type { ShortMessage, Simulation, SimulationOf, SimulationType } from './simulation.ts';
import { templateValuesShape } from './template-values-shape.ts';

const url = primitive<string>('must be a URL', (value) => typeof value === 'string' && URL.canParse(value));

/** The limits that the control API has. */
function between(min: number, max: number): Shape<number> {
  return primitive(`must be a number from ${min} to ${max}`, (value) => {
    return typeof value === 'number' && value >= min && value <= max;
  });
}

const contact: Shape<InboundContact> = record<InboundContact>({
  name: record<InboundContact['name']>({
    formatted_name: text,
    first_name: optional(text),
    last_name: optional(text),
  }),
  phones: optional(list(record<{ phone: string; type?: string | undefined }>({ phone: text, type: optional(text) }))),
  emails: optional(list(record<{ email: string; type?: string | undefined }>({ email: text, type: optional(text) }))),
});

/** What each type of message has besides the people who write and receive it. */
const contents: { readonly [Type in InboundContent['type']]: Fields<Extract<InboundContent, { type: Type }>> } = {
  TEXT: { type: oneOf('TEXT'), text },
  IMAGE: { type: oneOf('IMAGE'), ...medium() },
  VIDEO: { type: oneOf('VIDEO'), ...medium() },
  AUDIO: { type: oneOf('AUDIO'), ...medium() },
  DOCUMENT: { type: oneOf('DOCUMENT'), ...medium() },
  STICKER: { type: oneOf('STICKER'), ...medium() },
  BUTTON: { type: oneOf('BUTTON'), text, payload: text, id: text },
  LIST_REPLY: { type: oneOf('LIST_REPLY'), id: text, text },
  LOCATION: {
    type: oneOf('LOCATION'),
    latitude: between(-90, 90),
    longitude: between(-180, 180),
    name: optional(text),
    address: optional(text),
  },
  CONTACTS: { type: oneOf('CONTACTS'), contacts: list(contact) },
  FLOW: { type: oneOf('FLOW'), flowResponse: list(record<FlowAnswer>({ id: text, value: text })) },
  ORDER: {
    type: oneOf('ORDER'),
    items: list(record<InboundOrderItem>({ productId: text, quantity: finiteNumber, price: finiteNumber })),
    text: optional(text),
  },
  REACTION: { type: oneOf('REACTION'), emoji: text },
  AD_CLICK: {
    type: oneOf('AD_CLICK'),
    text,
    sourceUrl: optional(url),
    sourceType: optional(oneOf('ad', 'post')),
    sourceId: optional(text),
    headline: optional(text),
    body: optional(text),
    clickId: optional(text),
    mediaType: optional(oneOf('image', 'video')),
    imageUrl: optional(url),
    videoUrl: optional(url),
    thumbnailUrl: optional(url),
  },
};

function medium() {
  return { mediaUrl: url, caption: optional(text), fileName: optional(text) };
}

const people = { from: text, to: optional(text), repliesTo: optional(text), profileName: optional(text) } as const;

// Which fields belong to which type is checked above; a list of them is of no type in particular.
const content = anyOf(...Object.values(contents).map((fields) => record<InboundContent>(fields as never)));
const shortMessages = Object.values(contents).map(({ type, ...fields }) =>
  record<ShortMessage>({ type, ...people, ...fields } as never),
);

const inboxAct = { from: text, to: optional(text), wabaNumber: optional(text), groupId: optional(text) } as const;

type Others = Exclude<SimulationType, InboundContent['type']>;

const others: { readonly [Type in Others]: Shape<SimulationOf<Type>> } = {
  CUSTOMER_MESSAGE: record<SimulationOf<'CUSTOMER_MESSAGE'>>({
    type: oneOf('CUSTOMER_MESSAGE'),
    from: text,
    to: optional(text),
    name: optional(text),
    repliesTo: optional(text),
    content,
  }),
  MEMBER_MESSAGE: record<SimulationOf<'MEMBER_MESSAGE'>>({
    type: oneOf('MEMBER_MESSAGE'),
    from: text,
    to: text,
    wabaNumber: optional(text),
    text,
  }),
  MEMBER_MEDIA: record<SimulationOf<'MEMBER_MEDIA'>>({
    type: oneOf('MEMBER_MEDIA'),
    from: text,
    to: text,
    wabaNumber: optional(text),
    kind: oneOf('IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'),
    mediaUrl: url,
    caption: optional(text),
    fileName: optional(text),
  }),
  MEMBER_TEMPLATE: record<SimulationOf<'MEMBER_TEMPLATE'>>({
    type: oneOf('MEMBER_TEMPLATE'),
    from: text,
    to: text,
    wabaNumber: optional(text),
    templateName: text,
    language: text,
    templateData: optional(templateValuesShape),
  }),
  CHAT_ASSIGN: record<SimulationOf<'CHAT_ASSIGN'>>({
    type: oneOf('CHAT_ASSIGN'),
    ...inboxAct,
    assignee: optional(text),
  }),
  CHAT_UNASSIGN: record<SimulationOf<'CHAT_UNASSIGN'>>({ type: oneOf('CHAT_UNASSIGN'), ...inboxAct }),
  CHAT_READ: record<SimulationOf<'CHAT_READ'>>({ type: oneOf('CHAT_READ'), ...inboxAct }),
  CHAT_CLOSE: record<SimulationOf<'CHAT_CLOSE'>>({ type: oneOf('CHAT_CLOSE'), ...inboxAct }),
  INVITATION_ACCEPTANCE: record({ type: oneOf('INVITATION_ACCEPTANCE'), from: text }),
  CALL: record<SimulationOf<'CALL'>>({ type: oneOf('CALL'), from: text, to: optional(text) }),
  CALL_PERMISSION_REPLY: record<SimulationOf<'CALL_PERMISSION_REPLY'>>({
    type: oneOf('CALL_PERMISSION_REPLY'),
    from: text,
    to: optional(text),
    reply: oneOf('accept', 'reject'),
    expiresAt: optional(time),
  }),
  CALL_ANSWER: record<SimulationOf<'CALL_ANSWER'>>({
    type: oneOf('CALL_ANSWER'),
    callId: text,
    from: optional(text),
  }),
  CALL_REJECT: record<SimulationOf<'CALL_REJECT'>>({
    type: oneOf('CALL_REJECT'),
    callId: text,
    from: optional(text),
  }),
  CALL_NOT_PICKED: record({ type: oneOf('CALL_NOT_PICKED'), callId: text }),
  CALL_MISS: record({ type: oneOf('CALL_MISS'), callId: text }),
  CALL_END: record<SimulationOf<'CALL_END'>>({
    type: oneOf('CALL_END'),
    callId: text,
    from: optional(text),
    recordingUrl: optional(url),
  }),
  WIDGET_LEAD: record<SimulationOf<'WIDGET_LEAD'>>({
    type: oneOf('WIDGET_LEAD'),
    to: optional(text),
    data: list(record<WidgetLeadField>({ field: text, value: text })),
  }),
  WHATSAPP_GROUP_MESSAGE: record({ type: oneOf('WHATSAPP_GROUP_MESSAGE'), from: text, groupId: text, text }),
  WHATSAPP_GROUP_JOIN: record({ type: oneOf('WHATSAPP_GROUP_JOIN'), from: text, inviteLink: text }),
  WHATSAPP_GROUP_JOIN_APPROVAL: record({ type: oneOf('WHATSAPP_GROUP_JOIN_APPROVAL'), from: text, groupId: text }),
  WHATSAPP_GROUP_LEAVE: record({ type: oneOf('WHATSAPP_GROUP_LEAVE'), from: text, groupId: text }),
  MESSAGE_STATUS: record<SimulationOf<'MESSAGE_STATUS'>>({
    type: oneOf('MESSAGE_STATUS'),
    messageId: text,
    status: oneOf('SENT', 'DELIVERED', 'READ', 'FAILED'),
    reason: optional(text),
    code: optional(text),
  }),
  TEMPLATE_REVIEW: record<SimulationOf<'TEMPLATE_REVIEW'>>({
    type: oneOf('TEMPLATE_REVIEW'),
    templateId: text,
    status: oneOf('PENDING', 'APPROVED', 'REJECTED', 'PAUSED'),
    reason: optional(text),
  }),
  SLA_ESCALATION: record<SimulationOf<'SLA_ESCALATION'>>({
    type: oneOf('SLA_ESCALATION'),
    to: text,
    wabaNumber: optional(text),
    level: optional(wholeNumber),
    slaName: optional(text),
    responseTimeSeconds: optional(finiteNumber),
  }),
  CONVERSATION_COST: record<SimulationOf<'CONVERSATION_COST'>>({
    type: oneOf('CONVERSATION_COST'),
    to: text,
    wabaNumber: optional(text),
    category: optional(oneOf('SERVICE', 'MARKETING', 'UTILITY', 'AUTHENTICATION')),
  }),
};

/** Every simulation with its fields; the type, which tells them apart, comes first. */
export const simulationShape: Shape<Simulation> = anyOf(
  ...(Object.values(others) as unknown as Shape<Simulation>[]), // each is the shape of one of its types
  ...(shortMessages as unknown as Shape<Simulation>[]), // likewise
);
