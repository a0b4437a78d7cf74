import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const integrationId = 'int_0000000001';
const change = (values: object) => ({ body: { integrationId, ...values } });
const profile = { email: null, vertical: null, address: null, description: null, about: null, logo: null };

it.each(
  titled<OperationDifference>([
    {
      title: 'reads a business profile with any property missing',
      of: 'listChannelDetails',
      answers: [
        [200, { channels: [{ channelId: integrationId, profile }] }],
        [200, { channels: [{ displayName: null, useMetaName: true, profile: {} }, { profile: null }] }],
      ],
      neverAnswers: [['type /channels/0/displayName', 200, { channels: [{ displayName: 7 }] }]],
      says: ['Every property is always present'],
    },
    {
      title: 'calls the channel of an update integrationId, and accepts nulls in the response',
      of: 'updateChannelDetails',
      takes: [change({ about: 'Open' })],
      refuses: [['required /integrationId', { body: { channelId: integrationId, about: 'Open' } }]],
      answers: [[200, { status: 'SUCCESS', integrationId, profile: { ...profile, displayName: null } }]],
      neverAnswers: [['type /profile/displayName', 200, { profile: { displayName: 7 } }]],
      says: ['`integrationId` is the `channelId` of the list'],
    },
    {
      title: 'checks the rules of a business profile that are documented in prose',
      of: 'updateChannelDetails',
      takes: [change({ logoUrl: 'https://example.com/a.png' })],
      refuses: [
        ['minProperties ', change({})],
        ['pattern /about', change({ about: '*Open*' })],
        ['pattern /logoUrl', change({ logoUrl: 'http://example.com/a.png' })],
      ],
      says: ['never both'],
    },
    {
      title: 'leaves open how to clear a property of a profile, and assumes one part per website in a form',
      of: 'updateChannelDetails',
      has: { requestContentTypes: ['application/json', 'multipart/form-data'] },
      says: ['whether null or an empty string clears a property', 'one part per URL, is assumed'],
    },
    {
      title: 'states both limits of changing a profile',
      of: 'updateChannelDetails',
      has: {
        rateLimits: [
          { limit: 60, per: 'hour', scope: 'organization' },
          { limit: 1, per: 'hour', scope: 'number' },
        ],
      },
      sources: { 429: 'reference' },
      says: ['can be updated once per hour'],
    },
    {
      title: 'describes every status of a refused file',
      of: 'uploadMedia',
      sources: { 400: 'guide', 402: 'reference', 403: 'reference', 422: 'guide', 413: null },
      answers: [
        [400, { statusCode: 400, message: 'no', error: 'Bad Request' }],
        [402, { statusCode: 400, message: 'no', error: 'Bad Request' }],
        [403, { statusCode: 400, message: 'no', error: 'Bad Request' }],
        [403, { reason: 'FORBIDDEN' }],
      ],
      says: ['Its body says 400, probably the real status', 'the body says 400, probably the real status'],
    },
    {
      title: 'documents a size limit but no file types',
      of: 'uploadMedia',
      says: ['16777216 bytes', 'No source lists the supported types'],
    },
  ]),
)('%s', checkOperations);

it('rejects two logos in a form', () => {
  expect(schemaOf('UpdateChannelForm')).toMatchObject({
    allOf: [{}, { dependentSchemas: { logo: { properties: { logoUrl: false } } } }],
  });
});

it('requires the file of an upload', () => {
  expect(schemaOf('MediaUpload')).toMatchObject({ required: ['file'] });
});
