import { type Operation, type OperationId, operations, validateResponse } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { documentedAnswers } from './documented-answer.ts';

const { customers, agents, wabaNumbers } = demo;
const bodies = {
  assignTeamMemberToChat: {
    customerPhoneNumber: customers.unassigned.phone,
    assignedUserPhoneNumber: agents.lead.phone,
  },
  blockCustomer: { phone: customers.unassigned.phone },
  sendWhatsappTextMessage: { from: wabaNumbers.support, to: customers.unassigned.phone, content: { text: 'Hello' } },
  getTeam: undefined,
} as const satisfies Partial<Record<OperationId, object | undefined>>;

function setup() {
  const mock = createMock({ now: () => 1_000_000_000_000, conformity: 'throw' });
  return {
    world: mock.world(),
    async send(id: keyof typeof bodies, prefer?: string, body: object | undefined = bodies[id]) {
      const { method, path } = operations[id];
      const response = await mock.fetch(`http://mock${path}`, {
        method,
        headers: {
          authorization: demo.keys.full,
          ...(body && { 'content-type': 'application/json' }),
          ...(prefer !== undefined && { prefer }),
        },
        body: body ? JSON.stringify(body) : null,
      });
      const { status, headers } = response;
      const applied = headers.get('preference-applied');
      return { status, applied, fault: headers.get('x-mock-fault'), body: JSON.parse(await response.text()) };
    },
  };
}

it.each(
  (Object.keys(bodies) as (keyof typeof bodies)[]).flatMap((id) =>
    Object.keys((operations[id] satisfies Operation).responses).map((code) => [id, Number(code)] as const),
  ),
)('answers %s by the documented %i, in a body that the document allows', async (id, code) => {
  const { send } = setup();
  const { status, applied, body } = await send(id, `code=${code}`);
  expect({ status, applied }).toEqual({ status: code, applied: `code=${code}` });
  expect(await validateResponse(id, { status, body, contentType: 'application/json' })).toEqual([]);
});

it('answers an undocumented status with a body that says so, and changes nothing', async () => {
  const { send, world } = setup();
  const before = world.state();
  expect(await send('blockCustomer', 'code=503')).toEqual({
    status: 503,
    applied: 'code=503',
    fault: 'prefer',
    body: {
      statusCode: 503,
      message: 'Injected by the mock: POST /customer/block has no documented 503',
      error: 'Service Unavailable',
    },
  });
  expect(world.state()).toEqual(before);
  expect(world.journal()).toMatchObject([{ status: 503, fault: { rule: 'prefer', isApplied: false } }]);
});

it('chooses the status of a real success without calling it a fault', async () => {
  const { send, world } = setup();
  const { status, applied, fault, body } = await send('assignTeamMemberToChat', 'code=201');
  expect({ status, applied, fault, body }).toEqual({
    status: 201,
    applied: 'code=201',
    fault: null,
    body: agents.lead,
  });
  expect(world.journal()[0]).not.toHaveProperty('fault');
});

it('answers by an example, and by one of a status', async () => {
  const { send } = setup();
  const [success] = documentedAnswers('blockCustomer');
  expect(await send('blockCustomer', 'example=default')).toMatchObject({
    status: success?.code,
    body: success?.body,
    applied: 'example=default',
    fault: 'prefer',
  });
  expect(await send('blockCustomer', 'code=401, example=default')).toMatchObject({
    status: 401,
    applied: 'code=401, example=default',
  });
});

it.each([
  ['example=nope', 'The document has no example "nope" here. It has: 201 default; 400 default; '],
  ['code=503, example=default', 'The document has no example "default" here. It has: 201 default; '],
  ['fault=rest', 'Prefer: fault must be one of reset, '],
  ['code=2000', 'Prefer: code must be a status from 200 to 599'],
  ['code=503"', 'Prefer: code must be a status from 200 to 599'],
  ['code=204, fault=truncated', 'The fault truncated needs a body, which a 204 does not have'],
  ['code=304, fault=malformed-json', 'The fault malformed-json needs a body, which a 304 does not have'],
])('refuses %s with what there is, and changes nothing', async (prefer, message) => {
  const { send, world } = setup();
  const before = world.state();
  const { status, body, applied } = await send('blockCustomer', prefer);
  expect({ status, applied, message: body.message }).toEqual({
    status: 400,
    applied: null,
    message: [expect.stringContaining(message)],
  });
  expect(world.state()).toEqual(before);
});

it('finds each example of the document by its status and name', () => {
  for (const id of Object.keys(operations) as OperationId[]) {
    const answers = documentedAnswers(id);
    const codes = Object.keys((operations[id] satisfies Operation).responses).map(Number);
    expect([...new Set(answers.map(({ code }) => code))], id).toEqual(codes);
  }
});

it('refuses a request that is wrong, whatever it prefers', async () => {
  const { send } = setup();
  const { status, applied } = await send('blockCustomer', 'code=503, delay=60000', { number: 1 });
  expect({ status, applied }).toEqual({ status: 400, applied: null });
});

it.each([
  ['failed', { failedAt: 1_000_000_003_000, failure: { code: '131000', reason: 'Something went wrong' } }],
  ['READ', { readAt: 1_000_000_030_000, failedAt: null }],
  ['delivered', { deliveredAt: 1_000_000_002_000, readAt: null }],
  ['sent', { sentAt: 1_000_000_001_000, deliveredAt: null }],
  ['slow', { sentAt: 1_000_000_060_000 }],
])('decides with outcome=%s what happens to the message that the request sends', async (outcome, delivery) => {
  const { send, world } = setup();
  const { body, applied } = await send('sendWhatsappTextMessage', `outcome=${outcome}`);
  expect(applied).toBe(`outcome=${outcome.toLowerCase()}`);
  const find = () => world.state().messages.find(({ id }) => id === body.messageId);
  expect(find()?.delivery).toMatchObject(delivery);
  const other = await send('sendWhatsappTextMessage');
  expect(world.state().messages.find(({ id }) => id === other.body.messageId)?.delivery.failure).toBeNull();
});

it('refuses a message whose outcome is a refusal', async () => {
  const { send } = setup();
  const { status, body } = await send('sendWhatsappTextMessage', 'outcome=blocked');
  expect({ status, message: body.message }).toEqual({ status: 422, message: 'Customer is blocked' });
});

it('does not claim an outcome where no message is sent', async () => {
  const { send } = setup();
  expect(await send('getTeam', 'outcome=failed')).toMatchObject({ status: 200, applied: null });
});

it('adds to the fault of a rule what the request prefers', async () => {
  const { send, world } = setup();
  world.faults.add({ match: { path: '/customer/*' }, effect: { code: 503, state: 'after' } });
  expect(await send('blockCustomer', 'code=401, delay=0')).toMatchObject({
    status: 401,
    applied: 'code=401, delay=0',
    fault: 'fault-1',
  });
  expect(world.journal()[0]?.fault?.isApplied).toBe(true);
});

it('never counts an injected answer as a violation', async () => {
  const mock = createMock({ conformity: 'count' });
  mock.world().faults.add({ match: { path: '/*' }, effect: { code: 200, body: { own: true }, state: 'before' } });
  await mock.fetch('http://mock/team', { headers: { authorization: demo.keys.full } });
  const health = await mock.fetch('http://mock/__mock/health');
  expect(await health.json()).toMatchObject({ violations: {} });
});
