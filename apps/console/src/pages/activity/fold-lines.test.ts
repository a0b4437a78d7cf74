import { expect, it } from 'vitest';
import { lineOfEvent } from './activity-line.ts';
import { foldLines } from './fold-lines.ts';

/** Lines of the types, oldest first; each delivery is of the webhook with its number. */
function fold(...types: string[]) {
  const lines = types.flatMap((type, index) => {
    const data = type.startsWith('REQUEST') ? { number: 1 } : { webhookId: `w${index}`, event: 'ADD_TAG' };
    return lineOfEvent({ id: index, at: index, type, data }) ?? [];
  });
  return foldLines(lines.toReversed()).map((line) => ({
    id: line.id,
    at: line.at,
    webhooks: line.kind === 'quiet' ? line.deliveries.map(({ webhookId }) => webhookId).join() : undefined,
  }));
}

it('makes one line of deliveries in a row that ended alike, which keeps its id while more come', () => {
  expect(fold('WEBHOOK_BLOCKED', 'WEBHOOK_BLOCKED', 'WEBHOOK_BLOCKED')).toEqual([
    { id: 0, at: 2, webhooks: 'w2,w1,w0' },
  ]);
});

it.each([
  [['WEBHOOK_BLOCKED', 'WEBHOOK_FAILED']],
  [['WEBHOOK_BLOCKED', 'REQUEST_ANSWERED', 'WEBHOOK_BLOCKED']],
  [['CLOCK_CHANGED', 'CLOCK_CHANGED']],
  [['KEY_CHANGED', 'KEY_CHANGED']],
])('leaves apart what is different or not about webhooks: %j', (types) => {
  expect(fold(...types)).toHaveLength(types.length);
});
