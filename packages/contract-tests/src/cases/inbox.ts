import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, customers, whatsappGroup: group, wabaNumbers } = demo;
const chat = { customerPhoneNumber: customers.unassigned.phone };

const assignInput = { ...chat, assignedUserPhoneNumber: agents.lead.phone };
const assignCases: Case[] = [
  {
    operation: 'assignTeamMemberToChat',
    status: 200,
    because: 'the chat has no assignee',
    input: { body: assignInput },
    answer: agents.lead,
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 200,
    because: 'a group chat is identified by its id',
    input: { body: { groupId: group.id, assignedUserPhoneNumber: agents.member.phone, reassign: true } },
    answer: agents.member,
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 201,
    because: 'the world responds like the reference',
    input: { body: assignInput },
    world: { successStatus: 'reference' },
    answer: agents.lead,
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 400,
    because: 'neither customer nor group is named',
    input: { body: { assignedUserPhoneNumber: agents.lead.phone } },
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 400,
    because: 'both are named',
    input: { body: { ...assignInput, groupId: group.id } },
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 403,
    because: 'the assignee has no access to the number',
    input: { body: { ...chat, assignedUserPhoneNumber: agents.secondMember.phone } },
    answer: { message: 'Team member ending in 14 does not have access to WhatsApp API Number ending in 01' },
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 422,
    because: 'the assignee is not in the team',
    input: { body: { ...chat, assignedUserPhoneNumber: '919999999999' } },
    answer: { message: 'User is not a member of the team' },
  },
  {
    operation: 'assignTeamMemberToChat',
    status: 422,
    because: 'the world refuses to reassign a chat',
    input: { body: { customerPhoneNumber: customers.assigned.phone, assignedUserPhoneNumber: agents.member.phone } },
    world: { assign: { whenAssigned: 'refuse' } },
    answer: { message: 'Chat is already assigned' },
  },
];

const unassignCases: Case[] = [
  {
    operation: 'unassignTeamMemberFromChat',
    status: 201,
    because: 'the chat has an assignee',
    input: { body: { customerPhoneNumber: customers.assigned.phone } },
    answer: { success: true },
  },
  { operation: 'unassignTeamMemberFromChat', status: 400, because: 'no chat is named', input: { body: {} } },
  {
    operation: 'unassignTeamMemberFromChat',
    status: 422,
    because: 'nobody has this phone number',
    input: { body: { customerPhoneNumber: '919999999999' } },
  },
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
      because: 'one phone number belongs to an agent and one to nobody',
      input: { body: collaboratorsInput },
      answer: {
        success: [{ number: agents.member.phone, name: agents.member.name }],
        failed: [{ number: '919999999999' }],
      },
    },
    {
      operation,
      status: 400,
      because: 'the chat does not exist',
      input: { body: { ...collaboratorsInput, to: '919999999999' } },
    },
    {
      operation,
      status: 400,
      because: 'no agent is named',
      input: { body: { ...collaboratorsInput, agentNumbers: [] } },
    },
  ],
);

const listCases: readonly Case[] = [
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
    input: { query: { assignedUserPhone: agents.lead.phone, limit: 1, wabaNumbers: wabaNumbers.support } },
    answer: {
      chats: [{ assignedUserName: agents.lead.name, lastMessage: { messageType: 'TEXT', messageOriginType: 'USER' } }],
    },
  },
  { operation: 'getChatList', status: 400, because: 'the page is too long', input: { query: { limit: 101 } } },
];

export const inboxCases: readonly Case[] = [...assignCases, ...unassignCases, ...collaboratorCases, ...listCases];
