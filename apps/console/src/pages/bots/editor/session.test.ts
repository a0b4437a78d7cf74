import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bot } from '../model/flow.ts';
import { botOf, flowSaying } from './bot.fixture.ts';
import type { Draft } from './draft.ts';
import {
  changeSession,
  earlierEditOf,
  isUnsaved,
  nextSaveInMs,
  type Session,
  type SessionEvent,
  startSession,
} from './session.ts';

const draftSaying = (text: string): Draft => ({ name: 'Welcome', flow: flowSaying(text) });
const edited = (text: string): SessionEvent => ({ type: 'EDITED', draft: draftSaying(text), at: 0 });
const botSaying = (text: string, revision: number): Bot => botOf(flowSaying(text), { revision });
const start = startSession(botSaying('first', 1));

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce(changeSession, start);
}

function shown(session: Session): string {
  return JSON.stringify(session.history.present.flow.steps[0]);
}

test('what was typed while a save went on stays, and is sent next', () => {
  const session = after(edited('a'), { type: 'SENT' }, edited('b'), { type: 'SAVED', bot: botSaying('a', 2) });
  expect(shown(session)).toContain('"b"');
  expect(session.bot.revision).toBe(2);
  expect(isUnsaved(session)).toBe(true);
});

const lost: SessionEvent = { type: 'FAILED', reason: 'No connection.', isFinal: false, isGone: false };
const invalid: SessionEvent = { type: 'FAILED', reason: 'The name is too long.', isFinal: true, isGone: false };
const newer = { type: 'REFUSED_AS_OLD', bot: botSaying('other', 2) } as const;

test.each([
  ['without an edit', start, undefined],
  ['after an edit', after(edited('a')), 500],
  ['while one goes on', after(edited('a'), { type: 'SENT' }), undefined],
  ['after a failure', after(edited('a'), { type: 'SENT' }, lost), 1_000],
  ['after two', after(edited('a'), { type: 'SENT' }, lost, { type: 'SENT' }, lost), 2_000],
  ['after "Try again"', after(edited('a'), { type: 'SENT' }, lost, { type: 'RETRIED' }), 500],
  ['after a refusal', after(edited('a'), { type: 'SENT' }, invalid), undefined],
  ['after an edit that may mend it', after(edited('a'), { type: 'SENT' }, invalid, edited('b')), 500],
  ['while a person has to choose', after(edited('a'), { type: 'SENT' }, newer), undefined],
  ['after "Keep mine"', after(edited('a'), { type: 'SENT' }, newer, { type: 'KEPT_MINE' }), 500],
  ['after loading the other', after(edited('a'), { type: 'SENT' }, newer, { type: 'TOOK_OTHER', at: 0 }), undefined],
])('the next save %s comes in %3$j ms', (_, session, ms) => {
  expect(nextSaveInMs(session)).toBe(ms);
});

test('"Keep mine" changes the present revision; to undo "Load the other" brings mine back', () => {
  const conflict = after(edited('mine'), { type: 'SENT' }, newer);
  expect(shown(conflict)).toContain('"mine"');
  expect(changeSession(conflict, { type: 'KEPT_MINE' }).bot.revision).toBe(2);
  const taken = changeSession(conflict, { type: 'TOOK_OTHER', at: 0 });
  expect(shown(taken)).toContain('"other"');
  const back = changeSession(taken, { type: 'UNDONE' });
  expect(shown(back)).toContain('"mine"');
  expect(isUnsaved(back)).toBe(true);
});

test("a save whose answer was lost is not taken for someone else's change", () => {
  const session = after(
    edited('a'),
    { type: 'SENT' },
    lost,
    edited('b'),
    { type: 'SENT' },
    {
      type: 'REFUSED_AS_OLD',
      bot: botSaying('a', 2),
    },
  );
  expect(session.conflict).toBeUndefined();
  expect(session.bot.revision).toBe(2);
  expect(nextSaveInMs(session)).toBe(500);
});

test('what a reload interrupted is not taken for a change of someone else', () => {
  const left = earlierEditOf(after(edited('a'), { type: 'SENT' }, edited('b')));
  const arrivedBefore = startSession(botSaying('a', 2), left);
  expect(arrivedBefore.conflict).toBeUndefined();
  expect(shown(arrivedBefore)).toContain('"b"');
  const arrivedLater = [{ type: 'SENT' }, { type: 'REFUSED_AS_OLD', bot: botSaying('a', 2) }] as const;
  expect(arrivedLater.reduce(changeSession, startSession(botSaying('first', 1), left)).conflict).toBeUndefined();
});

