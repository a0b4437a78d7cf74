import { placeSteps } from '../canvas/place-steps.ts';
import type { Bot, BotFlow } from '../model/flow.ts';

/** What is edited of a bot. */
export interface Draft {
  readonly name: string;
  readonly flow: BotFlow;
}

/** A bot as it is edited: every step has a place. */
export function draftOf({ name, flow }: Draft): Draft {
  return { name, flow: placeSteps(flow) };
}

/** Whether the bot has what was sent; it fills in the ids of webhooks, and cuts blanks around the name. */
export function hasArrived(sent: Draft, bot: Bot): boolean {
  const expected = withHooks({ ...sent, name: sent.name.trim() }, bot.flow);
  return differences(expected, { name: bot.name, flow: bot.flow }).length === 0;
}

/** Takes over the ids that the mock has given to new webhooks. */
export function withHooks(draft: Draft, { steps }: BotFlow): Draft {
  const given = new Map(steps.map((step) => [step.id, step.type === 'WEBHOOK' ? step.hookId : '']));
  const isNew = draft.flow.steps.some((step) => step.type === 'WEBHOOK' && step.hookId === '' && given.get(step.id));
  if (!isNew) return draft;
  const filled = draft.flow.steps.map((step) =>
    step.type === 'WEBHOOK' && step.hookId === '' ? { ...step, hookId: given.get(step.id) ?? '' } : step,
  );
  return { ...draft, flow: { ...draft.flow, steps: filled } };
}

/**
 * What kind of change leads from one draft to another, so that typing in one field, and moving the same steps, is undone
 * at once. Undefined for everything else.
 */
export function kindOfChange(before: Draft, after: Draft): string | undefined {
  const changed = differences(before, after);
  const places = changed.map(({ path }) => /^\/flow\/steps\/(\d+)\/position\b/.exec(path)?.[1]);
  if (places.length > 0 && !places.includes(undefined)) return `move ${[...new Set(places)].join(' ')}`;
  const [only] = changed;
  return changed.length === 1 && only?.isTyped ? `type ${only.path}` : undefined;
}

interface Difference {
  readonly path: string;
  /** Whether both are strings or numbers, as in a field. */
  readonly isTyped: boolean;
}

/** Where two JSON values differ. */
function differences(a: unknown, b: unknown, path = ''): readonly Difference[] {
  if (Object.is(a, b)) return [];
  if (!isTree(a) || !isTree(b)) return [{ path, isTyped: !isTree(a) && !isTree(b) }];
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [{ path, isTyped: false }];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].flatMap((name) => differences(a[name], b[name], `${path}/${name}`));
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
