import { Graph, layout } from '@dagrejs/dagre';
import { exitsOf } from '../model/exits-of.ts';
import type { BotFlow, BotPosition, BotStep } from '../model/flow.ts';

/** What a step measures on the canvas, in pixels; canvas.module.css draws it so. */
export const stepSize = { width: 248, head: 64, exit: 30, foot: 6, handle: 14 } as const;

export function heightOf(step: BotStep): number {
  const exits = exitsOf(step).length;
  return stepSize.head + (exits === 0 ? 0 : exits * stepSize.exit + stepSize.foot);
}

const gap = { x: 72, y: 32 };

/** Lays all steps out in the direction of the flow, from left to right. */
export function tidySteps(flow: BotFlow): BotFlow {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: gap.y, ranksep: gap.x });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const step of flow.steps) graph.setNode(step.id, { width: stepSize.width, height: heightOf(step) });
  for (const { from, exit, to } of flow.connections) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to, {}, exit);
  }
  layout(graph);
  const steps = flow.steps.map((step) => {
    const { x = 0, y = 0 } = graph.node(step.id);
    const position = { x: Math.round(x - stepSize.width / 2), y: Math.round(y - heightOf(step) / 2) };
    return { ...step, position };
  });
  return { ...flow, steps };
}

/**
 * Gives a place to each step without one: all are laid out if none has a place; otherwise a step goes after the step that
 * leads to it. The others stay where they are.
 */
export function placeSteps(flow: BotFlow): BotFlow {
  if (flow.steps.every(({ position }) => position !== undefined)) return flow;
  if (flow.steps.every(({ position }) => position === undefined)) return tidySteps(flow);
  const placed = flow.steps.filter(({ position }) => position !== undefined);
  for (const step of flow.steps) {
    if (step.position !== undefined) continue;
    const sources = flow.connections.filter(({ to }) => to === step.id).map(({ from }) => from);
    const before = placed.find(({ id }) => sources.includes(id));
    placed.push({ ...step, position: placeAfter(placed, step, before) });
  }
  const byId = new Map(placed.map((step) => [step.id, step]));
  return { ...flow, steps: flow.steps.map((step) => byId.get(step.id) ?? step) };
}

/** A free place for a step: to the right of another one, or below all. */
export function placeAfter(
  placed: readonly BotStep[],
  step: BotStep,
  before: Pick<BotStep, 'position'> | undefined,
): BotPosition {
  const boxes = placed.flatMap((other) => (other.position ? [{ ...other.position, height: heightOf(other) }] : []));
  if (before?.position === undefined) {
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height + gap.y), 0);
    return { x: Math.min(...boxes.map(({ x }) => x), boxes.length === 0 ? 0 : Number.POSITIVE_INFINITY), y: bottom };
  }
  const x = before.position.x + stepSize.width + gap.x;
  let { y } = before.position;
  const isTaken = (box: { x: number; y: number; height: number }) =>
    Math.abs(box.x - x) < stepSize.width + gap.y &&
    box.y < y + heightOf(step) + gap.y &&
    y < box.y + box.height + gap.y;
  for (let taken = boxes.find(isTaken); taken; taken = boxes.find(isTaken)) y = taken.y + taken.height + gap.y;
  return { x, y };
}
