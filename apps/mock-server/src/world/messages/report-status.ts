import { customerOf } from '../inbox/customer-of.ts';
import type { MessageStatus } from '../occurrences.ts';
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
  for (const step of reported) reportStatus(world, after, step);
  return after;
}
