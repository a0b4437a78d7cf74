import { customerOf } from '../inbox/customer-of.ts';
import type { MessageStatus } from '../occurrences.ts';
import { settlePlan } from '../plans/keep-plans.ts';
import { planId } from '../plans/plan.ts';
import type { Delivery, Message } from '../tables/messages.ts';
import { assigneeOf } from '../team/assignee-of.ts';
import type { World } from '../world.ts';

/** The statuses with the times at which they come, in their usual order. */
const timesOf = {
  SENT: 'sentAt',
  DELIVERED: 'deliveredAt',
  READ: 'readAt',
  FAILED: 'failedAt',
} as const satisfies Readonly<Record<MessageStatus, keyof Delivery>>;

const statuses = Object.keys(timesOf) as MessageStatus[]; // the object's own names

/** Reports that a message reaches a status now. The message is as it is after that. */
export function reportStatus(world: World, message: Message, status: MessageStatus): void {
  const chat = world.chats.get(message.chatId);
  if (!chat) return;
  const customer = customerOf(world, chat);
  world.report({
    type: 'MESSAGE_STATUS_CHANGED',
    message,
    status,
    at: world.now(),
    chat,
    customer,
    assignee: assigneeOf(world, chat),
  });
}

/** The statuses that a message reaches at exactly this time, in their order. */
function statusesAt({ delivery }: Message, time: number): MessageStatus[] {
  return statuses.filter((status) => delivery[timesOf[status]] === time);
}

export interface StatusChange {
  readonly status: MessageStatus;
  /** Why a message failed. */
  readonly failure?: Delivery['failure'];
  /** Whether the customer has answered it. */
  readonly isAnswered?: boolean;
}

/**
 * Brings a message to a status now, and reports each step on the way that was still to come.
 *
 * Assumed: a message that is read has been sent and delivered, and one that fails reaches no other status.
 */
export function reachStatus(world: World, message: Message, { status, failure, isAnswered }: StatusChange): Message {
  reportPlanned(world, message);
  const now = world.now();
  const isReached = (at: number | null) => at !== null && at <= now;
  const steps: readonly MessageStatus[] =
    status === 'FAILED' ? ['FAILED'] : statuses.slice(0, statuses.indexOf(status) + 1);
  const delivery: { -readonly [Name in keyof Delivery]: Delivery[Name] } = { ...message.delivery };
  const reported = steps.filter((step) => !isReached(delivery[timesOf[step]]));
  for (const step of reported) delivery[timesOf[step]] = now;
  if (isAnswered) delivery.repliedAt ??= now;
  if (status === 'FAILED') {
    for (const step of statuses)
      if (step !== 'FAILED' && !isReached(delivery[timesOf[step]])) delivery[timesOf[step]] = null;
    delivery.failure = failure ?? { code: '131000', reason: 'Something went wrong' };
  } else if (!isReached(delivery.failedAt)) {
    delivery.failedAt = null;
    delivery.failure = null;
  }
  const after = world.messages.put({ ...message, delivery });
  settlePlan(world, { kind: 'MESSAGE', target: message.id });
  for (const step of reported) reportStatus(world, after, step);
  return after;
}

/** Reports a status that has come by itself, but whose plan has not run yet. */
function reportPlanned(world: World, message: Message): void {
  const planned = world.plans.get(planId('MESSAGE', message.id));
  if (!planned || planned.dueAt > world.now()) return;
  for (const status of statusesAt(message, planned.dueAt)) reportStatus(world, message, status);
}
