import { demo } from '@doubletick-kit/mock-server';
import type { Case } from './case.ts';

const { agents, customers, group, wabaNumbers } = demo;
const chat = { customerPhoneNumber: customers.unassigned.phone };
const tooLarge = '9'.repeat(1_100_000);

/** What every operation with a JSON body refuses before it looks at the body's meaning. */
function refusedBodies(operation: Case['operation'], input: object): Case[] {
  return [
    {
      operation,
      status: 413,
      because: 'the body is over 1 MiB',
      input: { ...input, padding: tooLarge },
      gatewayProblem: 'body-too-large',
    },
    {
      operation,
      status: 415,
      because: 'the body is no JSON',
      input,
      contentType: 'text/plain',
      gatewayProblem: 'unsupported-media-type',
    },
  ];
}

/** What every operation refuses whatever the input. */
function refusedKeys(operation: Case['operation'], input: object): Case[] {
  return [
    { operation, status: 401, because: 'the key is wrong', input, key: 'wrong', gatewayProblem: 'invalid-key' },
    {
      operation,
      status: 403,
      because: 'the key has no permissions',
      input,
      key: 'without-permissions',
      answer: { reason: 'FORBIDDEN' },
    },
  ];
}

const assignInput = { ...chat, assignedUserPhoneNumber: agents.lead.phone };
const assignCases: Case[] = [
  {
    operation: 'assignTeamMemberToChat',
    status: 200,
    because: 'the chat is free',
    input: assignInput,
    answer: agents.lead,
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 200,
    because: 'a group chat is named by its id',
    input: { groupId: group.id, assignedUserPhoneNumber: agents.member.phone, reassign: true },
    answer: agents.member,
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 201,
    because: 'the world answers as the reference does',
    input: assignInput,
    world: { successStatus: 'reference' },
    answer: agents.lead,
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 400,
    because: 'neither customer nor group is named',
    input: { assignedUserPhoneNumber: agents.lead.phone },
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 400,
    because: 'both are named',
    input: { ...assignInput, groupId: group.id },
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 422,
    because: 'the assignee is not in the team',
    input: { ...chat, assignedUserPhoneNumber: '919999999999' },
    answer: { message: 'User is not a member of the team' },
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 422,
    because: 'the world refuses to assign a chat twice',
    input: { customerPhoneNumber: customers.assigned.phone, assignedUserPhoneNumber: agents.member.phone },
    world: { assign: { whenAssigned: 'refuse' } },
    answer: { message: 'Chat is already assigned' },
  },
  ...refusedKeys('assignTeamMemberToChat', assignInput),
  ...refusedBodies('assignTeamMemberToChat', assignInput),
];

const unassignCases: Case[] = [
  {
    operation: 'unassignTeamMemberFromChat',
    status: 201,
    because: 'the chat has an assignee',
    input: { customerPhoneNumber: customers.assigned.phone },
    answer: { success: true },
  },
  { operation: 'unassignTeamMemberFromChat', status: 400, because: 'no chat is named', input: {} },
  {
    operation: 'unassignTeamMemberFromChat',
    status: 422,
    because: 'nobody has this number',
    input: { customerPhoneNumber: '919999999999' },
  },
  ...refusedKeys('unassignTeamMemberFromChat', chat),
  ...refusedBodies('unassignTeamMemberFromChat', chat),
];

const collaboratorsInput = {
  from: wabaNumbers.support,
  to: customers.assigned.phone,
  agentNumbers: [agents.member.phone, '919999999999'],
};
const collaboratorCases = (['addChatCollaborators', 'removeChatCollaborators'] as const).flatMap(
  (operation): Case[] => [
    {
      operation,
      status: 200,
      because: 'one number is an agent and one is nobody',
      input: collaboratorsInput,
      answer: {
        success: [{ number: agents.member.phone, name: agents.member.name }],
        failed: [{ number: '919999999999' }],
      },
    },
    { operation, status: 400, because: 'there is no such chat', input: { ...collaboratorsInput, to: '919999999999' } },
    { operation, status: 400, because: 'no agent is named', input: { ...collaboratorsInput, agentNumbers: [] } },
    ...refusedKeys(operation, collaboratorsInput),
    ...refusedBodies(operation, collaboratorsInput),
  ],
);

const readCases: Case[] = [
  {
    operation: 'getChatList',
    status: 200,
    because: 'there are chats',
    answer: { paginationOptions: { hasMoreChats: true } },
  },
  {
    operation: 'getChatList',
    status: 200,
    because: 'the filter selects one chat',
    input: { assignedUserPhone: agents.lead.phone, limit: 1, wabaNumbers: wabaNumbers.support },
    answer: { chats: [{ assignedUserName: agents.lead.name }] },
  },
  { operation: 'getChatList', status: 400, because: 'the page is too long', input: { limit: 101 } },
  ...refusedKeys('getChatList', {}),
  { operation: 'getTeam', status: 200, because: 'there is a team' },
  {
    operation: 'getTeam',
    status: 201,
    because: 'the world answers as the guides do',
    world: { successStatus: 'guide' },
  },
  ...refusedKeys('getTeam', {}),
  { operation: 'listChannelDetails', status: 200, because: 'two numbers are connected', answer: { count: 2 } },
  {
    operation: 'listChannelDetails',
    status: 200,
    because: 'the list is narrowed to one number',
    input: { wabaNumber: [wabaNumbers.sales] },
    answer: { channels: [{ wabaNumber: wabaNumbers.sales }] },
  },
  {
    operation: 'listChannelDetails',
    status: 400,
    because: 'more than 50 numbers are asked for',
    input: { wabaNumber: Array.from({ length: 51 }, () => wabaNumbers.sales) },
  },
  ...refusedKeys('listChannelDetails', {}),
];

/** Every case of the suite: each documented status of each operation is reached by at least one. */
export const cases: readonly Case[] = [...assignCases, ...unassignCases, ...collaboratorCases, ...readCases];

/** A name for reports. */
export function titleOf({ operation, status, because }: Case): string {
  return `${operation} answers ${status} when ${because}`;
}
