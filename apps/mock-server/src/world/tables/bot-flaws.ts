import type { BotFlow, BotStep } from './bots.ts';
import { exitsOf } from './exits-of.ts';

/** How large a bot can be. Strings are counted in characters. */
export const botLimits = {
  steps: 1_000,
  connections: 5_000,
  /** The name of a bot, a step, a branch, an answer or an API, and a keyword. */
  name: 200,
  id: 64,
  string: 10_000,
  /** The entries of every list in a step. */
  list: 200,
  headers: 100,
  apiBody: 100_000,
} as const;

/** Whether HTTP allows a header with this name. A record of headers cannot have `__proto__`. */
export function isHeaderName(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > botLimits.name || name === '__proto__') return false;
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** What keeps a flow from being one, with its place. */
export interface FlowFlaw {
  readonly path: readonly (string | number)[];
  /** Ends the sentence that begins with the place. */
  readonly says: string;
}

/**
 * Ids that are not unique or that no record can have, and connections that lead nowhere. No bot has these, not even a draft, so that whatever reads
 * a flow can follow its connections.
 */
export function findFlaws({ steps, connections }: BotFlow): readonly FlowFlaw[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const exits = new Map(steps.map((step) => [step.id, exitsOf(step)]));
  const connected = new Set<string>();
  return [
    ...findRepeated(steps, ['steps']),
    ...steps.flatMap(({ id }, position): FlowFlaw[] =>
      id === '__proto__' ? [{ path: ['steps', position, 'id'], says: 'must be another id than __proto__' }] : [],
    ),
    ...steps.flatMap((step, position) => findRepeatedInside(step, position)),
    ...connections.flatMap(({ from, exit, to }, position): FlowFlaw[] => {
      const path = ['connections', position] as const;
      const known = exits.get(from);
      if (!known) return [{ path: [...path, 'from'], says: 'is not the id of a step' }];
      if (!known.includes(exit)) return [{ path: [...path, 'exit'], says: sayExits(known) }];
      if (!byId.has(to)) return [{ path: [...path, 'to'], says: 'is not the id of a step' }];
      const place = JSON.stringify([from, exit]);
      if (connected.has(place)) return [{ path, says: 'begins at an exit that an earlier connection begins at' }];
      connected.add(place);
      return [];
    }),
  ];
}

function sayExits(exits: readonly string[]): string {
  if (exits.length === 0) return 'is not an exit: this step has no exits';
  return `is not an exit of its step, which has ${exits.slice(0, 12).join(', ')}${exits.length > 12 ? ' and more' : ''}`;
}

function findRepeatedInside(step: BotStep, position: number): readonly FlowFlaw[] {
  const path = ['steps', position];
  if (step.type === 'CONDITION') return findRepeated(step.branches, [...path, 'branches']);
  if (step.type !== 'SEND_MESSAGE') return [];
  if (step.message.kind === 'BUTTONS') return findRepeated(step.message.buttons, [...path, 'message', 'buttons']);
  if (step.message.kind === 'LIST') return findRepeated(step.message.items, [...path, 'message', 'items']);
  return [];
}

function findRepeated(entries: readonly { readonly id: string }[], path: FlowFlaw['path']): readonly FlowFlaw[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, position) => {
    if (seen.has(id)) return [{ path: [...path, position, 'id'], says: 'is the same as that of an earlier entry' }];
    seen.add(id);
    return [];
  });
}
