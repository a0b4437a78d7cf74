import type { OperationId } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { refuse } from '../world/refusal.ts';
import { demo } from '../world/seed/demo.ts';
import { setupCheckedMock } from './checked-mock.fixture.ts';
import type { HandlersOf } from './handlers/handler.ts';

const { agents, customers, wabaNumbers } = demo;
const toUnassigned = { customerPhoneNumber: customers.unassigned.phone, assignedUserPhoneNumber: agents.lead.phone };

it('answers an assignment with name, email and phone of the assignee', async () => {
  const { send } = setupCheckedMock();
  const { status, body } = await send('assignTeamMemberToChat', { body: toUnassigned });
  expect({ status, body }).toEqual({ status: 200, body: agents.lead });
});

it.each([
  [{}, {}, 200, null],
  [{}, { prefer: 'code=201' }, 201, 'code=201'],
  [{}, { prefer: 'code=200' }, 200, 'code=200'],
  [{}, { prefer: 'respond-async' }, 200, null],
  [{ successStatus: 'reference' as const }, {}, 201, null],
  [{ successStatus: 'reference' as const }, { prefer: 'code=200' }, 200, 'code=200'],
])('answers an assignment in a world with %j to a request with %j by %s', async (options, headers, status, applied) => {
  const { send } = setupCheckedMock(options);
  const answer = await send('assignTeamMemberToChat', { body: toUnassigned, headers });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('preference-applied')).toBe(applied);
});

it.each([
  [{}, {}, 200],
  [{}, { prefer: 'code=201' }, 201],
  [{ successStatus: 'guide' as const }, {}, 201],
  [{ successStatus: 'reference' as const }, {}, 200],
])('lists the team in a world with %j to a request with %j by %s', async (options, headers, status) => {
  expect((await setupCheckedMock(options).send('getTeam', { headers })).status).toBe(status);
});

it('does not claim to have applied a preference when it refuses the request', async () => {
  const body = { ...toUnassigned, customerPhoneNumber: '919999999999' };
  const { status, headers } = await setupCheckedMock().send('assignTeamMemberToChat', {
    body,
    headers: { prefer: 'code=201' },
  });
  expect(status).toBe(422);
  expect(headers.get('preference-applied')).toBeNull();
});

it.each([customers.assigned.phone, customers.unassigned.phone])('unassigns the chat of %s by 201', async (phone) => {
  const { status, body } = await setupCheckedMock().send('unassignTeamMemberFromChat', {
    body: { customerPhoneNumber: phone },
  });
  expect({ status, body }).toEqual({ status: 201, body: { success: true } });
});

it('refuses by 422 without an error name, and by 400 with one text per problem', async () => {
  const { send } = setupCheckedMock();
  const unknown = await send('assignTeamMemberToChat', {
    body: { ...toUnassigned, assignedUserPhoneNumber: '919999999999' },
  });
  expect(unknown.body).toEqual({ statusCode: 422, message: 'User is not a member of the team' });
  const ambiguous = await send('unassignTeamMemberFromChat', { body: { customerPhoneNumber: customers.onBoth.phone } });
  expect(ambiguous.body).toEqual({
    statusCode: 400,
    message: ['wabaNumber should not be empty: the customer has chats on several numbers'],
    error: 'Bad Request',
  });
});

it('adds and removes collaborators, each number with its own outcome', async () => {
  const { mock, send } = setupCheckedMock();
  const body = {
    from: wabaNumbers.support,
    to: customers.unassigned.phone,
    agentNumbers: [agents.member.phone, 'nobody'],
  };
  const outcome = {
    success: [{ number: agents.member.phone, name: agents.member.name }],
    failed: [{ number: 'nobody' }],
  };
  expect(await send('addChatCollaborators', { body })).toMatchObject({ status: 200, body: outcome });
  expect(mock.world().state().chats[0]?.collaboratorPhones).toEqual([agents.member.phone]);
  expect(await send('removeChatCollaborators', { body })).toMatchObject({ status: 200, body: outcome });
  expect(mock.world().state().chats[0]?.collaboratorPhones).toEqual([]);
});

it.each(['addChatCollaborators', 'removeChatCollaborators'] as const)(
  'answers %s for an unknown chat by 400',
  async (id) => {
    const body = { from: wabaNumbers.sales, to: customers.unassigned.phone, agentNumbers: [agents.member.phone] };
    expect(await setupCheckedMock().send(id, { body })).toMatchObject({ status: 400, body: { error: 'Bad Request' } });
  },
);

