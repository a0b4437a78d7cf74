import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addStep, connect } from '../model/change-flow.ts';
import { exitsOf } from '../model/exits-of.ts';
import type { BotFlow, BotStep } from '../model/flow.ts';
import { actionTypes, triggerTypes } from '../model/step-types.ts';
import { heightOf, placeAfter, placeSteps, stepSize, tidySteps } from './place-steps.ts';

const types = fc.constantFrom(...triggerTypes, ...actionTypes);
/** Steps of every type, connected at random, some of them to themselves or in circles. */
const flows = fc
  .array(fc.tuple(types, fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 25 })
  .map((rows) => {
    const empty: BotFlow = { steps: [], connections: [] };
    const flow = rows.reduce(
      (made, [type, x, y, isPlaced]) => addStep(made, type, isPlaced ? { x: x % 3_000, y: y % 3_000 } : undefined),
      empty,
    );
    return rows.reduce((made, [, exit, to], index) => {
      const step = made.steps[index];
      const exits = step ? exitsOf(step) : [];
      const chosen = exits[exit % Math.max(1, exits.length)];
      const target = made.steps[to % made.steps.length];
      return step && chosen && target ? connect(made, { from: step.id, exit: chosen, to: target.id }) : made;
    }, flow);
  });

function overlaps({ steps }: BotFlow): readonly string[] {
  return steps.flatMap((a, index) => steps.slice(index + 1).flatMap((b) => (isOver(a, b) ? [`${a.id} ${b.id}`] : [])));
}

function isOver(a: BotStep, b: BotStep): boolean {
  if (!a.position || !b.position) return true;
  return (
    Math.abs(a.position.x - b.position.x) < stepSize.width &&
    a.position.y < b.position.y + heightOf(b) &&
    b.position.y < a.position.y + heightOf(a)
  );
}

test('tidy steps do not cover each other, and nothing else about them changes', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const tidy = tidySteps(flow);
      expect(overlaps(tidy)).toEqual([]);
      expect(tidy.connections).toBe(flow.connections);
      const withoutPlaces = ({ steps }: BotFlow) => steps.map(({ position: _, ...step }) => step);
      expect(withoutPlaces(tidy)).toEqual(withoutPlaces(flow));
    }),
    { numRuns: 50 },
  );
});

test('every step gets a place; a step that has one keeps it', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      const placed = placeSteps(flow);
      expect(placed.steps.map(({ id }) => id)).toEqual(flow.steps.map(({ id }) => id));
      for (const [index, { position }] of flow.steps.entries()) {
        expect(placed.steps[index]?.position).toEqual(position ?? expect.anything());
      }
      expect(placeSteps(placed)).toBe(placed);
    }),
    { numRuns: 100 },
  );
});

test('a step is placed to the right of the step before it, and under what is there already', () => {
  const start = addStep({ steps: [], connections: [] }, 'KEYWORD', { x: 0, y: 0 });
  const both = addStep(addStep(start, 'END', { x: 320, y: 0 }), 'WAIT');
  const [trigger, , wait] = both.steps;
  if (!trigger || !wait) throw new Error('There are three steps.');
  expect(placeAfter(both.steps.slice(0, 1), wait, trigger)).toEqual({ x: 320, y: 0 });
  expect(placeAfter(both.steps.slice(0, 2), wait, trigger)).toEqual({ x: 320, y: 96 });
  expect(placeAfter([], wait, undefined)).toEqual({ x: 0, y: 0 });
});
