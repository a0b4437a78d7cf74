import { expect, test } from 'vitest';
import { replaceStep } from '../model/change-flow.ts';
import type { BotStep, StepType } from '../model/flow.ts';
import { actionTypes, newStep, triggerTypes } from '../model/step-types.ts';
import { nodesOf } from './canvas-elements.ts';
import { colorOfStep } from './step-icons.tsx';
import { summarizeStep } from './summarize-step.ts';

const names = {
  apis: new Map([['api_1', 'Assign Team Member']]),
  bots: new Map([['bot_2', 'Returns']]),
  members: new Map([['919999999912', 'Asha Rao']]),
};

function step(type: StepType, fields: object = {}): BotStep {
  return { ...newStep(type, 's1'), ...fields } as BotStep; // the fields of the type
}

test('a step of a type that only a newer mock knows is shown by its type, and keeps its connections', () => {
  const flow = {
    steps: [step('END'), { ...step('END'), id: 's2', type: 'SEND_CAROUSEL', cards: [] } as unknown as BotStep], // newer
    connections: [{ from: 's2', exit: 'card:1', to: 's1' }],
  };
  const look = {
    ...{ problems: [], selectedId: undefined, names, marks: undefined, isEditable: true },
    moving: new Map(),
  };
  expect(nodesOf(flow, look, []).map(({ ariaLabel }) => ariaLabel)).toEqual([
    'End. Ends the bot here',
    'SEND_CAROUSEL. Reload this page to see this step',
  ]);
  const [, newer = step('END')] = flow.steps;
  expect(colorOfStep(newer.type)).toBe('gray');
  expect(replaceStep(flow, { ...newer, name: 'Offers' }).connections).toEqual(flow.connections);
});

test.each([
  ['KEYWORD', { keywords: ['hi', 'hello'] }, 'Message has “hi”, “hello”'],
  ['KEYWORD', { keywords: ['hi'], match: 'EXACT' }, 'Message is “hi”'],
  ['TEMPLATE_BUTTON', { templateName: 'offer', button: 'Yes' }, '“Yes” of offer'],
  ['TEMPLATE_BUTTON', { templateName: 'offer' }, 'Any button of offer'],
  ['SEND_MESSAGE', { message: { kind: 'TEXT', text: 'Hello\n  there' } }, 'Hello there'],
  ['SEND_MESSAGE', { message: { kind: 'TEXT', text: 'a'.repeat(5_000) } }, 'a'.repeat(120)],
  [
    'SEND_MESSAGE',
    { message: { kind: 'MEDIA', mediaType: 'IMAGE', mediaUrl: 'https://e.com/a.png', caption: '', fileName: '' } },
    'Image: https://e.com/a.png',
  ],
  [
    'SEND_MESSAGE',
    { message: { kind: 'TEMPLATE', templateName: 'offer', language: 'en', values: [] } },
    'Template offer',
  ],
  ['ASK_QUESTION', { text: 'Which city?' }, 'Which city?'],
  ['CONDITION', {}, '1 branch'],
  ['CONDITION', { branches: [] }, '0 branches'],
  ['WAIT', { seconds: 60 }, '1 minute'],
  ['WAIT', { seconds: 90 }, '90 seconds'],
  ['WAIT', { seconds: 172_800 }, '2 days'],
  ['ASSIGN_AGENT', { memberPhones: ['919999999912'] }, 'To Asha Rao'],
  ['ASSIGN_AGENT', { method: 'ROUND_ROBIN', memberPhones: ['1', '2'] }, 'In turn to 2 people'],
  ['ADD_TAG', { tag: 'vip' }, 'vip'],
  ['SET_CUSTOM_FIELD', { field: 'City', value: '{{answers.city}}' }, 'City = {{answers.city}}'],
  ['CALL_API', { apiId: 'api_1' }, 'Assign Team Member'],
  ['START_BOT', { botId: 'bot_2' }, 'Returns'],
] as const)('%s with %j says %j', (type, fields, summary) => {
  expect(summarizeStep(step(type, fields), names)).toBe(summary);
});

test('a new step of every type says what it does, or that it is not filled in', () => {
  const empty = [...triggerTypes, ...actionTypes].filter(
    (type) => summarizeStep(step(type), names) === 'Not filled in yet',
  );
  expect(empty).toEqual([
    ...['KEYWORD', 'TEMPLATE_BUTTON', 'SEND_MESSAGE', 'ASK_QUESTION', 'ASSIGN_AGENT', 'ADD_TAG', 'REMOVE_TAG'],
    ...['SET_CUSTOM_FIELD', 'CALL_API', 'START_BOT'],
  ]);
});
