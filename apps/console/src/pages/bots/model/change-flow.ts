import { exitsOf } from './exits-of.ts';
import type { BotFlow, BotStep, StepType } from './flow.ts';
import { newStep } from './step-types.ts';

/** A step id that the flow does not have: `s1` and so on. */
export function newStepId({ steps }: BotFlow): string {
  const numbers = steps.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** Adds a step of a type; the new step is the last one. */
export function addStep(flow: BotFlow, type: StepType, position?: { x: number; y: number }): BotFlow {
  const step = newStep(type, newStepId(flow));
  return { ...flow, steps: [...flow.steps, position ? { ...step, position } : step] };
}

/** Removes steps with their connections. */
export function removeSteps(flow: BotFlow, ids: ReadonlySet<string>): BotFlow {
  return {
    steps: flow.steps.filter(({ id }) => !ids.has(id)),
    connections: flow.connections.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
  };
}

/** Replaces the step with the same id. Connections of exits that it no longer has are removed. */
export function replaceStep(flow: BotFlow, step: BotStep): BotFlow {
  const exits = exitsOf(step);
  return {
    steps: flow.steps.map((other) => (other.id === step.id ? step : other)),
    connections: flow.connections.filter(({ from, exit }) => from !== step.id || exits.includes(exit)),
  };
}

/** Where an exit goes on. */
export interface ExitChange {
  readonly from: string;
  readonly exit: string;
  /** Undefined for nowhere. */
  readonly to: string | undefined;
}

/** Connects an exit, which then goes nowhere else. */
export function connect(flow: BotFlow, { from, exit, to }: ExitChange): BotFlow {
  const others = flow.connections.filter((other) => other.from !== from || other.exit !== exit);
  return { ...flow, connections: to === undefined ? others : [...others, { from, exit, to }] };
}
