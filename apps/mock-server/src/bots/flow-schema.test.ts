import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeFinding, explainIssues } from '../explain-issues.ts';
import { createBot } from '../world/bots/change-bots.ts';
import { demoWorld } from '../world/bots/demo-world.fixture.ts';
import { anyFlow } from '../world/bots/generated-flows.fixture.ts';
import { readSnapshot, takeSnapshot } from '../world/snapshot.ts';
import { FlowOfBot } from './flow-schema.ts';

/** What a request with a flow is told, and what a snapshot with this flow is. */
function problemsOf(flow: unknown) {
  const parsed = FlowOfBot.safeParse(flow);
  const sent = parsed.success
    ? []
    : explainIssues(parsed.error, flow).map((finding) => describeFinding(finding, 'The flow'));
  const world = demoWorld();
  const bot = createBot(world, { name: 'Orders' });
  const snapshot = takeSnapshot(world);
  const read = readSnapshot({ ...snapshot, tables: { ...snapshot.tables, bots: [{ ...bot, flow }] } });
  return { sent, kept: 'problem' in read ? [read.problem] : [] };
}

const end = (id: string) => ({ id, type: 'END' });
const choice = { id: 'a', text: 'Yes' };
const say = { id: 's', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: 'Hello' } };
const to = { from: 's', exit: 'next', to: 'e' };
const many = (count: number) => Array.from({ length: count }, (_, position) => end(`s${position}`));

it('keeps every flow that it accepts', () => {
  fc.assert(
    fc.property(anyFlow, ({ flow }) => {
      expect(problemsOf(flow)).toEqual({ sent: [], kept: [] });
    }),
  );
});

it.each<[place: string, flow: object]>([
  ['steps/1/id', { steps: [end('e'), end('e')], connections: [] }],
  ['steps/0/id', { steps: [end('')], connections: [] }],
  ['steps/0/id', { steps: [end('a'.repeat(65))], connections: [] }],
  ['steps', { steps: many(1_001), connections: [] }],
  ['steps/0/type', { steps: [{ id: 'a', type: 'FLY' }], connections: [] }],
  ['steps/0/name', { steps: [{ ...end('e'), name: 'a'.repeat(201) }], connections: [] }],
  ['steps/0/position/x', { steps: [{ ...end('e'), position: { x: Number.NaN, y: 0 } }], connections: [] }],
  [
    'steps/0/message/text',
    { steps: [{ ...say, message: { kind: 'TEXT', text: 'a'.repeat(10_001) } }], connections: [] },
  ],
  [
    'steps/0/message/buttons/1/id',
    { steps: [{ ...say, message: { kind: 'BUTTONS', text: '', buttons: [choice, choice] } }], connections: [] },
  ],
  [
    'steps/0/message/items/1/id',
    { steps: [{ ...say, message: { kind: 'LIST', text: '', button: '', items: [choice, choice] } }], connections: [] },
  ],
  [
    'steps/0/branches/1/id',
    {
      steps: [
        {
          id: 'c',
          type: 'CONDITION',
          branches: [
            { id: 'a', tests: [] },
            { id: 'a', tests: [] },
          ],
        },
      ],
      connections: [],
    },
  ],
  [
    'steps/0/keywords',
    { steps: [{ id: 'k', type: 'KEYWORD', match: 'EXACT', keywords: Array(201).fill('a') }], connections: [] },
  ],
  [
    'steps/0/hookId',
    { steps: [{ id: 'w', type: 'WEBHOOK', hookId: 1, customerPhone: '', wabaNumber: '' }], connections: [] },
  ],
  ['connections/0/from', { steps: [say, end('e')], connections: [{ ...to, from: 'x' }] }],
  ['connections/0/exit', { steps: [say, end('e')], connections: [{ ...to, exit: 'success' }] }],
  ['connections/0/exit', { steps: [say, end('e')], connections: [{ from: 'e', exit: 'next', to: 's' }] }],
  ['connections/0/to', { steps: [say, end('e')], connections: [{ ...to, to: 'x' }] }],
  ['connections/1', { steps: [say, end('e')], connections: [to, { ...to, to: 's' }] }],
])('names %s where a flow is wrong, in a request as in a snapshot', (place, flow) => {
  expect(problemsOf(flow)).toEqual({
    sent: [expect.stringMatching(`^${place} [^/]`)],
    kept: [expect.stringMatching(`^tables.bots/0/flow/${place} `)],
  });
});

it('says which exits a step has', () => {
  const { sent } = problemsOf({ steps: [say, end('e')], connections: [{ ...to, exit: 'succes' }] });
  expect(sent).toEqual(['connections/0/exit is not an exit of its step, which has next.']);
});
