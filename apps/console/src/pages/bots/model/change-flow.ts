import { exitsOf } from './exits-of.ts';
import type { BotFlow, BotPosition, BotStep, StepType } from './flow.ts';
import { isKnownType, isTrigger, newStep } from './step-types.ts';

/** A step id that the flow does not have: `s1` and so on. */
function newStepId({ steps }: BotFlow): string {
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

/** Replaces the step with the same id. Connections of exits that it no longer has are removed, if its exits are known. */
export function replaceStep(flow: BotFlow, step: BotStep): BotFlow {
  const exits = exitsOf(step);
  const steps = flow.steps.map((other) => (other.id === step.id ? step : other));
  if (!isKnownType(step.type)) return { ...flow, steps };
  return {
    steps,
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

/** Puts steps where they are drawn now. Without a change, the same flow. */
export function moveSteps(flow: BotFlow, positions: ReadonlyMap<string, BotPosition>): BotFlow {
  const steps = flow.steps.map((step) => {
    const position = positions.get(step.id);
    const isThere = position === undefined || (position.x === step.position?.x && position.y === step.position.y);
    return isThere ? step : { ...step, position };
  });
  return steps.every((step, index) => step === flow.steps[index]) ? flow : { ...flow, steps };
}

/** The exits of a step that go nowhere yet. */
export function freeExits({ connections }: BotFlow, step: BotStep): readonly string[] {
  return exitsOf(step).filter((exit) => !connections.some((one) => one.from === step.id && one.exit === exit));
}

/** Why a connection makes no sense. */
export type ConnectionRefusal = 'INTO_TRIGGER' | 'INTO_ITSELF';

/** Why an exit cannot lead to a step; undefined if it can. A question can be asked again, since it waits for an answer. */
export function refusalOfConnection({ steps }: BotFlow, from: string, to: string): ConnectionRefusal | undefined {
  const target = steps.find(({ id }) => id === to);
  if (target === undefined) return undefined;
  if (isTrigger(target)) return 'INTO_TRIGGER';
  return from === to && !waitsForReply(target) ? 'INTO_ITSELF' : undefined;
}

function waitsForReply(step: BotStep): boolean {
  if (step.type === 'SEND_MESSAGE') return step.message.kind === 'BUTTONS' || step.message.kind === 'LIST';
  return step.type === 'ASK_QUESTION';
}
