import { describe, expect, it } from 'vitest';
import { formatUpstreamErrors, validateRequest, validateResponse } from './index.ts';

const assign = (body: unknown) => formatUpstreamErrors(validateRequest('assignTeamMemberToChat', { body }));
const valid = { customerPhoneNumber: '919999999921', assignedUserPhoneNumber: '919999999912' };

describe('validateRequest', () => {
  it.each(['919999999921', '+919999999921', '+91 99999 99921', ' 91 9999999921 ', '1234567', '+123456789012345'])(
    'accepts the phone number %j',
    (number) => {
      expect(assign({ ...valid, customerPhoneNumber: number })).toEqual([]);
    },
  );

  it.each([
    '+123456',
    '1234567890123456',
    '0919999999921',
    '+0919999999921',
    '9199-99999921',
    '９１9999999921',
    '++919999999921',
  ])('refuses the phone number %j in upstream words', (number) => {
    expect(assign({ ...valid, customerPhoneNumber: number })).toEqual([
      'customerPhoneNumber must be a valid phone number',
    ]);
  });

  it.each([
    [
      'neither customer nor group',
      { assignedUserPhoneNumber: '919999999912' },
      'Either customerPhoneNumber or groupId must be provided',
    ],
    [
      'both customer and group',
      { ...valid, groupId: 'grp_1' },
      'Only one of customerPhoneNumber and groupId may be provided',
    ],
    ['no assignee', { customerPhoneNumber: '919999999921' }, 'assignedUserPhoneNumber should not be empty'],
    [
      'a number that is no text',
      { ...valid, assignedUserPhoneNumber: 919999999912 },
      'assignedUserPhoneNumber must be a string',
    ],
    ['text for a boolean', { ...valid, reassign: 'true' }, 'reassign must be a boolean value'],
    ['a list for a body', [], 'body must be an object'],
    ['no body', undefined, 'Either customerPhoneNumber or groupId must be provided'],
  ])('names the problem of %s', (_, body, message) => {
    expect(assign(body)).toContain(message);
  });

  it('names every problem once', () => {
    expect(assign({ ...valid, reassign: 1, wabaNumber: '1' })).toEqual([
      'reassign must be a boolean value',
      'wabaNumber must be longer than or equal to 7 characters',
      'wabaNumber must be a valid phone number',
    ]);
  });

  it('says of a value of the wrong type only that', () => {
    expect(assign([])).toEqual(['body must be an object']);
    expect(assign(null)).toEqual(['body must be an object']);
  });

  it('points at items of a list', () => {
    const violations = validateRequest('addChatCollaborators', {
      body: { from: '1', to: '2', agentNumbers: ['3', 4] },
    });
    expect(violations).toEqual([{ pointer: '/agentNumbers/1', keyword: 'type', expected: 'string' }]);
    expect(formatUpstreamErrors(violations)).toEqual(['each value in agentNumbers must be a string']);
  });

  it('holds no part of the rejected value', () => {
    const violations = validateRequest('assignTeamMemberToChat', {
      body: { ...valid, customerPhoneNumber: 'secret-0919' },
    });
    expect(JSON.stringify(violations)).not.toContain('secret');
  });

  it('answers a hostile phone number in linear time', () => {
    const started = performance.now();
    for (const text of [' '.repeat(1_000_000), `1${' '.repeat(1_000_000)}`, `+${' '.repeat(1_000_000)}x`]) {
      expect(assign({ ...valid, customerPhoneNumber: text })).toEqual([
        'customerPhoneNumber must be a valid phone number',
      ]);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('validateResponse', () => {
  const json = 'application/json; charset=utf-8';
  const check = (status: number, body: unknown, contentType: string | undefined = json) =>
    validateResponse('assignTeamMemberToChat', { status, contentType, body }).map(
      ({ keyword, pointer }) => `${keyword} ${pointer}`,
    );

  it('accepts both documented statuses of a success', () => {
    expect(check(200, { name: 'A', email: 'a@example.com', phone: '919999999912' })).toEqual([]);
    expect(check(201, { name: 'A', email: 'a@example.com', phone: '919999999912' })).toEqual([]);
  });

  it('accepts a validation message as text and as a list', () => {
    expect(check(400, { statusCode: 400, message: 'no', error: 'Bad Request' })).toEqual([]);
    expect(check(400, { statusCode: 400, message: ['no'], error: 'Bad Request' })).toEqual([]);
  });

  it('reports an undocumented status, another content type and a wrong body', () => {
    expect(check(418, {})).toEqual(['status ']);
    expect(check(200, {}, 'text/html')).toEqual(['contentType ']);
    expect(check(200, {}, undefined)).toEqual([]);
    expect(check(200, { name: 7 })).toEqual(['type /name']);
  });
});
