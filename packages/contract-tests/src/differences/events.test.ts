import { type WebhookEvent, webhooks } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { checkEvents, type EventDifference, titled } from './difference.ts';
import { payloadExampleOf, securityOf, sourceOfDelivery, tagTextOf } from './document.ts';

const events: WebhookEvent[] = Object.values(webhooks).map(({ event }) => event);

it.each(
  titled<EventDifference>([
    {
      title: 'accepts any object as the payload of an undocumented event',
      of: [
        'RAW_CLOUD_API_WEBHOOK',
        'CUSTOMER_BUSINESS_CHAT_OPEN',
        'POST_CALL_DISPOSITION',
        'STANDBY_MESSAGE_RECEIVED',
        'MESSAGING_HANDOVER',
      ],
      takes: [{ anything: [7] }],
      says: ['Only the name is known', 'do not rely on any property'],
    },
    {
      title: 'says that an event with a page cannot be registered',
      of: [
        'ON_SLA_ESCALATED_PUBLIC',
        'CALL_PERMISSION_REPLY_RECEIVED',
        'GROUP_CREATED',
        'GROUP_PARTICIPANT_JOINED',
        'GROUP_PARTICIPANT_LEFT',
        'GROUP_PARTICIPANT_REMOVED',
        'WA_GROUP_MESSAGE_RECEIVED',
        'CONVERSATION_COST_DEDUCTED',
      ],
      says: ['Not among the events that can be registered', 'how to subscribe is not documented'],
    },
    {
      title: 'requires the properties of a conversation that every sample has',
      of: ['CONVERSATION_OPENED', 'CLOSE_CONVERSATION'],
      refuses: [
        ['required /customerName', { customerName: undefined }],
        ['required /to', { to: undefined }],
      ],
    },
    {
      title: 'calls the number of an assigned chat assignedUserWabaNumber',
      of: 'CHAT_ASSIGNED_TO_AGENT',
      takes: [{ assignedUserWabaNumber: undefined, wabaNumber: 7 }],
      refuses: [['type /assignedUserWabaNumber', { assignedUserWabaNumber: 7 }]],
      says: ["The help centre's list does not mention assignments through this API"],
    },
    {
      title: 'calls the number of an unassigned chat wabaNumber',
      of: 'CHAT_UNASSIGNED',
      takes: [{ wabaNumber: undefined, customerPhone: undefined }],
      refuses: [['type /wabaNumber', { wabaNumber: 7 }]],
    },
    {
      title: 'notes the misspelled name of an opened conversation',
      of: 'CONVERSATION_OPENED',
      says: ['`COVERSATION_OPENED`'],
    },
    {
      title: 'reads the channel of a tag as optional and open',
      of: ['ADD_TAG', 'REMOVE_TAG'],
      takes: [{ channelType: undefined }, { channelType: 'WHATSAPP' }, { channelType: 'TELEGRAM' }],
      refuses: [['type /channelType', { channelType: 7 }]],
      says: ['both samples have `WHATSAPP`'],
    },
    {
      title: 'names an escalation in eventType, and requires what its table requires',
      of: 'ON_SLA_ESCALATED_PUBLIC',
      takes: [{ slaName: undefined, responseTime: undefined }],
      refuses: [
        ['const /eventType', { eventType: 'SLA' }],
        ['required /customerPhone', { customerPhone: undefined }],
      ],
      says: ['only guarantees `escalationLevel`'],
    },
    {
      title: 'spells a note event differently from its subscription',
      of: ['CUSTOMER_NOTE_CREATED', 'CUSTOMER_NOTE_UPDATED', 'CUSTOMER_NOTE_DELETED'],
      refuses: [
        ['const /event', { event: 'CUSTOMER_NOTE_CREATED' }],
        ['const /event', { event: 'note_created' }],
      ],
      says: ['the response to a registration is not documented to list it'],
    },
    {
      title: 'calls a template event TEMPLATE_STATUS_UPDATE, for changes of the status only',
      of: 'TEMPLATE_UPDATE',
      takes: [{ newStatus: 'DISABLED' }, { rejectedReason: '' }],
      refuses: [
        ['const /event', { event: 'TEMPLATE_UPDATE' }],
        ['required /rejectedReason', { rejectedReason: undefined }],
      ],
      says: ['Two guides also promise it for other changes', 'Empty for any other status, according to one table'],
    },
    {
      title: 'reads the cost of a conversation without its currency and without a name',
      of: 'CONVERSATION_COST_DEDUCTED',
      takes: [{ conversationType: 'MARKETING' }],
      refuses: [['type /cost', { cost: '0.0058' }]],
      says: ["the name is in the path of the webhook's URL", 'The currency itself is not sent'],
    },
  ]),
)('%s', checkEvents);

it('finds the event name in the payloads of thirteen events', () => {
  const named = events.filter((event) => Object.entries(payloadExampleOf(event)).some(([, value]) => value === event));
  expect(named.filter((event) => webhooks[event].properties.join().includes('eventType'))).toEqual([
    'ON_SLA_ESCALATED_PUBLIC',
  ]);
  expect(named).toHaveLength(13);
});

it('describes 38 events, of which five have no page', () => {
  expect(events).toHaveLength(38);
  expect(events.filter((event) => webhooks[event].source === 'assumed')).toHaveLength(5);
  expect(events).not.toContain('CUSTOMER_UPDATE');
  expect(events).not.toContain('MESSAGE_SENT');
});

it.each(events)('expects no credentials with %s and assumes its response', (event) => {
  expect(securityOf(event)).toEqual([]);
  expect(sourceOfDelivery(event)).toEqual({ 200: 'assumed' });
});

it('tells receivers what the event pages do not document', () => {
  const text = tagTextOf('Webhook Events');
  for (const words of [
    'Many payloads do not contain the name of their event',
    'Deliveries are not signed',
    'GET, POST, PUT, DELETE, PATCH or HEAD, and JSON or `FORM_DATA`',
    'except that `retryOnTimeout` retries a delivery that timed out',
    'They start with `+` in most events. They are digits only in `MESSAGE_RECEIVED`',
    '(`CUSTOMER_UPDATE`, `MESSAGE_SENT`) are not events',
  ])
    expect(text).toContain(words);
});
