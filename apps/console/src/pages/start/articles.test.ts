import { operations } from '@doubletick-kit/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Article,
  articleOf,
  articles,
  doneSteps,
  rememberedOf,
  type SuccessfulRequest,
  successfulCalls,
  successfulRequests,
} from './articles.ts';

function setup(): { assign: Article; collaborate: Article } {
  const [assign, collaborate] = articles;
  if (!assign || !collaborate) throw new Error('There are two articles.');
  return { assign, collaborate };
}

const assigned: SuccessfulRequest = { operation: 'assignTeamMemberToChat', customer: '+91 99999-99921' };
const added: SuccessfulRequest = { ...assigned, operation: 'addChatCollaborators' };

interface Case {
  readonly step?: string;
  readonly requests?: SuccessfulRequest[];
  readonly published?: string[];
  readonly calls?: SuccessfulRequest[];
  readonly done: string[];
}

test.each<Case>([
  { step: 'opened:assign-team-member-to-chat', done: ['open'] },
  { step: 'opened:public-chat-collaborators-add', done: [] },
  { step: 'filled:assign-team-member-to-chat', done: ['fill'] },
  { step: 'copied-key', done: ['key'] },
  { step: 'copied-curl:assign-team-member-to-chat', done: ['curl'] },
  { requests: [assigned], done: ['try'] },
  { requests: [added], done: [] },
  { published: ['assignTeamMemberToChat'], done: ['bot'] },
  { published: ['addChatCollaborators'], done: [] },
  { calls: [assigned], done: ['write'] },
  { calls: [added], done: [] },
  { step: 'published:assignTeamMemberToChat', done: ['bot'] },
  { step: 'published:addChatCollaborators', done: [] },
  { step: 'called:assignTeamMemberToChat:', done: ['write'] },
  { step: 'called:addChatCollaborators:919999999921', done: [] },
  { step: 'opened-chat:', calls: [{ ...assigned, customer: undefined }], done: ['write'] },
  { step: 'opened-chat:919999999921', done: [] },
  { step: 'opened-chat:919999999921', requests: [assigned], done: ['try'] },
  { step: 'opened-chat:919999999921', calls: [added], done: [] },
  { step: 'opened-chat:919999999921', calls: [assigned], done: ['write', 'chat'] },
  { step: 'opened-chat:919999999922', calls: [assigned], done: ['write'] },
  { step: 'opened-chat:919999999921', calls: [{ ...assigned, customer: undefined }], done: ['write'] },
])('after $step, requests $requests, bots $published and their calls $calls, $done is done', (happened) => {
  const { step = 'nothing', requests = [], published = [], calls = [], done } = happened;
  const { assign } = setup();
  const all = { steps: new Set([step]), requests, published: new Set(published), calls };
  expect([...doneSteps(assign, all)]).toEqual(done);
});

test('keeps a step ticked after the bot is stopped and its runs are gone', () => {
  const { assign } = setup();
  const happened = {
    steps: new Set<string>(),
    requests: [],
    published: new Set([assigned.operation]),
    calls: [assigned],
  };
  const opened = 'opened-chat:+919999999921';
  const before = doneSteps(assign, { ...happened, steps: new Set([opened]) });
  const steps = new Set([opened, ...rememberedOf(happened)]);
  expect(doneSteps(assign, { ...happened, steps, published: new Set(), calls: [] })).toEqual(before);
  expect([...before]).toEqual(['bot', 'write', 'chat']);
});

test('the article on collaborators has separate steps, and shares the key', () => {
  const { collaborate } = setup();
  const steps = new Set([
    'copied-key',
    'opened:public-chat-collaborators-add',
    'filled:public-chat-collaborators-add',
    'copied-curl:public-chat-collaborators-add',
    'opened-chat:919999999921',
  ]);
  const requests = [{ operation: 'addChatCollaborators', customer: '919999999921' }];
  const happened = { steps, requests, published: new Set(['addChatCollaborators']), calls: requests };
  expect([...doneSteps(collaborate, happened)]).toEqual(['open', 'fill', 'key', 'try', 'curl', 'bot', 'write', 'chat']);
});

