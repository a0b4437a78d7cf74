import { z } from '@hono/zod-openapi';
import { closedObject } from '../explain-issues.ts';
import { timeLimits } from '../world/time.ts';
import { TemplateValues } from './template-values-schema.ts';

const text = z.string().min(1).max(4_096);
const url = z.url().max(2_048);
const from = z.string().openapi({
  description: 'The phone number of the person who acts, with the country code.',
  example: '919999999921',
});
const to = z.string().optional().openapi({
  description: 'The WABA number; optional when the account has only one.',
  example: '919999999901',
});
const repliesTo = z.string().optional().openapi({ description: 'The id of the message that this one answers.' });
const profileName = z
  .string()
  .min(1)
  .max(256)
  .optional()
  .openapi({ description: "The customer's profile name; it replaces the name of a known customer." });
const groupId = z.string().openapi({ description: 'The id of a WhatsApp group.', example: 'grp_0000000001' });
const callId = z.string().openapi({ example: 'call_0000000001' });
const wabaNumber = z
  .string()
  .optional()
  .openapi({ description: "Optional when the customer's chat determines it.", example: '919999999901' });
const customer = z.string().openapi({ description: "The customer's phone number.", example: '919999999921' });
const member = z
  .string()
  .optional()
  .openapi({ description: 'The phone number of a team member. Default: the holder of the API key.' });

const medium = { mediaUrl: url, caption: text.optional(), fileName: z.string().max(256).optional() };
const textOrNone = z.string().max(4_096).optional();

const contact = closedObject({
  name: closedObject({ formatted_name: z.string(), first_name: textOrNone, last_name: textOrNone }),
  phones: z.array(closedObject({ phone: z.string(), type: textOrNone })).optional(),
  emails: z.array(closedObject({ email: z.string(), type: textOrNone })).optional(),
});

/** What each type of message has besides the people who write and receive it. */
const contents = {
  TEXT: { text },
  IMAGE: medium,
  VIDEO: medium,
  AUDIO: medium,
  DOCUMENT: medium,
  STICKER: medium,
  BUTTON: { text, payload: z.string(), id: z.string() },
  LIST_REPLY: { id: z.string(), text },
  LOCATION: {
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    name: z.string().optional(),
    address: z.string().optional(),
  },
  CONTACTS: { contacts: z.array(contact).min(1) },
  FLOW: { flowResponse: z.array(closedObject({ id: z.string(), value: z.string() })) },
  ORDER: {
    items: z
      .array(closedObject({ productId: z.string(), quantity: z.number().int().min(1), price: z.number().min(0) }))
      .min(1),
    text: text.optional(),
  },
  REACTION: { emoji: z.string().min(1).max(32) },
  AD_CLICK: {
    text,
    sourceUrl: url.optional(),
    sourceType: z.enum(['ad', 'post']).optional(),
    sourceId: z.string().optional(),
    headline: z.string().optional(),
    body: z.string().optional(),
    clickId: z.string().optional(),
    mediaType: z.enum(['image', 'video']).optional(),
    imageUrl: url.optional(),
    videoUrl: url.optional(),
    thumbnailUrl: url.optional(),
  },
};

const Content = z
  .discriminatedUnion('type', [
    closedObject({ type: z.literal('TEXT'), ...contents.TEXT }),
    closedObject({ type: z.literal('IMAGE'), ...contents.IMAGE }),
    closedObject({ type: z.literal('VIDEO'), ...contents.VIDEO }),
    closedObject({ type: z.literal('AUDIO'), ...contents.AUDIO }),
    closedObject({ type: z.literal('DOCUMENT'), ...contents.DOCUMENT }),
    closedObject({ type: z.literal('STICKER'), ...contents.STICKER }),
    closedObject({ type: z.literal('BUTTON'), ...contents.BUTTON }),
    closedObject({ type: z.literal('LIST_REPLY'), ...contents.LIST_REPLY }),
    closedObject({ type: z.literal('LOCATION'), ...contents.LOCATION }),
    closedObject({ type: z.literal('CONTACTS'), ...contents.CONTACTS }),
    closedObject({ type: z.literal('FLOW'), ...contents.FLOW }),
    closedObject({ type: z.literal('ORDER'), ...contents.ORDER }),
    closedObject({ type: z.literal('REACTION'), ...contents.REACTION }),
    closedObject({ type: z.literal('AD_CLICK'), ...contents.AD_CLICK }),
  ])
  .openapi('CustomerContent');

export const CustomerMessage = closedObject({ from, to, name: profileName, repliesTo, content: Content }).openapi(
  'CustomerMessage',
);

const people = { from, to, profileName, repliesTo };
const inboxAct = {
  from,
  to: z.string().optional().openapi({ description: "The customer's phone number; send it or `groupId`." }),
  wabaNumber,
  groupId: groupId.optional(),
};

