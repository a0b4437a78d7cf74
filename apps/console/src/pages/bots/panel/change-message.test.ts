import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exitsOf } from '../model/exits-of.ts';
import type { BotMessage } from '../model/flow.ts';
import { messageKinds, messageOfKind, replaceMessage } from './change-message.ts';
import { moveRow } from './change-rows.ts';
import { someMessage, someMessageStep } from './generated-steps.fixture.ts';

const anyKind = fc.constantFrom(...messageKinds);

function wordsOf(message: BotMessage): string | undefined {
  if (message.kind === 'TEMPLATE') return undefined;
  return message.kind === 'MEDIA' ? message.caption : message.text;
}

test('a message keeps its text as every kind that has one', () => {
  fc.assert(
    fc.property(someMessage, anyKind, (message, kind) => {
      const changed = messageOfKind(message, kind);
      expect(changed.kind).toBe(kind);
      if (message.kind !== 'TEMPLATE' && kind !== 'TEMPLATE') expect(wordsOf(changed)).toBe(wordsOf(message));
    }),
  );
});

test('a message is the same after another kind was looked at', () => {
  fc.assert(
    fc.property(someMessage, anyKind, (message, kind) => {
      const other = messageOfKind(message, kind);
      expect(messageOfKind(other, message.kind, { [message.kind]: message })).toEqual(message);
    }),
  );
});

test('a text that was left for a template comes back with any kind', () => {
  const text: BotMessage = { kind: 'TEXT', text: 'Hello' };
  const template = messageOfKind(text, 'TEMPLATE');
  for (const kind of ['TEXT', 'BUTTONS', 'LIST', 'MEDIA'] as const) {
    expect(wordsOf(messageOfKind(template, kind, { TEXT: text }))).toBe('Hello');
  }
});

test('choices keep their connections as buttons and as rows of a list, in any order', () => {
  fc.assert(
    fc.property(someMessageStep, fc.nat(5), fc.constantFrom('BUTTONS', 'LIST'), (step, index, kind) => {
      const { message } = step;
      if (message.kind !== 'BUTTONS' && message.kind !== 'LIST') return;
      const connections = exitsOf(step).map((exit) => ({ from: 's1', exit, to: exit }));
      const moved =
        message.kind === 'BUTTONS'
          ? { ...message, buttons: moveRow(message.buttons, index, 1) }
          : { ...message, items: moveRow(message.items, index, 1) };
      const flow = replaceMessage({ steps: [step], connections }, step, messageOfKind(moved, kind));
      const suffix = (exit: string) => exit.replace(/^(?:button|item):/, '');
      expect(flow.connections.map(({ exit, to }) => [suffix(exit), suffix(to)])).toEqual(
        connections.map(({ exit }) => [suffix(exit), suffix(exit)]),
      );
      const [after = step] = flow.steps;
      expect(exitsOf(after)).toEqual(expect.arrayContaining(flow.connections.map(({ exit }) => exit)));
    }),
  );
});

test('a message without choices keeps no connection of a choice', () => {
  const step = { id: 's1', type: 'SEND_MESSAGE', message: { kind: 'BUTTONS', text: '', buttons: [] } } as const;
  const message: BotMessage = { ...step.message, buttons: [{ id: '1', text: 'Yes' }] };
  const connections = ['button:1', 'other'].map((exit) => ({ from: 's1', exit, to: 's1' }));
  const steps = [{ ...step, message }];
  const changed = replaceMessage({ steps, connections }, { ...step, message }, { kind: 'TEXT', text: '' });
  expect(changed.connections).toEqual([]);
});
