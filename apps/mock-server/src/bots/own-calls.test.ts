import { expect, it } from 'vitest';
import { createMock, type MockSettings } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { callOf, draftOf, latestRun, ownHeaders, publishCaller } from './calling-bot.fixture.ts';

const { unassigned, assigned } = demo.customers;
const to = demo.wabaNumbers.support;

const assign = {
  url: 'https://public.doubletick.io/team-member/assign',
  headers: ownHeaders,
  body: `{"customerPhoneNumber": "{{customer.phone}}", "assignedUserPhoneNumber": "${demo.agents.lead.phone}"}`,
};

/** A mock in which a customer's message makes a bot call. */
async function callOnce(api: Parameters<typeof draftOf>[0], settings: MockSettings = {}, worldId = 'demo') {
  const mock = createMock({ webhookTimeoutMs: 500, ...settings });
  const world = mock.world(worldId);
  publishCaller(world, api);
  world.simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await world.settle();
  const run = latestRun(world);
  return { mock, world, run, call: callOf(run) };
}

it.each([
  'https://public.doubletick.io/team-member/assign',
  'http://public.doubletick.io/team-member/assign',
  'https://PUBLIC.doubletick.io:8443/team-member/assign',
  'https://public.doubletick.io/v1/../team-member/assign',
])('answers %s by the world of the bot', async (url) => {
  const { world, run, call } = await callOnce({ ...assign, url });
  expect([call?.answer?.status, run.status]).toEqual([200, 'FINISHED']);
  const chat = world.state().chats.find(({ id }) => id === run.chatId);
  expect(chat?.assigneePhone).toBe(demo.agents.lead.phone);
});

it('lets a bot add a collaborator, as the help centre does', async () => {
  const { world, run } = await callOnce({
    url: 'https://public.doubletick.io/chat/collaborators/add',
    headers: ownHeaders,
    body: `{"customerPhoneNumber": "{{customer.phone}}", "wabaNumber": "{{chat.wabaNumber}}", "agentPhoneNumber": "${demo.agents.member.phone}"}`,
  });
  const [entry] = world.journal();
  expect([entry?.path, run.reason]).toEqual(['/chat/collaborators/add', null]);
});

it('has a call in the journal, as any other request', async () => {
  const { world, call } = await callOnce(assign);
  expect(world.journal()).toMatchObject([
    {
      method: 'POST',
      path: '/team-member/assign',
      status: 200,
      operation: 'assignTeamMemberToChat',
      key: 'demo-key-1',
    },
  ]);
  expect(world.events({ event: 'REQUEST_ANSWERED' }).length).toBe(1);
  expect(world.keys.list()[0]?.lastUsedAt).not.toBeNull();
  expect(call?.headers.Authorization).toBe(`…${demo.keys.full.slice(-4)}`);
});

it('sends a body with a GET', async () => {
  const { world, call } = await callOnce({
    url: 'https://public.doubletick.io/customer/check-reverted-on-time',
    method: 'GET',
    headers: ownHeaders,
    body: `{"customerPhoneNumber": "{{customer.phone}}"}`,
  });
  expect(call?.answer).not.toBeNull();
  expect(world.journal()[0]?.request?.body).toBe(`{"customerPhoneNumber":"${unassigned.phone}"}`.replace(':', ': '));
});

it.each([
  ['a key of another world', 'key_other00001'],
  ['a key that nobody has', 'key_nobody0001'],
  ['something that is not a key', 'Bearer token'],
])('accepts no %s, and opens no world with it', async (_, key) => {
  const mock = createMock();
  mock.world('key_other00001');
  const world = mock.world();
  publishCaller(world, { ...assign, headers: [{ name: 'Authorization', value: key }] });
  const worldsBefore = await worldIds(mock);
  world.simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await world.settle();
  const run = latestRun(world);
  expect(callOf(run)?.answer).toMatchObject({
    status: 401,
    body: '{"statusCode":401,"message":"Invalid public api key","error":"Unauthorized"}',
  });
  expect(JSON.stringify(run)).toContain('The key is not a key of this world');
  expect(world.journal()).toMatchObject([{ status: 401, hint: expect.stringContaining('not a key of this world') }]);
  expect(await worldIds(mock)).toEqual(worldsBefore);
});

