import type { HostedWorld } from '../hosted-world.ts';
import type { ClockState } from '../world/clock.ts';
import { durationForm, durationMs } from '../world/duration.ts';
import { isTime } from '../world/time.ts';

/** A change of a clock: how fast time passes, how far it moves, or both in this order. */
export interface ClockChange {
  /** Time stands still from now on. */
  readonly freeze?: true | undefined;
  /** Seconds that pass in the world in a real second. */
  readonly scale?: number | undefined;
  /** A second takes a second again, from the time that it is in the world. */
  readonly real?: true | undefined;
  /** How long to move forward, such as `25h`, `1h30m` or `500ms`, or in milliseconds. */
  readonly advance?: string | number | undefined;
  /** The time to move to: ISO 8601 with an offset, or milliseconds since 1970. */
  readonly to?: string | number | undefined;
}

/** Why a change cannot be made: it makes no sense at any time, or not now. */
export type ClockProblem = { readonly problem: string; readonly status: 400 | 409 };

/** The fastest that time can pass: a year in a little more than half a minute. */
export const largestScale = 1_000_000;

/**
 * Changes the clock of a world. Where time moves, what is due on the way is carried out in the order of time, and its
 * webhooks are delivered, before this returns.
 */
export async function changeClock(hosted: HostedWorld, change: ClockChange): Promise<ClockState | ClockProblem> {
  const speeds = speedsOf(change);
  if (speeds.length > 1) return problem('Send only one of freeze, scale and real');
  if (change.advance !== undefined && change.to !== undefined) return problem('Send advance or to, not both');
  if (change.scale !== undefined && !(change.scale > 0 && change.scale <= largestScale)) {
    return problem(`scale must be more than 0 and at most ${largestScale}; freeze makes time stand still`);
  }
  const { clock } = hosted.runDue();
  const target = targetOf(change, clock.now());
  if (typeof target === 'object') return target;
  if (target === undefined && speeds.length === 0) return problem('Send one of advance, to, freeze, scale and real');
  for (const scale of speeds) clock.setScale(scale);
  if (target !== undefined) await hosted.advanceTo(target);
  const state = hosted.runDue().clock.state();
  hosted.events.append({ type: 'CLOCK_CHANGED', data: { ...state } }, state.now);
  return state;
}

function speedsOf({ freeze, scale, real }: ClockChange): number[] {
  return [...(freeze ? [0] : []), ...(scale === undefined ? [] : [scale]), ...(real ? [1] : [])];
}

/** The time to move to; undefined to stay. */
function targetOf({ advance, to }: ClockChange, now: number): number | ClockProblem | undefined {
  if (advance !== undefined) {
    const lengthMs = typeof advance === 'number' ? advance : durationForm.test(advance) ? durationMs(advance) : -1;
    if (!(lengthMs >= 0)) return problem('advance must be a duration such as 25h, 1h30m or 500ms, or milliseconds');
    return isTime(now + lengthMs) ? now + lengthMs : problem('advance leads beyond the year 9999');
  }
  if (to === undefined) return undefined;
  const time = typeof to === 'number' ? to : isoForm.test(to) ? Date.parse(to) : Number.NaN;
  if (!isTime(time)) return problem('to must be a time such as 2026-11-29T10:00:00Z, or milliseconds since 1970');
  if (time >= now) return time;
  return { problem: `The clock only moves forward, and it is ${new Date(now).toISOString()} there`, status: 409 };
}

/** A date and a time with an offset: without one, the time would depend on where the mock runs. */
const isoForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

function problem(says: string): ClockProblem {
  return { problem: says, status: 400 };
}
