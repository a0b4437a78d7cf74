import { callStatusAt, planAnswered } from '../calls/call-course.ts';
import { reportCallStep } from '../calls/report-call.ts';
import type { MessageStatus } from '../occurrences.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { changeMessageStatus } from '../simulate/platform-acts.ts';
import type { Call, CallStatus } from '../tables/calls.ts';
import type { TemplateStatus } from '../tables/templates.ts';
import { reviewTemplate } from '../templates/review-template.ts';
import { removeWhatsappGroup } from '../whatsapp-groups/whatsapp-groups.ts';
import type { World } from '../world.ts';
import type { CourseTable } from './courses.ts';
import { nextStep, type Target, takeStep } from './take-step.ts';

/** The statuses that something can be told to reach. */
interface Words {
  /** What names one, for the refusal of an unknown one. */
  readonly names: string;
  readonly statuses: readonly string[];
  /** The status that a failure leads to. */
  readonly failing?: string;
}

export interface Reached {
  readonly status: string;
  readonly failure?: { readonly code?: string | undefined; readonly reason?: string | undefined } | undefined;
}

type Reach = (world: World, id: string, reached: Reached) => object | undefined;

const ways: Readonly<Partial<Record<CourseTable, Words & { readonly reach: Reach }>>> = {
  messages: {
    names: 'id of a message that the account sent',
    statuses: ['SENT', 'DELIVERED', 'READ', 'FAILED'],
    failing: 'FAILED',
    reach: reachDelivery,
  },
  templates: {
    names: 'id or name of a template',
    statuses: ['APPROVED', 'REJECTED', 'PAUSED', 'PENDING'],
    failing: 'REJECTED',
    reach(world, id, { status, failure }) {
      const template = world.templates.get(id);
      const decision = { status: status as TemplateStatus, reason: failure?.reason }; // one of the statuses above
      return template && reviewTemplate(world, template, decision);
    },
  },
  calls: {
    names: 'id of a call',
    statuses: ['IN_PROGRESS', 'END', 'REJECT', 'MISSED', 'FAILED'],
    reach: reachCall,
  },
  exports: { names: 'id of an export', statuses: ['FINISHED'], reach: finish('exports') },
  deletions: { names: 'id of a queued deletion', statuses: ['DONE'], reach: finish('deletions') },
  whatsappGroups: {
    names: 'id of a WhatsApp group',
    statuses: ['CONFIRMED', 'FAILED'],
    reach(world, id, { status }) {
      if (status === 'CONFIRMED') return finish('whatsappGroups')(world, id);
      const group = world.whatsappGroups.get(id);
      if (nextStep(world, { table: 'whatsappGroups', id }) === undefined || !group) return isDone;
      removeWhatsappGroup(world, group);
      return group;
    },
  },
};

export function wordsOf(table: CourseTable): Words {
  return ways[table] ?? { names: 'id of a row', statuses: [] };
}

/**
 * Brings something to a status now, and tells of each step on the way.
 *
 * Assumed: a WhatsApp group whose creation fails is gone, and nothing is told of it.
 */
export function reach(world: World, { table, id }: Target, reached: Reached): undefined | Refusal<400 | 404 | 409> {
  const way = ways[table];
  if (!way?.statuses.includes(reached.status)) return refuse(400, `to must be one of ${way?.statuses.join(', ')}`);
  const result = way.reach(world, id, reached);
  return result && isRefusal(result) ? (result as Refusal<404 | 409>) : undefined; // the statuses of the ways above
}

const isDone = refuse(409, 'It has this status already');

function finish(table: 'exports' | 'deletions' | 'whatsappGroups') {
  return (world: World, id: string) => {
    const step = nextStep(world, { table, id });
    if (step === undefined) return isDone;
    takeStep(world, { table, id }, step);
    return undefined;
  };
}

/** The reason is the one that was planned, if there is one. */
function reachDelivery(world: World, id: string, { status, failure }: Reached): object | undefined {
  const planned = world.messages.get(id)?.delivery.failure;
  const { code = planned?.code, reason = planned?.reason } = failure ?? {};
  const type = 'MESSAGE_STATUS';
  return changeMessageStatus(world, { type, messageId: id, status: status as MessageStatus, code, reason }); // one of its words
}

/** Assumed: only a call from a customer is missed, and only one to a customer fails; both while they ring. */
function reachCall(world: World, id: string, { status }: Reached): object | undefined {
  const call = world.calls.get(id);
  if (!call) return undefined;
  const now = world.now();
  const before = callStatusAt(call, now);
  const problem = findCallProblem(call, before, status);
  if (problem !== undefined) return refuse(409, problem);
  if (status === 'IN_PROGRESS') {
    const answered = world.calls.put({ ...call, ...planAnswered(call, now) });
    reportCallStep(world, answered, 'answeredAt');
    return answered;
  }
  const answeredAt = before === 'IN_PROGRESS' ? call.answeredAt : null;
  const endsAs = status as Call['endsAs']; // one of the words of calls, except for the one above
  const over = world.calls.put({ ...call, answeredAt, endsAt: now, endsAs });
  reportCallStep(world, over, 'endsAt');
  return over;
}

function findCallProblem({ direction, heldBy }: Call, before: CallStatus, status: string): string | undefined {
  if (before !== 'INITIATED' && before !== 'IN_PROGRESS') return `The call is over: ${before}`;
  if (before === 'IN_PROGRESS') return status === 'END' ? undefined : 'The call is answered, so it can only END';
  if (status === 'IN_PROGRESS' && !heldBy)
    return 'The account has to accept a call from a customer; simulate CALL_ANSWER';
  if (status === 'END' && direction === 'INCOMING') return 'A call that rings here can be MISSED or REJECT';
  if (status === 'MISSED' && direction === 'OUTGOING') return 'Only a call from a customer can be MISSED';
  return status === 'FAILED' && direction === 'INCOMING' ? 'Only a call to a customer can be FAILED' : undefined;
}
