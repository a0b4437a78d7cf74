import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { type EmbedRequest, embedUrl } from './embed-url.ts';

const { customers, wabaNumbers } = demo;
const { phone } = customers.onBoth;
const [support, sales] = ['intg_0000000001', 'intg_0000000002'];

function setup() {
  return createWorld({ options: defaultOptions, now: () => 0 });
}

it.each<[Partial<EmbedRequest>, string]>([
  [{}, support],
  [{ wabaNumber: '+91 99999 99902' }, sales],
  [{ integrationId: sales }, sales],
  [{ integrationId: sales, wabaNumber: wabaNumbers.support }, sales],
  [{ integrationId: sales, wabaNumber: '919999999999' }, sales],
])('takes the channel of %j', (change, channelId) => {
  const world = setup();
  const query = 'showChatListPanel=false&showCustomerDetails=false&showSidebar=false';
  expect(embedUrl(world, { phone, ...change })).toEqual({
    url: `https://web.doubletick.io/embed/conversations/${channelId}/${world.customers.get(phone)?.id}?${query}`,
  });
});

it.each<[Partial<EmbedRequest>, number, string]>([
  [{ phone: '12' }, 400, 'phone must be a valid phone number'],
  [{ phone: '919999999999' }, 404, 'Customer not found'],
  [{ integrationId: 'intg_9' }, 404, 'No connected WhatsApp integration found'],
  [{ wabaNumber: '919999999999' }, 404, 'No connected WhatsApp integration found'],
])('refuses %j', (change, status, message) => {
  expect(embedUrl(setup(), { phone, ...change })).toEqual({ kind: 'refusal', status, message });
});

it('refuses an account without a connected channel', () => {
  const world = createWorld({ seed: { name: 'empty', number: 1 }, options: defaultOptions, now: () => 0 });
  expect(embedUrl(world, { phone })).toMatchObject({ status: 404, message: 'No connected WhatsApp integration found' });
});