test.each([
  [{ operation: 'assignTeamMemberToChat', status: 200, request: { body: '{"customerPhoneNumber":"1"}' } }, ['1']],
  [{ operation: 'addChatCollaborators', status: 201, request: { body: '{"to":"2"}' } }, ['2']],
  [{ operation: 'addChatCollaborators', status: 200, request: { body: '{"to":2}' } }, [undefined]],
  [{ operation: 'addChatCollaborators', status: 200, request: { body: 'not JSON' } }, [undefined]],
  [{ operation: 'addChatCollaborators', status: 200, request: { body: 'null' } }, [undefined]],
  [{ operation: 'addChatCollaborators', status: 200 }, [undefined]],
  [{ operation: 'addChatCollaborators', status: 401, request: { body: '{"to":"2"}' } }, []],
  [{ operation: 'addChatCollaborators', status: 0 }, []],
  [{ status: 200 }, []],
])('from the journal entry %j it reads the customers %j', (entry, customers) => {
  expect(successfulRequests([entry]).map(({ customer }) => customer)).toEqual(customers);
});

test.each(articles)('$operation is the operation of the contract', ({ operation, method, path, slug }) => {
  expect(operations[operation]).toMatchObject({ method, path, upstream: slug });
});

test.each([
  ['POST', 'https://public.doubletick.io/team-member/assign', 'assign'],
  ['POST', 'https://public.doubletick.io/collaborators/add', 'collaborate'],
  ['POST', 'http://127.0.0.1:8787/team-member/assign?a=/b#c', 'assign'],
  ['POST', 'http://localhost:8787/mounted/here/team-member/assign', 'assign'],
  ['POST', ' https://public.doubletick.io/team-member/assign\n', 'assign'],
  ['POST', '{{answers.base}}/team-member/assign', 'assign'],
  ['POST', 'https://{{ answers.host }}/team-member/assign?who={{customer.phone}}', 'assign'],
  ['POST', 'https://h/{{results.a?b/c}}/team-member/assign', 'assign'],
  ['GET', 'https://public.doubletick.io/team-member/assign', undefined],
  ['POST', 'https://public.doubletick.io/team-member/unassign', undefined],
  ['POST', 'https://public.doubletick.io/steam-member/assign', undefined],
  ['POST', 'https://public.doubletick.io/team-member/assign/', undefined],
  ['POST', 'https://public.doubletick.io/team-member/{{answers.what}}', undefined],
  ['POST', 'https://public.doubletick.io/team-member/assign{{answers.rest}}', undefined],
  ['POST', 'https://elsewhere.example/?next=/team-member/assign', undefined],
  ['POST', '{{answers.url}}', undefined],
  ['POST', '', undefined],
])('%s %s is the request of the article %s', (method, url, id) => {
  expect(articleOf({ method, url })?.id).toBe(id);
});

test.each(Object.values(operations))('the request of $id is that of no other operation', ({ id, method, path }) => {
  const found = articleOf({ method, url: `https://public.doubletick.io${path}` });
  expect(found?.operation).toBe(articles.find(({ operation }) => operation === id)?.operation);
});

test('whatever a URL is, it is read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('{{', '}}', 'a.b', '/', '//', '?', '#', ':', '/team-member/assign')),
      (parts) => {
        expect(() => articleOf({ method: 'POST', url: parts.join('') })).not.toThrow();
      },
    ),
  );
});

const call = {
  method: 'POST',
  url: 'https://public.doubletick.io/team-member/assign',
  body: '{"customerPhoneNumber":"1"}',
};

test.each([
  ['a success', { ...call, answer: { status: 200 } }, [{ operation: 'assignTeamMemberToChat', customer: '1' }]],
  ['a failure', { ...call, answer: { status: 404 } }, []],
  ['no answer', { ...call, answer: null }, []],
  ['another request', { ...call, url: 'https://public.doubletick.io/tags', answer: { status: 200 } }, []],
  ['no call', null, []],
])('from a visit with %s it reads %j', (_, made, expected) => {
  expect(successfulCalls([made])).toEqual(expected);
});
