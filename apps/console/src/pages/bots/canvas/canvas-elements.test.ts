import { expect, test } from 'vitest';
import { addStep, connect, moveSteps, replaceStep } from '../model/change-flow.ts';
import type { BotFlow } from '../model/flow.ts';
import { edgesOf, type Look, nodesOf } from './canvas-elements.ts';

const steps = addStep(addStep(addStep({ steps: [], connections: [] }, 'KEYWORD'), 'ADD_TAG'), 'WAIT');
const first = connect(steps, { from: 's1', exit: 'next', to: 's2' });
const flow = connect(first, { from: 's2', exit: 'next', to: 's3' });
const look: Look = {
  problems: [],
  selectedId: undefined,
  names: { apis: new Map(), bots: new Map(), members: new Map() },
  marks: undefined,
  isEditable: true,
  moving: new Map(),
};
const none = { marks: undefined, selectedId: undefined };

function withTag(fields: { tag: string; name?: string }): BotFlow {
  return replaceStep(flow, { id: 's2', type: 'ADD_TAG', ...fields });
}

test.each([
  ['the flow as the mock sends it back', structuredClone(flow), ['s1', 's2', 's3'], []],
  ['typing in a step', withTag({ tag: 'VIP' }), ['s2'], []],
  ['the name of a step', withTag({ tag: '', name: 'Mark' }), ['s2'], ['s1 next', 's2 next']],
  ['moving a step', moveSteps(flow, new Map([['s3', { x: 9, y: 9 }]])), ['s3'], []],
  ['a connection', connect(flow, { from: 's2', exit: 'next', to: 's2' }), [], ['s2 next']],
  ['a connection that is gone', connect(flow, { from: 's2', exit: 'next', to: undefined }), [], []],
])('%s draws only these steps %3$j and connections %4$j again', (_, after, drawnSteps, drawnConnections) => {
  const nodes = nodesOf(flow, look, []);
  const edges = edgesOf(flow, none);
  expect(
    nodesOf(after, look, nodes)
      .filter((node) => !nodes.includes(node))
      .map(({ id }) => id),
  ).toEqual(drawnSteps);
  expect(
    edgesOf(after, none, edges)
      .filter((edge) => !edges.includes(edge))
      .map(({ id }) => id),
  ).toEqual(drawnConnections);
});

test('a list of connections without a change is the same list', () => {
  const edges = edgesOf(flow, none);
  expect(edgesOf(withTag({ tag: 'VIP' }), none, edges)).toBe(edges);
  expect(edgesOf(first, none, edges)).not.toBe(edges);
});
