import { expect, test } from 'vitest';
import { newDraft } from './api-draft.ts';
import { whatHappenedElsewhere } from './changed-elsewhere.tsx';

const before = { ...newDraft, name: 'Orders', url: 'https://example.com/orders' };
const saved = { ...before, id: 'api_1', createdAt: 0, updatedAt: 0, usedBy: [] };
const changed = { ...before, url: 'https://example.com/v2/orders' };

test.each([
  ['a new API', undefined, [saved], undefined],
  ['APIs that are not read yet', 'api_1', undefined, undefined],
  ['the same API', 'api_1', [saved], undefined],
  ['the same API, used by a bot since', 'api_1', [{ ...saved, updatedAt: 1, usedBy: ['bot_1'] }], undefined],
  ['an API with another URL', 'api_1', [{ ...saved, ...changed }], { kind: 'changed', now: changed }],
  ['an API that is gone', 'api_1', [{ ...saved, id: 'api_2' }], { kind: 'gone' }],
])('says what happened elsewhere to %s', (_, id, apis, happened) => {
  expect(whatHappenedElsewhere(id, before, apis)).toEqual(happened);
});
