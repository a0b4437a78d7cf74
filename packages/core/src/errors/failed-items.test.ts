import { expect, it } from 'vitest';
import { failedItems } from './failed-items.ts';

const failed = { status: 'FAILED', errorMessage: 'no such template' };

it.each([
  ['in a batch', { messages: [{ status: 'SENT' }, failed, { status: 'ENQUEUED' }] }, [failed]],
  ['that are the whole result', failed, [failed]],
  ['in a list', [failed, failed], [failed, failed]],
  ['where none failed', { messages: [{ status: 'SENT' }] }, []],
  ['of an empty answer', undefined, []],
])('finds the failed items %s', (_, result, expected) => {
  expect(failedItems(result)).toEqual(expected);
});
