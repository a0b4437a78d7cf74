import { resolve } from 'node:path';
import { operations, webhooks } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { listOperations, readDocument } from './document.ts';

const bundled = readDocument(resolve(import.meta.dirname, '../../../../openapi/dist/doubletick.json'));

it('the catalogue has every operation and every event of the description, and no other', () => {
  const described = listOperations(bundled).map(({ operationId }) => operationId);
  expect(Object.keys(operations)).toEqual(described);
  expect(Object.keys(webhooks)).toEqual(Object.keys(bundled.webhooks));
});

it('the description is whole', () => {
  expect(listOperations(bundled)).toHaveLength(95);
  expect(Object.keys(bundled.webhooks)).toHaveLength(38);
});
