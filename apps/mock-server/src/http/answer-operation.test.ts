import { expect, it } from 'vitest';
import { demo } from '../world/seed/demo.ts';
import { setupCheckedMock } from './checked-mock.fixture.ts';

const valid = { customerPhoneNumber: demo.customers.unassigned.phone, assignedUserPhoneNumber: demo.agents.lead.phone };

it.each([
  [{ ...valid, groupId: 'grp_1' }, ['Only one of customerPhoneNumber and groupId may be provided']],
  [
    { assignedUserPhoneNumber: valid.assignedUserPhoneNumber },
    ['Either customerPhoneNumber or groupId must be provided'],
  ],
  [{ ...valid, reassign: 'true' }, ['reassign must be a boolean value']],
  [{ ...valid, customerPhoneNumber: '0919999999921' }, ['customerPhoneNumber must be a valid phone number']],
  [{ ...valid, assignedUserPhoneNumber: '1234567890123456' }, ['assignedUserPhoneNumber must be a valid phone number']],
  [[], expect.arrayContaining(['body must be an object'])],
])('refuses the assignment %j in upstream words', async (body, message) => {
  const answer = await setupCheckedMock().send('assignTeamMemberToChat', { body });
  expect(answer).toMatchObject({ status: 400, body: { statusCode: 400, message, error: 'Bad Request' } });
});

it.each([
  [{ agentNumbers: [] }, 'agentNumbers must contain at least 1 elements'],
  [{ agentNumbers: [1] }, 'each value in agentNumbers must be a string'],
  [{ agentNumbers: '919999999913' }, 'agentNumbers must be an array'],
  [{ from: undefined }, 'from should not be empty'],
])('refuses collaborators with %j', async (change, message) => {
  const body = { from: '919999999901', to: '919999999921', agentNumbers: ['919999999913'], ...change };
  for (const id of ['addChatCollaborators', 'removeChatCollaborators'] as const) {
    expect(await setupCheckedMock().send(id, { body })).toMatchObject({ status: 400, body: { message: [message] } });
  }
});

it.each([
  ['?limit=0', 'limit must not be less than 1'],
  ['?limit=101', 'limit must not be greater than 100'],
  ['?limit=ten', 'limit must be a number conforming to the specified constraints'],
  ['?limit=1&limit=2', 'limit must be a number conforming to the specified constraints'],
  ['?tags=a&tags=b', 'tags must be a string'],
  ['?nextChatId=chat_0000000002', 'nextChatTimestamp must be sent together with nextChatId'],
  ['?nextChatTimestamp=1', 'nextChatId must be sent together with nextChatTimestamp'],
  ['?nextChatId=chat_9&nextChatTimestamp=1', 'nextChatId must be the id of a chat, taken from the page before'],
])('refuses the chat query %s by the name of its parameter', async (search, message) => {
  expect(await setupCheckedMock().send('getChatList', { search })).toMatchObject({
    status: 400,
    body: { message: [message] },
  });
});

it('names the values that a status may have', async () => {
  const { body } = await setupCheckedMock().send('getChatList', { search: '?status=closed' });
  expect(body.message).toEqual([expect.stringContaining('unresolved, done')]);
});

it('refuses more than 50 numbers to list', async () => {
  const search = `?${'wabaNumber=919999999901&'.repeat(51)}`;
  const answer = await setupCheckedMock().send('listChannelDetails', { search });
  expect(answer).toMatchObject({
    status: 400,
    body: { message: ['wabaNumber must contain no more than 50 elements'] },
  });
});

it('ignores undocumented query parameters and invalid percent-encoding', async () => {
  const { send } = setupCheckedMock();
  expect(await send('getTeam', { search: '?limit=0' })).toMatchObject({ status: 200 });
  expect(await send('getChatList', { search: '?tags=%zz%ff&__proto__=1' })).toMatchObject({
    status: 200,
    body: { chats: [] },
  });
});

it('pages through the whole inbox with the cursor of each page', async () => {
  const { send } = setupCheckedMock();
  const seen: unknown[] = [];
  let search = '?';
  for (let pages = 0; pages < 2; pages += 1) {
    const { body } = await send('getChatList', { search });
    const { chats, paginationOptions } = body as { chats: unknown[]; paginationOptions: Record<string, unknown> };
    seen.push(...chats);
    const { nextChatId, nextChatTimestamp, hasMoreChats } = paginationOptions;
    expect(hasMoreChats).toBe(pages === 0);
    search = `?nextChatId=${nextChatId}&nextChatTimestamp=${nextChatTimestamp}`;
  }
  const { body } = await send('getChatList', { search: '?limit=100' });
  expect(seen).toEqual(body.chats);
  expect(seen).toHaveLength(14);
});