export const Simulation = z
  .discriminatedUnion('type', [
    closedObject({ type: z.literal('CUSTOMER_MESSAGE'), ...CustomerMessage.shape }),
    closedObject({ type: z.literal('TEXT'), ...people, ...contents.TEXT }),
    closedObject({ type: z.literal('IMAGE'), ...people, ...contents.IMAGE }),
    closedObject({ type: z.literal('VIDEO'), ...people, ...contents.VIDEO }),
    closedObject({ type: z.literal('AUDIO'), ...people, ...contents.AUDIO }),
    closedObject({ type: z.literal('DOCUMENT'), ...people, ...contents.DOCUMENT }),
    closedObject({ type: z.literal('STICKER'), ...people, ...contents.STICKER }),
    closedObject({ type: z.literal('BUTTON'), ...people, ...contents.BUTTON }),
    closedObject({ type: z.literal('LIST_REPLY'), ...people, ...contents.LIST_REPLY }),
    closedObject({ type: z.literal('LOCATION'), ...people, ...contents.LOCATION }),
    closedObject({ type: z.literal('CONTACTS'), ...people, ...contents.CONTACTS }),
    closedObject({ type: z.literal('FLOW'), ...people, ...contents.FLOW }),
    closedObject({ type: z.literal('ORDER'), ...people, ...contents.ORDER }),
    closedObject({ type: z.literal('REACTION'), ...people, ...contents.REACTION }),
    closedObject({ type: z.literal('AD_CLICK'), ...people, ...contents.AD_CLICK }),
    closedObject({
      type: z.literal('WIDGET_LEAD'),
      to,
      data: z.array(closedObject({ field: z.string().min(1), value: z.string() })).min(1),
    }),
    closedObject({ type: z.literal('CALL'), from, to }),
    closedObject({
      type: z.literal('CALL_PERMISSION_REPLY'),
      from,
      to,
      reply: z.enum(['accept', 'reject']),
      expiresAt: z
        .number()
        .int()
        .min(timeLimits.min)
        .max(timeLimits.max)
        .optional()
        .openapi({ description: 'When the permission expires, in milliseconds since 1970. Default: never.' }),
    }),
    closedObject({ type: z.literal('CALL_ANSWER'), callId, from: member }),
    closedObject({ type: z.literal('CALL_REJECT'), callId, from: member }),
    closedObject({ type: z.literal('CALL_NOT_PICKED'), callId }),
    closedObject({ type: z.literal('CALL_MISS'), callId }),
    closedObject({
      type: z.literal('CALL_END'),
      callId,
      from: z
        .string()
        .optional()
        .openapi({ description: 'The phone number of a team member. Default: the customer ends the call.' }),
      recordingUrl: url.optional(),
    }),
    closedObject({ type: z.literal('MEMBER_MESSAGE'), from, to: customer, wabaNumber, text }),
    closedObject({
      type: z.literal('MEMBER_MEDIA'),
      from,
      to: customer,
      wabaNumber,
      kind: z.enum(['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT']),
      ...medium,
    }),
    closedObject({
      type: z.literal('MEMBER_TEMPLATE'),
      from,
      to: customer,
      wabaNumber,
      templateName: text,
      language: text,
      templateData: TemplateValues.optional(),
    }),
    closedObject({
      type: z.literal('CHAT_ASSIGN'),
      ...inboxAct,
      assignee: z.string().optional().openapi({
        description: 'The phone number of the team member who gets the chat. Default: the member who assigns it.',
      }),
    }),
    closedObject({ type: z.literal('CHAT_UNASSIGN'), ...inboxAct }),
    closedObject({ type: z.literal('CHAT_READ'), ...inboxAct }),
    closedObject({ type: z.literal('CHAT_CLOSE'), ...inboxAct }),
    closedObject({ type: z.literal('INVITATION_ACCEPTANCE'), from }),
    closedObject({ type: z.literal('WHATSAPP_GROUP_MESSAGE'), from, groupId, text }),
    closedObject({ type: z.literal('WHATSAPP_GROUP_JOIN'), from, inviteLink: z.string() }),
    closedObject({ type: z.literal('WHATSAPP_GROUP_JOIN_APPROVAL'), from, groupId }),
    closedObject({ type: z.literal('WHATSAPP_GROUP_LEAVE'), from, groupId }),
    closedObject({
      type: z.literal('MESSAGE_STATUS'),
      messageId: z.string(),
      status: z.enum(['SENT', 'DELIVERED', 'READ', 'FAILED']),
      reason: text.optional().openapi({ description: 'Why the message failed.' }),
      code: z.string().optional().openapi({ description: "WhatsApp's code for it.", example: '131026' }),
    }),
    closedObject({
      type: z.literal('TEMPLATE_REVIEW'),
      templateId: z.string().openapi({ example: '1006' }),
      status: z.enum(['PENDING', 'APPROVED', 'REJECTED', 'PAUSED']),
      reason: text.optional().openapi({ description: 'Why the template is rejected.' }),
    }),
    closedObject({
      type: z.literal('SLA_ESCALATION'),
      to: customer,
      wabaNumber,
      level: z.number().int().min(1).optional().openapi({ description: 'Default: 1.' }),
      slaName: z.string().optional(),
      responseTimeSeconds: z.number().min(0).optional(),
    }),
    closedObject({
      type: z.literal('CONVERSATION_COST'),
      to: customer,
      wabaNumber,
      category: z
        .enum(['SERVICE', 'MARKETING', 'UTILITY', 'AUTHENTICATION'])
        .optional()
        .openapi({ description: 'Default: `SERVICE`.' }),
    }),
  ])
  .openapi('Simulation');
