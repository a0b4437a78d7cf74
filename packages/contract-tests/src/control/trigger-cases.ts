import { demo } from '@doubletick-kit/mock-server';
import { type ControlCase, foreignPage, unknown } from './control-case.ts';

export const triggerCases: readonly ControlCase[] = [
  {
    operation: 'trigger',
    status: 201,
    because: 'a note is edited',
    path: '/worlds/demo/trigger',
    body: { event: 'CUSTOMER_NOTE_UPDATED' },
  },
  {
    operation: 'trigger',
    status: 400,
    because: 'the event does not exist',
    path: '/worlds/demo/trigger',
    body: { event: 'CUSTOMER_UPDATE' },
  },
  {
    operation: 'trigger',
    status: 403,
    because: 'the request comes from another origin',
    path: '/worlds/demo/trigger',
    body: { event: 'MESSAGE_RECEIVED' },
    headers: foreignPage,
  },
  {
    operation: 'trigger',
    status: 404,
    because: 'it does not exist',
    path: `${unknown}/trigger`,
    body: { event: 'MESSAGE_RECEIVED' },
  },
  {
    operation: 'trigger',
    status: 409,
    because: 'the customer is blocked',
    path: '/worlds/demo/trigger',
    body: { event: 'MESSAGE_RECEIVED', customer: demo.customers.withoutChat.phone },
  },
  {
    operation: 'trigger',
    status: 422,
    because: 'a message to this phone number is refused',
    path: '/worlds/demo/trigger',
    body: { event: 'MESSAGE_STATUS_UPDATE', customer: '919999999971' },
  },
];
