import { expect, expectTypeOf, it } from 'vitest';
import { matchOperation, type Operation, operations } from '../index.ts';

it('finds every operation of the document at its method and path', () => {
  for (const { id, method, path } of Object.values<Operation>(operations)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const params = Object.fromEntries(names.map((name) => [name, `a ${name}`]));
    const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(`a ${name}`));
    expect(matchOperation(method, target)).toEqual({ kind: 'operation', id, params });
  }
});

it('has a catalogue of the documented type', () => {
  expectTypeOf(operations).toExtend<Record<string, Operation>>();
  expect(Object.keys(operations)).toHaveLength(new Set(Object.values(operations).map(({ id }) => id)).size);
});

it.each([
  ['POST', '/v2/webhook/register', 'registerWebhook'],
  ['POST', '/v2/webhook/webhook_1', 'editWebhook'],
  ['GET', '/quick-replies/details', 'getQuickReplyDetails'],
  ['PUT', '/quick-replies/details', 'updateQuickReply'],
])('prefers literal segments over parameters: %s %s', (method, path, id) => {
  expect(matchOperation(method, path)).toMatchObject({ kind: 'operation', id });
});

it('lists the methods of a known path', () => {
  expect(matchOperation('DELETE', '/team')).toEqual({ kind: 'method-not-allowed', allow: ['GET'] });
  expect(matchOperation('PATCH', '/quick-replies/details')).toEqual({
    kind: 'method-not-allowed',
    allow: ['GET', 'PUT', 'DELETE'],
  });
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
  '/template/',
  '/template/..',
  '/template/%2e%2e',
  '/template/%',
  '/template/a/b',
  '/template/%ff',
])('finds no path %s', (path) => {
  expect(matchOperation('PATCH', path)).toEqual({ kind: 'unknown-path' });
});

it('decodes a parameter without validating it', () => {
  expect(matchOperation('DELETE', '/quick-replies/%2Fhello%20there')).toMatchObject({
    params: { shortcut: '/hello there' },
  });
});
