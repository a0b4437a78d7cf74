import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { takeSnapshot } from '../snapshot.ts';
import type { TemplateValues } from '../templates/fill-template.ts';
import { addBroadcastMembers } from './broadcast-members.ts';
import { type BroadcastSend, sendBroadcast } from './send-broadcast.ts';

const { broadcastGroups: groups, customers, templates, wabaNumbers } = demo;
const setup = () => createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });

const templateData: TemplateValues = {
  header: { type: 'IMAGE', mediaUrl: 'https://acme.example/offer.png' },
  body: { placeholders: ['{{Name}} ({{Country}})', '20 %'] },
  buttons: [{ type: 'URL', parameter: 'for/{{Phone Number}}' }],
};
const offer: BroadcastSend = {
  groupName: groups.offers.name,
  from: `+${wabaNumbers.support}`,
  content: { templateName: templates.offer.name, language: 'en', templateData },
};

function sentIn(world: ReturnType<typeof setup>) {
  return [...world.messages.values()].filter(
    ({ type, createdAt }) => type === 'TEMPLATE' && createdAt === 1_000_000_000_000,
  );
}

it('sends every member a message with their data, and returns one id', () => {
  const world = setup();
  const outcome = sendBroadcast(world, offer);
  expect(outcome).toEqual({ status: 'SENT', messageId: expect.any(String) });
  const [ravi, sanjay] = [customers.unassigned, customers.onBoth];
  expect(sentIn(world).map(({ text }) => text)).toEqual(
    [ravi, sanjay].map(({ name }) => `Hi ${name} (India), enjoy 20 % off until Sunday.`),
  );
  expect(sentIn(world)[1]?.content).toMatchObject({
    templateData: { buttons: [{ type: 'URL', parameter: `for/${sanjay.phone}` }] },
  });
  expect([...world.broadcasts.values()].at(-1)).toMatchObject({
    id: 'messageId' in outcome && outcome.messageId,
    groupId: groups.offers.id,
    sentCount: 2,
    failedCount: 0,
  });
  expect(world.broadcastGroups.get(groups.offers.id)?.lastMessageAt).toBe(world.now());
});

it('skips a member whose message is refused, and fails if there are no others', () => {
  const world = setup();
  const { unassigned } = customers;
  const ravi = world.customers.get(unassigned.phone);
  if (ravi) world.customers.put({ ...ravi, isBlocked: true });
  expect(sendBroadcast(world, offer)).toMatchObject({ status: 'SENT' });
  expect([...world.broadcasts.values()].at(-1)).toMatchObject({ sentCount: 1, failedCount: 1 });

  addBroadcastMembers(world, { groupId: groups.empty.id, members: [{ phone: unassigned.phone }] });
  const outcome = sendBroadcast(world, { ...offer, groupName: groups.empty.name });
  expect(outcome).toMatchObject({ status: 'FAILED', errorMessage: 'Customer is blocked' });
});

const content = { templateName: templates.offer.name, language: 'en' };
const withBody = (value: string) => ({
  ...content,
  templateData: { ...templateData, body: { placeholders: [value, '20 %'] } },
});

it.each<[Partial<BroadcastSend>, string]>([
  [{ groupName: 'Nobody' }, 'Broadcast group with given name not found'],
  [{ groupName: groups.empty.name }, 'Broadcast group has no members'],
  [{ content: { ...content, language: 'hi' } }, 'Template with given name and language not found'],
  [{ content: { ...content, templateName: templates.paused.name } }, 'Template with given name and language not found'],
  [{ from: wabaNumbers.sales }, 'Template with given name and language not found'],
  [{ content: withBody('{{City}}') }, '{{City}} has no value for every member of the group'],
  [{ groupName: groups.dynamic.name, content }, 'The header needs a value of type IMAGE'],
  [
    {
      content: {
        ...content,
        templateData: { ...templateData, header: { type: 'IMAGE', mediaUrl: 'https://acme.example/a.pdf' } },
      },
    },
    'invalid file type for image: application/pdf',
  ],
])('fails for %j with a success status, and sends nothing', (change, errorMessage) => {
  const world = setup();
  const { random: _, ...before } = takeSnapshot(world);
  expect(sendBroadcast(world, { ...offer, ...change })).toEqual({
    status: 'FAILED',
    errorMessage,
    messageId: expect.any(String),
  });
  expect(takeSnapshot(world)).toMatchObject(before);
});

it('needs a value of the custom field for every member', () => {
  const world = setup();
  addBroadcastMembers(world, { groupId: groups.offers.id, members: [{ phone: customers.assigned.phone }] });
  expect(sendBroadcast(world, offer)).toMatchObject({
    status: 'FAILED',
    errorMessage: '{{Country}} has no value for every member of the group',
  });
  expect(sendBroadcast(world, { ...offer, content: withBody('{{Name}}') })).toMatchObject({ status: 'SENT' });
});

it('does not read variables in a customer name', () => {
  const world = setup();
  const ravi = world.customers.get(customers.unassigned.phone);
  if (ravi) world.customers.put({ ...ravi, name: '{{discount}}' });
  sendBroadcast(world, { ...offer, content: withBody('{{Name}}') });
  expect(sentIn(world)[0]?.text).toBe('Hi {{discount}}, enjoy 20 % off until Sunday.');
});

it.each<[Partial<BroadcastSend>, string]>([[{ from: '919999999999' }, 'WABA number not found']])(
  'refuses %j by 400 and changes nothing',
  (change, message) => {
    const world = setup();
    const before = takeSnapshot(world);
    expect(sendBroadcast(world, { ...offer, ...change })).toEqual({ kind: 'refusal', status: 400, message });
    expect(takeSnapshot(world)).toEqual(before);
  },
);

it.each<[Omit<BroadcastSend, 'groupName'>, string]>([
  [{ from: wabaNumbers.support }, 'content should not be empty'],
  [{ content }, 'from should not be empty: the account has several numbers'],
])('refuses a broadcast with %j only by 400', (rest, message) => {
  const send = { groupName: groups.offers.name, ...rest };
  expect(sendBroadcast(setup(), send)).toEqual({ kind: 'refusal', status: 400, message });
});
