import { expect, test } from 'vitest';
import type { BotFlow, BotStep } from '../model/flow.ts';
import { newStep } from '../model/step-types.ts';
import { offeredToEdited } from './offered-to-edited.ts';

const ask = (answer: string): BotStep => ({ ...newStep('ASK_QUESTION', 's1'), answer }) as BotStep; // a question
const callApi = (...names: string[]): BotStep => ({
  id: 's2',
  type: 'CALL_API',
  apiId: null,
  results: names.map((name) => ({ name, path: 'data' })),
});
const flowOf = (...steps: BotStep[]): BotFlow => ({ steps, connections: [] });

test.each<
  readonly [what: string, saved: BotFlow, edited: BotFlow, known: readonly string[], offered: readonly string[]]
>([
  ['nothing new', flowOf(ask('city')), flowOf(ask('city')), ['chat.id', 'answers.city'], ['chat.id', 'answers.city']],
  ['a new answer', flowOf(), flowOf(ask('city')), ['chat.id'], ['chat.id', 'answers.city']],
  ['new results', flowOf(), flowOf(callApi('a', 'b')), [], ['results.a', 'results.b']],
  ['a renamed answer', flowOf(ask('city')), flowOf(ask('town')), ['answers.city'], ['answers.town']],
  ['a removed step', flowOf(callApi('a')), flowOf(), ['chat.id', 'results.a'], ['chat.id']],
  ['an answer of another bot', flowOf(), flowOf(ask('city')), ['answers.mood'], ['answers.mood', 'answers.city']],
  ['two questions with one answer', flowOf(), flowOf(ask('city'), ask('city')), [], ['answers.city']],
  ['a name that is not one yet', flowOf(), flowOf(ask(''), callApi('a b', '}}')), ['chat.id'], ['chat.id']],
])('with %s it offers what the edited bot knows', (_, saved, edited, known, offered) => {
  const variables = known.map((name) => ({ name, about: '' }));
  expect(offeredToEdited({ flow: saved, variables }, edited).map(({ name }) => name)).toEqual(offered);
});
