import { expect, it } from 'vitest';
import settingsTexts from '../settings-texts.json' with { type: 'json' };
import { newDraft } from './webhook-draft.ts';
import { problemsOfWebhook } from './webhook-problems.ts';

const { problems } = settingsTexts.webhook;
const complete = {
  ...newDraft(['919999999901']),
  name: 'Orders',
  url: 'http://localhost:3000/hook',
  events: ['ADD_TAG'],
};

it.each([
  ['http://localhost:3000/hook', undefined],
  [' HTTPS://hooks.example/in ', undefined],
  ['', problems.url],
  ['localhost:3000/hook', problems.scheme],
  ['127.0.0.1/hook', problems.scheme],
  ['ftp://hooks.example', problems.scheme],
  ['http://', problems.notUrl],
  ['https://a b', problems.notUrl],
])('the URL %j: %s', (url, problem) => {
  expect(problemsOfWebhook({ ...complete, url })).toEqual(problem === undefined ? {} : { url: problem });
});

it('names every field that is missing', () => {
  const { url, ...others } = problems;
  expect(problemsOfWebhook(newDraft([]))).toEqual({
    name: others.name,
    url,
    events: others.events,
    wabaNumbers: others.wabaNumbers,
  });
});
