import type { Schemas } from '@doubletick-kit/contract';
import {
  type CallPermissionState,
  type CallUsage,
  dailyCallLimit,
  requestLimits,
} from '../../world/calls/call-permissions.ts';

/** What a number may do with a customer: which properties are there depends on the case. */
export function toWireCallPermissions(state: CallPermissionState): Schemas['CallPermissions'] {
  switch (state.kind) {
    case 'blocked':
      return { isBlocked: true };
    case 'notEligible':
      return { isEligible: { allowed: false, reason: state.reason } };
    default:
      return toWireUsage(state.usage);
  }
}

function toWireUsage(usage: CallUsage): Required<Schemas['CallPermissions']> {
  const leftToday = Math.max(0, requestLimits.day - usage.requestsToday);
  const leftThisWeek = Math.max(0, requestLimits.week - usage.requestsThisWeek);
  return {
    isBlocked: false,
    isEligible: { allowed: true, reason: '' },
    startCall: {
      allowed: usage.isGranted && usage.calls < dailyCallLimit,
      maxAllowed: dailyCallLimit,
      currentUsage: usage.calls,
    },
    callPermissionRequest: {
      allowed: leftToday > 0 && leftThisWeek > 0,
      numberOfRequestLeftForToday: leftToday,
      allowedRequestLeftForWeek: leftThisWeek,
      totalRequestLimit: requestLimits.week,
    },
  };
}
