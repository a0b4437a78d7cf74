/** How much of what a client chooses gets into a record. */
import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { idFields } from '../policy/id-fields.ts';
import { readNamedObjects } from './named-objects.ts';
import { printableAgent } from './printable-agent.ts';

const nothing = { params: {}, query: [], body: undefined };

it.each([99, 100, 101, 10_000])('reads an id and a template of up to 100 characters: %i', (length) => {
  const value = 'a'.repeat(length);
  const body = { groupId: value, messages: [{ content: { templateName: value } }] };
  const isRead = length <= 100;
  expect(readNamedObjects({ ...nothing, operation: operations.sendWhatsappTextMessage, body })).toEqual(
    isRead ? { objectIds: { groupId: [value] } } : {},
  );
  expect(readNamedObjects({ ...nothing, operation: operations.sendWhatsappTemplateMessages, body })).toEqual(
    isRead ? { templates: [value] } : {},
  );
});

/** What is in a field of a body, so that a value is where these segments lead; `*` is each item of a list. */
function around(value: string, [segment, ...rest]: readonly string[]): unknown {
  if (segment === undefined) return value;
  return segment === '*' ? [around(value, rest)] : { [segment]: around(value, rest) };
}

const recorded = ['WhatsApp group', 'customer', 'template', 'webhook', 'channel', 'bot'];

it('reads the ids of each operation from its own places, whatever was read before', () => {
  const places = Object.values(operations).flatMap((operation) =>
    (idFields[operation.id] ?? [])
      .filter(({ place }) => place.startsWith('$request.body#/'))
      .map(({ place, reaches }) => ({ operation, segments: place.split('/').slice(1), reaches })),
  );
  expect(places.length).toBeGreaterThan(10);
  // Each twice, so that what is remembered of one operation would show up in another.
  for (const { operation, segments, reaches } of [...places, ...places.toReversed()]) {
    const [field = '', ...rest] = segments;
    const body = { [field]: around('some-id', rest) };
    const { objectIds } = readNamedObjects({ ...nothing, operation, body });
    const name = segments.join('.').replaceAll('.*', '[]');
    expect([operation.id, objectIds]).toEqual([
      operation.id,
      recorded.includes(reaches) ? { [name]: ['some-id'] } : undefined,
    ]);
  }
});

it.each([199, 200, 201, 399, 400, 401, 16_000])('keeps up to 200 characters of a user agent: %i', (length) => {
  const agent = 'ab '.repeat(length).slice(0, length);
  expect(printableAgent(agent)).toBe(agent.slice(0, 200));
});

it('shows each user agent as itself, however many there are', () => {
  const agents = Array.from({ length: 1_000 }, (_, n) => `agent/${n}.0`);
  for (const agent of [...agents, ...agents.toReversed()]) expect(printableAgent(agent)).toBe(agent);
});
