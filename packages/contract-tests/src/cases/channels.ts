import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { channels, closedChannels, organization, wabaNumbers } = demo;
const about = 'Ask us anything at all';
const textFile = new File(['no picture'], 'logo.png', { type: 'image/png' });

const listCases: readonly Case[] = [
  { operation: 'listChannelDetails', status: 200, because: 'two numbers are connected', answer: { count: 2 } },
  {
    operation: 'listChannelDetails',
    status: 200,
    because: 'the list is filtered by one number',
    input: { query: { wabaNumber: [wabaNumbers.sales] } },
    answer: { channels: [{ wabaNumber: wabaNumbers.sales }] },
  },
  {
    operation: 'listChannelDetails',
    status: 400,
    because: 'more than 50 numbers are requested',
    input: { query: { wabaNumber: Array.from({ length: 51 }, () => wabaNumbers.sales) } },
  },
];

const update = { integrationId: channels.support, about };
const updateCases: readonly Case[] = [
  {
    operation: 'updateChannelDetails',
    status: 200,
    because: 'the number is connected',
    input: { body: { ...update, websites: ['https://acme.example'], logoUrl: 'https://acme.example/logo.png' } },
    answer: {
      status: 'SUCCESS',
      integrationId: channels.support,
      profile: { about, orgName: organization.name, useMetaName: false, logo: 'https://acme.example/logo.png' },
    },
  },
  {
    operation: 'updateChannelDetails',
    status: 200,
    because: 'the changes are sent as a form',
    input: { form: { ...update, logoUrl: 'https://acme.example/logo.jpg' } },
    answer: { profile: { about, orgName: organization.name } },
  },
  {
    operation: 'updateChannelDetails',
    status: 400,
    because: 'nothing would change',
    input: { body: { integrationId: channels.support, logo: 'logo.png' } },
  },
  {
    operation: 'updateChannelDetails',
    status: 400,
    because: 'the logo is sent twice',
    input: { form: { ...update, logo: pngOf(640), logoUrl: 'https://acme.example/logo.png' } },
    answer: { message: ['Provide either logo or logoUrl, not both'] },
  },
  {
    operation: 'updateChannelDetails',
    status: 403,
    because: 'the number is not available to the API key',
    input: { body: { ...update, integrationId: closedChannels.withoutAccess.id } },
    answer: { message: 'You do not have access to this channel' },
  },
  {
    operation: 'updateChannelDetails',
    status: 404,
    because: 'the number does not exist',
    input: { body: { ...update, integrationId: 'intg_9999999999' } },
    answer: { message: 'Integration not found' },
  },
  {
    operation: 'updateChannelDetails',
    status: 409,
    because: 'the number is not connected',
    input: { body: { ...update, integrationId: closedChannels.notConnected.id } },
    answer: { message: 'Integration is not connected' },
  },
  {
    operation: 'updateChannelDetails',
    status: 422,
    because: 'the logo is not an image',
    input: { form: { ...update, logo: textFile } },
    answer: { error: 'Unprocessable Entity' },
  },
  {
    operation: 'updateChannelDetails',
    status: 422,
    because: 'the logo is too wide',
    input: { form: { ...update, logo: pngOf(641) } },
    answer: { message: 'Logo must be a JPG or PNG image (square, max 640x640, max 800KB)' },
  },
  {
    operation: 'updateChannelDetails',
    status: 429,
    because: 'the number was updated within the hour',
    world: { rateLimits: 'on' },
    before: [{ operation: 'updateChannelDetails', input: { body: update } }],
    input: { body: update },
    answer: { message: 'This channel was already updated in the last hour. Please try again after an hour.' },
  },
  {
    operation: 'updateChannelDetails',
    status: 429,
    because: 'the organization has no requests left in this hour',
    world: { rateLimits: 'exhausted' },
    input: { body: update },
    answer: { message: 'Too many requests' },
  },
];

export const channelCases: readonly Case[] = [...listCases, ...updateCases];

/** The start of a square PNG image, up to its size. */
function pngOf(pixels: number): File {
  const header = new DataView(new ArrayBuffer(24));
  for (const [index, word] of [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, pixels, pixels].entries()) {
    header.setUint32(index * 4, word);
  }
  return new File([header], 'logo.png', { type: 'image/png' });
}
