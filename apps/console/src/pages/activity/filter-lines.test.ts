import { expect, it } from 'vitest';
import type { ActivityLine, RequestLine } from './activity-line.ts';
import { type ActivityFilter, countWaiting, filterLines, noFilter, operationsIn } from './filter-lines.ts';

function request(id: number, rest: Partial<RequestLine>): RequestLine {
  const none = { operation: undefined, reason: undefined, hint: undefined, fault: undefined, key: undefined };
  return { kind: 'request', id, at: 0, number: id, method: 'GET', path: '/team', status: 200, ...none, ...rest };
}

const lines: readonly ActivityLine[] = [
  { kind: 'quiet', id: 6, at: 0, type: 'CLOCK_CHANGED', deliveries: [], keyChange: undefined },
  request(5, { status: 0, operation: 'getTeam' }),
  request(4, { status: 503, operation: 'getTeam' }),
  request(3, { status: 404, path: '/teams', hint: 'The closest operation is GET /team.' }),
  request(2, {
    status: 422,
    reason: 'No such template',
    method: 'POST',
    path: '/whatsapp/message/text',
    operation: 'sendWhatsappTextMessage',
  }),
  request(1, { operation: 'getTeam' }),
];

it.each<[Partial<ActivityFilter>, number[]]>([
  [{}, [6, 5, 4, 3, 2, 1]],
  [{ status: '2xx' }, [1]],
  [{ status: '4xx' }, [3, 2]],
  // A request that was lost failed as well.
  [{ status: '5xx' }, [5, 4]],
  [{ operation: 'getTeam' }, [5, 4, 1]],
  [{ operation: 'getTeam', status: '5xx' }, [5, 4]],
  [{ text: ' CLOSEST ' }, [3]],
  [{ text: 'post /whatsapp' }, [2]],
  [{ text: 'sendWhatsapp' }, [2]],
  [{ text: '503' }, [4]],
  [{ text: 'no such' }, [2]],
  [{ text: 'in no line' }, []],
  [{ pausedAt: 3 }, [3, 2, 1]],
])('shows what fits %j', (filter, expected) => {
  expect(
    filterLines(lines, { ...noFilter, ...filter }, { requests: new Set(), operations: new Set() }).map(({ id }) => id),
  ).toEqual(expected);
});

it('shows requests with the text in a body, which only the journal knows', () => {
  const found = { requests: new Set([1]), operations: new Set<string>() };
  expect(filterLines(lines, { ...noFilter, text: 'Asha' }, found).map(({ id }) => id)).toEqual([1]);
});

it('shows requests of an operation whose name has the text', () => {
  const found = { requests: new Set<number>(), operations: new Set(['getTeam']) };
  expect(filterLines(lines, { ...noFilter, text: 'List the team' }, found).map(({ id }) => id)).toEqual([5, 4, 1]);
});

it.each([
  [undefined, 0],
  [6, 0],
  [3, 2],
  [0, 5],
])('counts the requests that came after a pause at %j', (pausedAt, count) => {
  expect(countWaiting(lines, pausedAt)).toBe(count);
});

it('lists the operations that occur', () => {
  expect(operationsIn(lines)).toEqual(['getTeam', 'sendWhatsappTextMessage']);
});
