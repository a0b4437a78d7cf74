import { expect, it } from 'vitest';
import { describeKeyChange } from './describe-key-change.ts';

it.each([
  ['CREATED', [], 'ACTIVE', 'created'],
  ['UPDATED', ['status'], 'DISABLED', 'disabled'],
  ['UPDATED', ['status'], 'ACTIVE', 'enabled'],
  ['UPDATED', ['name', 'whitelist'], 'ACTIVE', 'renamed, whitelist changed'],
  ['UPDATED', ['permissions'], 'ACTIVE', 'permissions changed'],
  ['REGENERATED', [], 'ACTIVE', 'regenerated'],
  ['DELETED', [], 'ACTIVE', 'deleted'],
])('says in words what happened to a key: %s %j, then %s', (change, fields, status, expected) => {
  const said = describeKeyChange({ name: 'Website', status, change, fields });
  expect(said).toBe(`API key Website: ${expected}`);
});
