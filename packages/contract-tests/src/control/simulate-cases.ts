import { demo } from '@doubletick-kit/mock-server';
import { type ControlCase, foreignPage, unknown } from './control-case.ts';

const inbound = {
  from: demo.customers.unassigned.phone,
  to: demo.wabaNumbers.support,
  content: { type: 'TEXT', text: 'Hello' },
};
const memberMessage = {
  type: 'MEMBER_MESSAGE',
  from: demo.agents.lead.phone,
  to: demo.customers.unassigned.phone,
  text: 'Hello',
};
export const simulateCases: readonly ControlCase[] = [
  {
    operation: 'receiveMessage',
    status: 201,
    because: 'the customer is known',
    path: '/worlds/demo/inbound',
    body: inbound,
  },
  {
    operation: 'receiveMessage',
    status: 400,
    because: 'the phone number is invalid',
    path: '/worlds/demo/inbound',
    body: { ...inbound, from: '0' },
  },
  {
    operation: 'receiveMessage',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/demo/inbound',
    body: inbound,
    headers: foreignPage,
  },
  {
    operation: 'receiveMessage',
    status: 404,
    because: 'the world does not exist',
    path: `${unknown}/inbound`,
    body: inbound,
  },
  {
    operation: 'receiveMessage',
    status: 404,
    because: 'the account does not have the WhatsApp number',
    path: '/worlds/demo/inbound',
    body: { ...inbound, to: '919999999999' },
  },
  {
    operation: 'receiveMessage',
    status: 409,
    because: 'the customer is blocked',
    path: '/worlds/demo/inbound',
    body: { ...inbound, from: demo.customers.withoutChat.phone },
  },
  {
    operation: 'simulate',
    status: 201,
    because: 'a customer writes',
    path: '/worlds/demo/simulate',
    body: { type: 'CUSTOMER_MESSAGE', ...inbound },
  },
  {
    operation: 'simulate',
    status: 201,
    because: 'a member writes',
    path: '/worlds/demo/simulate',
    body: memberMessage,
  },
  {
    operation: 'simulate',
    status: 400,
    because: 'the phone number is invalid',
    path: '/worlds/demo/simulate',
    body: { ...memberMessage, from: '0' },
  },
  {
    operation: 'simulate',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/demo/simulate',
    body: memberMessage,
    headers: foreignPage,
  },
  {
    operation: 'simulate',
    status: 404,
    because: 'it does not exist',
    path: `${unknown}/simulate`,
    body: memberMessage,
  },
  {
    operation: 'simulate',
    status: 404,
    because: 'nobody was invited',
    path: '/worlds/demo/simulate',
    body: { type: 'INVITATION_ACCEPTANCE', from: '919999999960' },
  },
  {
    operation: 'simulate',
    status: 409,
    because: 'the customer is blocked',
    path: '/worlds/demo/simulate',
    body: { type: 'CALL', from: demo.customers.withoutChat.phone, to: demo.wabaNumbers.support },
  },
  {
    operation: 'simulate',
    status: 422,
    because: 'the window is closed',
    path: '/worlds/demo/simulate',
    body: { ...memberMessage, to: demo.customers.salesOnly.phone },
  },
];
