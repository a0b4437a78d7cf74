import { expect, test } from 'vitest';
import type { BotRun, Visit } from '../data/use-runs.ts';
import { describeState, nameTrigger, summarizeCall } from './run-words.ts';

const now = new Date(2030, 5, 3, 14, 0).getTime();
const minuteMs = 60_000;

test.each<[BotRun['status'], BotRun['waitsFor'], number | null, string | undefined]>([
  ['WAITING', 'REPLY', null, 'waits for an answer'],
  ['WAITING', 'CALL', null, 'waits for an API'],
  ['WAITING', 'TIME', now + 5 * minuteMs, 'waits until 14:05'],
  ['WAITING', 'TIME', now + 24 * 60 * minuteMs, 'waits until Tue 4 Jun 2030, 14:00'],
  ['WAITING', 'TIME', null, 'waits'],
  ['WAITING', null, null, 'waits'],
  ['RUNNING', null, null, 'runs'],
  ['FINISHED', null, null, undefined],
  ['FAILED', null, null, undefined],
  ['STOPPED', 'REPLY', null, undefined],
])('a run that is %s for %s until %s %s', (status, waitsFor, resumesAt, expected) => {
  expect(describeState({ status, waitsFor, resumesAt }, now)).toBe(expected);
});

test.each<[BotRun['startedBy'], string]>([
  ['KEYWORD', 'Keyword'],
  ['WEBHOOK', 'On Webhook'],
  ['REPLAY', 'Replay'],
])('what was started by %s says %s', (startedBy, expected) => {
  expect(nameTrigger(startedBy)).toBe(expected);
});

const call: NonNullable<Visit['call']> = {
  method: 'POST',
  url: 'https://public.doubletick.io/team-member/assign',
  headers: {},
  body: '',
  answer: { status: 404, body: '', isBodyCut: false },
  error: null,
};

test.each<[string, Visit['call'], string | undefined]>([
  ['an answer', call, 'POST https://public.doubletick.io/team-member/assign: answered with 404'],
  [
    'no answer',
    { ...call, answer: null, error: { code: 'BLOCKED', message: 'The host is not allowed.' } },
    'POST https://public.doubletick.io/team-member/assign: no answer',
  ],
  ['no call', null, undefined],
])('a step with %s is summarized', (_, made, expected) => {
  expect(summarizeCall(made)).toBe(expected);
});
