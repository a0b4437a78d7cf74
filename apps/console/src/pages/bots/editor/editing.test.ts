import { expect, test, vi } from 'vitest';
import { ControlError } from '../../../api/control-error.ts';
import type { Bot } from '../model/flow.ts';
import { botOf, flowSaying } from './bot.fixture.ts';
import type { Draft } from './draft.ts';
import { startEditing } from './editing.ts';
import { type EarlierEdit, isUnsaved, startSession } from './session.ts';

const draftSaying = (text: string): Draft => ({ name: 'Welcome', flow: flowSaying(text) });

/** A mock whose answers are given by hand. */
function setup() {
  vi.useFakeTimers();
  const sent: { readonly text: string; readonly revision: number; readonly answer: PromiseWithResolvers<Bot> }[] = [];
  const kept: (EarlierEdit | undefined)[] = [];
  const start = botOf(flowSaying('first'));
  const other = botOf(flowSaying('other'), { revision: 2 });
  const editing = startEditing(startSession(start), {
    save: (draft, revision) => {
      const answer = Promise.withResolvers<Bot>();
      sent.push({ text: textOf(draft), revision, answer });
      return answer.promise;
    },
    read: async () => other,
    keep: (edit) => kept.push(edit),
  });
  editing.enter();
  return {
    ...{ editing, sent, kept },
    edit: (text: string) => editing.dispatch({ type: 'EDITED', draft: draftSaying(text), at: Date.now() }),
    answer: async (outcome: Bot | Error) => {
      const { answer } = sent.at(-1) ?? {};
      if (outcome instanceof Error) answer?.reject(outcome);
      else answer?.resolve(outcome);
      await vi.advanceTimersByTimeAsync(0);
    },
    saved: (text: string, revision: number) => botOf(flowSaying(text), { revision }),
    [Symbol.dispose]: () => vi.useRealTimers(),
  };
}

function textOf({ flow }: Draft): string {
  const [step] = flow.steps;
  return step?.type === 'SEND_MESSAGE' && step.message.kind === 'TEXT' ? step.message.text : '';
}

test('typing is saved once it pauses, one request at a time, and the latest state wins', async () => {
  using trial = setup();
  trial.edit('a');
  await vi.advanceTimersByTimeAsync(300);
  trial.edit('ab');
  await vi.advanceTimersByTimeAsync(499);
  expect(trial.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(trial.sent.map(({ text }) => text)).toEqual(['ab']);
  trial.edit('abc');
  trial.edit('abcd');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(trial.sent).toHaveLength(1);
  await trial.answer(trial.saved('ab', 2));
  await vi.advanceTimersByTimeAsync(500);
  expect(trial.sent.map(({ text, revision }) => [text, revision])).toEqual([
    ['ab', 1],
    ['abcd', 2],
  ]);
});

test('a failed save is tried again until it works, and the edit is kept in the browser meanwhile', async () => {
  using trial = setup();
  trial.edit('a');
  await vi.advanceTimersByTimeAsync(500);
  await trial.answer(new TypeError('Failed to fetch'));
  expect(trial.editing.session().failure).toMatchObject({ isFinal: false });
  expect(trial.kept.at(-1)).toMatchObject({ revision: 1, draft: draftSaying('a') });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(trial.sent).toHaveLength(2);
  await trial.answer(trial.saved('a', 2));
  expect(isUnsaved(trial.editing.session())).toBe(false);
  expect(trial.kept.at(-1)).toBeUndefined();
});

test('a refused save is not sent again unchanged', async () => {
  using trial = setup();
  trial.edit('a');
  await vi.advanceTimersByTimeAsync(500);
  await trial.answer(new ControlError(400, 'flow is too large.'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(trial.sent).toHaveLength(1);
  expect(trial.editing.session().failure).toMatchObject({ reason: 'flow is too large.', isFinal: true });
});

test('a bot that was deleted is not saved, and the edit is kept', async () => {
  using trial = setup();
  trial.edit('a');
  await vi.advanceTimersByTimeAsync(500);
  await trial.answer(new ControlError(404, 'The world has no bot with this id: GET …/bots lists its bots.'));
  expect(trial.editing.session().failure).toMatchObject({ isFinal: true, isGone: true });
  expect(trial.kept.at(-1)).toMatchObject({ revision: 1, draft: draftSaying('a') });
});

test("someone else's change stops saving until the person has chosen", async () => {
  using trial = setup();
  trial.edit('mine');
  await vi.advanceTimersByTimeAsync(500);
  await trial.answer(new ControlError(409, 'The bot was changed meanwhile.'));
  expect(trial.editing.session().conflict?.revision).toBe(2);
  expect(trial.kept.at(-1)).toMatchObject({ revision: 1, draft: draftSaying('mine') });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(trial.sent).toHaveLength(1);
  trial.editing.dispatch({ type: 'KEPT_MINE' });
  await vi.advanceTimersByTimeAsync(500);
  expect(trial.sent[1]).toMatchObject({ text: 'mine', revision: 2 });
});

test('leaving saves at once, also what was typed while a save went on', async () => {
  using trial = setup();
  trial.edit('a');
  const left = trial.editing.leave();
  await vi.advanceTimersByTimeAsync(0);
  expect(trial.sent.map(({ text }) => text)).toEqual(['a']);
  trial.edit('ab');
  await trial.answer(trial.saved('a', 2));
  expect(trial.sent.map(({ text }) => text)).toEqual(['a', 'ab']);
  await trial.answer(trial.saved('ab', 3));
  await left;
  expect(isUnsaved(trial.editing.session())).toBe(false);
});
