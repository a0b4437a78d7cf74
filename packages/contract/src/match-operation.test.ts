import { expect, it } from 'vitest';
import { matchOperation, operations } from './index.ts';

it('finds every operation of the document at its method and path', () => {
  for (const { id, method, path } of Object.values(operations)) {
    expect(matchOperation(method, path)).toEqual({ kind: 'operation', id });
  }
});

it('tells which methods a known path has', () => {
  expect(matchOperation('DELETE', '/team')).toEqual({ kind: 'method-not-allowed', allow: ['GET'] });
});

it.each([
  '/',
  '/teams',
  '/team/',
  '//team',
  '/TEAM',
  '/%74eam',
  '/team;x',
  '/x/../team',
  'http://127.0.0.1/team',
  '/__proto__',
])('has nothing at %s', (path) => {
  expect(matchOperation('GET', path)).toEqual({ kind: 'unknown-path' });
});