const worldIds = async (mock: ReturnType<typeof createMock>) =>
  JSON.parse(await (await mock.fetch('http://mock/__mock/worlds')).text())
    .worlds.map(({ id }: { id: string }) => id)
    .sort();

it('acts in its own world, also in one of many', async () => {
  const { mock, world } = await callOnce(assign, {}, 'shop');
  expect(world.journal()).toMatchObject([{ status: 200, key: 'shop-key-1' }]);
  expect(mock.world('demo').journal()).toEqual([]);
});

it.each<[string, Parameters<typeof draftOf>[0], number]>([
  ['no key', { ...assign, headers: [] }, 401],
  ['an unknown path', { ...assign, url: 'https://public.doubletick.io/no/such/path' }, 404],
])('records a call with %s in the world of the bot', async (_, api, status) => {
  const { mock, world } = await callOnce(api, {}, 'shop');
  expect(world.journal()).toMatchObject([{ status }]);
  expect(mock.world('demo').journal()).toEqual([]);
});

it('says why a key was refused that the world has or had', async () => {
  const mock = createMock();
  const world = mock.world();
  const { id, key } = world.keys.create({ name: 'Bots' });
  publishCaller(world, { ...assign, headers: [{ name: 'Authorization', value: key }] });
  world.keys.update(id, { status: 'DISABLED' });
  world.simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await world.settle();
  world.keys.delete(id);
  world.simulate.text({ from: assigned.phone, to, text: 'Order?' });
  await world.settle();
  expect(world.journal().map(({ hint }) => hint?.split(/ on |;/)[0])).toEqual([
    'This key is disabled',
    'This key was deleted',
  ]);
});

it.each([
  ['reset', 'ECONNRESET'],
  ['empty', 'UND_ERR_SOCKET'],
  ['hang', 'TIMEOUT'],
  ['truncated', 'UND_ERR_SOCKET'],
] as const)('meets an injected fault: %s', async (fault, code) => {
  const mock = createMock({ webhookTimeoutMs: 200 });
  const world = mock.world();
  publishCaller(world, assign);
  world.faults.add({ match: { operation: 'assignTeamMemberToChat' }, effect: { fault } });
  world.simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await world.settle();
  expect(callOf(latestRun(world))?.error).toMatchObject({ code, message: expect.stringMatching(/^The API did not/) });
});

it('calls an API once to try it, with the values of a conversation', async () => {
  const world = createMock().world();
  const chat = world.state().chats.find((one) => 'customerPhone' in one && one.customerPhone === unassigned.phone);
  const call = await world.apis.test({ api: draftOf(assign), chatId: chat?.id ?? '' });
  expect(call).toMatchObject({ method: 'POST', answer: { status: 200 }, error: null });
  expect(call.body).toContain(unassigned.phone);
  expect(call.hint).toBeUndefined();
  expect(world.bots.runs()).toEqual([]);
  await expect(world.apis.test({ api: draftOf(assign), chatId: 'chat_none' })).rejects.toThrow(RangeError);
});

it('says why its own API refused a key also where a person tries the call', async () => {
  const world = createMock().world();
  const chatId = world.state().chats.find((one) => 'customerPhone' in one)?.id ?? '';
  const api = draftOf({ ...assign, headers: [{ name: 'Authorization', value: 'key_nobody0001' }] });
  const { answer, hint } = await world.apis.test({ api, chatId });
  expect([answer?.status, hint]).toEqual([401, expect.stringMatching(/^The key is not a key of this world.*\.$/)]);
});

it('tells what the mock says about its answer with the step', async () => {
  const mock = createMock();
  const world = mock.world();
  const assignOwner = { ...assign, body: assign.body.replace(demo.agents.lead.phone, demo.agents.owner.phone) };
  publishCaller(world, assignOwner);
  world.simulate.text({ from: assigned.phone, to, text: 'Order?' });
  await world.settle();
  const run = latestRun(world);
  const note = expect.stringMatching(/\. Hint: The chat kept its assignee, send reassign true to replace it\.$/);
  expect(run.visits.find(({ stepId }) => stepId === 'call')).toMatchObject({ exit: 'success', note });
});
