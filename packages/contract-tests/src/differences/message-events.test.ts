import { expect, it } from 'vitest';
import { checkEvents, type EventDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const inbound = ['MESSAGE_RECEIVED', 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED', 'WA_GROUP_MESSAGE_RECEIVED'] as const;
const referral = { source_url: 'https://example.com/ad', headline: 'A tenth off' };

it.each(
  titled<EventDifference>([
    {
      title: 'reads a list reply, which was only observed',
      of: 'MESSAGE_RECEIVED',
      takes: [{ message: { type: 'LIST_REPLY', id: 'yes', text: 'Yes' } }],
      refuses: [
        ['required /message/id', { message: { type: 'LIST_REPLY', text: 'Yes' } }],
        ['discriminator /message', { message: { type: 'ORDER' } }],
      ],
      says: ['handle unknown values of `type`'],
    },
    {
      title: 'reads the undocumented properties of a message as optional',
      of: 'MESSAGE_RECEIVED',
      takes: [
        { isFirstMessage: true, isFirstDailyMessageFromCustomer: true, isChatOpenAfterCustomerMessage: true },
        { userId: 'user_1' },
      ],
      refuses: [
        ['type /isFirstMessage', { isFirstMessage: 'yes' }],
        ['type /userId', { userId: 7 }],
      ],
      says: ['Integrators have seen additional properties'],
    },
    {
      title: 'reads custom data at the top level of a message and its status',
      of: ['MESSAGE_RECEIVED', 'MESSAGE_STATUS_UPDATE'],
      takes: [{ orderId: 'order_1' }],
      says: ['additional property'],
    },
    {
      title: 'says whose id a message has',
      of: 'MESSAGE_RECEIVED',
      refuses: [['required /dtMessageId', { dtMessageId: undefined }]],
      says: ["WhatsApp's id of the message. (In `MESSAGE_STATUS_UPDATE`, this property is DoubleTick's id.)"],
    },
    {
      title: 'says whose id a status has',
      of: 'MESSAGE_STATUS_UPDATE',
      refuses: [['required /messageId', { messageId: undefined }]],
      says: ["(In `MESSAGE_RECEIVED`, this property is WhatsApp's id.)"],
    },
    {
      title: 'requires the properties of a message that every sample has',
      of: inbound,
      takes: [{ callbackData: undefined, dtPairedTemplateId: undefined, dtPairedMessageMetadata: undefined }],
      refuses: [
        ['required /contact', { contact: undefined }],
        ['required /isAgentOffline', { isAgentOffline: undefined }],
      ],
    },
    {
      title: 'reads a status without phone number, customer, sender or assignee',
      of: 'MESSAGE_STATUS_UPDATE',
      takes: [
        {
          status: 'READ',
          message: undefined,
          wabaNumber: undefined,
          dtCustomerId: undefined,
          sentBy: undefined,
          assignedTo: undefined,
          customerName: undefined,
        },
      ],
    },
    {
      title: 'reads the sender of a status as an id, digits or API',
      of: 'MESSAGE_STATUS_UPDATE',
      takes: [{ sentBy: 'agent_0000000011' }, { sentBy: '919999999911' }, { sentBy: 'API' }],
      refuses: [['type /sentBy', { sentBy: 7 }]],
      says: ['digits only, or `API`'],
    },
    {
      title: 'reads a message from an ad without a previous message, although its origin is an agent',
      of: 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED',
      takes: [{ dtLastMessageId: null, lastMessageOrigin: 'USER' }, { lastMessageOrigin: null }],
      refuses: [['required /referralObject', { referralObject: undefined }]],
      says: ['It has `lastMessageOrigin` `USER` and a null `dtLastMessageId`'],
    },
    {
      title: 'reads an ad with media as URLs or as ids',
      of: 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED',
      takes: [
        { referralObject: { ...referral, media_type: 'image', image_url: 'https://example.com/a.jpg' } },
        { referralObject: { ...referral, video: { id: 'video_1' } } },
        { referralObject: {} },
      ],
      refuses: [
        ['type /referralObject/source_url', { referralObject: { source_url: 7 } }],
        ['type /referralObject/image', { referralObject: { image: 7, image_url: 7 } }],
      ],
      says: ['The form depends on the WhatsApp provider'],
    },
    {
      title: 'reads the ad of a new lead under another name',
      of: 'NEW_LEAD',
      takes: [{ isCTWA: true, referral }],
      refuses: [['type /referral/source_url', { isCTWA: true, referral: { source_url: 7 } }]],
    },
    {
      title: "reads the group id of a message as Meta's id",
      of: 'WA_GROUP_MESSAGE_RECEIVED',
      takes: [{ to: '12036300000000000001' }],
      refuses: [
        ['pattern /to', { to: 'grp_0000000001' }],
        ['pattern /to', { to: '120363000000000000010' }],
        ['const /type', { type: 'group' }],
      ],
      says: ['nothing links the two'],
    },
  ]),
)('%s', checkEvents);

it('has no ad for a lead that did not come through one', () => {
  expect(schemaOf('NewLeadStandardEvent')).toMatchObject({ allOf: [{}, { properties: { referral: false } }] });
});
