import { settlePlan } from '../plans/keep-plans.ts';
import type { Call } from '../tables/calls.ts';
import type { World } from '../world.ts';
import { type CallDetails, reportCall } from './report-call.ts';

/** Ends a call now: one that is answered, or one that its caller gives up. */
export function endCall(world: World, call: Call, details: Pick<CallDetails, 'endedBy' | 'recordingUrl'>): Call {
  const now = world.now();
  const answeredAt = call.answeredAt !== null && call.answeredAt <= now ? call.answeredAt : null;
  const ended = world.calls.put({ ...call, answeredAt, endsAt: now, endsAs: 'END' });
  settlePlan(world, { kind: 'CALL', target: call.id });
  reportCall(world, ended, { event: 'CALL_ENDED', ...details });
  return ended;
}

/** Rejects a ringing call. */
export function rejectCall(world: World, call: Call, details: Pick<CallDetails, 'rejectedBy'>): Call {
  const rejected = world.calls.put({ ...call, answeredAt: null, endsAt: world.now(), endsAs: 'REJECT' });
  settlePlan(world, { kind: 'CALL', target: call.id });
  reportCall(world, rejected, { event: 'CALL_REJECTED', ...details });
  return rejected;
}

/** Lets a ringing call from a customer end without an answer. */
export function missCall(world: World, call: Call): Call {
  const missed = world.calls.put({ ...call, answeredAt: null, endsAt: world.now(), endsAs: 'MISSED' });
  settlePlan(world, { kind: 'CALL', target: call.id });
  reportCall(world, missed, { event: 'CALL_MISSED' });
  return missed;
}
