import { expect, it } from 'vitest';
import { type CardAction, findButtonProblem, findCardProblem, findListProblem } from './send-interactive.ts';

const choices = (count: number, prefix = 'choice') =>
  Array.from({ length: count }, (_, position) => ({ id: `${prefix}_${position}` }));
const link: CardAction = { type: 'cta_url' };
const replies = (count: number): CardAction => ({ type: 'quick_reply', buttons: choices(count) });

it.each([
  [choices(3), undefined],
  [[], 'buttons should not be empty'],
  [[{ id: 'yes' }, { id: 'yes' }], 'buttons must have different ids'],
])('requires buttons with different ids: %j', (buttons, problem) => {
  expect(findButtonProblem(buttons)).toBe(problem);
});

it.each([
  ['10 rows in one section', [{ rows: choices(10) }], undefined],
  ['10 rows in two sections', [{ rows: choices(6) }, { rows: choices(4, 'other') }], undefined],
  [
    '11 rows in two sections',
    [{ rows: choices(6) }, { rows: choices(5, 'other') }],
    'sections must contain no more than 10 rows altogether',
  ],
  ['no section', [], 'sections should not be empty'],
  ['a section without rows', [{ rows: [] }], 'sections should not be empty'],
  ['one id in two sections', [{ rows: choices(1) }, { rows: choices(1) }], 'rows must have different ids'],
])('finds what is wrong with a list of %s', (_what, sections, problem) => {
  expect(findListProblem(sections)).toBe(problem);
});

it.each([
  ['links', [link, link], undefined],
  ['two replies each', [replies(2), replies(2)], undefined],
  ['a link and a reply', [link, replies(1)], 'cards must have buttons of the same type'],
  ['one reply and two', [replies(1), replies(2)], 'cards must have the same number of buttons'],
])('finds what is wrong with cards with %s', (_what, actions, problem) => {
  expect(findCardProblem(actions)).toBe(problem);
});
