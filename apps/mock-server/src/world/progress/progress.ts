import { findMessage } from '../messages/find-message.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { tableOf } from '../tables/tables.ts';
import type { World } from '../world.ts';
import { reach, wordsOf } from './reach.ts';
import { type Progressing, release } from './release.ts';
import { nextStep, type Target, takeStep } from './take-step.ts';

/** Why a message fails, or a template is rejected. */
export interface ProgressFailure {
  readonly code?: string | undefined;
  readonly reason?: string | undefined;
}

/** What goes on, and how far: its next step, or everything up to a status. */
export interface Progress {
  readonly messageId?: string | undefined;
  readonly templateId?: string | undefined;
  /** Of all templates with this name: in every language, on every WABA number. */
  readonly templateName?: string | undefined;
  readonly callId?: string | undefined;
  readonly exportId?: string | undefined;
  readonly deletionId?: string | undefined;
  /** The id of a WhatsApp group. */
  readonly groupId?: string | undefined;
  readonly to?: string | undefined;
  readonly failure?: ProgressFailure | undefined;
  /** Lets come what was due by now, instead of a step of one row. */
  readonly release?: Progressing | 'all' | undefined;
}

/** The rows that went on, as they are now; those that are gone are left out. */
export interface Progressed {
  readonly rows: readonly object[];
  /** How many steps were released. */
  readonly released: number;
}

type Naming = Exclude<keyof Progress, 'to' | 'failure' | 'release'>;

const tablesOf = {
  messageId: 'messages',
  templateId: 'templates',
  templateName: 'templates',
  callId: 'calls',
  exportId: 'exports',
  deletionId: 'deletions',
  groupId: 'whatsappGroups',
} as const satisfies Readonly<Record<Naming, Target['table']>>;

/** The properties that name what goes on. */
const progressTargets = Object.keys(tablesOf) as readonly Naming[]; // the object's own names

/**
 * Lets something go on that takes time, whatever was planned for it. A refusal changes nothing.
 *
 * Assumed: a status never goes back.
 */
export function progress(world: World, command: Progress): Progressed | Refusal<400 | 404 | 409> {
  const named = progressTargets.filter((name) => command[name] !== undefined);
  const [name, ...others] = named;
  if (others.length > 0 || (name !== undefined) === (command.release !== undefined)) {
    return refuse(400, `Send release, or exactly one of ${progressTargets.join(', ')}`);
  }
  if (name === undefined) return releaseAll(world, command);
  const targets = findTargets(world, name, command[name] ?? '');
  if (targets.length === 0) return refuse(404, `${name} must be the ${wordsOf(tablesOf[name]).names}`);
  // Of several templates with a name, those that cannot go on stay as they are.
  const refusals = targets.flatMap((target) => advance(world, target, command) ?? []);
  if (refusals[0] && refusals.length === targets.length) return refusals[0];
  const rows = targets.flatMap(({ table, id }) => tableOf(world, table).get(id) ?? []);
  return { rows, released: 0 };
}

function releaseAll(world: World, { to, failure, release: what }: Progress): Progressed | Refusal<400> {
  if (to !== undefined || failure !== undefined) return refuse(400, 'to and failure are not for release');
  return { rows: [], released: release(world, what === undefined || what === 'all' ? undefined : [what]) };
}

function findTargets(world: World, name: Naming, value: string): Target[] {
  const table = tablesOf[name];
  if (name === 'templateName') {
    const templates = [...world.templates.values()].filter((template) => template.name === value);
    return templates.map(({ id }) => ({ table, id }));
  }
  if (name === 'messageId') {
    const message = findMessage(world, value);
    return message?.origin === 'USER' ? [{ table, id: message.id }] : [];
  }
  return tableOf(world, table).has(value) ? [{ table, id: value }] : [];
}

function advance(world: World, target: Target, { to, failure }: Progress): undefined | Refusal<400 | 404 | 409> {
  const words = wordsOf(target.table);
  const status = to ?? (failure && words.failing);
  if (failure && (words.failing === undefined || status !== words.failing)) {
    const failing = 'failure is only for a message that becomes FAILED and a template that becomes REJECTED';
    return refuse(400, failing);
  }
  if (status !== undefined) return reach(world, target, { status, failure });
  const step = nextStep(world, target);
  if (step === undefined) return refuse(409, `Nothing is to come by itself; send to: ${words.statuses.join(', ')}`);
  takeStep(world, target, step);
  return undefined;
}
