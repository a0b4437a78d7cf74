import { type OperationId, operations } from '@doubletick-kit/contract';
import { createMock, demo } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { completeExample } from './example-input.ts';
import { send } from './send-case.ts';

it.each(Object.keys(operations) as OperationId[])('%s succeeds in a new demo world with its example', async (id) => {
  const mock = createMock();
  const input = completeExample(id);
  const { status, body } = await send({ operation: id, input }, { url: 'http://mock', key: demo.keys.full, mock });
  expect(status, JSON.stringify(body)).toBeLessThan(300);
  // A message can fail in a success response; the second message of the batch example is meant to.
  expect(body).not.toHaveProperty('status', 'FAILED');
  expect(body).not.toHaveProperty('messages.0.status', 'FAILED');
});
