import { expect, test } from 'vitest';
import { ControlError } from '../../../api/control-error.ts';
import { reasonOf } from '../../../api/reason-of.ts';
import type { BotSummary } from '../data/use-bots.ts';
import { askBefore, fileNameOf, hasUnpublishedChanges, nameTriggers, withPlace } from './list-words.ts';

const bot: BotSummary = {
  id: 'bot_1',
  name: 'Orders',
  status: 'PUBLISHED',
  revision: 4,
  publishedRevision: 4,
  createdAt: 0,
  updatedAt: 0,
  stepCount: 2,
  triggers: [],
  activeRuns: 0,
  lastRunAt: null,
};

test.each([
  [4, 4, false],
  [5, 4, true],
  [1, null, false],
])('at revision %s, published at %s, unpublished changes are %s', (revision, publishedRevision, expected) => {
  expect(hasUnpublishedChanges({ ...bot, revision, publishedRevision })).toBe(expected);
});

test.each<[BotSummary['triggers'], string]>([
  [[], 'None'],
  [['WEBHOOK'], 'On Webhook'],
  [['KEYWORD', 'WEBHOOK', 'KEYWORD'], 'Keyword, On Webhook'],
])('the triggers %j are called %s', (triggers, expected) => {
  expect(nameTriggers({ triggers })).toBe(expected);
});

test.each([
  [0, 'No conversation is in it now.'],
  [1, '1 conversation is in it now and leaves it.'],
  [12, '12 conversations are in it now and leave it.'],
])('with %s conversations in it, deleting and stopping say so', (activeRuns, expected) => {
  expect(askBefore('delete', { activeRuns })).toContain(expected);
  expect(askBefore('stop', { activeRuns })).toContain(expected);
});

test.each([
  ['Orders', 'Orders.json'],
  ['Orders (copy)', 'Orders (copy).json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['a/b\\c:d', 'a-b-c-d.json'],
  ['एक बॉट', 'एक बॉट.json'],
  ['...', 'bot.json'],
  ['evil\u202etxt', 'evil-txt.json'],
  ['x'.repeat(200), `${'x'.repeat(100)}.json`],
])('the bot %j is exported to %s', (name, expected) => {
  expect(fileNameOf(name)).toBe(expected);
});

test('a refused file is explained with the place, which other refusals leave out', () => {
  const refusal = new ControlError(400, 'bot/flow/steps/3/seconds must be a number, but is a string');
  expect(reasonOf(withPlace(refusal))).toBe(refusal.message);
  const gone = new ControlError(404, 'The world has no bot with this id: GET …/bots lists its bots.');
  expect(withPlace(gone)).toBe(gone);
});
