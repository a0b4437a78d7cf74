import { expect, test } from 'vitest';
import { type Article, articles, doneSteps, type SuccessfulRequest, successfulRequests } from './articles.ts';

function setup(): { assign: Article; collaborate: Article } {
  const [assign, collaborate] = articles;
  if (!assign || !collaborate) throw new Error('There are two articles.');
  return { assign, collaborate };
}

const assigned: SuccessfulRequest = { operation: 'assignTeamMemberToChat', customer: '+91 99999-99921' };

test.each<{ step: string; requests?: SuccessfulRequest[]; done: string[] }>([
  { step: 'opened:assign-team-member-to-chat', done: ['open'] },
  { step: 'opened:public-chat-collaborators-add', done: [] },
  { step: 'filled:assign-team-member-to-chat', done: ['fill'] },
  { step: 'copied-key', done: ['key'] },
  { step: 'copied-curl:assign-team-member-to-chat', done: ['curl'] },
  { step: 'nothing', requests: [assigned], done: ['try'] },
  { step: 'nothing', requests: [{ ...assigned, operation: 'addChatCollaborators' }], done: [] },
  { step: 'opened-chat:919999999921', done: [] },
  { step: 'opened-chat:919999999921', requests: [assigned], done: ['try', 'chat'] },
  { step: 'opened-chat:919999999922', requests: [assigned], done: ['try'] },
  { step: 'opened-chat:919999999921', requests: [{ ...assigned, customer: undefined }], done: ['try'] },
])('after $step and $requests, $done is done', ({ step, requests = [], done }) => {
  const { assign } = setup();
  expect([...doneSteps(assign, { steps: new Set([step]), requests })]).toEqual(done);
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
  expect([...doneSteps(collaborate, { steps, requests })]).toEqual(['open', 'fill', 'key', 'try', 'curl', 'chat']);
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
