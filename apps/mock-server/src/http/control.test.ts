import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/demo.ts';
import { setupCheckedMock } from './checked-mock.ts';

const { agents, customers, wabaNumbers } = demo;

function setup() {
  const { mock, call } = setupCheckedMock({ successStatus: 'reference' });
  const control = async (method: string, path: string, body?: string) => {
    const init = body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } };
    const response = await mock.fetch(new Request(`http://mock/__mock${path}`, { method, ...init }));
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const changeThings = async () => {
    const chat = { from: wabaNumbers.support, to: customers.unassigned.phone };
    await call('assignTeamMemberToChat', {
      body: { customerPhoneNumber: chat.to, assignedUserPhoneNumber: agents.owner.phone },
    });
    await call('addChatCollaborators', { body: { ...chat, agentNumbers: [agents.member.phone, agents.lead.phone] } });
    await call('removeChatCollaborators', { body: { ...chat, agentNumbers: [agents.lead.phone] } });
    await call('unassignTeamMemberFromChat', { body: { customerPhoneNumber: customers.assigned.phone } });
    await call('getChatList');
    await call('assignTeamMemberToChat', { body: {} });
  };
  return { mock, call, control, changeThings };
}

it('answers the state without a key, as state() does', async () => {
  const { mock, control, changeThings } = setup();
  await changeThings();
  expect(await control('GET', '/state')).toEqual({ status: 200, body: mock.state() });
});

it.each([undefined, '', '{}', '{"options":{}}'])('starts over like a new mock with the body %j', async (body) => {
  const { mock, control, changeThings } = setup();
  const fresh = mock.state();
  await changeThings();
  expect(mock.state()).not.toEqual(fresh);
  expect(await control('POST', '/reset', body)).toEqual({ status: 200, body: { ok: true } });
  expect(mock.state()).toEqual(fresh);
});

it('answers every request after a reset from the new world', async () => {
  const { mock, call, changeThings } = setup();
  const before = await call('getChatList');
  await changeThings();
  mock.reset();
  expect((await call('getChatList')).body).toEqual(before.body);
});

it('changes options until the next reset, on top of those that the mock was created with', async () => {
  const { mock, control } = setup();
  await control('POST', '/reset', '{"options":{"assign":{"whenAssigned":"refuse"}}}');
  expect(mock.state().options).toEqual({ assign: { whenAssigned: 'refuse' }, successStatus: 'reference' });
  mock.reset();
  expect(mock.state().options).toEqual({ assign: { whenAssigned: 'keep' }, successStatus: 'reference' });
});

it.each([
  ['{"options":{"asign":{}}}', 'options.asign'],
  ['{"options":{"assign":{"whenAssigned":"no"}}}', 'options.assign.whenAssigned'],
  ['{"options":null}', 'options must be an object'],
  ['{"option":{}}', 'property option should not exist'],
  ['[]', 'body must be an object'],
])('refuses the reset %s by name, and leaves the world alone', async (body, name) => {
  const { mock, control, changeThings } = setup();
  await changeThings();
  const before = mock.state();
  const answer = await control('POST', '/reset', body);
  expect(answer).toMatchObject({ status: 400, body: { message: [expect.stringContaining(name)] } });
  expect(mock.state()).toEqual(before);
});

it('refuses a reset that is no JSON', async () => {
  expect(await setup().control('POST', '/reset', '{')).toMatchObject({ status: 400 });
});

it('throws for an option that does not exist, which no typed caller can pass', () => {
  const wrong = JSON.parse('{"successStatus":"201"}');
  expect(() => createMock({ options: wrong })).toThrow(TypeError);
  expect(() => createMock().reset(wrong)).toThrow('options.successStatus');
});

it('shares nothing between mocks', async () => {
  const one = setup();
  const other = setup();
  await one.changeThings();
  expect(other.mock.state()).not.toEqual(one.mock.state());
});