it('sends every documented property of a chat, with the values of the chat', async () => {
  const { send } = setupCheckedMock();
  await send('assignTeamMemberToChat', { body: toUnassigned });
  const { body } = await send('getChatList', { search: '?limit=1' });
  const at = 1_000_000_000_000;
  expect(body).toEqual({
    chats: [
      {
        chatType: 'INDIVIDUAL',
        name: customers.unassigned.name,
        phoneNumber: customers.unassigned.phone,
        imageUrl: null,
        unreadCount: 2,
        isDone: false,
        optIn: true,
        chatUpdatedTime: at,
        lastMessageTime: at - 300_000,
        wabaNumber: wabaNumbers.support,
        wabaPhoneName: 'Support Line',
        wabaDisplayName: 'Acme Support',
        assignedUserName: agents.lead.name,
        assignedUserNumber: agents.lead.phone,
        tagNames: ['lead'],
        customFields: [{ name: 'Country', type: 'single_select', value: 'India' }],
        lastMessage: { messageType: 'TEXT', messageOriginType: 'CUSTOMER', text: 'Hello, is my order ready?' },
        isSlaActive: false,
        slaDueDate: null,
        slaBreachLevel: null,
        eligibleMessageTypes: ['ANY'],
        isReminderTriggered: false,
        providerType: null,
        latestIntegration: null,
        openChats: null,
        dateCreated: null,
      },
    ],
    paginationOptions: { hasMoreChats: true, nextChatId: 'chat_0000000002', nextChatTimestamp: at - 1_200_000 },
  });
});

it('marks the last page, closed windows and groups', async () => {
  const { body } = await setupCheckedMock().send('getChatList', { search: '?limit=100&tags=dealers,vip' });
  expect(body).toMatchObject({
    chats: [
      { name: customers.assigned.name, eligibleMessageTypes: ['ANY'] },
      { chatType: 'WA_GROUP', name: demo.whatsappGroup.name, phoneNumber: null },
      { name: customers.salesOnly.name, eligibleMessageTypes: ['TEMPLATE'] },
    ],
    paginationOptions: { hasMoreChats: false, nextChatId: null, nextChatTimestamp: null },
  });
});

it('lists the team with roles and managers', async () => {
  const { body } = await setupCheckedMock().send('getTeam');
  expect(body).toMatchObject({
    data: [
      { ...agents.owner, orgRoleName: 'OWNER', isOrganizationOwner: true, reportingManager: [] },
      { ...agents.lead, orgRoleName: 'TEAM_LEAD', isOrganizationOwner: false, reportingManager: [agents.owner] },
      { ...agents.member, orgRoleName: 'TEAM_MEMBER', reportingManager: [agents.lead] },
      { ...agents.secondMember, orgRoleName: 'TEAM_MEMBER', reportingManager: [agents.lead, agents.owner] },
    ],
  });
});

it.each([
  ['', 2, [wabaNumbers.support, wabaNumbers.sales]],
  ['?wabaNumber=%2B91%2099999%2099902', undefined, [wabaNumbers.sales]],
  ['?wabaNumber=919999999902&wabaNumber=919999999901', undefined, [wabaNumbers.support, wabaNumbers.sales]],
  ['?wabaNumber=919999999999', undefined, []],
])(
  'lists the connected numbers for "%s", and counts them only when none is filtered out',
  async (search, count, numbers) => {
    const { body } = await setupCheckedMock().send('listChannelDetails', { search });
    expect(body.count).toBe(count);
    expect(body.channels).toMatchObject(numbers.map((wabaNumber) => ({ wabaNumber, status: 'CONNECTED' })));
  },
);

it('lets only complete and correctly typed handlers compile', () => {
  type Handlers = HandlersOf<OperationId>;
  type Team = Handlers['getTeam'];
  type WithoutTeam = Omit<Handlers, 'getTeam'>;
  const all: Team[] = [
    () => ({ status: 200, body: { data: [{ id: 'user_1' }] } }),
    // @ts-expect-error the document has no 400 for this operation
    () => ({ status: 400, body: { message: 'no' } }),
    // @ts-expect-error so no rule may refuse by it
    () => refuse(400, 'no'),
    // @ts-expect-error an id is a string
    () => ({ status: 200, body: { data: [{ id: 7 }] } }),
    // @ts-expect-error the document has no such property
    () => ({ status: 200, body: { team: [] } }),
  ];
  // @ts-expect-error an operation without a handler
  const incomplete = (handlers: WithoutTeam): Handlers => handlers;
  expect([...all, incomplete]).toHaveLength(6);
});
