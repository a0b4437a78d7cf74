import type { Call, CallStatus } from '../tables/calls.ts';

/** How a call goes on by itself. */
export type CallCourse = Pick<Call, 'answeredAt' | 'endsAt' | 'endsAs'>;

/** How long a call rings. Assumed: no source says. */
export const ringingMs = 60_000;

/** After how much silence of its client a call is closed. Assumed: the guide says that it happens, not when. */
export const silenceMs = 60_000;

const pickUpMs = 5_000;
const failureMs = 1_000;
const talkMs = 120_000;

/** Customers who do not pick up, whoever calls them; everybody else does after five seconds. */
export const reluctantCustomers = {
  declines: '919999999981',
  doesNotAnswer: '919999999982',
  cannotBeReached: '919999999983',
} as const;

/**
 * Plans an outgoing call by the number that it goes to.
 *
 * Assumed: upstream's sample of a call that nobody answered ends by `END`; `FAILED` is in the list of states only.
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
      // Only a client has to show that it is still there.
      const lengthMs = call.heldBy?.kind === 'client' ? silenceMs : talkMs;
      return { answeredAt, endsAt: answeredAt + lengthMs, endsAs: 'END' };
    }
  }
}

/** Plans a call that rings at the account. */
export function planIncoming(now: number): CallCourse {
  return { answeredAt: null, endsAt: now + ringingMs, endsAs: 'MISSED' };
}

/** Plans a call whose client has just shown that it is there. */
export function planRunning({ answeredAt }: Pick<Call, 'answeredAt'>, now: number): CallCourse {
  return { answeredAt: answeredAt ?? now, endsAt: now + silenceMs, endsAs: 'END' };
}

/** Where a call stands at a moment. */
export function callStatusAt({ answeredAt, endsAt, endsAs }: Call, now: number): CallStatus {
  if (endsAt <= now) return endsAs;
  return answeredAt !== null && answeredAt <= now ? 'IN_PROGRESS' : 'INITIATED';
}
