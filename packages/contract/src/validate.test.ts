import { describe, expect, it } from 'vitest';
import { formatUpstreamErrors, validateRequest, validateResponse } from './index.ts';

const assign = async (body: unknown) => formatUpstreamErrors(await validateRequest('assignTeamMemberToChat', { body }));
const valid = { customerPhoneNumber: '919999999921', assignedUserPhoneNumber: '919999999912' };

describe('validateRequest', () => {
  it.each(['919999999921', '+919999999921', '+91 99999 99921', ' 91 9999999921 ', '1234567', '+123456789012345'])(
    'accepts the phone number %j',
    async (number) => {
      expect(await assign({ ...valid, customerPhoneNumber: number })).toEqual([]);
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
  ])('rejects the phone number %j in the words of upstream', async (number) => {
    expect(await assign({ ...valid, customerPhoneNumber: number })).toEqual([
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
      'a number instead of a string',
      { ...valid, assignedUserPhoneNumber: 919999999912 },
      'assignedUserPhoneNumber must be a string',
    ],
    ['a string for a boolean', { ...valid, reassign: 'true' }, 'reassign must be a boolean value'],
    ['a list as the body', [], 'body must be an object'],
    ['no body', undefined, 'Either customerPhoneNumber or groupId must be provided'],
  ])('names the problem of %s', async (_, body, message) => {
    expect(await assign(body)).toContain(message);
  });

  it('names every problem once', async () => {
    expect(await assign({ ...valid, reassign: 1, wabaNumber: '1' })).toEqual([
      'reassign must be a boolean value',
      'wabaNumber must be longer than or equal to 7 characters',
      'wabaNumber must be a valid phone number',
    ]);
  });

  it('reports nothing but the type of a value of the wrong type', async () => {
    expect(await assign([])).toEqual(['body must be an object']);
    expect(await assign(null)).toEqual(['body must be an object']);
  });

  it('points at items of a list', async () => {
    const violations = await validateRequest('addChatCollaborators', {
      body: { from: '1', to: '2', agentNumbers: ['3', 4] },
    });
    expect(violations).toEqual([{ pointer: '/agentNumbers/1', keyword: 'type', expected: 'string' }]);
    expect(formatUpstreamErrors(violations)).toEqual(['each value in agentNumbers must be a string']);
  });

  it('contains no part of the rejected value', async () => {
    const violations = await validateRequest('assignTeamMemberToChat', {
      body: { ...valid, customerPhoneNumber: 'secret-0919' },
    });
    expect(JSON.stringify(violations)).not.toContain('secret');
  });

  it('validates a hostile phone number in linear time', async () => {
    const started = performance.now();
    for (const text of [' '.repeat(1_000_000), `1${' '.repeat(1_000_000)}`, `+${' '.repeat(1_000_000)}x`]) {
      expect(await assign({ ...valid, customerPhoneNumber: text })).toEqual([
        'customerPhoneNumber must be a valid phone number',
      ]);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each([
    ['addChatCollaborators' as const, { from: '1', to: '2', agentNumbers: Array.from({ length: 200_000 }, () => 4) }],
    ['sendWhatsappTemplateMessages' as const, { messages: Array.from({ length: 20_000 }, () => ({})) }],
  ])('lists the first hundred violations of a huge list of %s, within seconds', async (id, body) => {
    const started = performance.now();
    expect(await validateRequest(id, { body })).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('shortens property names that are as long as the body', async () => {
    const name = 'a'.repeat(1_000_000);
    const body = { messages: [{ to: '919999999921', content: { templateName: 'offer' }, customData: { [name]: {} } }] };
    const violations = await validateRequest('sendWhatsappTemplateMessages', { body });
    expect(violations.map(({ pointer }) => pointer)).toContain(`/messages/0/customData/${'a'.repeat(32)}…`);
    expect(formatUpstreamErrors(violations).join().length).toBeLessThan(1_000);
  });
});

describe('validateRequest of a form', () => {
  it('requires the required parts of a form, and accepts any value for a file', async () => {
    expect(await validateRequest('uploadMedia', { form: {} })).toEqual([
      { pointer: '/file', keyword: 'required', expected: 'file' },
    ]);
    expect(await validateRequest('uploadMedia', { form: { file: new Blob(['x']) } })).toEqual([]);
  });

  it('validates a form of an operation that also takes JSON', async () => {
    const form = { logo: new Blob(['x']), logoUrl: 'https://example.com/logo.png' };
    expect(await validateRequest('updateChannelDetails', { form })).not.toEqual([]);
  });
});

describe('validateResponse', () => {
  const json = 'application/json; charset=utf-8';
  const check = async (status: number, body: unknown, contentType: string | undefined = json) => {
    const violations = await validateResponse('assignTeamMemberToChat', { status, contentType, body });
    return violations.map(({ keyword, pointer }) => `${keyword} ${pointer}`);
  };

  it('accepts both documented statuses of a success', async () => {
    expect(await check(200, { name: 'A', email: 'a@example.com', phone: '919999999912' })).toEqual([]);
    expect(await check(201, { name: 'A', email: 'a@example.com', phone: '919999999912' })).toEqual([]);
  });

  it('accepts a validation message as a string and as a list', async () => {
    expect(await check(400, { statusCode: 400, message: 'no', error: 'Bad Request' })).toEqual([]);
    expect(await check(400, { statusCode: 400, message: ['no'], error: 'Bad Request' })).toEqual([]);
  });

  it('reports an undocumented status, an undocumented content type and an invalid body', async () => {
    expect(await check(418, {})).toEqual(['status ']);
    expect(await check(200, {}, 'text/html')).toEqual(['contentType ']);
    expect(await check(200, {}, undefined)).toEqual([]);
    expect(await check(200, { name: 7 })).toEqual(['type /name']);
  });

  it('accepts an empty response only if a source documents it', async () => {
    const empty = { contentType: undefined, body: undefined };
    expect(await validateResponse('deleteNote', { status: 201, ...empty })).toEqual([]);
    expect(await validateResponse('sendWhatsappOrderMessage', { status: 201, ...empty })).toEqual([]);
    expect(await validateResponse('getTeam', { status: 200, ...empty })).toMatchObject([{ keyword: 'contentType' }]);
  });

  it('reports every form that a response with several forms does not match', async () => {
    const body = { webhooks: [] };
    const violations = await validateResponse('getWebhooks', { status: 201, contentType: json, body });
    expect(violations.map(({ keyword }) => keyword)).toContain('anyOf');
  });
});
