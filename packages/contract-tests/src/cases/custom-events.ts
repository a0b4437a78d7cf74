import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { customers, customEvents, wabaNumbers } = demo;
const input = {
  eventName: customEvents.orderPlaced,
  wabaNumber: wabaNumbers.support,
  customerPhoneNumber: customers.assigned.phone,
};

export const customEventCases: readonly Case[] = [
  {
    operation: 'fireCustomEvent',
    status: 201,
    because: 'the event is configured',
    input: { body: input },
    answer: { success: true },
  },
  {
    operation: 'fireCustomEvent',
    status: 400,
    because: 'the name is too short',
    input: { body: { ...input, eventName: 'ab' } },
  },
  {
    operation: 'fireCustomEvent',
    status: 403,
    because: 'the account does not have the feature',
    input: { body: input },
    world: { customEvents: { feature: 'disabled' } },
    answer: { message: 'Contact Support to enable enterprise feature.' },
  },
  {
    operation: 'fireCustomEvent',
    status: 404,
    because: 'the event is not configured',
    input: { body: { ...input, eventName: 'order_lost' } },
    answer: { message: 'Custom event not found' },
  },
  {
    operation: 'fireCustomEvent',
    status: 429,
    because: 'the limit is exceeded',
    input: { body: input },
    world: { rateLimits: 'exhausted' },
    answer: { message: 'Too many requests, please try again later.', error: 'Too Many Requests' },
  },
];
