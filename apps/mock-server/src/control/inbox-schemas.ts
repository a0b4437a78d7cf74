import { z } from '@hono/zod-openapi';

/** Beside `nullable()`, which would make the component itself nullable. */
const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);

const time = z.number().openapi({ description: 'Milliseconds since 1970.' });

const Person = z
  .object({ name: z.string(), phone: z.string().openapi({ description: 'In digits.', example: '919999999911' }) })
  .openapi('Person');

const MessageStatus = z.enum(['PENDING', 'SENT', 'DELIVERED', 'READ', 'FAILED']).openapi({
  description: 'What has happened by now to a message that the account sent. `PENDING` once it was accepted.',
});

const Origin = z.enum(['CUSTOMER', 'USER', 'SYSTEM']).openapi({
  description: 'Who wrote it: the customer, the account, or the inbox itself.',
});

const LastMessage = z
  .object({
    type: z.string(),
    origin: Origin,
    text: z.string().nullable(),
    at: time,
    status: MessageStatus.nullable(),
  })
  .openapi('InboxLastMessage');

export const InboxChat = z
  .object({
    id: z.string(),
    name: z.string().openapi({ description: 'Of the customer or the WhatsApp group.' }),
    customerPhone: z.string().nullable().openapi({ description: 'In digits; null for a WhatsApp group.' }),
    groupId: z.string().nullable().openapi({ description: 'The WhatsApp group; null for a customer.' }),
    wabaNumber: z.string(),
    assignee: orNull(Person),
    collaborators: z.array(Person).readonly(),
    unreadCount: z.number().int(),
    isDone: z.boolean(),
    tags: z.array(z.string()).readonly(),
    lastMessage: orNull(LastMessage),
    updatedAt: time,
    place: z.string().openapi({ description: 'The `cursor` of a page that begins with this chat.' }),
    isWindowOpen: z.boolean().openapi({ description: 'Whether anything but a template may be sent.' }),
    windowEndsAt: z.number().nullable().openapi({
      description:
        "When the 24 hours after the customer's last message end or have ended; null if the customer never wrote, and for a WhatsApp group, whose window is always open.",
    }),
  })
  .openapi('InboxChat');

const Customer = z
  .object({
    id: z.string(),
    name: z.string(),
    phone: z.string(),
    imageUrl: z.string().nullable(),
    isBlocked: z.boolean(),
    isOptedIn: z.boolean(),
  })
  .openapi('InboxCustomer');

const CustomField = z.object({ id: z.string(), name: z.string(), type: z.string(), value: z.string() });

const Note = z.object({ id: z.string(), text: z.string(), author: z.string(), createdAt: time, updatedAt: time });

export const InboxChatDetails = InboxChat.extend({
  customer: orNull(Customer).openapi({ description: 'Null for a WhatsApp group.' }),
  customFields: z.array(CustomField).readonly(),
  notes: z.array(Note).readonly().openapi({ description: 'The newest first.' }),
}).openapi('InboxChatDetails');

const TemplateHeader = z.object({
  type: z.enum(['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION']),
  text: z.string().optional(),
  mediaUrl: z.string().optional(),
  filename: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});

const TemplateButton = z.object({
  type: z.enum(['QUICK_REPLY', 'URL', 'PHONE_NUMBER']),
  text: z.string(),
  id: z.string().optional().openapi({ description: 'Of a quick reply: its text unless the message gave an id.' }),
  url: z.string().optional(),
  phoneNumber: z.string().optional(),
});

const templateParts = {
  header: TemplateHeader.nullable(),
  body: z.string(),
  buttons: z.array(TemplateButton).readonly(),
};

const ShownTemplate = z
  .object({
    id: z.string(),
    name: z.string(),
    language: z.string(),
    ...templateParts,
    footer: z.string().nullable(),
    cards: z.array(z.object(templateParts)).readonly().openapi({ description: 'Only of a carousel.' }),
  })
  .openapi('ShownTemplate', { description: 'The template as the customer sees it, with the values of the message.' });

const Activity = z
  .object({
    event: z.enum([
      'ASSIGNED',
      'UNASSIGNED',
      'COLLABORATOR_ADDED',
      'COLLABORATOR_REMOVED',
      'TAG_ADDED',
      'TAG_REMOVED',
      'CLOSED',
    ]),
    actor: z
      .union([Person, z.object({ bot: z.string() }), z.literal('API')])
      .openapi({ description: 'The team member who did it in the inbox, or the bot by its name.' }),
    subject: orNull(Person).openapi({ description: 'The team member that it happened to.' }),
    tag: z.string().nullable(),
  })
  .openapi('InboxActivity');

const Call = z
  .object({
    direction: z.enum(['INCOMING', 'OUTGOING']),
    status: z.enum(['INITIATED', 'IN_PROGRESS', 'END', 'REJECT', 'MISSED', 'FAILED']),
    talkSeconds: z.number().int().nullable().openapi({
      description: 'How long they talked; null before the call is over, and if it was not answered.',
    }),
  })
  .openapi('InboxCall');

export const InboxMessage = z
  .object({
    id: z.string(),
    origin: Origin,
    type: z.string().openapi({
      description: 'In upper case, such as `TEXT`; `ACTIVITY` for what was done to the chat, see `system`.',
      example: 'TEXT',
    }),
    text: z.string().nullable().openapi({ description: 'The text, or the caption of a medium.' }),
    mediaUrl: z.string().nullable(),
    content: z.record(z.string(), z.unknown()).nullable().openapi({
      description:
        "Everything else, as it was sent: for a message of the API the `content` of its request; for a customer's message the fields of its type in `POST …/simulate`.",
    }),
    member: orNull(Person).openapi({ description: 'The team member who sent it in the inbox; null for the API.' }),
    participant: orNull(Person).openapi({ description: 'The participant of a WhatsApp group who wrote it.' }),
    template: orNull(ShownTemplate),
    system: orNull(Activity).openapi({ description: 'What was done to the chat. The API does not list it.' }),
    call: orNull(Call).openapi({ description: 'What has happened by now to the call of a `CALL` message.' }),
    repliesTo: z.string().nullable().openapi({ description: 'The id of the message that it answers.' }),
    createdAt: time,
    changedAt: z.number().openapi({ description: 'When its status last changed.' }),
    status: MessageStatus.nullable(),
    failure: z.object({ reason: z.string(), code: z.string() }).nullable(),
  })
  .openapi('InboxMessage');
