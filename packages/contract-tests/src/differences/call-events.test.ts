import { it } from 'vitest';
import { checkEvents, type EventDifference, titled } from './difference.ts';

const steps = [
  'CALL_INCOMING_INITIATED',
  'CALL_OUTGOING_INITIATED',
  'CALL_ACCEPTED',
  'CALL_ENDED',
  'CALL_REJECTED',
  'CALL_MISSED',
  'CALL_NOT_PICKED',
] as const;
const withDigits = ['MESSAGE_RECEIVED', 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED', 'WA_GROUP_MESSAGE_RECEIVED'] as const;

it.each(
  titled<EventDifference>([
    {
      title: 'reads the phone numbers of a call with or without a plus, and says which to expect',
      of: steps,
      takes: [{ wabaNumber: '+919999999901' }, { customerNumber: '919999999921' }],
      refuses: [['type /customerNumber', { customerNumber: 919999999921 }]],
      says: ['are digits only in the samples'],
    },
    {
      title: 'reads the phone numbers of a message with or without a plus, and says which to expect',
      of: withDigits,
      takes: [{ from: '919999999921' }, { from: '+919999999921' }],
      refuses: [['type /from', { from: 919999999921 }]],
      says: ['digits only'],
    },
    {
      title: 'requires the 19 properties of a call, and says to expect its SDP offer in addition',
      of: 'CALL_INCOMING_INITIATED',
      takes: [{ sdp: 'v=0' }],
      refuses: [['required /recordingUrl', { recordingUrl: undefined }]],
      says: [
        'all 19 properties',
        "The event's own page has no property for it. Expect a property that is not described here",
      ],
    },
    {
      title: 'reads the participants of a call as phone numbers or names',
      of: steps,
      takes: [{ pickedBy: '919999999911', rejectedBy: 'Asha Rao', endedBy: 'Ravi Kumar' }, { pickedBy: '' }],
      refuses: [
        ['type /pickedBy', { pickedBy: null }],
        ['required /endedBy', { endedBy: undefined }],
      ],
      says: ['The tables call it a phone number, every sample has a name'],
    },
    {
      title: 'leaves the status of an ended call open, and allows empty times',
      of: 'CALL_ENDED',
      takes: [
        { callStatus: 'FAILED', failedReason: 'no' },
        { callStartedAt: '', callEndedAt: '' },
      ],
      refuses: [['type /callStatus', { callStatus: 7 }]],
      says: ['no event is documented to have it', "According to the page's prose, the call was answered before"],
    },
    {
      title: 'has a fixed status for every other call event',
      of: steps.filter((step) => step !== 'CALL_ENDED'),
      refuses: [['const /callStatus', { callStatus: 'FAILED' }]],
    },
    {
      title: 'reads a rejected call with or without pickedBy',
      of: 'CALL_REJECTED',
      takes: [
        { callDirection: 'OUTGOING', pickedBy: '' },
        { callDirection: 'INCOMING', pickedBy: 'Asha Rao' },
      ],
      says: ["according to the page's prose, `pickedBy` is set on every outgoing call"],
    },
    {
      title: 'fetches a recording with the API key in the query',
      of: 'CALL_ENDED',
      takes: [{ recordingUrl: '' }],
      refuses: [['format /recordingUrl', { recordingUrl: 'none' }]],
      says: [
        'the query parameter `token`',
        'For message media, the API key goes in the `Authorization` header instead',
      ],
    },
    {
      title: 'fetches the media of a message with the API key in a header, presumably stickers too',
      of: 'MESSAGE_RECEIVED',
      says: [
        'Fetch it with the bare API key in the `Authorization` header',
        'The guide on fetching media does not mention stickers',
        'How long the URL is valid, and the response for a wrong API key, is not documented',
      ],
    },
    {
      title: 'reads the expiry of a call permission in seconds',
      of: 'CALL_PERMISSION_REPLY_RECEIVED',
      takes: [{ expirationTimestamp: undefined }, { from: '919999999921' }, { response: 'later' }],
      refuses: [['type /expirationTimestamp', { expirationTimestamp: '2026-06-01T00:00:00.000Z' }]],
      says: ['in seconds since 1970', 'is before its own `receivedAt`', 'unlike those of the other call events'],
    },
  ]),
)('%s', checkEvents);