test.each([
  ['on the same revision', botSaying('first', 1), 1, true, undefined],
  ['that had arrived', botSaying('mine', 2), 1, false, undefined],
  ['on an older revision', botSaying('other', 2), 1, true, 2],
])('an edit that an earlier window left %s', (_, bot, revision, isLeft, conflict) => {
  const session = startSession(bot, { revision, draft: draftSaying('mine') });
  expect(shown(session)).toContain('"mine"');
  expect(isUnsaved(session)).toBe(isLeft);
  expect(session.conflict?.revision).toBe(conflict);
});

type Act = 'edit' | 'undo' | 'send' | 'arrive' | 'answer' | 'lose' | 'other' | 'read' | 'keep' | 'take' | 'reload';
const acts = ['edit', 'undo', 'send', 'arrive', 'answer', 'lose', 'other', 'read', 'keep', 'take', 'reload'] as const;

/** A request on its way. */
interface Request {
  readonly draft: Draft;
  readonly revision: number;
  outcome?: SessionEvent;
  isHeard: boolean;
}

/** A mock with one bot, two windows, and a network that loses requests and answers. */
class Trial {
  bot = botSaying('first', 1);
  session = startSession(this.bot);
  requests: Request[] = [];
  count = 0;
  /** What the person at this window saw last that was typed, undone or chosen. */
  wanted = shown(this.session);

  act(act: Act): void {
    const { session } = this;
    this[act]();
    if (act === 'edit' || act === 'undo' || act === 'take') this.wanted = shown(this.session);
    // Someone else's change is shown only while nothing is unsaved here.
    if ((act === 'read' || act === 'reload') && !isUnsaved(session)) this.wanted = shown(this.session);
  }
  edit() {
    this.count += 1;
    this.dispatch(edited(`mine ${this.count}`));
  }
  undo() {
    this.dispatch({ type: 'UNDONE' });
  }
  send() {
    if (nextSaveInMs(this.session) === undefined) return;
    this.requests.push({ draft: this.session.history.present, revision: this.session.bot.revision, isHeard: true });
    this.dispatch({ type: 'SENT' });
  }
  arrive() {
    const request = this.requests.find(({ outcome }) => outcome === undefined);
    if (!request) return;
    const isOld = request.revision !== this.bot.revision;
    if (!isOld) this.bot = { ...this.bot, ...request.draft, revision: this.bot.revision + 1 };
    request.outcome = { type: isOld ? 'REFUSED_AS_OLD' : 'SAVED', bot: this.bot };
  }
  answer() {
    const index = this.requests.findIndex(({ outcome }) => outcome);
    const [request] = index < 0 ? [] : this.requests.splice(index, 1);
    if (request?.outcome && request.isHeard) this.dispatch(request.outcome);
  }
  lose() {
    const request = this.requests.find(({ isHeard }) => isHeard);
    if (!request) return;
    request.isHeard = false;
    this.dispatch(lost);
  }
  other() {
    this.count += 1;
    this.bot = { ...this.bot, ...draftSaying(`other ${this.count}`), revision: this.bot.revision + 1 };
  }
  read() {
    this.dispatch({ type: 'READ', bot: this.bot, at: 0 });
  }
  keep() {
    if (this.session.conflict) this.dispatch({ type: 'KEPT_MINE' });
  }
  take() {
    if (this.session.conflict) this.dispatch({ type: 'TOOK_OTHER', at: 0 });
  }
  reload() {
    for (const request of this.requests) request.isHeard = false;
    this.session = startSession(this.bot, earlierEditOf(this.session));
  }
  private dispatch(event: SessionEvent) {
    this.session = changeSession(this.session, event);
  }
}

test('whatever happens to saves, the last edit stays on the page, and is saved in the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 60 }), (sequence) => {
      const trial = new Trial();
      for (const act of sequence) {
        trial.act(act);
        expect(shown(trial.session)).toBe(trial.wanted);
      }
      if (!sequence.includes('other')) expect(trial.session.conflict).toBeUndefined();
      // The network is mended, and the person keeps what is here.
      for (let round = 0; round < 10; round += 1) {
        for (const act of ['arrive', 'answer', 'keep', 'send'] as const) trial.act(act);
      }
      expect(isUnsaved(trial.session)).toBe(false);
      trial.act('read');
      expect(trial.session.conflict).toBeUndefined();
      expect(JSON.stringify(trial.bot.flow.steps[0])).toBe(shown(trial.session));
    }),
    { numRuns: 1_000 },
  );
});
