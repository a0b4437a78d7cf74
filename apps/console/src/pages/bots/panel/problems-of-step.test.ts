import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BotStep } from '../model/flow.ts';
import { someStep } from './generated-steps.fixture.ts';
import { fieldsOfStep, problemsByField } from './problems-of-step.ts';

const text: BotStep = { id: 's1', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: '' } };
const buttons: BotStep = {
  ...text,
  message: { kind: 'BUTTONS', text: '', buttons: [{ id: 'a', text: '' }] },
};
const template: BotStep = {
  ...text,
  message: { kind: 'TEMPLATE', templateName: 'welcome', language: 'en', values: [''] },
};
const condition: BotStep = {
  id: 's1',
  type: 'CONDITION',
  branches: [{ id: '1', tests: [{ left: '', operator: 'EQUALS', right: '' }] }],
};
const agent: BotStep = { id: 's1', type: 'ASSIGN_AGENT', method: 'PERSON', memberPhones: [], reassign: false };

test.each<readonly [field: string | null, shown: string, step: BotStep]>([
  ['message/text', 'message/text', text],
  ['message/buttons/0/text', 'message/buttons/0/text', buttons],
  ['message/buttons/7/text', 'message/buttons', buttons],
  ['message/caption', 'message', text],
  ['branches/0/tests/0/left', 'branches/0/tests/0/left', condition],
  ['branches/0/tests', 'branches/0', condition],
  ['branches/3', 'branches', condition],
  ['memberPhones/0', 'memberPhones', agent],
  ['message/kind', 'message', text],
  ['message/values/5', 'message/values', template],
  ['unknown', '', text],
  ['', '', text],
  [null, '', text],
])('a problem of %j is shown at %j', (field, shown, step) => {
  const found = problemsByField(step, [{ stepId: 's1', field, message: 'Fill it in.' }]);
  expect([...found]).toEqual([[shown, 'Fill it in.']]);
});

test('every problem of a step is shown once, at a field that it has or for the whole step', () => {
  const anyPath = fc.array(fc.constantFrom('message', 'text', 'branches', '0', '1', 'tests', 'left', 'x'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(someStep, fc.array(anyPath, { maxLength: 8 }), (step, paths) => {
      const fields = fieldsOfStep(step);
      expect(new Set(fields).size).toBe(fields.length);
      const problems = [...fields.map((field) => field.split('/')), ...paths].map((path, index) => ({
        stepId: index % 5 === 4 ? 's2' : 's1',
        field: path.length === 0 ? null : path.join('/'),
        message: `<${index}>`,
      }));
      const found = problemsByField(step, problems);
      const shown = [...found.values()].flatMap((messages) => messages.split(' '));
      expect(shown.toSorted()).toEqual(
        problems.flatMap(({ stepId, message }) => (stepId === 's1' ? [message] : [])).toSorted(),
      );
      for (const field of found.keys()) expect(['', ...fields]).toContain(field);
    }),
  );
});
