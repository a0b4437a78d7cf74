import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { broadcastGroups: groups, customers, templates, wabaNumbers } = demo;
const at = 1_000_000_000_000;
const day = 24 * 60 * 60_000;

it('sends the properties of a group that the reference and the guide have', async () => {
  const { send } = setupCheckedMock();
  const common = { canManageGroupAccess: true, groupAccessLevel: 'FULL_ACCESS', isInternal: false };
  expect((await send('getPaginatedGroups', { search: '?searchQuery=recent' })).body).toEqual({
    groups: [
      {
        ...common,
        groupId: groups.dynamic.id,
        groupChatId: 'chat_0000000103',
        groupChatName: groups.dynamic.name,
        memberCount: 2,
        dateCreated: at - 20 * day,
        groupType: 'DYNAMIC_SEGMENT',
        lastMessageAt: new Date(at - 9 * day).toISOString(),
      },
    ],
    paginationParams: { hasMore: false },
  });
  expect((await send('getPaginatedGroups', { search: '?searchQuery=arrivals' })).body).toMatchObject({
    groups: [{ ...common, groupId: groups.empty.id, memberCount: 0, groupType: 'STATIC_SEGMENT' }],
  });
});

it('gives a cursor that continues the list when all or part of it is sent back', async () => {
  const { send } = setupCheckedMock();
  for (let index = 0; index < 9; index += 1) await send('createGroup', { body: { name: `Group ${index}` } });
  const { body } = await send('getPaginatedGroups');
  const { hasMore, ...cursor } = body.paginationParams as Record<string, string>; // texts, and whether there is more
  expect(hasMore).toBe(true);
  expect(cursor).toEqual({
    afterGroupId: groups.empty.id,
    afterGroupName: groups.empty.name,
    afterDateCreated: new Date(at - 2 * day).toISOString(),
  });
  for (const part of [cursor, { afterGroupId: groups.empty.id }, { afterDateCreated: cursor.afterDateCreated ?? '' }]) {
    const next = await send('getPaginatedGroups', { search: `?${new URLSearchParams(part)}` });
    expect(next.body).toMatchObject({
      groups: [{ groupId: groups.dynamic.id }, { groupId: groups.offers.id }],
      paginationParams: { hasMore: false },
    });
  }
});

it.each(['afterDateCreated=2020-13-01T00:00:00Z', 'afterDateCreated=yesterday', 'afterGroupId=group_none'])(
  'refuses the cursor %s',
  async (search) => {
    expect((await setupCheckedMock().send('getPaginatedGroups', { search: `?${search}` })).status).toBe(400);
  },
);

it('answers each change of a broadcast group with the outcome of each member', async () => {
  const { send } = setupCheckedMock();
  const invalid = { name: 'Meena', phone: '12345' };
  const { status, body } = await send('createGroup', {
    body: { name: 'Spring', members: [{ phone: customers.assigned.phone }, { ...invalid, undocumented: true }] },
  });
  const { groupId } = body.groupData as { groupId: string }; // as the next line checks
  expect({ status, body }).toEqual({
    status: 201,
    body: { groupData: { groupId, memberCount: 1, groupChatName: 'Spring' }, invalidMembers: [invalid] },
  });
  const [present, created] = [customers.assigned.phone, customers.onBoth.phone];
  const members = [{ phone: `+${present}` }, { phone: created }, invalid];
  expect(await send('addMembersToGroup', { body: { groupId, members } })).toMatchObject({
    status: 200,
    body: { groupId, createdMembers: [created], membersAlreadyPresent: [present], invalidMembers: [invalid] },
  });
  const change = { groupId, phoneNumbers: [`+${created}`, '12345'] };
  expect(await send('removeMembersFromGroup', { body: change })).toMatchObject({
    status: 200,
    body: { success: [`+${created}`], failed: ['12345'] },
  });
  expect(await send('deleteGroups', { body: { groupIds: [groupId] } })).toMatchObject({ status: 200, body: {} });
  expect((await send('deleteGroups', { body: { groupIds: [groupId] } })).status).toBe(422);
});

it('answers a broadcast that failed with a success status', async () => {
  const content = { templateName: templates.plain.name, language: 'en' };
  const body = { groupName: groups.offers.name, from: wabaNumbers.support, content };
  const { send } = setupCheckedMock();
  expect(await send('sendBroadcastMessage', { body })).toMatchObject({ status: 200, body: { status: 'SENT' } });
  const failed = await send('sendBroadcastMessage', { body: { ...body, groupName: 'Nobody' } });
  expect(failed.body).toEqual({
    status: 'FAILED',
    messageId: expect.any(String),
    errorMessage: 'Broadcast group with given name not found',
  });
  expect((await send('sendBroadcastMessage', { body: { groupName: groups.offers.name } })).body).toMatchObject({
    message: ['content should not be empty'],
  });
});
