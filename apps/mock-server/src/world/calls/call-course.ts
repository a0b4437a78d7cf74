import type { Call, CallStatus } from '../tables/calls.ts';

/** What happens to a call if nothing else is done to it. */
export type CallCourse = Pick<Call, 'answeredAt' | 'endsAt' | 'endsAs'>;

/** How long a call rings. Assumed: no source says. */
export const ringingMs = 60_000;

/** A client that is silent for this long loses its call. Assumed: the guide says that this happens, but not when. */
export const silenceMs = 60_000;

const pickUpMs = 5_000;
const failureMs = 1_000;
const talkMs = 120_000;

/** Customers who never answer a call. All others answer after five seconds. */
export const reluctantCustomers = {
  declines: '919999999981',
  doesNotAnswer: '919999999982',
  cannotBeReached: '919999999983',
} as const;

/**
 * Plans an outgoing call by the customer's phone number.
 *
 * Assumed: an unanswered call ends as `END`, as in upstream's sample, and an unreachable customer's as `FAILED`, which
 * appears in the list of statuses only.
 */
export function planOutgoing(call: Pick<Call, 'customerPhone' | 'heldBy'>, now: number): CallCourse {
  switch (call.customerPhone) {
    case reluctantCustomers.declines:
      return { answeredAt: null, endsAt: now + pickUpMs, endsAs: 'REJECT' };
    case reluctantCustomers.doesNotAnswer:
      return { answeredAt: null, endsAt: now + ringingMs, endsAs: 'END' };
    case reluctantCustomers.cannotBeReached:
      return { answeredAt: null, endsAt: now + failureMs, endsAs: 'FAILED' };
    default: {
      const answeredAt = now + pickUpMs;
      return { answeredAt, endsAt: answeredAt + lengthOf(call.heldBy), endsAs: 'END' };
    }
  }
}

export function planIncoming(now: number): CallCourse {
  return { answeredAt: null, endsAt: now + ringingMs, endsAs: 'MISSED' };
}

/** Plans a call whose client has just given a sign of life. */
export function planRunning({ answeredAt }: Pick<Call, 'answeredAt'>, now: number): CallCourse {
  return { answeredAt: answeredAt ?? now, endsAt: now + silenceMs, endsAs: 'END' };
}

/** Plans a call that has just been answered. */
export function planAnswered({ heldBy }: Pick<Call, 'heldBy'>, now: number): CallCourse {
  return { answeredAt: now, endsAt: now + lengthOf(heldBy), endsAs: 'END' };
}

/** Only a client has to ping to keep its call. */
function lengthOf(heldBy: Call['heldBy']): number {
  return heldBy?.kind === 'client' ? silenceMs : talkMs;
}

export function callStatusAt({ answeredAt, endsAt, endsAs }: Call, now: number): CallStatus {
  if (endsAt <= now) return endsAs;
  return answeredAt !== null && answeredAt <= now ? 'IN_PROGRESS' : 'INITIATED';
}
