import { operations, webhooks } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { document, listOperations } from './document.ts';

it('the catalogue has every operation and every event of the description, and no other', () => {
  const described = listOperations(document).map(({ operationId }) => operationId);
  expect(Object.keys(operations)).toEqual(described);
  expect(Object.keys(webhooks)).toEqual(Object.keys(document.webhooks));
});

it('the description is complete', () => {
  expect(listOperations(document)).toHaveLength(95);
  expect(Object.keys(document.webhooks)).toHaveLength(38);
});
