import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { resolveRecipient } from './resolve-recipient.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const { support, sales } = wabaNumbers;
const setup = () => createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });

it.each([
  [{ from: support, to: customers.onBoth.phone }, support, true],
  [{ from: sales, to: customers.onBoth.phone }, sales, true],
  [{ from: '+91 99999 99901', to: '+91 99999 99923' }, support, true],
  [{ to: customers.salesOnly.phone }, sales, true],
  [{ from: support, to: customers.salesOnly.phone }, support, false],
  [{ from: support, to: customers.withoutChat.phone }, support, false],
  [{ from: support, to: '919999999999' }, support, false],
])('finds sender and chat of %j', (target, wabaNumber, hasChat) => {
  const recipient = resolveRecipient(setup(), target);
  expect(recipient).toMatchObject({ wabaNumber });
  expect('chat' in recipient && recipient.chat !== undefined).toBe(hasChat);
});

it('creates neither a chat nor a customer', () => {
  const world = setup();
  const [chats, known] = [world.chats.size, world.customers.size];
  resolveRecipient(world, { from: support, to: '919999999999' });
  expect([world.chats.size, world.customers.size]).toEqual([chats, known]);
});

it("uses the account's only WABA number when no sender is named", () => {
  const world = setup();
  world.channels.delete(sales);
  expect(resolveRecipient(world, { to: customers.withoutChat.phone })).toMatchObject({ wabaNumber: support });
});

it.each([undefined, support])('finds a WhatsApp group by its id, from %s', (from) => {
  expect(resolveRecipient(setup(), { from, groupId: group.id })).toMatchObject({
    wabaNumber: support,
    groupId: group.id,
  });
});

it.each([
  [{}, 400, 'to should not be empty'],
  [{ from: support, to: 'not a number' }, 422, 'to must be a valid phone number'],
  [{ to: customers.onBoth.phone }, 400, 'from should not be empty: the account has several numbers'],
  [{ to: '919999999999' }, 400, 'from should not be empty: the account has several numbers'],
  [{ from: '919999999909', to: customers.assigned.phone }, 422, 'WABA number not found'],
  [
    { from: '9999999901', to: customers.assigned.phone },
    422,
    'WABA number not found: did you leave out the country code?',
  ],
  [{ groupId: 'grp_unknown000' }, 422, 'WhatsApp group not found'],
  [{ groupId: group.id, from: '919999999909' }, 422, 'WABA number not found'],
  [{ groupId: group.id, from: sales }, 422, 'The WABA number ending in 02 is not in the WhatsApp group'],
])('refuses %j', (target, status, message) => {
  expect(resolveRecipient(setup(), target)).toEqual({ kind: 'refusal', status, message });
});
