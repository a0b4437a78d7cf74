import type { OperationId } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { createWorld } from '../world/create-world.ts';
import { defaultOptions } from '../world/options.ts';
import { fillBig } from '../world/seed/big.ts';
import { demo } from '../world/seed/demo.ts';
import { tableNames } from '../world/tables/tables.ts';
import type { World } from '../world/world.ts';
import type { OperationRequest } from './handlers/handler.ts';
import { runOperation } from './operations.ts';

const { agents, customers, messages, tags, wabaNumbers } = demo;
const { phone } = customers.unassigned;
const wabaNumber = wabaNumbers.support;
const chat = { customerPhoneNumber: phone, wabaNumber };
const read = { wabaNumber, customerNumber: phone };

const requests: [OperationId, { query?: object; body?: object }][] = [
  ['assignTeamMemberToChat', { body: { ...chat, assignedUserPhoneNumber: agents.lead.phone } }],
  ['assignTeamMemberToChat', { body: { customerPhoneNumber: '9999999921', assignedUserPhoneNumber: '9999999912' } }],
  ['unassignTeamMemberFromChat', { body: { customerPhoneNumber: customers.assigned.phone } }],
  ['assignTeamMemberToCustomer', { body: { ...chat, phoneNumber: phone, assignedUserPhoneNumber: agents.lead.phone } }],
  ['addChatCollaborators', { body: { from: wabaNumber, to: phone, agentNumbers: [agents.member.phone] } }],
  ['getChatList', {}],
  ...[
    { status: 'unread' },
    { status: 'unresolved' },
    { status: 'done' },
    { status: 'waiting_for_response' },
    { status: 'open' },
    { status: 'open_cart' },
    { tags: tags.dealers },
    { status: 'open_cart', assignedUserPhone: agents.lead.phone, tags: tags.dealers },
    { assignedUserPhone: agents.secondMember.phone, wabaNumbers: wabaNumbers.sales },
    { assignedUserPhone: 'null' },
    { wabaNumbers: wabaNumbers.sales },
  ].map((query): [OperationId, { query: object }] => ['getChatList', { query: { limit: 3, ...query } }]),
  ['getChatMessages', { query: read }],
  ['getChatMessages', { query: { ...read, startDate: '01-01-2001', endDate: '02-01-2001' } }],
  ['getChatWindowStatus', { query: { wabaNumber, customerPhoneNumber: phone } }],
  ['getCustomerDetails', { query: { phoneNumber: phone } }],
  ['getCustomerDetails', { query: { customerId: 'customer_0000000021' } }],
  ['getMessageStatus', { query: { messageId: messages.order } }],
  ['sendWhatsappTextMessage', { body: { from: wabaNumber, to: phone, content: { text: 'Hello' } } }],
  ['blockCustomer', { body: { phone } }],
  ['assignCustomerTagsAndCustomFields', { body: { phone, tags: [tags.vip] } }],
  [
    'removeCustomerTagsAndCustomFields',
    { body: { phone: customers.assigned.phone, tags: [tags.vip], customFields: [] } },
  ],
  ['deleteCustomers', { body: { phoneNumbers: [phone] } }],
  ['checkRevertedOnTime', { body: { phoneNumber: phone, waitingForResponseInSec: 60, wabaNumber } }],
];

it.each(requests)('reads no more rows in a world of a thousand customers than in the demo: %s %j', (id, input) => {
  const small = countReads(false, id, input);
  // The allowance of 20 covers pages that the demo does not fill.
  expect(countReads(true, id, input)).toBeLessThan(2 * small + 20);
});

/** How many rows of its world an operation reads. */
function countReads(isBig: boolean, id: OperationId, input: object): number {
  const world = createWorld({
    seed: { name: isBig ? 'empty' : 'demo', number: 1 },
    options: defaultOptions,
    now: () => 1e12,
  });
  if (isBig) fillBig(world, { customers: 1_000, messages: 10_000 });
  let reads = 0;
  const counted = { ...world };
  for (const name of tableNames) {
    Object.assign(counted, { [name]: watch(world[name], () => (reads += 1)) });
  }
  const request: unknown = {
    query: {},
    params: {},
    body: {},
    form: undefined,
    origin: 'http://mock',
    ...input,
    world: counted,
  };
  runOperation(id, request as OperationRequest<OperationId>); // as the document has it
  return reads;
}

/** Reports every row that is read from a table, one by one or from a list. */
function watch<Table extends World[keyof World] & object>(table: Table, onRead: () => void): Table {
  return new Proxy(table, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const result: unknown = value.apply(target, args);
        if (name === 'get' || name === 'first') onRead();
        return isIterator(result) ? tellEach(result, onRead) : result;
      };
    },
  });
}

function isIterator(value: unknown): value is Iterator<unknown> & Iterable<unknown> {
  return typeof value === 'object' && value !== null && 'next' in value && Symbol.iterator in value;
}

function* tellEach(items: Iterable<unknown>, onRead: () => void): Generator<unknown> {
  for (const item of items) {
    onRead();
    yield item;
  }
}
