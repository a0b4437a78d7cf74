import { expect, it } from 'vitest';
import { findUnknownFields } from './unknown-fields.ts';

const find = (body: unknown, id: Parameters<typeof findUnknownFields>[0] = 'sendWhatsappTemplateMessages') =>
  findUnknownFields(id, body, () => undefined);

it.each([
  [{ messages: [{ to: '1', content: { templateName: 'a', templateData: { body: { placeholders: ['x'] } } } }] }, []],
  [{ extra: 1 }, ['/extra']],
  [{ messages: [{ a: 1 }, { a: 2, b: { c: 3 } }] }, ['/messages/*/a', '/messages/*/b']],
  [{ messages: { content: { a: 1 } } }, ['/messages/content/a']],
  [{ messages: [[{ a: 1 }]] }, ['/messages/*/*/a']],
  [{ messages: [{ to: { a: 1 }, from: [{ b: 1 }] }] }, ['/messages/*/to/a', '/messages/*/from/*/b']],
  [{ messages: [{ customData: { anything: 'goes' } }] }, []],
  [{ messages: [{ customData: { anything: { from: 'x' } } }] }, ['/messages/*/customData/*/from']],
  [{ '*': 1, toString: 1, constructor: 1 }, ['/*', '/toString', '/constructor']],
  [{ 'a/b~c': 1 }, ['/a~1b~0c']],
  [undefined, []],
])('finds in %j the fields %j', (body, pointers) => {
  expect(find(body)).toEqual(pointers);
});

it('knows any field of an object that the contract leaves open', () => {
  expect(find({ headers: { 'x-a': { b: 1 } }, query: { c: 1 }, d: 1 }, 'registerWebhook')).toEqual(['/d']);
});

it('shows each field to its visitor once for all items of a list, and at each place', () => {
  const visited: string[] = [];
  const messages = Array.from({ length: 100 }, () => ({ a: 1, content: { a: 1 } }));
  findUnknownFields('sendWhatsappTemplateMessages', { messages, a: 1 }, (parent, name) => {
    visited.push(`${parent} ${name}`);
  });
  expect(visited).toEqual(['/messages/* a', '/messages/*/content a', ' a']);
});

it('refuses more than 200 different fields', () => {
  const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
  expect(() => find({ messages: [fields(100), fields(200)] })).not.toThrow();
  expect(() => find({ messages: [fields(100)], ...fields(101) })).toThrow(
    expect.objectContaining({ code: 'invalid-body', message: expect.stringContaining('more than 200 different') }),
  );
});

it('knows no field of an operation without a JSON body', () => {
  expect(find({ a: 1 }, 'getTeam')).toEqual([]);
});

it('names each field once, at most 20, short and without phone numbers', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, 1]));
  expect(find(many)).toHaveLength(21);
  expect(find(many).at(-1)).toBe('…');
  expect(find({ [`a${'b'.repeat(100)}`]: 1, '+91 99999 99921': 1, '٩١٩٩٩٩٩٩٩٩٢١': 1, 'a\u001b[2J\u202e': 1 })).toEqual([
    `/a${'b'.repeat(39)}…`,
    '/+91…',
    '/…',
    '/a�[2J�',
  ]);
});
