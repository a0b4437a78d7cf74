import { demo } from '@doubletick-kit/mock-server';
import { type ControlCase, unknown } from './control-case.ts';

const chat = '/worlds/demo/chats/chat_0000000001';
const search = encodeURIComponent(`+${demo.customers.unassigned.phone}`);

export const inboxCases: readonly ControlCase[] = [
  { operation: 'listInboxChats', status: 200, because: 'it exists', path: '/worlds/demo/chats?limit=2' },
  { operation: 'listInboxChats', status: 200, because: 'one is found', path: `/worlds/demo/chats?search=${search}` },
  {
    operation: 'listInboxChats',
    status: 200,
    because: 'a member has unread chats',
    path: `/worlds/demo/chats?filter=unread&member=${demo.agents.lead.phone}`,
  },
  {
    operation: 'listInboxChats',
    status: 400,
    because: 'the filter is unknown',
    path: '/worlds/demo/chats?filter=read',
  },
  {
    operation: 'listInboxChats',
    status: 400,
    because: 'the cursor is ill-formed',
    path: '/worlds/demo/chats?cursor=x',
  },
  { operation: 'listInboxChats', status: 404, because: 'it does not exist', path: `${unknown}/chats` },
  { operation: 'getInboxChat', status: 200, because: 'it exists', path: chat },
  {
    operation: 'getInboxChat',
    status: 404,
    because: 'the chat does not exist',
    path: '/worlds/demo/chats/chat_0000000999',
  },
  { operation: 'getInboxChat', status: 404, because: 'it does not exist', path: `${unknown}/chats/chat_0000000001` },
  { operation: 'readConversation', status: 200, because: 'it exists', path: `${chat}/messages?limit=1` },
  { operation: 'readConversation', status: 200, because: 'no such message exists', path: `${chat}/messages?ids=a,b` },
  {
    operation: 'readConversation',
    status: 400,
    because: 'the cursor is ill-formed',
    path: `${chat}/messages?before=x`,
  },
  {
    operation: 'readConversation',
    status: 404,
    because: 'the chat does not exist',
    path: '/worlds/demo/chats/chat_0000000999/messages',
  },
  {
    operation: 'readConversation',
    status: 404,
    because: 'it does not exist',
    path: `${unknown}/chats/chat_0000000001/messages`,
  },
  {
    operation: 'findInboxCustomers',
    status: 200,
    because: 'one is found',
    path: `/worlds/demo/customers?search=${search}`,
  },
  {
    operation: 'findInboxCustomers',
    status: 400,
    because: 'the limit is 0',
    path: '/worlds/demo/customers?limit=0',
  },
  { operation: 'findInboxCustomers', status: 404, because: 'it does not exist', path: `${unknown}/customers` },
];
